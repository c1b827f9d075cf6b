import { compareDigits, significant } from './digits.ts'
import type { VersionGrammar } from './grammar.ts'
import { bearsPrereleaseWord, unreleasableBySuffix } from './stages.ts'

/**
 * Gradle's order of versions: parts between `.`, `-`, `_`, `+` and between digits and letters; which of those stands
 * there is nothing. Unlike Maven's, `1.0` and `1.0.0` differ.
 * Source: https://docs.gradle.org/current/userguide/dependency_versions.html, "Version ordering".
 */
export const gradle: VersionGrammar = {
  name: 'Gradle',
  canonical: (text) => parse(text)?.join('.') ?? null,
  compare(a, b) {
    const left = parse(a)
    const right = parse(b)
    if (left === null || right === null) {
      throw new RangeError(`not a Gradle version: ${JSON.stringify(left === null ? a : b)}`)
    }
    return order(left, right)
  },
  isPrerelease: (text) => parse(text) !== null && bearsPrereleaseWord(text.trim()),
  unreleasable: (text) => (parse(text) === null ? null : unreleasableBySuffix(text.trim())),
}

/** To Gradle any text is a version; one that begins with no digit (`unspecified`) names no release. */
const PATTERN = /^[0-9][0-9A-Za-z]*(?:[-._+][0-9A-Za-z]+)*$/
const MAX_LENGTH = 256

function parse(text: string): string[] | null {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH || !PATTERN.test(trimmed)) return null
  return [...trimmed.matchAll(/[0-9]+|[A-Za-z]+/g)].map(([part]) => {
    if (isNumber(part)) return significant(part)
    return SPECIAL.has(part.toLowerCase()) ? part.toLowerCase() : part
  })
}

function isNumber(part: string): boolean {
  return /^[0-9]+$/.test(part)
}

/** Words with a rank of their own, without regard to case; any other word has rank 0 and is compared as text. */
const SPECIAL: ReadonlyMap<string, number> = new Map([
  ['dev', -1],
  ['rc', 1],
  ['snapshot', 2],
  ['final', 3],
  ['ga', 4],
  ['release', 5],
  ['sp', 6],
])

function order(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [left, right] = [a[index]!, b[index]!]
    if (left === right) continue
    if (isNumber(left) && isNumber(right)) return compareDigits(left, right)
    if (isNumber(left) !== isNumber(right)) return isNumber(left) ? 1 : -1
    return (SPECIAL.get(left) ?? 0) - (SPECIAL.get(right) ?? 0) || (left < right ? -1 : 1)
  }
  // a further number makes it greater, a further word smaller
  if (a.length > b.length) return isNumber(a[b.length]!) ? 1 : -1
  if (b.length > a.length) return isNumber(b[a.length]!) ? -1 : 1
  return 0
}
