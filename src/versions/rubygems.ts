import { compareDigits, significant } from './digits.ts'
import type { VersionGrammar } from './grammar.ts'
import { unreleasableBySuffix } from './stages.ts'

/**
 * RubyGems' versions: numbers and words between dots, where any letter makes a pre-release and `-` reads as `.pre.`.
 * Source: Gem::Version (https://guides.rubygems.org/specification-reference/#version).
 */
export const rubygems: VersionGrammar = {
  name: 'RubyGems',
  canonical(text) {
    const segments = parse(text)
    if (segments === null) return null
    // the numbers in front may all have been zeros
    return (segments.length === 0 || !isNumber(segments[0]!) ? ['0', ...segments] : segments).join('.')
  },
  compare(a, b) {
    const left = parse(a)
    const right = parse(b)
    if (left === null || right === null) {
      throw new RangeError(`not a RubyGems version: ${JSON.stringify(left === null ? a : b)}`)
    }
    return order(left, right)
  },
  isPrerelease: (text) => parse(text) !== null && /[A-Za-z-]/.test(text.trim().replace(/^v/, '')),
  unreleasable: (text) => (parse(text) === null ? null : unreleasableBySuffix(text.trim())),
}

const PATTERN = /^[0-9]+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/
const MAX_LENGTH = 256

/** The segments as they are compared: trailing zeros of the numbers in front, and of the rest, are dropped. */
function parse(text: string): string[] | null {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH || !PATTERN.test(trimmed)) return null
  const segments = [...trimmed.replaceAll('-', '.pre.').matchAll(/[0-9]+|[A-Za-z]+/g)].map(([part]) =>
    isNumber(part) ? significant(part) : part,
  )
  const words = segments.findIndex((segment) => !isNumber(segment))
  const border = words === -1 ? segments.length : words
  return [...withoutZeros(segments.slice(0, border)), ...withoutZeros(segments.slice(border))]
}

function withoutZeros(segments: readonly string[]): string[] {
  return segments.slice(0, segments.findLastIndex((segment) => segment !== '0') + 1)
}

function isNumber(segment: string): boolean {
  return /^[0-9]+$/.test(segment)
}

function order(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index] ?? '0', b[index] ?? '0']
    if (left === right) continue
    if (isNumber(left) && isNumber(right)) return compareDigits(left, right)
    if (isNumber(left) !== isNumber(right)) return isNumber(left) ? 1 : -1
    return left < right ? -1 : 1
  }
  return 0
}
