import { compareDigits, significant } from './digits.ts'
import type { VersionGrammar } from './grammar.ts'
import { semverUnreleasable } from './semver-stages.ts'

/**
 * NuGet's versions: one to four numbers, SemVer 2 pre-release labels without regard to case, build metadata left out.
 * A missing number is 0 and a fourth 0 is dropped: `1.0` and `1.0.0.0` are the package version `1.0.0`.
 * Source: https://learn.microsoft.com/en-us/nuget/concepts/package-versioning, "Normalized version numbers";
 * NuGet.Versioning's VersionComparer.
 */
export const nuget: VersionGrammar = {
  name: 'NuGet',
  canonical(text) {
    const version = parse(text)
    if (version === null) return null
    const [revision] = version.numbers.slice(3)
    const numbers = revision === '0' ? version.numbers.slice(0, 3) : version.numbers
    return numbers.join('.') + (version.labels.length === 0 ? '' : `-${version.labels.join('.')}`)
  },
  compare(a, b) {
    const left = parse(a)
    const right = parse(b)
    if (left === null || right === null) {
      throw new RangeError(`not a NuGet version: ${JSON.stringify(left === null ? a : b)}`)
    }
    return order(left, right)
  },
  isPrerelease: (text) => (parse(text)?.labels.length ?? 0) > 0,
  unreleasable(text) {
    const version = parse(text)
    if (version === null) return null
    const major = version.numbers.every((number) => number === '0') ? 0 : 1
    const { labels: prerelease, build } = version
    return semverUnreleasable({ major, minor: 0, patch: 0, prerelease, build, version: text })
  },
}

interface NugetVersion {
  /** Four. */
  readonly numbers: readonly string[]
  /** Lower case. `-1` and `-01` are one number in the order, and two packages to a registry. */
  readonly labels: readonly string[]
  readonly build: readonly string[]
}

/** Blanks may stand around the version and around each of its numbers: what .NET's `char.IsWhiteSpace` says yes to. */
const BLANKS = String.raw`[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*`
const NUMBER = `${BLANKS}[0-9]+${BLANKS}`
const PATTERN = new RegExp(
  String.raw`^(${NUMBER}(?:\.${NUMBER}){0,3})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?${BLANKS}$`,
)
const MAX_LENGTH = 256
/** The numbers are 32-bit integers of .NET. */
const MAX_NUMBER = '2147483647'

function parse(text: string): NugetVersion | null {
  const match = text.length > MAX_LENGTH ? null : PATTERN.exec(text)
  if (match === null) return null
  const written = match[1]!.split('.').map((number) => significant(/[0-9]+/.exec(number)![0]))
  if (written.some((number) => compareDigits(number, MAX_NUMBER) > 0)) return null
  const labels = match[2]?.split('.') ?? []
  // numbers in front may have leading zeros, numbers among the labels may not
  if (labels.some((text) => /^0[0-9]+$/.test(text))) return null
  return {
    numbers: [...written, '0', '0', '0'].slice(0, 4),
    labels: labels.map((text) => text.toLowerCase()),
    build: match[3] === undefined ? [] : match[3].split('.'),
  }
}

/**
 * Whether .NET's `int.Parse` takes a label, which is what decides: longer runs of digits are words, and in `1.0.0--5` the
 * label is the number -5.
 */
function isNumber(text: string): boolean {
  return /^-?[0-9]{1,40}$/.test(text) && Number(text) >= -2_147_483_648 && Number(text) <= 2_147_483_647
}

function order(a: NugetVersion, b: NugetVersion): number {
  for (const [index, number] of a.numbers.entries()) {
    const difference = compareDigits(number, b.numbers[index]!)
    if (difference !== 0) return difference
  }
  if (a.labels.length === 0 || b.labels.length === 0) return b.labels.length - a.labels.length
  for (let index = 0; index < Math.min(a.labels.length, b.labels.length); index += 1) {
    const difference = compareLabel(a.labels[index]!, b.labels[index]!)
    if (difference !== 0) return difference
  }
  return a.labels.length - b.labels.length
}

function compareLabel(a: string, b: string): number {
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b)
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1
  // .NET's OrdinalIgnoreCase compares capitals: `_`-like signs between the cases do not occur here
  const [left, right] = [a.toUpperCase(), b.toUpperCase()]
  return left < right ? -1 : left > right ? 1 : 0
}
