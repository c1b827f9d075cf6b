import * as v from 'valibot'
import type { FindingDraft } from '../../findings.ts'
import type { Manifest } from '../../sources/manifests/model.ts'
import { dotted } from '../../versions/dotted.ts'
import { grammarFor, type VersionGrammar } from '../../versions/grammar.ts'
import { defineRule } from '../rule.ts'
import { taggedRelease } from './released.ts'
import { code } from './wording.ts'

const entry = v.strictObject({
  version: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')),
  package: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))),
  reason: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')),
})
type Entry = v.InferOutput<typeof entry>

/**
 * A version that was withdrawn is released again, or still stands in a manifest: compared in the ecosystem's own
 * grammar, so that another spelling is no way around.
 * Source: https://docs.npmjs.com/policies/unpublish and PEP 592 on why a withdrawn version is never used again.
 */
export const blockedVersion = defineRule({
  id: 'release/blocked-version',
  title: 'Version was withdrawn',
  severity: 'critical',
  rationale:
    'A version that was rolled back is known to be bad. Whoever locked it, mirrors it or blocks it would take the new one for the old one, and registries refuse the number for ever.',
  remedy: 'Release under the next version number; a withdrawn one is never used again.',
  standards: ['SLSA v1.2 Source (immutable revisions)', 'NIST SSDF RV.2.2', 'CIS Software Supply Chain 5.2'],
  needs: ['policy', 'run', 'manifests'],
  modes: ['release', 'audit'],
  options: v.strictObject({
    /** Versions that were withdrawn, each with its reason; `package` narrows one to a package of that name. */
    versions: v.optional(v.array(entry), []),
  }),
  applies: (_, { versions }) => versions.length > 0 || 'the policy lists no withdrawn version',
  *check(models, { versions }) {
    const { run, manifests } = models
    if (run.mode === 'audit') {
      yield* inManifests(manifests.manifests, versions)
      return
    }
    if (run.repository.tag === null) {
      yield { unverified: 'no tag names this release; push one, or name it with `--tag TAG`' }
      return
    }
    const release = taggedRelease(models)
    if (release.kind !== 'release') {
      yield {
        unverified: `the tag ${code(release.tag)} names no version that can be looked up; see release/tag-format`,
      }
      return
    }
    const blocked = versions.find((one) => isReleased(one, release.version, release.manifests))
    if (blocked !== undefined) {
      yield finding(null, `The tag ${code(release.tag)} releases ${code(blocked.version)}`, blocked)
    }
    yield* inManifests(release.manifests, versions)
  },
})

function* inManifests(manifests: readonly Manifest[], versions: readonly Entry[]): Iterable<FindingDraft> {
  for (const manifest of manifests) {
    const { version, path } = manifest
    if (version?.kind !== 'static') continue
    const blocked = versions.find(
      (one) => isFor(one, manifest) && isSame(grammarFor(manifest), one.version, version.value),
    )
    if (blocked !== undefined)
      yield finding(version.at, `${code(path)} states ${code(version.value)}`, blocked)
  }
}

function finding(
  at: FindingDraft['at'],
  what: string,
  { version, package: name, reason }: Entry,
): FindingDraft {
  return {
    at,
    message: `${what}, a version that was withdrawn. The policy says why: ${code(reason)}.`,
    evidence: { version, package: name, reason },
  }
}

function isReleased(one: Entry, version: string, manifests: readonly Manifest[]): boolean {
  const named = manifests.filter((manifest) => isFor(one, manifest))
  if (named.length > 0) return named.some((manifest) => isSame(grammarFor(manifest), one.version, version))
  return one.package === undefined && isSame(dotted, one.version, version)
}

function isFor(one: Entry, manifest: Manifest): boolean {
  return one.package === undefined || one.package === manifest.name
}

function isSame(grammar: VersionGrammar, listed: string, version: string): boolean {
  if (listed === version) return true
  const canonical = grammar.canonical(listed.replace(/^v(?=[0-9])/, ''))
  return canonical !== null && canonical === grammar.canonical(version)
}
