import type { Changelog } from '../../sources/changelogs/index.ts'
import type { VersionGrammar } from '../../versions/grammar.ts'
import { defineRule } from '../rule.ts'
import { folderOf, hasTag, taggedRelease } from './released.ts'
import { grammarOfRelease } from './sibling-tags.ts'
import { code, listed } from './wording.ts'

/**
 * No changelog has an entry for the version under release. The entry may be spelled otherwise (`v1.2.3`, `[1.2.3]`),
 * as long as it is that version in the ecosystem's grammar.
 * Source: https://keepachangelog.com/en/1.1.0/.
 */
export const changelogMissing = defineRule({
  id: 'release/changelog-missing',
  title: 'Changelog has no entry for the release',
  severity: 'low',
  rationale:
    'Whoever has to decide whether to upgrade, or what a release broke, looks into the changelog first.',
  remedy: 'Add a heading with the version to the changelog, with what changed, commit, and tag that commit.',
  standards: ['NIST SSDF PS.3.2', 'OpenSSF Best Practices release_notes'],
  needs: ['policy', 'run', 'manifests', 'changelogs'],
  applies: hasTag,
  *check(models) {
    const release = taggedRelease(models)
    if (release.kind !== 'release') {
      yield {
        unverified: `the tag ${code(release.tag)} names no version that can be looked up; see release/tag-format`,
      }
      return
    }
    const { tag, version, component, manifests } = release
    const all = models.changelogs.changelogs
    const folders = new Set(component === null ? [''] : manifests.map(({ path }) => folderOf(path)))
    const own = all.filter(({ path }) => folders.has(folderOf(path)))
    // packages that are released apart may share the changelog of the root
    const places = own.length > 0 ? own : all.filter(({ path }) => folderOf(path) === '')
    if (places.length === 0) {
      yield {
        at: null,
        key: 'none',
        message: `There is no changelog for the release ${code(tag)}. Nobody can tell what it changes.`,
        remedy: `Add a \`CHANGELOG.md\` with a heading for ${code(version)}.`,
        evidence: { tag, version },
      }
      return
    }
    const grammar = grammarOfRelease(release)
    if (places.some((changelog) => hasEntry(changelog, version, grammar))) return
    const first = places[0]!
    yield {
      at: first.headings[0]?.at ?? null,
      key: 'entry',
      message: `${listed(places.map(({ path }) => code(path)))} ${places.length === 1 ? 'has' : 'have'} no entry for ${code(version)}. Nobody can tell what the release ${code(tag)} changes.`,
      remedy: `Add a heading for ${code(version)} to ${code(first.path)}, commit, and tag that commit.`,
      evidence: { tag, version, changelogs: places.map(({ path }) => path) },
    }
  },
})

function hasEntry({ headings }: Changelog, version: string, grammar: VersionGrammar): boolean {
  const wanted = grammar.canonical(version)
  return headings.some(({ text }) =>
    versionsIn(text).some((one) => one === version || (wanted !== null && grammar.canonical(one) === wanted)),
  )
}

/** The versions that a heading names; addresses of links name others (`compare/v1.2.2...v1.2.3`). */
function versionsIn(heading: string): string[] {
  const text = heading.replace(/\]\([^)]*\)/g, ']').replace(/https?:\S+/g, '')
  return [...text.matchAll(/[0-9]+(?:\.[0-9]+)*(?:[-+.]?[0-9A-Za-z]+)*/g)].map(([version]) => version)
}
