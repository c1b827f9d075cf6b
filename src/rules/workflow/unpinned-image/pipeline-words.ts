import type { RepositoryPath } from '../../../location.ts'
import type { Entry, Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { kindOf } from '../../../sources/workflows/paths.ts'
import { startsUnread } from '../soft-fail/reach.ts'
import {
  buildsFromOpenPlace,
  entersOpenFolder,
  isOpenScript,
  stepBuildsFromOpenPlace,
} from './chosen-places.ts'
import { BUILDING_WORKFLOW, buildsInCloud } from './cloud-builders.ts'
import { isNamedFolder } from './named-files.ts'
import { isTestData } from './places.ts'
import { startsOwn } from './started.ts'
import { folderOfStep } from './step-folder.ts'

/** What the pipeline's text names that could be a path, so that a Dockerfile can be looked up in it. */
export interface PipelineWords {
  /** Paths of two parts and more, with what they end in from the second part on, and the folders of files. */
  readonly paths: ReadonlySet<string>
  /** Those of texts that build images. */
  readonly builtPaths: ReadonlySet<string>
  /** Single words, wherever they stand. */
  readonly words: ReadonlySet<string>
  /** Single words of texts that build images. */
  readonly built: ReadonlySet<string>
  /** Folders of which only the run chooses what is built: `test/images/$name`, `test/images/*`. */
  readonly open: ReadonlySet<string>
  /** Folders near which a text has images built by a file that is not read here: `docker compose -f tests/all.yml`. */
  readonly composed: ReadonlySet<string>
  /** Folders, one by one, that a building step names, or that something goes into where anything is built. */
  readonly near: ReadonlySet<string>
  /** Those of them that stand beside a variable or a pattern, which may be any folder below. */
  readonly around: ReadonlySet<string>
  /** Whether a text looks for Dockerfiles wherever they are, or a file could not be read. */
  readonly all: boolean
  /** Whether a part of a Dockerfile's name is a variable or a pattern: `Dockerfile.$VARIANT`. */
  readonly variants: boolean
  /** Whether a text has images built by a file of a tool's own. */
  readonly composes: boolean
  /** Whether a command or an action is seen to build an image. */
  readonly builds: boolean
  /** Whether something is built from a folder or a file that stands nowhere. */
  readonly chosen: boolean
  readonly texts: readonly string[]
}

/** Programs and actions that build an image. */
const BUILDER =
  /\b(?:docker|podman|buildah|buildx|buildctl|nerdctl|kaniko|compose|bake|skaffold|tilt|earthly|devcontainers?)\b/i

/** Those that read which images, and from where, out of files of their own. */
const COMPOSER = /\b(?:compose|bake|skaffold|tilt|earthly)\b/i

/** A file of theirs, told from a folder with a dot in its name. */
const COMPOSED = /\.(?:ya?ml|hcl|json|toml|env)$|^(?:tilt|earth)file/i

/** A Dockerfile of whatever folder or name; one that is written there is the script's own. */
const SEARCH =
  /(?:[*})]\/?|["'`]\/|(?<!>\s?["']?)\$\w+["']?\/|-i?name[\s=]{1,9}\S{0,99})(?:[Dd]ocker|[Cc]ontainer)file(?!\.\d)/

/** A Dockerfile of which only the run says the rest of the name. */
const VARIANT =
  /(?:[Dd]ocker|[Cc]ontainer)file[._-]?["']?(?:\$|%\w|\*|\{)|[}\w]\$?\{?\w{0,99}\}[._-](?:docker|container)file\b/

/** Reads every workflow, action, script and task of the model once. */
export function pipelineWords(model: WorkflowsModel): PipelineWords {
  const texts = [...textsOf(model)].map((text) => text.replaceAll(/\bcd\s+([\w./-]+)/g, 'cd $1/'))
  const found = {
    paths: new Set<string>(),
    builtPaths: new Set<string>(),
    words: new Set<string>(),
    built: new Set<string>(),
    open: new Set<string>(),
    composed: new Set<string>(),
  }
  for (const text of texts) {
    const isInCloud = buildsInCloud(text)
    const [builds, isAnyBuilt] = [BUILDER, BUILDS].map((one) => isInCloud || one.test(text))
    const composes = COMPOSER.test(text)
    for (const { 0: written, index } of text.matchAll(/[\w.@+~%-]+(?:\/[\w.@+~%-]*)*/g)) {
      const parts = written.split('/').filter((part) => part !== '' && !/^\.+$/.test(part))
      if (parts.length === 0) continue
      const path = parts.join('/')
      if (parts.length === 1) {
        found.words.add(path)
        if (builds) found.built.add(path)
      }
      const folder = parts.slice(0, -1)
      const isFile = parts.at(-1)!.includes('.')
      for (const list of isFile ? [parts, folder] : [parts]) {
        // What stands before may be a variable or the runner's own folders.
        for (let start = 0; start < Math.min(list.length - 1, MAX_PARTS); start += 1) {
          const tail = list.slice(start).join('/')
          found.paths.add(tail)
          if (builds) found.builtPaths.add(tail)
        }
      }
      if (!written.includes('/')) continue
      if (isAnyBuilt && written.endsWith('/') && /^["'`]?[*$?{[]/.test(text.slice(index + written.length)))
        found.open.add(path)
      if (composes) {
        found.composed.add(path)
        if (COMPOSED.test(parts.at(-1)!) && folder.length > 0) found.composed.add(folder.join('/'))
      }
    }
  }
  // An action of its own image is built from its folder, by whoever uses it.
  // What tests read is often broken on purpose.
  const ofActions = new Set(
    model.actions.flatMap(({ path }) => {
      const folders = folderOf(path).split('/')
      return folders.map((_, index) => folders.slice(index).join('/'))
    }),
  )
  const isRead = (path: string): boolean =>
    !isTestData(path) || isNamedFolder(folderOf(path), found, ofActions)
  for (const { using, image, path } of model.actions)
    if (using === 'docker' && image === null && isRead(path)) found.composed.add(folderOf(path))
  // A Dockerfile that cannot be read names no other.
  const isUnread =
    model.coverage.skipped.some(
      ({ kind, path }) =>
        kind === 'unread' && kindOf(path as RepositoryPath) !== 'dockerfile' && isRead(path),
    ) || model.taskFiles.some(({ error, path }) => error !== null && isRead(path))
  const parts = [...partsOf(model)]
  const searches = texts.some((text) => SEARCH.test(text) && BUILDER.test(text))
  return {
    ...found,
    ...foldersNear(parts),
    builds: texts.some((text) => isBuilding(text.replaceAll(COMMENT, ''))) || callsBuilder(model),
    chosen: parts.some(({ isChosen }) => isChosen),
    texts,
    composes: texts.some((text) => COMPOSER.test(text)),
    variants: texts.some((text) => VARIANT.test(text)),
    all: isUnread || searches,
  }
}

const MAX_PARTS = 16

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

const COMMENT = /^[ \t]*#.*$/gm

/** Commands and actions that build; to run an image names no folder of a Dockerfile. */
const BUILDS =
  /\b(?:docker|podman|nerdctl|container|depot)\b[^\n;&|]{0,300}?\bbuildx?\b|\b(?:buildah|buildctl|build-push|kaniko|compose|bake|skaffold|tilt|earthly)\b/i

function isBuilding(text: string): boolean {
  return BUILDS.test(text) || buildsInCloud(text)
}

/** Whether a job is another repository's workflow, which builds by its name or by what it is given. */
function callsBuilder({ workflows }: WorkflowsModel): boolean {
  return workflows.some(({ jobs }) =>
    jobs.some(
      ({ uses, with: inputs }) =>
        uses?.reference.kind === 'repository' &&
        [uses.text.value, ...values(inputs), ...inputs.map(({ key }) => key.value)].some((text) =>
          BUILDING_WORKFLOW.test(text),
        ),
    ),
  )
}

/** The command's own words, and what the image is called: neither is a folder. */
const OWN_WORDS =
  /\b(?:docker|podman|nerdctl)[ \t]+(?:(?:buildx|image|compose|builder)[ \t]+)*(?:build|bake|up|buildx|image|compose|builder)(?=\s|$)|(?<=^|[\n;&|({!]|\bsudo|\bthen|\bdo|\belse)[ \t]*\b(?:docker|podman|nerdctl)(?=[ \t]+[a-z])|\s(?:-t|--tag)[=\s]\s*\S+|\bdocker\/[\w-]+-action@\S+/gi

/** `-f docker/Dockerfile.test`: that one, and none of those beside it. */
const FILE_BY_NAME =
  /(?<![\w$}*?{/.-])[\w.@+~%-]{1,99}(?:\/[\w.@+~%-]{1,99}){0,15}\/(?:(?:docker|container)file[._-][\w.-]{1,99}|[\w.-]{1,99}\.(?:docker|container)file)(?![\w$*?{/.-])/gi

/** A part of what the pipeline runs, and whether the folders that it names are all that it can mean. */
interface Part {
  readonly text: string
  readonly isOpen: boolean
  /** Whether it builds from a place that stands nowhere. */
  readonly isChosen: boolean
  /** `null` for scripts, tasks and actions, which any job may run. */
  readonly job: Job | null
}

/** A folder that is gone into stands apart from the one that is built: every part of a name counts by itself. */
function foldersNear(parts: readonly Part[]): Pick<PipelineWords, 'near' | 'around'> {
  const [near, around] = [new Set<string>(), new Set<string>()]
  const joined = parts.map((part) => ({ ...part, text: part.text.replaceAll(/\\\r?\n/g, ' ') }))
  const building = joined.filter(({ text }) => isBuilding(text))
  const entered = building.length === 0 ? [] : joined.flatMap((part) => enteredIn(part, building))
  const named = [
    ...building.map((one) => {
      const text = one.text.replaceAll(OWN_WORDS, ' ')
      return { ...one, text: one.isOpen ? text : text.replaceAll(FILE_BY_NAME, ' ') }
    }),
    ...entered,
  ]
  for (const one of named)
    for (const [word] of one.text.matchAll(/[\w.@+~%-]+/g)) {
      near.add(word)
      if (one.isOpen) around.add(word)
    }
  return { near, around }
}

/**
 * Where a part goes, in case that something is built there: by its own job, or by what this starts. Every job has a
 * machine of its own.
 */
function enteredIn({ text, job }: Part, building: readonly Part[]): readonly Pick<Part, 'text' | 'isOpen'>[] {
  const folders = text.match(ENTERS) ?? []
  if (folders.length === 0) return []
  const own = job === null ? [] : job.steps.map((step) => step.run?.text.value ?? '')
  const isStarting =
    job === null ||
    job.steps.some(({ uses }) => uses?.reference.kind === 'local') ||
    own.some((script) => startsOwn(script))
  const related = building.filter((one) => (one.job === null ? isStarting : job === null || one.job === job))
  if (related.length === 0 && !own.some(startsUnread)) return []
  const isOpen = related.some((one) => one.isOpen)
  return folders.map((folder) => ({ text: folder, isOpen }))
}

const ENTERS = /\b(?:cd|pushd)\s+[^\n;&|]+/g

/** A value that only the run knows, or a pattern. */
const OPEN = /[$*`?]/

/** Inputs of actions that say where they build; the others name, label and configure. */
const PLACES = /context|file|dir|path|folder|source|target|package|image/i

/** What the pipeline runs, step by step, each with what its job gives it. */
function* partsOf(model: WorkflowsModel): Iterable<Part> {
  for (const { env, jobs } of model.workflows)
    for (const job of jobs) {
      const given = [...values(env), ...jobTexts({ ...job, steps: [] })].join('\n')
      for (const step of job.steps) {
        const { text, isOpen, isChosen } = partOf(step, job)
        yield { text: `${given}\n${text}`, isOpen, isChosen, job }
      }
    }
  for (const { steps } of model.actions) for (const step of steps) yield partOf(step, null)
  const scripts = model.supportFiles.filter(({ kind }) => kind === 'shell-script')
  const tasks = model.taskFiles.flatMap((file) => file.tasks)
  const texts = [
    ...scripts.map(({ text }) => text.value),
    ...tasks.map(({ lines }) => lines.map(({ script }) => script.text.value).join('\n')),
  ]
  for (const text of texts)
    yield { text, isOpen: isOpenScript(text), isChosen: buildsFromOpenPlace(text), job: null }
}

/** They build nothing, whatever the files are called that they move. */
const KEEPS_FILES = /^actions\/(?:upload-artifact|download-artifact|cache|checkout)(?:\/\w+)?@/i

function partOf(step: Step, job: Job | null): Part {
  const places = step.with.filter(({ key }) => PLACES.test(key.value))
  const told = [folderOfStep(step, job), ...(step.run === null ? values(places) : [])]
  const text = stepTexts(step, job).join('\n')
  return {
    text,
    isOpen: told.some((one) => OPEN.test(one)) || isOpenScript(step.run?.text.value ?? ''),
    isChosen:
      !KEEPS_FILES.test(step.uses?.text.value ?? '') &&
      isBuilding(text) &&
      (stepBuildsFromOpenPlace(step, job?.matrix ?? null) || entersOpenFolder(step, job)),
    job,
  }
}

function* textsOf(model: WorkflowsModel): Iterable<string> {
  for (const { env, jobs } of model.workflows)
    for (const job of jobs) yield [...values(env), ...jobTexts(job)].join('\n')
  for (const { steps } of model.actions) yield steps.flatMap((step) => stepTexts(step, null)).join('\n')
  for (const { kind, text } of model.supportFiles) if (kind === 'shell-script') yield text.value
  for (const { tasks } of model.taskFiles)
    for (const { lines } of tasks) yield lines.map(({ script }) => script.text.value).join('\n')
}

function jobTexts(job: Job): readonly string[] {
  const { env, with: inputs, matrix, uses, steps } = job
  const axes = matrix?.axes.flatMap((axis) => [
    ...(axis.values ?? []).map(({ value }) => value),
    ...(axis.members ?? []).flatMap(values),
  ])
  return [
    ...values(env),
    ...values(inputs),
    ...(axes ?? []),
    ...(matrix?.include ?? []).flatMap(values),
    ...(uses === null ? [] : [uses.text.value]),
    ...steps.flatMap((step) => stepTexts(step, job)),
  ]
}

function stepTexts(step: Step, job: Job | null): readonly string[] {
  const { uses, run, with: inputs, env } = step
  const folder = folderOfStep(step, job)
  return [
    ...(uses === null ? [] : [uses.text.value]),
    ...(run === null ? [] : [run.text.value]),
    ...values(inputs),
    ...values(env),
    ...(folder === '' ? [] : [`cd ${folder}`]),
  ]
}

function values(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ value }) => value.value)
}
