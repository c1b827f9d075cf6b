import type { Unreleasable } from './grammar.ts'
import type { ParsedSemver } from './semver.ts'

/** Words that say, as a pre-release or build identifier, that the version was never meant to be released. */
const WORDS: ReadonlyMap<string, Unreleasable['kind']> = new Map(
  Object.entries({
    dev: 'development',
    devel: 'development',
    develop: 'development',
    development: 'development',
    wip: 'development',
    local: 'local',
    dirty: 'dirty',
    modified: 'dirty',
    snapshot: 'snapshot',
    placeholder: 'placeholder',
    unreleased: 'placeholder',
    unversioned: 'placeholder',
    'semantically-released': 'placeholder',
    'semantic-release': 'placeholder',
    'managed-by-semantic-release': 'placeholder',
  } as const),
)

/**
 * Why a SemVer version is not meant to be released.
 * Build metadata as such is legitimate in SemVer (`+20130313144700`, `+zstd.1.5.5`); only a commit id in it, as
 * `git describe` and build tools write, or one of the words above, says that this is not a tagged build.
 */
export function semverUnreleasable(version: ParsedSemver): Unreleasable | null {
  const zero = version.major === 0 && version.minor === 0 && version.patch === 0
  const prerelease = version.prerelease.map(String)
  if (zero && prerelease.length === 0) return { kind: 'placeholder', mark: '0.0.0' }
  const word = firstWord([...prerelease, ...version.build])
  if (word !== null) {
    // `0.0.0-development` stands where a tool fills the version in at release time
    return zero ? { kind: 'placeholder', mark: `0.0.0-${word.mark}` } : word
  }
  const described = /(?:^|[-.])[0-9]+-g[0-9a-f]{4,40}(?=$|[-.])/i.exec(prerelease.join('.'))
  if (described !== null) return { kind: 'development', mark: described[0].replace(/^[-.]/, '') }
  const commit = version.build.find(isCommitId)
  return commit === undefined ? null : { kind: 'local', mark: `+${commit}` }
}

function firstWord(identifiers: readonly string[]): Unreleasable | null {
  for (const identifier of identifiers) {
    const lower = identifier.toLowerCase()
    // `1.2.3-dev4`, `1.2.3-4-dirty`: the word may carry a number or stand behind a hyphen
    for (const part of [lower, ...lower.split('-')]) {
      const kind = WORDS.get(part.replace(/[0-9]+$/, ''))
      if (kind !== undefined) return { kind, mark: identifier }
    }
  }
  return null
}

/** `g` and hex as git describe writes it, or a bare abbreviated object id; never a date or a counter. */
function isCommitId(identifier: string): boolean {
  if (/^g[0-9a-f]{3,64}$/i.test(identifier)) return true
  return /^[0-9a-f]{7,64}$/i.test(identifier) && /[a-f]/i.test(identifier) && /[0-9]/.test(identifier)
}
