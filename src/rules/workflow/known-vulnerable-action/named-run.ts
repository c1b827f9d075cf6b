import type { Text } from '../../../sources/workflows/model.ts'
import type { PlacedStep } from '../../../sources/workflows/walk.ts'

/**
 * Whether an input of a step names one run in every case: by its number, as this run, or as the run that started this
 * one where nothing else starts it. What may be empty names none.
 */
export function namesRun({ file, step }: PlacedStep, input: string): boolean {
  const given = step.with.find(({ key }) => key.value.toLowerCase() === input)?.value
  if (given === undefined) return false
  if (/^\s*\d+\s*$/.test(given.value)) return true
  const source = soleSource(given)
  if (source === 'github.run_id') return true
  return (
    source === 'github.event.workflow_run.id' &&
    file.kind === 'workflow' &&
    file.triggers.length > 0 &&
    file.triggers.every(({ event }) => event.value === 'workflow_run')
  )
}

function soleSource({ value, expressions }: Text): string | null {
  const [expression] = expressions
  const isAlone = expression !== undefined && value.trim() === value.slice(expression.start, expression.end)
  return isAlone ? expression.source.toLowerCase() : null
}
