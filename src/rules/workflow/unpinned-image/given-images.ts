import type { Entry, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { allSteps } from '../../../sources/workflows/walk.ts'
import { isHere } from '../publishing/image-targets.ts'

/** A name that a Dockerfile leaves whole to whoever builds it: `FROM $BASE`. */
export function leftOpen(name: string): string | null {
  return (
    /^\$(?:\{(\w{1,99})\}|(\w{1,99}))$/
      .exec(name)
      ?.slice(1)
      .find((one) => one !== undefined) ?? null
  )
}

/**
 * Whether anything that was read gives a build argument, or a variable that is called like it, an image of a
 * registry elsewhere without a digest.
 * Case counts for nothing: scripts hand `base_image` on as `BASE_IMAGE`.
 * @param texts of scripts and of other systems' files
 * @param path of the Dockerfile, which gets nothing from a command that builds another one
 */
export function isGivenUnpinned(
  name: string,
  model: WorkflowsModel,
  texts: readonly string[],
  path: string,
  asked: Set<string> = new Set(),
): boolean {
  asked.add(name.toLowerCase())
  // `--build-arg BASE=$IMAGE`: what that one is given, each asked for once.
  const follows = (value: string): boolean => {
    const other = variableOf(value)
    return other !== null && !asked.has(other.toLowerCase()) && asked.size < MAX_FOLLOWED
      ? isGivenUnpinned(other, model, texts, path, asked)
      : false
  }
  const given = new RegExp(
    `\\b${name}["']?[ \\t]{0,9}[:?+]{0,2}[=:][ \\t]{0,9}["']?([^\\s"'\`]{1,999})`,
    'gi',
  )
  const isNamed = ({ key, value }: Entry): boolean =>
    key.value.toLowerCase() === name.toLowerCase() && (isUnpinned(value.value) || follows(value.value))
  return (
    texts.some((text) =>
      text
        .replaceAll(/\\\r?\n/g, ' ')
        .split('\n')
        .some(
          (line) =>
            !buildsOther(line, path) &&
            [...line.matchAll(given)].some(([, value]) => isUnpinned(value!) || follows(value!)),
        ),
    ) || entriesOf(model).some(isNamed)
  )
}

const MAX_FOLLOWED = 16

const BUILD = /^\s*(?:sudo\s+)?(?:docker|podman|nerdctl|buildah)\s[^;&|]{0,300}?\b(?:build|bud)\s[^;&|]*$/
const FILE = /\s(?:-f|--file)[=\s]\s*["']?([^\s"']+)/

/** Whether a line is one command that builds from a file, or a folder, that is written out and another one. */
function buildsOther(line: string, path: string): boolean {
  if (!BUILD.test(line) || line.includes('<')) return false
  const file = FILE.exec(line)?.[1]
  // Behind an option it may be its value, and the folder stands before.
  if (file === undefined && /\s-[^\s=]+\s+\S+\s*$/.test(line)) return false
  const written = file ?? line.trimEnd().split(/\s+/).at(-1)!.replaceAll(/["']/g, '')
  // Whatever it begins with, it has to end like this file.
  const place = written.replace(/^\$(?:\{\w{1,99}\}|\(\w{1,99}\)|\w{1,99})\//, '')
  const parts = place.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || !/^[\w./-]+$/.test(place) || parts.includes('..')) return false
  const own = file === undefined ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path
  return own !== parts.join('/') && !own.endsWith(`/${parts.join('/')}`)
}

/** The one variable that a value is. */
function variableOf(value: string): string | null {
  return /^["']?\$\{?(?:\{\s?env\.)?([A-Za-z_]\w{0,99})/.exec(value.trim())?.[1] ?? null
}

/** What begins with a variable is told where that is set, if anywhere. */
function isUnpinned(value: string): boolean {
  return /^\w/.test(value) && !/@sha256:[0-9a-f]{64}$/.test(value) && !isHere(value)
}

function entriesOf(model: WorkflowsModel): readonly Entry[] {
  const steps = [...allSteps(model)].flatMap(({ step }) => [...step.env, ...step.with])
  const jobs = model.workflows.flatMap(({ env, jobs: all }) => [
    ...env,
    ...all.flatMap((job) => [
      ...job.env,
      ...job.with,
      ...(job.matrix?.include.flat() ?? []),
      ...(job.matrix?.axes ?? []).flatMap(({ key, values, members }) => [
        ...(values ?? []).map((value) => ({ key, value })),
        ...(members ?? []).flat(),
      ]),
    ]),
  ])
  return [...jobs, ...steps]
}
