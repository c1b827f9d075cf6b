import type { WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { Task } from '../../../sources/workflows/tasks/model.ts'
import { type Check, programOf } from './tools/classify.ts'

/** One command that prints, and nothing behind it whose status could count instead. */
const PRINTS = /^[@+\s]*(?:echo|printf|true|:)(?=\s|$)(?:(?!\$\(|[`;&|<>\n]).)*$/

/**
 * Whether a check is a target of make whose every recipe in the repository only prints: `echo-platforms: ; @echo
 * $(PLATFORMS)`. Such a target cannot fail.
 */
export function onlyPrints({ taskFiles }: WorkflowsModel, { words }: Check): boolean {
  if (!/^g?make$/.test(programOf(words[0] ?? ''))) return false
  const makefiles = taskFiles.filter(({ kind }) => kind === 'makefile')
  const targets = words.slice(1).filter((word) => !word.startsWith('-') && !/^[\w.]+=/.test(word))
  // `-C` and `-f` say where: which of the files is meant is not asked, all have to agree.
  if (targets.length === 0 || words.includes('-f') || makefiles.some(({ error }) => error !== null))
    return false
  return targets.every((target) => {
    const tasks = makefiles.flatMap((file) => file.tasks.filter(({ name }) => name === target))
    return tasks.length > 0 && tasks.every(prints)
  })
}

function prints({ lines, needs }: Task): boolean {
  return (
    lines.length > 0 &&
    needs.length === 0 &&
    lines.every(({ script }) => PRINTS.test(script.text.value.trim()))
  )
}
