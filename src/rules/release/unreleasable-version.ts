import * as v from 'valibot'
import { grammarFor, type Unreleasable, type VersionGrammar } from '../../versions/grammar.ts'
import { semver } from '../../versions/semver.ts'
import { defineRule } from '../rule.ts'
import { hasTag, taggedRelease } from './released.ts'
import { versionPlaces } from './version-places.ts'
import { code } from './wording.ts'

/**
 * A version that marks work in progress: development, local, dirty, SNAPSHOT, placeholder; judged by the grammar of
 * each ecosystem that is released, for the tag and for every place where the version stands.
 * Source: PEP 440 "Local version identifiers" and "Developmental releases"; Maven SNAPSHOT versions;
 * https://github.com/semantic-release/semantic-release on `0.0.0-development`.
 */
export const unreleasableVersion = defineRule({
  id: 'release/unreleasable-version',
  title: 'Version marks work in progress',
  severity: 'high',
  rationale:
    'Such versions say that the build was not made from a clean, tagged commit, or that the version was never filled in. Registries refuse some of them and keep others for ever.',
  remedy: 'Release under a version without development, local, dirty, SNAPSHOT or placeholder parts.',
  standards: ['SLSA v1.2 Build', 'NIST SSDF PS.3.1', 'OWASP CICD-SEC-9'],
  needs: ['policy', 'run', 'manifests', 'lockfiles'],
  options: v.strictObject({
    /** Placeholders in manifests are filled in from the tag when the release is built. */
    'tag-is-source': v.optional(v.boolean(), false),
  }),
  applies: hasTag,
  *check(models, { 'tag-is-source': tagIsSource }) {
    const release = taggedRelease(models)
    if (release.kind !== 'release') {
      yield {
        unverified: `the tag ${code(release.tag)} names no version that can be judged; see release/tag-format`,
      }
      return
    }
    const { tag, version, manifests } = release
    const inTag = judge(
      version,
      manifests.map((manifest) => grammarFor(manifest)),
    )
    if (inTag !== null) {
      yield {
        at: null,
        message: `The tag ${code(tag)} releases ${KINDS[inTag.kind]} (${code(inTag.mark)}). ${WHY[inTag.kind]}`,
        evidence: { tag, version, kind: inTag.kind },
      }
    }
    for (const place of versionPlaces(manifests, models.lockfiles)) {
      const declared = place.version
      if (declared.kind === 'dynamic') continue
      const found = judge(declared.value, [grammarFor(place.manifest)])
      if (found === null || (tagIsSource && found.kind === 'placeholder')) continue
      yield {
        at: declared.at,
        message: `${code(declared.at.path)} states ${KINDS[found.kind]}, ${code(declared.value)}. ${WHY[found.kind]}`,
        evidence: { tag, version: declared.value, kind: found.kind, ecosystem: place.ecosystem },
      }
    }
  },
})

const KINDS: Readonly<Record<Unreleasable['kind'], string>> = {
  development: 'a development version',
  local: 'a local version',
  dirty: 'a version built from a dirty tree',
  snapshot: 'a SNAPSHOT version',
  placeholder: 'a placeholder version',
}

const WHY: Readonly<Record<Unreleasable['kind'], string>> = {
  development: 'It names a state between two releases, which nobody can tell from the next such state.',
  local: 'It names a build that only its builder can make again, and public indexes refuse it.',
  dirty: 'It was made from files that are in no commit.',
  snapshot: 'Its content may change under the same name.',
  placeholder: 'The real version was never filled in, and a registry keeps the placeholder for ever.',
}

/** By the grammars that know the version; by SemVer and by words alone where none does. */
function judge(version: string, grammars: readonly VersionGrammar[]): Unreleasable | null {
  const knowing = grammars.filter((grammar) => grammar.canonical(version) !== null)
  for (const grammar of knowing) {
    const found = grammar.unreleasable(version)
    if (found !== null) return found
  }
  if (knowing.length > 0) return null
  return semver.unreleasable(version) ?? bySuffix(version)
}

/** `1.0-SNAPSHOT`, `1.2.dev4`, `1.2-dirty`: forms that no grammar at hand reads as a version. */
function bySuffix(version: string): Unreleasable | null {
  const match = /(?:^|[-._+])(?:(snapshot)|(dev(?:el(?:opment)?)?[0-9]*)|(dirty)|(local))$/i.exec(version)
  if (match === null) return null
  const kind = match[1] ? 'snapshot' : match[2] ? 'development' : match[3] ? 'dirty' : 'local'
  return { kind, mark: match[0].replace(/^[-._+]/, '') }
}
