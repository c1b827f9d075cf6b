import { compareDigits, significant } from './digits.ts'
import type { VersionGrammar } from './grammar.ts'
import { unreleasableBySuffix } from './stages.ts'

/**
 * Composer's versions: up to four numbers or a date, then a stability (`alpha`, `beta`, `RC`, `patch`) with numbers of
 * its own, then `-dev`. Build metadata is left out. A branch (`dev-main`, `1.x-dev`) is no version.
 * Source: Composer\Semver\VersionParser::normalize and PHP's version_compare, https://getcomposer.org/doc/articles/versions.md.
 */
export const packagist: VersionGrammar = {
  name: 'Composer',
  canonical(text) {
    const version = parse(text)
    if (version === null) return null
    const numbers = version.isDate ? version.numbers.join('-') : version.numbers.map(significant).join('.')
    const suffix =
      version.suffix.length === 0 ? '' : `-${version.suffix[0]}${version.suffix.slice(1).join('.')}`
    return `${numbers}${suffix}${version.dev ? '-dev' : ''}`
  },
  compare(a, b) {
    const left = parse(a)
    const right = parse(b)
    if (left === null || right === null) {
      throw new RangeError(`not a Composer version: ${JSON.stringify(left === null ? a : b)}`)
    }
    return order(parts(left), parts(right))
  },
  isPrerelease(text) {
    const version = parse(text)
    return version !== null && (version.dev || PRE.has(version.suffix[0] ?? ''))
  },
  unreleasable: (text) => (parse(text) === null ? null : unreleasableBySuffix(text.trim())),
}

interface ComposerVersion {
  /** Four, or the parts of a date. */
  readonly numbers: readonly string[]
  readonly isDate: boolean
  /** The stability's full name, then its numbers. */
  readonly suffix: readonly string[]
  readonly dev: boolean
}

const MODIFIER =
  '[._-]?(?:(?<stability>stable|beta|b|RC|alpha|a|patch|pl|p)(?<number>(?:[.-]?[0-9]+)*)?)?(?<dev>[.-]?dev)?'
const CLASSICAL = new RegExp(`^v?([0-9]{1,5})(\\.[0-9]+)?(\\.[0-9]+)?(\\.[0-9]+)?${MODIFIER}$`, 'i')
const DATE = new RegExp(`^v?([0-9]{4}(?:[.:-]?[0-9]{2}){1,6}(?:[.:-]?[0-9]{1,3})?)${MODIFIER}$`, 'i')
const FULL: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', p: 'patch', pl: 'patch', rc: 'RC' }
const PRE = new Set(['alpha', 'beta', 'RC'])
const MAX_LENGTH = 256

function parse(text: string): ComposerVersion | null {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH) return null
  const version = /^([^,\s+]+)\+\S+$/.exec(trimmed)?.[1] ?? trimmed
  const classical = CLASSICAL.exec(version)
  const match = classical ?? DATE.exec(version)
  if (match === null) return null
  const numbers =
    classical === null
      ? match[1]!.split(/[^0-9]/)
      : [match[1]!, ...[match[2], match[3], match[4]].map((part) => part?.slice(1) ?? '0')]
  const { stability, number, dev } = match.groups!
  const name = stability?.toLowerCase()
  // Composer returns early here and forgets the `-dev` behind it
  if (name === 'stable') return { numbers, isDate: classical === null, suffix: [], dev: false }
  const own = (number ?? '').match(/[0-9]+/g) ?? []
  return {
    numbers,
    isDate: classical === null,
    suffix: name === undefined ? [] : [FULL[name] ?? name, ...own.map(significant)],
    dev: dev !== undefined,
  }
}

function parts({ numbers, suffix, dev }: ComposerVersion): string[] {
  return [...numbers, ...suffix, ...(dev ? ['dev'] : [])]
}

/** PHP's ranks of the words that Composer writes; a number stands between `RC` and `patch`. */
const RANKS: Readonly<Record<string, number>> = { dev: 0, alpha: 1, beta: 2, RC: 3, patch: 5 }
const NUMBER = 4

/** PHP's version_compare over what Composer normalised. */
function order(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]]
    // a version that goes on with a number is greater, one that goes on with a word as the word says
    if (left === undefined) return isNumber(right!) ? -1 : NUMBER - rank(right!)
    if (right === undefined) return isNumber(left) ? 1 : rank(left) - NUMBER
    const difference =
      isNumber(left) && isNumber(right) ? compareDigits(left, right) : rank(left) - rank(right)
    if (difference !== 0) return difference
  }
  return 0
}

function rank(part: string): number {
  return isNumber(part) ? NUMBER : RANKS[part]!
}

function isNumber(part: string): boolean {
  return /^[0-9]+$/.test(part)
}
