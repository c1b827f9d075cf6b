import { isSourceError, SourceInvalid } from '../../errors.ts'
import { decodeUtf8 } from '../../files/decode.ts'
import type { Files } from '../../files.ts'
import type { RepositoryPath } from '../../location.ts'
import type { Exclusion, Skipped } from '../coverage.ts'
import { readAction } from './action.ts'
import { readActionsLock } from './actions-lock.ts'
import type { Action, ActionsLock, SupportFile, Workflow, WorkflowsModel } from './model.ts'
import { type OtherBuild, readOtherBuilds } from './other-builds.ts'
import { type FileKind, isWorkflowFolder, kindOf, mayBeNoDockerfile } from './paths.ts'
import { isShellScript, readSupportFile } from './support/read.ts'
import type { TaskFile } from './tasks/model.ts'
import { readTaskFiles } from './tasks/read.ts'
import { readWorkflow } from './workflow.ts'

/**
 * Reads every file that says what pipelines run: workflows, actions, Dockerfiles, scripts, package configuration.
 * @param excluded what the policy leaves out, with its reason
 * @returns the model; a file that cannot be read is in `coverage.skipped`, `unread`, with path, line and reason.
 * A script that does not parse stays in the model with its `error`, and its file counts as read.
 * @throws SourceInvalid or SourceUnavailable only when the files cannot be listed
 */
export async function readWorkflows(files: Files, excluded: Exclusion): Promise<WorkflowsModel> {
  const reading = new Reading(files, excluded)
  const paths = await files.list()
  for (const path of paths) {
    if (isWorkflowFolder(path))
      reading.refuse(path, 'is a link or file where GitHub looks for a folder of workflows')
    const kind = kindOf(path)
    if (kind !== null) await reading.add(path, kind)
  }
  // A Docker action may build from a file whose name gives nothing away.
  const tracked = new Set(paths)
  for (const path of reading.dockerfiles) {
    if (tracked.has(path) && kindOf(path) !== 'dockerfile') await reading.add(path, 'dockerfile')
  }
  const otherBuilds =
    reading.hasImages() || reading.runsReleaser() ? await readOtherBuilds(files, paths, excluded, textOf) : []
  const elsewhere = otherBuilds.flatMap(({ text }) => text ?? [])
  const given = [...reading.scriptTexts(), ...reading.inputTexts(), ...elsewhere]
  const taskFiles = await readTaskFiles(files, paths, given, excluded, textOf)
  return reading.model(taskFiles, otherBuilds, tracked)
}

/** What has been read so far, and what has not. */
class Reading {
  readonly dockerfiles = new Set<RepositoryPath>()
  private readonly workflows: Workflow[] = []
  private readonly actions: Action[] = []
  private readonly supportFiles: SupportFile[] = []
  private actionsLock: ActionsLock | null = null
  private readonly skipped: Skipped[] = []
  private found = 0
  private readonly files: Files
  private readonly excluded: Exclusion

  constructor(files: Files, excluded: Exclusion) {
    this.files = files
    this.excluded = excluded
  }

  async add(path: RepositoryPath, kind: FileKind): Promise<void> {
    const reason = this.excluded(path)
    if (reason !== null) {
      // Whether a candidate is a script cannot be told without reading it: it is named among the excluded.
      this.skip({ path, reason, kind: 'excluded' })
      return
    }
    try {
      const bytes = await this.files.read(path)
      if (kind === 'script-candidate' && !isShellScript(bytes)) return
      if (this.take(textOf(bytes, path), path, kind)) this.found++
    } catch (error) {
      if (!isSourceError(error)) throw error
      this.skip({ path, reason: error.message, kind: 'unread' })
    }
  }

  /** Count what stands in the way of workflows, whether or not the policy wants it read. */
  refuse(path: RepositoryPath, problem: string): void {
    this.skip({ path, reason: new SourceInvalid(path, problem).message, kind: 'unread' })
  }

  /** Everything that pipelines may give to a shell. */
  scriptTexts(): readonly string[] {
    const steps = [
      ...this.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)),
      ...this.actions.flatMap((action) => action.steps),
    ]
    return [
      ...steps.flatMap(({ run }) => (run === null ? [] : [run.text.value])),
      ...this.supportFiles.flatMap(({ scripts }) => scripts.map(({ text }) => text.value)),
    ]
  }

  /** What actions are given; some of them run it. */
  inputTexts(): readonly string[] {
    const jobs = this.workflows.flatMap((workflow) => workflow.jobs)
    return [...jobs, ...this.actions].flatMap(({ steps }) =>
      steps.flatMap((step) => step.with.map(({ value }) => value.value)),
    )
  }

  /** Whether a tool releases by a file of its own. */
  runsReleaser(): boolean {
    const steps = this.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps))
    const isUsed = [...steps, ...this.actions.flatMap((action) => action.steps)].some(
      ({ uses }) => uses?.reference.kind === 'repository' && uses.reference.owner === 'goreleaser',
    )
    return isUsed || this.scriptTexts().some((text) => /\bgoreleaser\b/.test(text))
  }

  hasImages(): boolean {
    return this.supportFiles.some(({ kind }) => kind === 'dockerfile')
  }

  model(
    taskFiles: readonly TaskFile[],
    otherBuilds: readonly OtherBuild[],
    tracked: ReadonlySet<string>,
  ): WorkflowsModel {
    const { workflows, actions, supportFiles, actionsLock, skipped, found } = this
    return {
      workflows,
      actions,
      supportFiles,
      taskFiles,
      actionsLock,
      hasGoModule: tracked.has('go.mod') || tracked.has('go.sum'),
      otherBuilds,
      coverage: { found, read: found - skipped.length, skipped },
    }
  }

  private skip(skipped: Skipped): void {
    this.found++
    this.skipped.push(skipped)
  }

  /** Whether the file turned out to be one of ours. */
  private take(text: string, path: RepositoryPath, kind: FileKind): boolean {
    if (kind === 'workflow') this.workflows.push(readWorkflow(text, path))
    else if (kind === 'actions-lock') this.actionsLock = readActionsLock(text, path)
    else if (kind === 'action') {
      const read = readAction(text, path)
      if (read === null) return false
      this.actions.push(read.action)
      if (read.dockerfile !== null) this.dockerfiles.add(read.dockerfile)
    } else {
      const file = mayBeNoDockerfile(path) ? dockerfileIfOne(text, path) : readSupportFile(text, path, kind)
      if (file === null) return false
      this.supportFiles.push(file)
    }
    return true
  }
}

/** What Docker would refuse, nobody can build, whatever it is named. */
function dockerfileIfOne(text: string, path: RepositoryPath): SupportFile | null {
  try {
    const file = readSupportFile(text, path, 'dockerfile')
    const isTemplate = file.images.some((image) => image.text.value.includes('<%'))
    return isTemplate ? null : file
  } catch (error) {
    if (error instanceof SourceInvalid) return null
    throw error
  }
}

function textOf(bytes: Uint8Array, path: RepositoryPath): string {
  const text = decodeUtf8(bytes, path)
  if (text.includes('\0')) throw new SourceInvalid(path, 'holds a NUL character; it is not a text file')
  return text
}
