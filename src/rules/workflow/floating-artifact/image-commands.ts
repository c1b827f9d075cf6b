import { operands, optionValues, type ShellCommand, type ShellWord, wordAt } from '../shell/commands.ts'
import { type PlainValues, withValues } from '../shell/values.ts'
import type { Floating, Versioned } from './model.ts'
import { imageParts, isFloatingTag, isOwnRegistry, isVersionTag } from './names.ts'

type Word = Pick<ShellWord, 'value' | 'start' | 'end'>

/** An image that a command pushes, or gives another name in the registry. */
interface Pushed {
  readonly word: Word
  readonly by: string
  /** Whether no tag means `latest`. */
  readonly implicit: boolean
}

/** The images that a command pushes: those under a floating tag, and those under a version. */
export function pushedImages(
  command: ShellCommand,
  values: PlainValues,
): { readonly floating: readonly Floating[]; readonly versioned: readonly Versioned[] } {
  const floating: Floating[] = []
  const versioned: Versioned[] = []
  for (const { word, by, implicit } of pushedBy(command)) {
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
      })
    } else if (isVersionTag(tag)) versioned.push({ image: name })
  }
  return { floating, versioned }
}

/** Source of each: the manual of the program. */
function pushedBy(command: ShellCommand): readonly Pushed[] {
  const { program } = command
  const words = operands(command)
  const plain = command.args.filter(({ value }) => !value.startsWith('-'))
  const pushed = (by: string, chosen: readonly Word[], implicit = false): readonly Pushed[] =>
    chosen.map((word) => ({ word, by, implicit }))
  const last = plain.at(-1)
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
        ])
      return ['push', 'copy', 'cp'].includes(words[0] ?? '') && last !== undefined
        ? pushed(`crane ${words[0]!}`, [last])
        : []
    case 'skopeo':
      return words[0] === 'copy' && last?.value.startsWith('docker://') === true
        ? pushed('skopeo copy', [last])
        : []
    case 'oras':
      return words[0] === 'push' && plain[1] !== undefined ? pushed('oras push', [plain[1]]) : []
    case 'regctl':
      return words[0] === 'image' && words[1] === 'copy' && last !== undefined
        ? pushed('regctl image copy', [last])
        : []
    case 'gcloud':
      if (words.join(' ').startsWith('builds submit'))
        return pushed('gcloud builds submit', optionValues(command, '--tag', '-t'))
      return /^(?:container images add-tag|artifacts docker tags add)/.test(words.join(' ')) &&
        last !== undefined
        ? pushed('gcloud', [last])
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
  if (words[0] === 'manifest' && words[1] === 'push')
    return plain.slice(2, 3).map((word) => ({ word, by: `${program} manifest push`, implicit: true }))
  const tags = optionValues(command, '-t', '--tag')
  if (words.slice(0, 3).join(' ') === 'buildx imagetools create')
    return tags.map((word) => ({ word, by: `${program} buildx imagetools create`, implicit: true }))
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
