import * as v from 'valibot'
import type { FindingDraft, UnverifiedDraft } from '../../findings.ts'
import type { Manifest } from '../../sources/manifests/model.ts'
import { grammarFor } from '../../versions/grammar.ts'
import { defineRule } from '../rule.ts'
import { type BuiltVersion, builtVersions } from './built-versions.ts'
import { goMajorProblem } from './go-major.ts'
import { folderOf, hasTag, taggedRelease } from './released.ts'
import { type VersionPlace, versionPlaces } from './version-places.ts'
import { code, listed } from './wording.ts'

/**
 * The tag's version and a released manifest's version differ, compared in the ecosystem's own grammar, so that
 * `v1.0.0-rc.1` is `1.0.0rc1` in Python and another spelling is never a finding. Which manifests a tag releases is
 * `taggedRelease`'s answer; every place where their version stands is compared: the manifest, what repeats it in the
 * package, the lockfile's copy. A version that only a build decides stands in the metadata of what was built: where the
 * artefacts of the release are named, that is compared.
 * Source: requirement 1 of the release pipeline; OpenSSF S2C2F; SLSA v1.2 Source.
 */
export const tagVersionMismatch = defineRule({
  id: 'release/tag-version-mismatch',
  title: 'Tag and manifest disagree about the version',
  severity: 'critical',
  rationale:
    'The tag says which version is released and the manifest says which version is published. When they differ, users get code under a name that stands for other code, and no later check can tell what was meant.',
  remedy:
    "Set the version of every released manifest and lockfile to the tag's, commit, and tag that commit.",
  standards: ['SLSA v1.2 Source', 'NIST SSDF PS.3.1', 'OWASP CICD-SEC-9', 'CIS Software Supply Chain 5.2'],
  needs: ['policy', 'run', 'manifests', 'lockfiles', 'artifacts'],
  options: v.strictObject({
    /** The tag is the only place where the version stands: manifests without a version, or that derive it from the tag, or hold a placeholder, need no comparison. */
    'tag-is-source': v.optional(v.boolean(), false),
  }),
  applies: hasTag,
  *check(models, { 'tag-is-source': tagIsSource }) {
    const release = taggedRelease(models)
    if (release.kind !== 'release') {
      yield {
        unverified: `the tag ${code(release.tag)} names no version that can be compared; see release/tag-format`,
      }
      return
    }
    const { tag, version } = release
    let compared = 0
    for (const place of versionPlaces(release.manifests, models.lockfiles)) {
      const built = isDecidedByBuild(place) ? builtVersions(place.manifest, models.artifacts) : []
      if (built.length > 0) yield* compareBuilt(place, built, tag, version)
      else {
        const answer = compare(place, tag, version, tagIsSource)
        if (answer !== null) yield answer
      }
      compared += 1
    }
    for (const manifest of release.manifests.filter(({ ecosystem }) => ecosystem === 'Go')) {
      const problem = goMajorProblem(manifest, release)
      if (problem !== null) yield problem
      compared += 1
    }
    // nothing but the tag says which version this is, and it is one of that ecosystem's
    compared += release.manifests.filter((manifest) => isNamedByTag(manifest, version)).length
    if (compared > 0 || tagIsSource) return
    const what = release.component === null ? 'the repository' : code(release.component)
    yield {
      unverified: `no released manifest of ${what} states a version to compare with the tag ${code(tag)}; if the tag is the only source of the version, set the option \`tag-is-source: true\` of release/tag-version-mismatch`,
    }
  },
})

function isNamedByTag(manifest: Manifest, version: string): boolean {
  return manifest.versionFromTag === true && grammarFor(manifest).canonical(version) !== null
}

/** Nothing that stands in the repository is the version: an expression, the tag itself, `0.0.0-development`. */
function isDecidedByBuild({ version, manifest }: VersionPlace): boolean {
  if (version.kind === 'dynamic') return true
  return grammarFor(manifest).unreleasable(version.value)?.kind === 'placeholder'
}

function* compareBuilt(
  { version: { at }, manifest }: VersionPlace,
  built: readonly BuiltVersion[],
  tag: string,
  tagVersion: string,
): Iterable<FindingDraft> {
  const grammar = grammarFor(manifest)
  const wanted = grammar.canonical(tagVersion)
  for (const { artifact, where, version } of built) {
    const stated = grammar.canonical(version)
    if (stated !== null && stated === wanted) continue
    yield {
      at,
      message: `${code(artifact)} is ${code(version)} by ${listed(where.map(code))}, and the tag ${code(tag)} says ${code(tagVersion)}. The version of ${code(manifest.path)} is decided by the build, so this is the version that would be published.`,
      remedy: `Build from a fresh checkout of the tag ${code(tag)}, with its full history where the version is made from it, into an empty folder.`,
      evidence: { tag, tagVersion, version, artifact, members: where, manifest: manifest.path },
      key: `built ${artifact} ${version}`,
    }
  }
}

/** @returns `null` where the place agrees with the tag */
function compare(
  place: VersionPlace,
  tag: string,
  tagVersion: string,
  tagIsSource: boolean,
): FindingDraft | UnverifiedDraft | null {
  const { version, ecosystem } = place
  const { at } = version
  if (version.kind === 'dynamic') {
    if (tagIsSource && version.fromTag === true) return null
    const mend =
      version.fromTag === true
        ? 'name what was built (`--artifacts`), so that its own metadata can tell, or set the option `tag-is-source: true` of release/tag-version-mismatch'
        : 'name what was built (`--artifacts`), so that its own metadata can tell, or state the version as a literal'
    return {
      unverified: `the version of ${code(place.manifest.path)} stands nowhere: ${version.how}; ${mend}`,
      at,
    }
  }
  const grammar = grammarFor(place.manifest)
  const stated = grammar.canonical(version.value)
  if (stated !== null && stated === grammar.canonical(tagVersion)) return null
  if (tagIsSource && grammar.unreleasable(version.value)?.kind === 'placeholder') return null
  const whose =
    place.kind === 'lockfile' && place.manifest.name !== null ? ` for ${code(place.manifest.name)}` : ''
  const refused = stated === null ? ` ${code(version.value)} is not a version that ${ecosystem} accepts.` : ''
  return {
    at,
    message: `${code(at.path)} says ${code(version.value)}${whose}, and the tag ${code(tag)} says ${code(tagVersion)}.${refused} ${WHY[place.kind]}`,
    remedy: remedy(place, version.value, tagVersion),
    evidence: {
      tag,
      tagVersion,
      version: version.value,
      place: place.kind,
      manifest: place.manifest.path,
      ecosystem,
    },
  }
}

const WHY: Readonly<Record<VersionPlace['kind'], string>> = {
  manifest: 'What is published would bear another version than the tag that names its source.',
  repeated: 'The package would tell another version about itself than the one under which it is published.',
  lockfile:
    'The lockfile was not renewed for this version, so the tagged commit is not the one that was prepared.',
}

function remedy({ kind, version: { at }, manifest }: VersionPlace, stated: string, wanted: string): string {
  if (kind === 'lockfile') {
    const command =
      LOCK_COMMANDS.find(([name]) => at.path.endsWith(name))?.[1] ?? 'the package manager’s lock command'
    const folder = folderOf(at.path)
    return `Renew the lockfile with \`${command}\`${folder === '' ? '' : ` in ${code(folder)}`}, commit it, and tag that commit.`
  }
  const set = `Set the version in ${code(at.path)} to ${code(wanted)}, commit, and tag that commit`
  const apart =
    manifest.workspaceRoot === null && folderOf(manifest.path) === ''
      ? ''
      : '. If this package has releases of its own, declare its tags in the policy: `tags: ["v{version}", "{component}@{version}"]`'
  const never =
    manifest.format === 'package.json' && kind === 'manifest'
      ? '. A package that is never published says `"private": true`'
      : ''
  return `${set}; or release this commit under the tag of ${code(stated)}${apart}${never}.`
}

const LOCK_COMMANDS: readonly (readonly [string, string])[] = [
  ['package-lock.json', 'npm install --package-lock-only'],
  ['npm-shrinkwrap.json', 'npm install --package-lock-only'],
  ['uv.lock', 'uv lock'],
  ['poetry.lock', 'poetry lock'],
  ['pdm.lock', 'pdm lock'],
]
