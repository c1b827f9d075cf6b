import type { Job, Matrix, Step } from '../../../sources/workflows/model.ts'
import { folderOfStep } from './step-folder.ts'

/** A command that builds an image, with what it is told behind it. */
const BUILD_COMMAND =
  /\b(?:docker|podman|nerdctl|container\w*|depot|buildah|buildctl|buildx|engine|executor|oci\w*)\b[^\n;&|]{0,300}?\b(?:build|bud)\b([^\n;&|]*)/gi

/** Options whose value is no place to build from. */
const OTHER_OPTIONS =
  /(?:^|\s)(?:-t|-l|-o|--(?:tag|label|annotation|build-arg|platform|cache-(?:from|to)|secret|ssh|output|target|progress|network|iidfile|metadata-file|builder|add-host|sbom|provenance|attest|memory|shm-size|ulimit|isolation|pull|push|load|no-cache(?:-filter)?|squash|compress|rm|force-rm|quiet))(?:(?:=|\s+)(?:"[^"\n]{0,999}"|'[^'\n]{0,999}'|[^\s"'-][^\s"']{0,999}(?:"[^"\n]{0,999}"[^\s"']{0,99})?)?)?(?=\s|$)/g

/** The repository itself, in the words of the runner, of make and of shells. */
const OWN_FOLDER =
  /\$\{\{\s{0,9}(?:github\.workspace|runner\.temp)\s{0,9}\}\}|\$\{?(?:GITHUB_WORKSPACE|PWD)\b\}?|\$\((?:pwd|PWD|CURDIR|git rev-parse --show-toplevel)\)|\{\{\s?defaultContext\s?\}\}/g

/** A value that only the run knows, or a pattern. */
const OPEN = /[$*`?]/

/** Where a script goes is a variable; to go where it lies itself is none. */
export const OPEN_FOLDER = /\b(?:cd|pushd)[ \t]+(?!["']?\$\(dirname\b)["']?[^\s;&|]{0,99}[$`*]/

/** What is handed on to a command one by one. */
const HANDED_ON = /\b(?:xargs|parallel)\b|\s-exec\b/

/** Which services are built is a variable. */
const OPEN_COMPOSE =
  /\bcompose\s[^\n;&|]{0,300}?(?:-f|--file|--project-directory)[\s=]{1,9}["']?[^\s"']{0,99}[$*]/

/** Inputs of actions that say what is built, and where. */
const BUILT_FROM =
  /^(?:build[-_]?)?(?:context|(?:docker|container)[-_]?files?|files?|path|folder|dir(?:ectory)?|source|workdir)$/i

/** Whether a script builds from a folder or file that it does not write out. */
export function buildsFromOpenPlace(script: string): boolean {
  return [...script.replaceAll(/\\\r?\n/g, ' ').matchAll(BUILD_COMMAND)].some(([, told]) =>
    OPEN.test(told!.replaceAll(OTHER_OPTIONS, ' ').replaceAll(OTHER_OPTIONS, ' ').replaceAll(OWN_FOLDER, '')),
  )
}

/** Whether a script's folders, of those that it builds from or goes to, are not all written out. */
export function isOpenScript(script: string): boolean {
  const told = script.replaceAll(OWN_FOLDER, '')
  return [OPEN_FOLDER, OPEN_COMPOSE, HANDED_ON].some((open) => open.test(told)) || buildsFromOpenPlace(script)
}

/**
 * Whether a step builds from a folder or file that stands nowhere in the workflow.
 * @param matrix the values of its job's stand in the workflow where none is computed
 */
export function stepBuildsFromOpenPlace({ run, with: inputs }: Step, matrix: Matrix | null): boolean {
  const told = (text: string): string =>
    isWrittenOut(matrix) ? text.replaceAll(/\$\{\{\s{0,9}matrix\.[\w.-]+\s{0,9}\}\}/g, '') : text
  if (run !== null) return buildsFromOpenPlace(told(run.text.value))
  return inputs.some(
    ({ key, value }) => BUILT_FROM.test(key.value) && OPEN.test(told(value.value).replaceAll(OWN_FOLDER, '')),
  )
}

/** Contexts of which only the run knows what they hold. */
const COMPUTED = /\$\{\{\s{0,9}(?:fromJSON\(\s{0,9})?(?:matrix|inputs|needs|steps|github\.event)\b/i

/** A loop over what is not written out, or over lines that are read. */
const LOOP =
  /\bfor[ \t]+(\w{1,99})[ \t]+in[ \t]+(?:[^\n;]{0,300}[ \t])?["']?[$*`]|\bread[ \t]+(?:-\w+[ \t]+)*(\w{1,99})/g
const ENTERED = /\b(?:cd|pushd)[ \t]+["']?\$\{?(\w{1,99})/g

/** Whether a step goes, before it builds, to a folder of which nothing stands in the workflow, not even where it begins. */
export function entersOpenFolder(step: Step, job: Job | null): boolean {
  if (step.run === null) return false
  const matrix = job?.matrix ?? null
  const isComputed = (text: string): boolean =>
    COMPUTED.test(text) && !(isWrittenOut(matrix) && /\$\{\{\s{0,9}matrix\./.test(text))
  const folder = folderOfStep(step, job).trim()
  if (folder.startsWith('$') && isComputed(folder)) return true
  const script = step.run.text.value
  const open = new Set([
    ...[...script.matchAll(LOOP)].map(([, looped, read]) => (looped ?? read)!),
    ...[...(job?.env ?? []), ...step.env]
      .filter(({ value }) => isComputed(value.value))
      .map(({ key }) => key.value),
  ])
  return [...script.matchAll(ENTERED)].some(([, name]) => open.has(name!))
}

function isWrittenOut(matrix: Matrix | null): boolean {
  if (matrix === null || matrix.dynamic) return false
  const texts = [
    ...matrix.axes.flatMap(({ values, members }) => [
      ...(values ?? []),
      ...(members ?? []).flat().map(({ value }) => value),
    ]),
    ...matrix.include.flat().map(({ value }) => value),
  ]
  return (
    matrix.axes.every(({ values, members }) => values !== null || members !== null) &&
    texts.every(({ expressions }) => expressions.length === 0)
  )
}
