import { compareDigits, significant } from './digits.ts'
import type { Unreleasable, VersionGrammar } from './grammar.ts'

/**
 * Python's versions.
 * Source: PEP 440, now https://packaging.python.org/en/latest/specifications/version-specifiers/, appendix
 * "Parsing version strings with regular expressions". Numbers are kept as digits: installed libraries for this
 * language turn them into floating point, where long calendar and build numbers collide.
 */
export const pep440: VersionGrammar = {
  name: 'PEP 440',
  canonical(text) {
    const version = parse(text)
    return version === null ? null : canonical(version)
  },
  compare(a, b) {
    const left = parse(a)
    const right = parse(b)
    if (left === null || right === null) {
      throw new RangeError(`not a PEP 440 version: ${JSON.stringify(left === null ? a : b)}`)
    }
    return order(left, right)
  },
  isPrerelease(text) {
    const version = parse(text)
    return version !== null && (version.pre !== null || version.dev !== null)
  },
  unreleasable(text) {
    const version = parse(text)
    return version === null ? null : unreleasable(version)
  },
}

interface Pep440Version {
  readonly epoch: string
  /** Without trailing zeros: `1.0` and `1` are the same release. */
  readonly release: readonly string[]
  readonly pre: readonly [letter: 'a' | 'b' | 'rc', number: string] | null
  readonly post: string | null
  readonly dev: string | null
  readonly local: readonly string[] | null
}

const PATTERN =
  /^\s*v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>[0-9]+)?)?(?:-(?<postDash>[0-9]+)|(?<post>[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>[0-9]+)?))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>[0-9]+)?)?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i

const PRE: Readonly<Record<string, 'a' | 'b' | 'rc'>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
}

/** Longer texts are no versions of anything and would only cost time. */
const MAX_LENGTH = 256

function parse(text: string): Pep440Version | null {
  if (text.length > MAX_LENGTH) return null
  const groups = PATTERN.exec(text)?.groups
  if (groups === undefined) return null
  const release = groups.release!.split('.').map(significant)
  while (release.length > 1 && release.at(-1) === '0') release.pop()
  const pre = groups.pre
  const post = groups.postDash ?? (groups.post === undefined ? null : (groups.postNumber ?? '0'))
  return {
    epoch: significant(groups.epoch ?? '0'),
    release,
    pre: pre === undefined ? null : [PRE[pre.toLowerCase()]!, significant(groups.preNumber ?? '0')],
    post: post === null ? null : significant(post),
    dev: groups.dev === undefined ? null : significant(groups.devNumber ?? '0'),
    local: groups.local === undefined ? null : groups.local.toLowerCase().split(/[-_.]/).map(localPart),
  }
}

function localPart(part: string): string {
  return isNumber(part) ? significant(part) : part
}

function isNumber(part: string): boolean {
  return /^[0-9]+$/.test(part)
}

function canonical({ epoch, release, pre, post, dev, local }: Pep440Version): string {
  return [
    epoch === '0' ? '' : `${epoch}!`,
    release.join('.'),
    pre === null ? '' : pre.join(''),
    post === null ? '' : `.post${post}`,
    dev === null ? '' : `.dev${dev}`,
    local === null ? '' : `+${local.join('.')}`,
  ].join('')
}

/** Section "Summary of permitted suffixes and relative ordering" of the specification. */
function order(a: Pep440Version, b: Pep440Version): number {
  return (
    compareDigits(a.epoch, b.epoch) ||
    compareRelease(a.release, b.release) ||
    comparePre(a, b) ||
    // no post-release comes before any
    compareOptional(a.post, b.post, -1) ||
    // a development release comes before the release
    compareOptional(a.dev, b.dev, 1) ||
    compareLocal(a.local, b.local)
  )
}

function compareRelease(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = compareDigits(a[index] ?? '0', b[index] ?? '0')
    if (difference !== 0) return difference
  }
  return 0
}

function comparePre(a: Pep440Version, b: Pep440Version): number {
  const rank = (version: Pep440Version): number => {
    if (version.pre !== null) return { a: 1, b: 2, rc: 3 }[version.pre[0]]
    // `1.0.dev1` comes before `1.0a1`; `1.0` and `1.0.post1.dev1` after every pre-release
    return version.dev !== null && version.post === null ? 0 : 4
  }
  return rank(a) - rank(b) || compareDigits(a.pre?.[1] ?? '0', b.pre?.[1] ?? '0')
}

/** @param absent where a missing part sorts against a present one */
function compareOptional(a: string | null, b: string | null, absent: -1 | 1): number {
  if (a === null) return b === null ? 0 : absent
  return b === null ? -absent : compareDigits(a, b)
}

/** Numbers above words, words by code point, a longer one above its own beginning. */
function compareLocal(a: readonly string[] | null, b: readonly string[] | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [left, right] = [a[index]!, b[index]!]
    if (left === right) continue
    if (isNumber(left) && isNumber(right)) return compareDigits(left, right)
    if (isNumber(left) !== isNumber(right)) return isNumber(left) ? 1 : -1
    return left < right ? -1 : 1
  }
  return a.length - b.length
}

/** Local versions may not be uploaded to an index (specification, "Local version identifiers"). */
function unreleasable({ release, pre, post, dev, local }: Pep440Version): Unreleasable | null {
  if (local !== null) {
    const dirty = local.some((part) => part.includes('dirty') || /^d[0-9]{8}$/.test(part))
    return { kind: dirty ? 'dirty' : 'local', mark: `+${local.join('.')}` }
  }
  if (dev !== null) return { kind: 'development', mark: `.dev${dev}` }
  if (release.every((part) => part === '0') && pre === null && post === null) {
    return { kind: 'placeholder', mark: '0' }
  }
  return null
}
