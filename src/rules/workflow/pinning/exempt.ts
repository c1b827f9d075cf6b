import { lockKey } from '../../../sources/workflows/actions-lock.ts'
import type { ActionReference, ActionsLock, Workflow } from '../../../sources/workflows/model.ts'

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
