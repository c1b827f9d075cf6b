import type { Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { localAction } from '../local-references.ts'

/**
 * Whether a step runs the action that this repository is, with inputs that it declares: what signs in by a key on request
 * is tested with one.
 * @param here the repository's `owner/name`; the name of its folder where nothing says more
 */
export function testsOwnAction(model: WorkflowsModel, step: Step, here: string): boolean {
  const reference = step.uses?.reference
  const own = localAction(model, { kind: 'local', path: './' })
  if (reference === undefined || own === null) return false
  const declared = new Set(own.inputs.map(({ name }) => name.value.toLowerCase()))
  if (!step.with.every(({ key }) => declared.has(key.value.toLowerCase()))) return false
  if (reference.kind === 'local') return localAction(model, reference) === own
  if (reference.kind !== 'repository' || reference.path !== '') return false
  const [full, name] = [`${reference.owner}/${reference.repository}`, reference.repository].map((one) =>
    one.toLowerCase(),
  )
  const folder = here.toLowerCase()
  if (folder.includes('/')) return folder === full
  return folder.endsWith(name!) && !/[\w-]$/.test(folder.slice(0, -name!.length))
}
