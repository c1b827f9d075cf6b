import type { FindingDraft } from '../../../findings.ts'
import { wholeFile } from '../../../location.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import { lockKey } from '../../../sources/workflows/lock-key.ts'
import type { Action, ActionsLock, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { allUses } from '../../../sources/workflows/walk.ts'
import { quoted } from '../pinning/quoted.ts'

const REMEDY = 'Make the lockfile anew with `gh actions-lock`, and commit it together with the workflows.'

/**
 * Where GitHub's lockfile and the workflows disagree, so that the one pins what the other does not run. A lock that is
 * stale either stops the run or, where a workflow is left out of it, pins nothing.
 * Source: github/gh-actions-lock, whose `check` calls the same things stale.
 */
export function* lockDisagreements(workflows: WorkflowsModel): Iterable<FindingDraft> {
  const lock = workflows.actionsLock
  if (lock === null) return
  // What actions use themselves, also those of this repository, may be listed with the workflow as well.
  const nested = new Set([
    ...[...lock.dependencies.values()].flatMap(({ uses }) => uses),
    ...usesOf(workflows.actions, workflows).map(({ key }) => key),
  ])
  const files = new Map<string, Workflow>(workflows.workflows.map((file) => [file.path, file]))
  for (const [path, keys] of lock.workflows) {
    const file = files.get(path)
    if (file === undefined) {
      yield inLock(lock, `the workflow ${quoted(path)}, which is not there`)
      continue
    }
    yield* unlisted(file, keys, workflows)
    const used = new Set(usesOf([file], workflows).map(({ key }) => key))
    for (const key of keys) {
      if (!lock.dependencies.has(key))
        yield inLock(lock, `${quoted(key)} for ${quoted(path)}, and no commit for it`)
      else if (!used.has(key) && !nested.has(key))
        yield inLock(lock, `${quoted(key)} for ${quoted(path)}, which does not use it`)
    }
  }
  for (const [key, { uses, at }] of lock.dependencies) {
    for (const nested of uses.filter((one) => !lock.dependencies.has(one))) {
      yield {
        at,
        message: `The lockfile says that ${quoted(key)} uses ${quoted(nested)}, and has no commit for that. What runs there is whatever its tag names on the day.`,
        remedy: REMEDY,
        evidence: { key, uses: nested },
      }
    }
  }
}

function inLock({ path }: ActionsLock, what: string): FindingDraft {
  return {
    at: wholeFile(path),
    message: `The lockfile lists ${what}. It does not belong to these workflows, so what it pins is not what runs.`,
    remedy: REMEDY,
  }
}

function* unlisted(
  file: Workflow,
  keys: readonly string[],
  workflows: WorkflowsModel,
): Iterable<FindingDraft> {
  const listed = new Set(keys)
  for (const { key, uses, byCommit } of usesOf([file], workflows)) {
    if (byCommit || listed.has(key)) continue
    yield {
      at: locate(uses.text, 0, uses.text.value.length),
      message: `${quoted(uses.text.value)} is not in the lockfile, which lists this workflow. What it pins for ${quoted(file.path)} is therefore not all that runs there.`,
      remedy: REMEDY,
      evidence: { uses: uses.text.value },
    }
  }
}

/** The references of files to other repositories. One by a commit may be listed, and is pinned without. */
function usesOf(files: readonly (Workflow | Action)[], model: WorkflowsModel) {
  const workflows = files.filter((file) => file.kind === 'workflow')
  const actions = files.filter((file) => file.kind === 'action')
  return [...allUses({ ...model, workflows, actions })].flatMap(({ uses }) => {
    const { reference } = uses
    if (reference.kind !== 'repository') return []
    return [{ uses, key: lockKey(reference), byCommit: /^[0-9a-f]{40}$/i.test(reference.ref) }]
  })
}
