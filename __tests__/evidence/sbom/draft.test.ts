import { describe, expect, test } from 'vitest'
import { prepareSbom } from '../../../src/evidence/sbom/build.ts'
import { draftSbom, isDraftOf } from '../../../src/evidence/sbom/draft.ts'
import { sbomMaterial } from '../../../src/evidence/sbom/material.ts'
import { sbomTime } from '../../../src/evidence/sbom/time.ts'
import type { Lockfile } from '../../../src/sources/lockfiles/model.ts'
import { at } from '../rich-report.ts'
import { input, job, locked, lockfile, manifest, step, uses, workflow, workflows } from './models.ts'

const inPath = (path: string) => ({ path: path as Lockfile['path'] })

/** With everything that is learned of a package after it was drafted. */
const LOCKFILES: readonly Lockfile[] = [
  lockfile([
    locked({ name: 'plain', version: '1.0.0' }),
    locked({ name: 'incomplete', version: '1.0.0', dependencies: ['node_modules/absent'] }),
    locked({ name: 'elsewhere', version: '2.0.0', source: { kind: 'local', path: 'vendor/elsewhere' } }),
    locked({ name: 'member', version: '3.0.0', source: { kind: 'local', path: 'packages/member' } }),
    locked({ name: 'shared', version: '1.0.0', licence: 'MIT' }),
  ]),
  lockfile([locked({ name: 'shared', version: '1.0.0', licence: 'ISC' })], inPath('b/package-lock.json')),
]

const where = at('.github/workflows/release.yml', 9, 9)
const GIVEN = input(
  LOCKFILES,
  [manifest('package.json', '@acme/widget'), manifest('packages/member/package.json', 'member')],
  {
    workflows: workflows([
      workflow(where.path, [job('build', { steps: [step(uses('acme/setup@v1', where))] })]),
    ]),
  },
)
const MATERIAL = sbomMaterial(GIVEN)
const made = (draft: ReturnType<typeof draftSbom> | null): string =>
  prepareSbom(MATERIAL, draft)(sbomTime(GIVEN)).json

describe('an SBOM that was drafted before the rest of the repository was read', () => {
  test('is the same text', () => {
    expect(made(draftSbom(LOCKFILES))).toBe(made(null))
  })

  test('shows what was learned of a package since', () => {
    const { components } = JSON.parse(made(draftSbom(LOCKFILES))) as {
      components: { name: string; properties?: { name: string; value: string }[] }[]
    }
    const properties = (name: string) => components.find((one) => one.name === name)?.properties
    expect(properties('incomplete')).toEqual([
      { name: 'release-guardrail:unresolved-dependency', value: 'node_modules/absent' },
    ])
    expect(properties('shared')).toEqual([{ name: 'release-guardrail:other-licence', value: 'MIT' }])
    expect(properties('elsewhere')).toContainEqual({
      name: 'release-guardrail:path',
      value: 'vendor/elsewhere',
    })
  })

  test('is drafted anew where the lockfiles are others', () => {
    const draft = draftSbom(LOCKFILES.slice(0, 1))
    expect(isDraftOf(draft, LOCKFILES)).toBe(false)
    expect(isDraftOf(draft, [structuredClone(LOCKFILES[0]!)])).toBe(false)
    expect(isDraftOf(draft, LOCKFILES.slice(0, 1))).toBe(true)
    expect(made(draft)).toBe(made(null))
  })
})
