import * as v from 'valibot'
import type { FindingDraft, UnverifiedDraft } from '../../findings.ts'
import type { Manifest } from '../../sources/manifests/model.ts'
import type { RegistriesModel, RegistryAnswer } from '../../sources/registries/model.ts'
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
 * A version that was withdrawn is released again, or still stands in a manifest: by the policy's list, compared in the
 * ecosystem's own grammar, so that another spelling is no way around; and by what registries say of it, where it was
 * yanked, retracted or deprecated there. In an audit that is a reminder, since the next release has another number.
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
  needs: ['policy', 'run', 'manifests', 'registries'],
  modes: ['release', 'audit'],
  options: v.strictObject({
    /** Versions that were withdrawn, each with its reason; `package` narrows one to a package of that name. */
    versions: v.optional(v.array(entry), []),
    registries: v.optional(
      v.pipe(
        v.boolean(),
        v.description('Whether registries are asked what was yanked; `false` for runs that are offline.'),
      ),
      true,
    ),
  }),
  applies: (models, { versions, registries }) =>
    versions.length > 0 ||
    (registries && models.registries.answers.length > 0) ||
    'the policy lists no withdrawn version, and no package here goes to a registry',
  *check(models, { versions, registries }) {
    const { run, manifests } = models
    if (registries) yield* inRegistries(models.registries, manifests.manifests, run.mode === 'audit')
    if (versions.length === 0) return
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

function* inRegistries(
  { answers }: RegistriesModel,
  manifests: readonly Manifest[],
  isAudit: boolean,
): Iterable<FindingDraft | UnverifiedDraft> {
  for (const { asked, registry, answer } of answers) {
    const what = `${code(asked.name)} ${code(asked.version)}`
    const at = manifests.find(({ path }) => path === asked.manifest)?.version?.at ?? null
    const why = unknown(answer)
    if (why !== null) {
      yield {
        unverified: `whether ${what} was withdrawn could not be asked: ${why}; where that is meant, set the option \`registries: false\` of release/blocked-version`,
        at,
      }
    }
    if (answer.kind !== 'published' || answer.withdrawn === null) continue
    const reason = answer.withdrawn === '' ? 'It gives no reason' : `It says why: ${code(answer.withdrawn)}`
    yield {
      at,
      ...(isAudit ? { severity: 'medium' as const } : {}),
      key: `withdrawn ${asked.ecosystem} ${asked.name} ${asked.version}`,
      message: `${what} was withdrawn from ${asked.ecosystem}, says ${code(registry)}. ${reason}.`,
      evidence: { package: asked.name, version: asked.version, registry, reason: answer.withdrawn },
    }
  }
}

function unknown(answer: RegistryAnswer['answer']): string | null {
  if (answer.kind === 'unanswered') return answer.why
  return answer.kind === 'published' ? (answer.undetailed ?? null) : null
}

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
