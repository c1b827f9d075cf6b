import type { SupportFile, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { reachedTasks, scriptsOf } from '../shell/tasks.ts'
import { isReporting } from './jobs.ts'

/**
 * The support files whose scripts pipelines run: Dockerfiles, scripts in the usual places, and every script that one
 * of these or a step names. A sample or a vendored script that nothing calls gates nothing; what an image runs once it
 * is started is no part of its build, unless the image is an action's.
 * Naming is taken widely, by file name alone: a script too many is judged rather than one too few.
 */
export function reachedFiles(workflows: WorkflowsModel): readonly SupportFile[] {
  const pipelines = pipelineTexts(workflows)
  return filesFrom(
    workflows,
    workflows.supportFiles.filter((file) =>
      file.kind === 'dockerfile' ? isBuilt(file.path, pipelines) : isUsual(file.path),
    ),
  )
}

/**
 * The scripts that something calls which runs in a pipeline, and those that lie where pipelines keep theirs. The others
 * are started by hand, as far as the repository says.
 */
export function calledFiles(
  workflows: WorkflowsModel,
  { targets }: { targets: 'all' | 'reached' } = { targets: 'all' },
): ReadonlySet<SupportFile> {
  // A target may be called by a name that is put together: all of them count.
  const files = workflows.taskFiles.filter(({ kind }) => targets === 'all' || kind !== 'makefile')
  return calledFrom(workflows, isCertain, taskTexts(files))
}

/** Scripts and images that are run, whoever names them. */
export function isCertain({ kind, path }: SupportFile): boolean {
  return kind === 'dockerfile' || OF_PIPELINES.test(path)
}

/** What tasks run, whoever asks for them. */
export function taskTexts(files: WorkflowsModel['taskFiles']): readonly string[] {
  return files.flatMap(({ tasks }) =>
    tasks.flatMap(({ lines }) => lines.map(({ script }) => script.text.value)),
  )
}

/** The scripts that are certainly called, and what they and some texts name as one names what is called. */
export function calledFrom(
  workflows: WorkflowsModel,
  certain: (file: SupportFile) => boolean,
  texts: readonly string[],
): ReadonlySet<SupportFile> {
  // `diesel` is a word like any other; `bin/diesel` is a call.
  const isCalled = (path: string, text: string): boolean => {
    const base = path.split('/').at(-1)!
    return base.includes('.') || text.includes(`/${base}`) || isGivenToShell(base, text)
  }
  return new Set(filesFrom(workflows, workflows.supportFiles.filter(certain), texts, isCalled))
}

/** `bash image`: a script of the folder that one has gone into. */
function isGivenToShell(base: string, text: string): boolean {
  return [...text.matchAll(/\b(?:(?:ba|z|k|da)?sh|source)[ \t]+(?:-\w+[ \t]+)*["']?([\w.-]+)/g)].some(
    ([, given]) => given === base,
  )
}

const OF_PIPELINES = /^(?:\.github|\.gitlab|\.circleci|\.buildkite|\.azure-pipelines|\.ci|ci)\//

/** Runners whose files are not read: what they call is not known. */
const UNREAD_RUNNERS =
  /(?:^|[\s;&|(])(?:task|just|tox|nox|rake|mage|invoke|inv|earthly|dagger|hatch|pdm|poe|gradle|gradlew|\.\/gradlew|mvn|bazel|bazelisk|nx|moon|lage|grunt|gulp|buck2|pants|nix|devbox|mise)\s+[\w:.-]/m

/** Programs of the repository in languages that are not read: they may start any script of it. */
const UNREAD_PROGRAMS = [
  /(?:^|[\s;&|(])(?:cargo(?:\s+\+\S+)?\s+(?:xtask|run)|go\s+run)(?![\w-])/m,
  /(?:^|[\s;&|(])(?:python[\d.]*|py|uv|node|ruby|deno|bun|tsx|ts-node|perl|php|pwsh|powershell)(?:[ \t]+(?:run|-\S+))*[ \t]+\S+\.\w/m,
  /^[ \t]*[\w./-]*\/[\w.-]+\.(?:py|rb|pl|php|[cm]?[jt]s|ps1)(?![\w.-])/m,
]

/** Whether pipelines call something by a name that is looked up, or in a program, where nobody reads. */
export function runsUnread(workflows: WorkflowsModel): boolean {
  return pipelineTexts(workflows).some(startsUnread)
}

/** Whether a text does so. */
export function startsUnread(text: string): boolean {
  return [UNREAD_RUNNERS, ...UNREAD_PROGRAMS].some((runs) => runs.test(text))
}

/** Files and what their texts name, with what pipelines name. */
function filesFrom(
  workflows: WorkflowsModel,
  first: readonly SupportFile[],
  more: readonly string[] = [],
  isCalled: (path: string, text: string) => boolean = () => true,
): readonly SupportFile[] {
  const scripts = workflows.supportFiles.filter(({ scripts: held }) => held.length > 0)
  const pipelines = pipelineTexts(workflows)
  const reached = new Set(first.filter(({ scripts: held }) => held.length > 0))
  const images = new Set(
    workflows.actions.filter(({ using }) => using === 'docker').map(({ path }) => folderOf(path)),
  )
  const isImageOfAction = ({ kind, path }: SupportFile): boolean =>
    kind === 'dockerfile' && images.has(folderOf(path))
  const textsOf = (file: SupportFile): readonly string[] =>
    isImageOfAction(file)
      ? [file.text.value]
      : file.scripts.map(({ text }) =>
          file.kind === 'dockerfile' ? text.value.replace(PLACING, '') : text.value,
        )
  const waiting = new Map<string, SupportFile[]>()
  for (const file of scripts) {
    if (reached.has(file)) continue
    for (const name of namesOf(file.path)) waiting.set(name, [...(waiting.get(name) ?? []), file])
  }
  const texts = [
    ...pipelines,
    ...more,
    ...scriptsOf(reachedTasks(workflows)).map(({ text }) => text.value),
    ...[...reached].flatMap(textsOf),
    // An image without any `RUN` has an entry point all the same.
    ...workflows.supportFiles.filter(isImageOfAction).flatMap(textsOf),
  ]
  for (let next = texts.pop(); next !== undefined; next = texts.pop()) {
    const text = next
    for (const [name] of text.matchAll(/[\w.@+-]+(?:\/(?=[*$"'{])|)/g)) {
      const alike = waiting.get(name) ?? []
      const named = alike.filter(({ path }) => isMeant(path, text, alike.length) && isCalled(path, text))
      for (const file of named) {
        if (reached.has(file)) continue
        reached.add(file)
        texts.push(...textsOf(file))
      }
      if (named.length === alike.length) waiting.delete(name)
    }
    for (const [, folder, begins] of text.matchAll(BEGUN)) {
      for (const file of waiting.get(`${folder}/`) ?? []) {
        if (reached.has(file) || !baseOf(file.path).startsWith(begins!)) continue
        reached.add(file)
        texts.push(...textsOf(file))
      }
    }
  }
  return workflows.supportFiles.filter((file) => reached.has(file))
}

/** A script of which only the run says the rest of the name: `scripts/build-$APP.sh`. */
const BEGUN = /([\w.@+-]{1,99})\/([\w.-]{1,99})(?=[*$])/g

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** So many scripts of one name, and the name alone says nothing: `build.sh` in every folder. */
const ALIKE = 4

/** A folder that is named for a version holds what somebody else has made: `lib/parser-2.4.1/`. */
const VERSIONED = /(?:^|\/)([\w.+-]*[a-z][\w+-]*[-_]v?\d+\.\d+[\w.]*)\//i

/** Whether a text that holds a script's name means this one: where many are called so, it names the folder too. */
function isMeant(path: string, text: string, alike: number): boolean {
  const version = VERSIONED.exec(path)?.[1]
  if (version !== undefined && !text.includes(version)) return false
  const folder = path.split('/').at(-2)
  return alike < ALIKE || folder === undefined || text.includes(`${folder}/`) || text.includes(` ${folder}`)
}

/** Where pipelines keep their scripts, whoever calls them. */
const USUAL =
  /^(?:[^/]+$|(?:\.github|\.gitlab|\.circleci|\.buildkite|\.azure-pipelines|\.ci|ci|scripts?|hack|build)\/)/

const FOREIGN =
  /(?:^|\/)(?:vendor|node_modules|third[_-]party|testdata|fixtures|examples?|samples?|\.?devcontainers?|\.claude|\.cursor|\.agents|dev-?env(?:ironment)?|git-?hooks)\//

function isUsual(path: string): boolean {
  return USUAL.test(path) && !FOREIGN.test(path)
}

/** An image is given a script, and runs it later. */
const PLACING = /\b(?:chmod|chown|cp|mv|ln|install|sed|dos2unix)\s[^\n;&|]*/g

/** Folders whose Dockerfiles are somebody's samples, unless a pipeline names them. */
const TESTED = /(?:^|\/)(?:__tests__|tests?|specs?)\//

function isBuilt(path: string, pipelines: readonly string[]): boolean {
  if (!FOREIGN.test(path) && !TESTED.test(path)) return true
  const folder = folderOf(path)
  return folder !== '' && pipelines.some((text) => text.includes(folder) || text.includes(path))
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/')
}

/** What a text has to hold to name a script: its file name, or its folder before a `*` or a variable. */
function namesOf(path: string): readonly string[] {
  const parts = path.split('/')
  const folder = parts.at(-2)
  return folder === undefined ? [parts.at(-1)!] : [parts.at(-1)!, `${folder}/`]
}

export function pipelineTexts({ workflows, actions }: WorkflowsModel): readonly string[] {
  const steps = [
    ...workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)),
    ...actions.flatMap((action) => action.steps),
  ]
  return steps.flatMap((step) => [
    // The folder stands before what runs in it, as in a path.
    ...(step.run === null ? [] : [`${step.workingDirectory?.value ?? '.'}/\n${step.run.text.value}`]),
    // What is uploaded, cached or compared with a change is not run.
    ...[...(isReporting(step) ? [] : step.with), ...step.env].map(({ value }) => value.value),
  ])
}
