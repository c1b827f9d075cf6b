import parse from 'semver/functions/parse.js'
import { compareDigits } from './digits.ts'
import type { Unreleasable, VersionGrammar } from './grammar.ts'
import { semverUnreleasable } from './semver-stages.ts'

/**
 * Semantic Versioning 2.0.0 as it stands, https://semver.org: three numbers, build metadata left out of identity
 * and order. A leading `v` is part of a tag's name, not of the version, and is dropped.
 */
export const semver: VersionGrammar = semverGrammar('SemVer', (text) => parse(text.replace(/^v/, '')))

/** What the `semver` library makes of a text. */
export interface ParsedSemver {
  readonly major: number
  readonly minor: number
  readonly patch: number
  readonly prerelease: readonly (string | number)[]
  readonly build: readonly string[]
  /** Without build metadata. */
  readonly version: string
}

/** A grammar with SemVer's order over the texts that `read` accepts. */
export function semverGrammar(name: string, read: (text: string) => ParsedSemver | null): VersionGrammar {
  return {
    name,
    canonical: (text) => read(text)?.version ?? null,
    compare(a, b) {
      const left = read(a)
      const right = read(b)
      if (left === null || right === null) {
        throw new RangeError(`not a ${name} version: ${JSON.stringify(left === null ? a : b)}`)
      }
      return order(left, right)
    },
    isPrerelease: (text) => (read(text)?.prerelease.length ?? 0) > 0,
    unreleasable(text): Unreleasable | null {
      const version = read(text)
      return version === null ? null : semverUnreleasable(version)
    },
  }
}

/** Section 11. The library's own comparison turns long numeric identifiers into floating point. */
function order(a: ParsedSemver, b: ParsedSemver): number {
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    a.patch - b.patch ||
    comparePrerelease(a.prerelease, b.prerelease)
  )
}

function comparePrerelease(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = compareIdentifier(String(a[index]), String(b[index]))
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Numbers below words; numbers by value, words by ASCII. */
function compareIdentifier(a: string, b: string): number {
  const [isNumberA, isNumberB] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)]
  if (isNumberA && isNumberB) return compareDigits(a, b)
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
