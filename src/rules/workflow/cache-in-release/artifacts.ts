import type { Job, Step } from '../../../sources/workflows/model.ts'

/** Whether one job uploads an artefact that another may download, by the names as far as they are written out. */
export function handsOver(from: Job, to: Job): boolean {
  const uploads = from.steps.filter((step) => isAction(step, 'actions/upload-artifact'))
  const downloads = to.steps.filter((step) => isAction(step, 'actions/download-artifact'))
  return uploads.some((upload) =>
    downloads.some((download) => {
      const wanted = input(download, 'name') ?? input(download, 'pattern')
      return wanted === null || mayMatch(wanted, input(upload, 'name') ?? 'artifact')
    }),
  )
}

/** Whether two names with unknown parts (expressions, `*`) can be the same. */
function mayMatch(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.replaceAll(/\$\{\{.*?\}\}/g, '*').split('*'))
  if (left!.length === 1 && right!.length === 1) return a === b
  const [start, otherStart] = [left![0]!, right![0]!]
  const [end, otherEnd] = [left!.at(-1)!, right!.at(-1)!]
  return (
    (start.startsWith(otherStart) || otherStart.startsWith(start)) &&
    (end.endsWith(otherEnd) || otherEnd.endsWith(end))
  )
}

function input(step: Step, name: string): string | null {
  return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value.trim() ?? null
}

function isAction(step: Step, action: string): boolean {
  const reference = step.uses?.reference
  return (
    reference?.kind === 'repository' && `${reference.owner}/${reference.repository}`.toLowerCase() === action
  )
}
