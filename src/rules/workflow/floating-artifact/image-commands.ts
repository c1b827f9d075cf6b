import {
  hasOption,
  operands,
  optionValues,
  type ShellCommand,
  type ShellWord,
  wordAt,
} from '../shell/commands.ts'
import { type PlainValues, withValues } from '../shell/values.ts'
import { imageOperands } from './image-operands.ts'
import type { Floating, Versioned } from './model.ts'
import { carriesVersion, imageParts, isFloatingTag, isOwnRegistry, isVersionTag } from './names.ts'

type Word = Pick<ShellWord, 'value' | 'start' | 'end'>

/** An image that a command pushes, or gives another name in the registry. */
interface Pushed {
  readonly word: Word
  readonly by: string
  /** Whether no tag means `latest`. */
  readonly implicit: boolean
  /** The images in the registry that the new name is given to; none for what is built here. */
  readonly sources?: readonly string[]
}

/** The images that a command pushes: those under a floating tag, and those under a version. */
export function pushedImages(
  command: ShellCommand,
  values: PlainValues,
): { readonly floating: readonly Floating[]; readonly versioned: readonly Versioned[] } {
  const floating: Floating[] = []
  const versioned: Versioned[] = []
  for (const { word, by, implicit, sources = [] } of pushedBy(command)) {
    const { name, tag } = imageParts(withValues(word.value, values))
    if (tag === undefined || (tag === null && !implicit) || isOwnRegistry(name)) continue
    if (tag === null || isFloatingTag(tag)) {
      floating.push({
        at: wordAt(command.script, word),
        use: 'published',
        what: 'image',
        name: word.value,
        by,
        image: name,
        beside: sources.length > 0 && sources.every((one) => isVersionOf(name, withValues(one, values))),
      })
    } else if (isVersionTag(tag)) versioned.push({ image: name })
  }
  return { floating, versioned }
}

/** What a version has in it, or a variable that holds one. */
const NAMES_VERSION = /\d|version|tag|sha|commit|\bref\b|ref_name|run_|\bver\b|digest|hash|build_?(?:id|num)/i

/** Whether an image of the registry is a version of the one that gets another name; what a run alone knows is none. */
function isVersionOf(name: string, source: string): boolean {
  const one = imageParts(source)
  if (one.name !== name || typeof one.tag !== 'string' || !carriesVersion(one.tag)) return false
  // `$BUILD_KIND` or `$RELEASE_CHANNEL` may be the same for every release.
  return NAMES_VERSION.test(one.tag)
}

/** Source of each: the manual of the program. */
function pushedBy(command: ShellCommand): readonly Pushed[] {
  const { program } = command
  const plain = imageOperands(command)
  const words = plain.map(({ value }) => value)
  const pushed = (by: string, chosen: readonly Word[], implicit = false): readonly Pushed[] =>
    chosen.map((word) => ({ word, by, implicit }))
  const last = plain.at(-1)
  // What is copied lies in a registry already, but for an archive or a folder of this machine.
  const copied = (by: string): readonly Pushed[] =>
    last === undefined ? [] : [{ word: last, by, implicit: false, sources: words.slice(-2, -1) }]
  switch (program) {
    case 'docker':
    case 'podman':
    case 'nerdctl':
    case 'buildah':
      return pushedByEngine(command, plain)
    case 'crane':
      if (words[0] === 'tag' && plain[2] !== undefined && plain[1] !== undefined)
        return pushed('crane tag', [
          { ...plain[2], value: `${imageParts(plain[1].value).name}:${plain[2].value}` },
        ]).map((one) => ({ ...one, sources: words.slice(1, 2) }))
      if (words[0] === 'copy' || words[0] === 'cp') return copied(`crane ${words[0]}`)
      return words[0] === 'push' && last !== undefined ? pushed('crane push', [last]) : []
    case 'skopeo':
      return words[0] === 'copy' && last?.value.startsWith('docker://') === true ? copied('skopeo copy') : []
    case 'oras':
      return words[0] === 'push' && plain[1] !== undefined ? pushed('oras push', [plain[1]]) : []
    case 'regctl':
      return words[0] === 'image' && words[1] === 'copy' ? copied('regctl image copy') : []
    case 'gcloud':
      if (words.join(' ').startsWith('builds submit'))
        return pushed('gcloud builds submit', optionValues(command, '--tag', '-t'))
      return /^(?:container images add-tag|artifacts docker tags add)/.test(words.join(' '))
        ? copied('gcloud')
        : []
    case 'az':
      return words[0] === 'acr' && words[1] === 'build'
        ? pushed('az acr build', optionValues(command, '--image', '-t'))
        : []
    case 'pack':
      return words[0] === 'build' && command.args.some(({ value }) => value === '--publish')
        ? pushed('pack build', plain.slice(1, 2), true)
        : []
    default:
      return program.endsWith('kaniko/executor')
        ? pushed('kaniko', optionValues(command, '--destination', '-d'))
        : []
  }
}

function pushedByEngine(command: ShellCommand, plain: readonly ShellWord[]): readonly Pushed[] {
  const { program } = command
  const words = plain.map(({ value }) => value)
  const flags = command.args.map(({ value }) => value)
  const by = [program, ...(words[0] === 'buildx' ? words.slice(0, 2) : words.slice(0, 1))].join(' ')
  const last = plain.at(-1)
  if (words[0] === 'push' || (words[0] === 'image' && words[1] === 'push')) {
    const all = flags.includes('--all-tags') || flags.includes('-a')
    return last === undefined || words.length < 2
      ? []
      : [{ word: last, by: `${program} push`, implicit: !all }]
  }
  // The list, and the place that it is sent to where that is another.
  if (words[0] === 'manifest' && words[1] === 'push')
    return plain
      .slice(2)
      .slice(-1)
      .map((word) => ({ word, by: `${program} manifest push`, implicit: true }))
  const tags = optionValues(command, '-t', '--tag')
  if (words.slice(0, 3).join(' ') === 'buildx imagetools create') {
    const sources = hasOption(command, '-f', '--file') ? [] : words.slice(3)
    return tags.map((word) => ({ word, by: `${program} buildx imagetools create`, implicit: true, sources }))
  }
  const builds = words[0] === 'build' || (words[0] === 'buildx' && words[1] === 'build')
  const pushes = flags.some(
    (flag) => flag === '--push' || flag === '--push=true' || /type=registry|push=true/.test(flag),
  )
  return builds && pushes ? tags.map((word) => ({ word, by, implicit: true })) : []
}

const DEPLOYERS = new Set([
  'kubectl',
  'helm',
  'gcloud',
  'aws',
  'az',
  'flyctl',
  'fly',
  'oc',
  'kustomize',
  'nomad',
])

/** The images that a deployment takes under a floating tag. */
export function deployedImages(command: ShellCommand, values: PlainValues): readonly Floating[] {
  const words = operands(command)
  const swarm = command.program === 'docker' && (words[0] === 'service' || words[0] === 'stack')
  if (!swarm && !DEPLOYERS.has(command.program)) return []
  // Secrets of a cloud have versions that are named the same: `--set-secrets KEY=name:latest`.
  if (
    words
      .slice(0, 4)
      .some((word) => /^(?:describe|get|list|batch-get|show|delete|batch-delete|remove)(?:-|$)/.test(word))
  )
    return []
  const secrets = command.args.flatMap(({ value }, index) =>
    /^--(?:set|update)-secrets$/.test(value) ? [index + 1] : [],
  )
  return command.args.flatMap((word, index): Floating[] => {
    if (secrets.includes(index) || /^--(?:set|update)-secrets=/.test(word.value)) return []
    const text = withValues(word.value, values)
    const [, image] = /^(?:--?[\w.-]+=|[\w.-]+=)?((?:[^=\s]*\/)?[^=\s/]+:[\w.-]+)$/.exec(text) ?? []
    const [, tag] = /(?:^|[,.=])(?:image\.?tag|tag|newTag)=([\w.-]+)/i.exec(text) ?? []
    const found = tag ?? (image?.includes('/') === true ? imageParts(image).tag : undefined)
    if (found == null || !isFloatingTag(found)) return []
    if (tag === undefined && /secret|parameter|arn:/i.test(text)) return []
    const by = [command.program, ...words.slice(0, 2)].join(' ')
    return [{ at: wordAt(command.script, word), use: 'consumed', what: 'image', name: word.value, by }]
  })
}
