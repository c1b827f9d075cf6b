import { isSourceError, SourceInvalid } from '../../errors.ts'
import { decodeUtf8 } from '../../files/decode.ts'
import type { Files } from '../../files.ts'
import type { RepositoryPath } from '../../location.ts'
import type { Exclusion, Skipped } from '../coverage.ts'
import { readAction } from './action.ts'
import { readActionsLock } from './actions-lock.ts'
import type { Action, ActionsLock, SupportFile, Workflow, WorkflowsModel } from './model.ts'
import { kindOf } from './paths.ts'
import { readSupportFile } from './support/read.ts'
import { readWorkflow } from './workflow.ts'

/**
 * Reads every file that says what pipelines run: workflows, actions, Dockerfiles, scripts, package configuration.
 * @param excluded what the policy leaves out, with its reason
 * @returns the model; a file that cannot be read is in `coverage.skipped`, `unread`, with path, line and reason.
 * A script that does not parse stays in the model with its `error`, and its file counts as read.
 * @throws SourceInvalid or SourceUnavailable only when the files cannot be listed
 */
export async function readWorkflows(files: Files, excluded: Exclusion): Promise<WorkflowsModel> {
  const workflows: Workflow[] = []
  const actions: Action[] = []
  const supportFiles: SupportFile[] = []
  let actionsLock: ActionsLock | null = null
  const skipped: Skipped[] = []
  let found = 0
  for (const path of await files.list()) {
    const kind = kindOf(path)
    if (kind === null) continue
    const reason = excluded(path)
    if (reason !== null) {
      found++
      skipped.push({ path, reason, kind: 'excluded' })
      continue
    }
    try {
      const text = await readText(files, path)
      if (kind === 'workflow') workflows.push(readWorkflow(text, path))
      else if (kind === 'action') actions.push(readAction(text, path))
      else if (kind === 'actions-lock') actionsLock = readActionsLock(text, path)
      else {
        const support = readSupportFile(text, path, kind)
        if (support === null) continue
        supportFiles.push(support)
      }
      found++
    } catch (error) {
      if (!isSourceError(error)) throw error
      found++
      skipped.push({ path, reason: error.message, kind: 'unread' })
    }
  }
  const coverage = { found, read: found - skipped.length, skipped }
  return { workflows, actions, supportFiles, actionsLock, coverage }
}

async function readText(files: Files, path: RepositoryPath): Promise<string> {
  const text = decodeUtf8(await files.read(path), path)
  if (text.includes('\0')) throw new SourceInvalid(path, 'holds a NUL character; it is not a text file')
  return text
}
