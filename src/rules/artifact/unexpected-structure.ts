import * as v from 'valibot'
import type { Artifact } from '../../sources/artifacts/model.ts'
import { code, listed } from '../release/wording.ts'
import { defineRule } from '../rule.ts'
import { firstOf, haveArtifacts, placeOf } from './named.ts'
import { nameKey, nameOf } from './packages.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const expected = v.strictObject({
  name: text,
  modules: v.optional(v.array(text)),
  'entry-points': v.optional(v.array(text)),
})
type Expected = v.InferOutput<typeof expected>

/** What an installation makes of these can be told without installing them. */
const INSTALLED: ReadonlySet<Artifact['format']> = new Set([
  'wheel',
  'npm',
  'gem',
  'nupkg',
  'jar',
  'war',
  'crate',
])

/**
 * The package does not hold what the policy says that it holds: import names and commands, by distribution. A module
 * that is missing breaks whoever installs it; one too many can take another package's name.
 * Source: requirements 12 and 13 of the release pipeline (the built artefact is looked at, not the source).
 */
export const unexpectedStructure = defineRule({
  id: 'artifact/unexpected-structure',
  title: 'Artefact does not have the expected modules or entry points',
  severity: 'high',
  rationale:
    'A build that leaves a module out, or takes one along, still succeeds. Users find out, or an import name that belongs to another package is taken over.',
  remedy: 'Mend what the build includes, or the list in the policy where the change is meant.',
  standards: ['NIST SSDF PW.8.2', 'OWASP CICD-SEC-9', 'CIS Software Supply Chain 4.1'],
  needs: ['artifacts'],
  options: v.strictObject({
    /** Distributions, each with all of its import names and of its commands. */
    packages: v.optional(v.array(expected), []),
  }),
  applies(models, { packages }) {
    const named = haveArtifacts(models)
    if (named !== true) return named
    return packages.length > 0 || 'the policy describes no package: set the option `packages`'
  },
  *check({ artifacts }, { packages }) {
    const installed = artifacts.artifacts.filter(({ format }) => INSTALLED.has(format))
    const matched = new Set<Expected>()
    for (const artifact of installed) {
      const name = nameOf(artifact)
      if (name === null) continue
      const wanted = packages.filter(
        (one) => nameKey(one.name, artifact.ecosystem) === nameKey(name, artifact.ecosystem),
      )
      for (const one of wanted) {
        matched.add(one)
        const { modules, entryPoints } = artifact.provides
        yield* differences(artifact, 'module', one.modules, modules)
        yield* differences(
          artifact,
          'entry point',
          one['entry-points'],
          entryPoints.map((entry) => entry.name),
        )
      }
    }
    if (matched.size === 0) {
      yield {
        unverified: `the policy describes ${listed(packages.map((one) => code(one.name)))}, and no named artefact is such a package; mend the option \`packages\` of artifact/unexpected-structure or what is named`,
      }
    }
  },
})

function* differences(
  artifact: Artifact,
  noun: string,
  wanted: readonly string[] | undefined,
  found: readonly string[],
) {
  if (wanted === undefined) return
  const missing = wanted.filter((name) => !found.includes(name))
  const extra = [...new Set(found)].filter((name) => !wanted.includes(name))
  const sides = [
    [
      missing,
      'lacks',
      `The policy expects ${missing.length === 1 ? 'it' : 'them'}, and so do those who use it.`,
    ],
    [extra, 'has', `The policy does not expect ${extra.length === 1 ? 'it' : 'them'}.`],
  ] as const
  for (const [names, verb, why] of sides) {
    if (names.length === 0) continue
    yield {
      at: placeOf(artifact),
      message: `${code(artifact.path)} ${verb} the ${noun}${names.length === 1 ? '' : 's'} ${firstOf(names)}. ${why}`,
      evidence: { artifact: artifact.path, names },
      key: `${verb} ${noun}`,
    }
  }
}
