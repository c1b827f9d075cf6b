import { compareDigits, significant } from './digits.ts'
import type { VersionGrammar } from './grammar.ts'
import { bearsPrereleaseWord, unreleasableBySuffix } from './stages.ts'

/**
 * Numbers between dots with an optional suffix: calendar versions (https://calver.org), VERSION files, apps, CMake,
 * image labels. No registry rules them, so this is the least that all of them share: numbers count by value
 * (`2026.08.28` is `2026.8.28`), a missing number is 0 (CMake's VERSION_EQUAL and Apple's comparison agree), a suffix
 * with the word of a pre-release comes before the release, any other after it (`1.1.1w`), build metadata is no part of
 * the version.
 */
export const dotted: VersionGrammar = {
  name: 'dotted numbers',
  canonical(text) {
    const version = parse(text)
    if (version === null) return null
    return version.numbers.join('.') + (version.suffix.length === 0 ? '' : `-${version.suffix.join('.')}`)
  },
  compare(a, b) {
    const left = parse(a)
    const right = parse(b)
    if (left === null || right === null) {
      throw new RangeError(`not a version of dotted numbers: ${JSON.stringify(left === null ? a : b)}`)
    }
    return order(left, right)
  },
  isPrerelease: (text) => parse(text)?.isPre ?? false,
  unreleasable: (text) => (parse(text) === null ? null : unreleasableBySuffix(text)),
}

interface DottedVersion {
  /** Without trailing zeros; at least one. */
  readonly numbers: readonly string[]
  /** Lower case, numbers and words apart. */
  readonly suffix: readonly string[]
  readonly isPre: boolean
}

const PATTERN =
  /^v?([0-9]+(?:\.[0-9]+)*)(?:[-._]?[A-Za-z][A-Za-z0-9]*(?:[-._][A-Za-z0-9]+)*|[-_][A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*)?(?:\+[-.0-9A-Za-z]+)?$/
const MAX_LENGTH = 256

function parse(text: string): DottedVersion | null {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH) return null
  const plain = PATTERN.exec(trimmed)?.[1]
  if (plain === undefined) return null
  const numbers = plain.split('.').map(significant)
  while (numbers.length > 1 && numbers.at(-1) === '0') numbers.pop()
  const rest = trimmed.replace(/^v/, '').slice(plain.length).split('+')[0]!.toLowerCase()
  const suffix = [...rest.matchAll(/[0-9]+|[a-z]+/g)].map(([part]) =>
    isNumber(part) ? significant(part) : part,
  )
  return { numbers, suffix, isPre: bearsPrereleaseWord(trimmed.split('+')[0]!) }
}

function isNumber(part: string): boolean {
  return /^[0-9]+$/.test(part)
}

function order(a: DottedVersion, b: DottedVersion): number {
  for (let index = 0; index < Math.max(a.numbers.length, b.numbers.length); index += 1) {
    const difference = compareDigits(a.numbers[index] ?? '0', b.numbers[index] ?? '0')
    if (difference !== 0) return difference
  }
  return rank(a) - rank(b) || compareSuffix(a.suffix, b.suffix)
}

function rank({ isPre, suffix }: DottedVersion): number {
  if (isPre) return 0
  return suffix.length === 0 ? 1 : 2
}

function compareSuffix(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [left, right] = [a[index]!, b[index]!]
    if (left === right) continue
    if (isNumber(left) && isNumber(right)) return compareDigits(left, right)
    if (isNumber(left) !== isNumber(right)) return isNumber(left) ? -1 : 1
    return left < right ? -1 : 1
  }
  return a.length - b.length
}
