import { imageOperands } from '../floating-artifact/image-operands.ts'
import { operands, optionValues, type ShellCommand } from '../shell/commands.ts'

/**
 * Whether an output of BuildKit goes to a registry: `type=registry`, or `push=` with anything but a false value.
 * Source: https://docs.docker.com/build/exporters/image-registry/
 */
export function isPushed(output: string): boolean {
  return /\btype=registry\b|\bpush=(?!["']?(?:false|f|0)["']?(?:,|\s|$))/i.test(output)
}

/** Whether a `docker build` or one of its kin pushes what it builds. */
export function pushesBuild(command: ShellCommand): boolean {
  if (command.args.some(({ value }) => /^--push(?:=(?!(?:false|f|0)$)|$)/i.test(value))) return true
  if (optionValues(command, '--output', '-o').some(({ value }) => isPushed(value))) return true
  return optionValues(command, '--set').some(({ value }) => isPushedBySetting(value))
}

/** `*.output=type=registry` of a bake. */
export function isPushedBySetting(setting: string): boolean {
  return /\.output\+?=/.test(setting) && isPushed(setting)
}

/**
 * Where a command sends images, as written; empty where it does not say. A copy's source is no target, nor is the image
 * that `podman push` sends to another place.
 */
export function imageTargets(command: ShellCommand): readonly string[] {
  const words = operands(command)
  const [first, second, third] = words
  if (command.program === 'docker' && first === 'compose') return []
  if (command.program === 'oras' && first === 'push') return second === undefined ? [] : [second]
  const tagged =
    first === 'build' ||
    (first === 'buildx' && (second === 'build' || `${second} ${third}` === 'imagetools create'))
  if (command.program === 'docker' && tagged) {
    const names = optionValues(command, '--output', '-o').flatMap(({ value }) => namesIn(value))
    // `-tNAME` in one word.
    const joined = command.args.flatMap(({ value }) => /^-t([^=].*)$/s.exec(value)?.[1] ?? [])
    return [...optionValues(command, '--tag', '-t').map(({ value }) => value), ...joined, ...names]
  }
  // The first word says what to do, and so does the second of `pack buildpack package`.
  if (command.program === 'pack') {
    const named = imageWords(command)[first === 'build' ? 1 : 2]
    const tags = optionValues(command, '--tag', '-t').map(({ value }) => value)
    return named === undefined ? tags : [named, ...tags]
  }
  if (command.program === 'executor')
    return optionValues(command, '--destination', '-d').map(({ value }) => value)
  if (/^(?:\.\/)?(?:mvnw?|gradlew?)$/.test(command.program))
    return optionValues(command, '-Djib.to.image', '-Dimage', '--image').map(({ value }) => value)
  if (command.program === 'crane' && first === 'tag') return imageWords(command).slice(1, 2)
  return words.slice(-1)
}

function imageWords(command: ShellCommand): readonly string[] {
  return imageOperands(command).map(({ value }) => value)
}

/** Options of `docker build` that stand alone, so that the next word is none of theirs. */
const ALONE = new Set([
  '--push',
  '--load',
  '--pull',
  '--no-cache',
  '-q',
  '--quiet',
  '--rm',
  '--force-rm',
  '--squash',
])

/**
 * Whether a build is given more than its options and its folder say: a variable that stands alone before the last word
 * may hold further options, and with them further names.
 */
export function mayNameMore({ program, args, script }: ShellCommand): boolean {
  const at = args.findIndex(({ value }) => value === 'build' || value === 'bake')
  if (program !== 'docker' || at === -1 || at > 1) return false
  return args.slice(at + 1, -1).some(({ value, start }, index) => {
    const before = args[at + index]!.value
    const isOwn = index === 0 || !before.startsWith('-') || before.includes('=') || ALONE.has(before)
    // One in quotes is one word, but for a list.
    const isOpen = script.text.value[start] !== '"' || value.includes('[@]')
    return isOwn && isOpen && value.startsWith('$')
  })
}

/** `type=image,"name=a,b",push=true`, `type=image,name=a,push=true`. */
export function namesIn(output: string): readonly string[] {
  return [...output.matchAll(/"name=([^"]*)"|\bname=([^,"\s]*)/g)].flatMap(([, several, one]) =>
    (several ?? one ?? '').split(','),
  )
}

/**
 * Whether an image lies in a registry of the job's own, for tests: what is pushed there ends with the job. Names below
 * `localhost` never leave the machine (RFC 6761, 6.3); `ocidir:` is a folder of regctl.
 */
export function isHere(image: string): boolean {
  if (image.startsWith('ocidir://')) return true
  return /^(?:docker:\/\/|oci:\/\/)?(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1|registry\.local)(?::\d+)?\//.test(
    image,
  )
}
