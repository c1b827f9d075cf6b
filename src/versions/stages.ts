import type { Unreleasable } from './grammar.ts'
import { semverUnreleasable } from './semver-stages.ts'

/**
 * Words that put a version before its release wherever people write versions, whatever the grammar's own order makes
 * of them. One letter counts only with a number behind it: `1.0b2`, never `1.0.b`.
 */
const PRE =
  /(?:^|[-._+0-9])(?:alpha|beta|milestone|rc|cr|pre|preview|prerelease|dev|snapshot|ea|eap|nightly|canary|unstable|[abm](?=[-.]?[0-9]))(?=$|[-._+0-9])/i

/** Whether a version bears the word of a pre-release behind its numbers. */
export function bearsPrereleaseWord(text: string): boolean {
  return PRE.test(afterNumbers(text).rest)
}

/** Why a version of dotted numbers and a suffix is not meant to be released, by the suffix' words; as in SemVer. */
export function unreleasableBySuffix(text: string): Unreleasable | null {
  const { numbers, rest } = afterNumbers(text)
  const [suffix, ...build] = rest.split('+')
  const prerelease = suffix!.split(/[._]/).flatMap((part) => {
    const trimmed = part.replace(/^-+/, '')
    return trimmed === '' ? [] : [trimmed]
  })
  const major = /^[0.]*$/.test(numbers) ? 0 : 1
  return semverUnreleasable({ major, minor: 0, patch: 0, prerelease, build, version: text })
}

function afterNumbers(text: string): { numbers: string; rest: string } {
  const numbers = /^v?[0-9]*(?:\.[0-9]+)*/.exec(text)![0]
  return { numbers: numbers.replace(/^v/, ''), rest: text.slice(numbers.length) }
}
