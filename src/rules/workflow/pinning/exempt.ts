import { lockKey } from '../../../sources/workflows/lock-key.ts'
import type {
  Action,
  ActionReference,
  ActionsLock,
  Workflow,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { callersOfAction } from '../untrusted/reach.ts'

type RepositoryReference = Extract<ActionReference, { kind: 'repository' }>

/**
 * The generator's workflows verify themselves by their own tag and refuse to be called by a SHA.
 * Source: slsa-github-generator, README, "Referencing SLSA builders and generators".
 */
export function isSlsaGenerator({ owner, repository, path, ref }: RepositoryReference): boolean {
  const name = `${owner}/${repository}`.toLowerCase()
  return (
    name === 'slsa-framework/slsa-github-generator' &&
    /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) &&
    /^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(ref)
  )
}

/** Whether GitHub's lockfile names the workflow, the reference in it, and the commit of the reference. */
export function isLocked(reference: RepositoryReference, file: Workflow, lock: ActionsLock | null): boolean {
  const key = lockKey(reference)
  return lock?.workflows.get(file.path)?.includes(key) === true && lock.dependencies.has(key)
}

/**
 * The same for what an action of this repository names. GitHub locks it with each workflow that uses the action by
 * `$/`; one that anything else uses, or that stands where other repositories look for actions, runs unlocked there.
 */
export function isLockedThrough(
  reference: RepositoryReference,
  action: Action,
  model: WorkflowsModel,
): boolean {
  if (model.actionsLock === null) return false
  const open = [action]
  const seen = new Set<Action>(open)
  let locked = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const callers = callersOfAction(model, next)
    if (!next.path.startsWith('.github/') || callers.length === 0) return false
    for (const { file, step } of callers) {
      if (step.uses?.text.value.startsWith('$/') !== true) return false
      if (file.kind === 'workflow') {
        if (!isLocked(reference, file, model.actionsLock)) return false
        locked++
      } else if (!seen.has(file)) {
        seen.add(file)
        open.push(file)
      }
    }
  }
  return locked > 0
}
