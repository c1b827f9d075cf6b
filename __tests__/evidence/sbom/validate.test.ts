import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sbomValidatorSource } from '../../../scripts/sbom-validator-source.ts'
import { validateSbom } from '../../../src/evidence/sbom/validate.ts'
import { at } from '../rich-report.ts'
import {
  buildSbom,
  image,
  input,
  job,
  locked,
  lockfile,
  manifest,
  step,
  uses,
  workflow,
  workflows,
} from './models.ts'

type Json = { [key: string]: unknown }

const minimal: Json = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [{ type: 'library', name: 'a', 'bom-ref': 'a' }],
}

const check = (bom: unknown): Promise<readonly string[]> => validateSbom(JSON.stringify(bom))

describe('the SBOM validator', () => {
  test('is the one that the script makes from the installed library', () => {
    const committed = new URL('../../../src/evidence/sbom/generated/validator.js', import.meta.url)
    expect(readFileSync(committed, 'utf8')).toBe(sbomValidatorSource())
  })

  test('accepts the least document', async () => {
    expect(await check(minimal)).toEqual([])
  })

  test.each<[string, Json]>([
    ['an unknown member', { extra: 1 }],
    ['another version of the format', { specVersion: '1.5' }],
    ['a bad serial number', { serialNumber: 'urn:uuid:1' }],
    ['a component without a name', { components: [{ type: 'library' }] }],
    ['an unknown component type', { components: [{ type: 'thing', name: 'a' }] }],
    [
      'a hash that is no hash',
      { components: [{ type: 'library', name: 'a', hashes: [{ alg: 'SHA-256', content: 'x' }] }] },
    ],
    [
      'an unknown SPDX id',
      { components: [{ type: 'library', name: 'a', licenses: [{ license: { id: 'NOPE' } }] }] },
    ],
    [
      'an unknown type of reference',
      { components: [{ type: 'library', name: 'a', externalReferences: [{ type: 'elsewhere', url: 'a' }] }] },
    ],
    [
      'a hash of 33 digits',
      { components: [{ type: 'library', name: 'a', hashes: [{ alg: 'MD5', content: 'a'.repeat(33) }] }] },
    ],
    [
      'an expression beside a licence',
      {
        components: [
          { type: 'library', name: 'a', licenses: [{ license: { id: 'MIT' } }, { expression: 'MIT' }] },
        ],
      },
    ],
    ['a time that is none', { metadata: { timestamp: '2026-13-01T00:00:00Z' } }],
    [
      'an address with a blank',
      { components: [{ type: 'library', name: 'a', externalReferences: [{ type: 'vcs', url: 'a b' }] }] },
    ],
    ['an e-mail that is none', { metadata: { authors: [{ email: 'nobody' }] } }],
    ['a dependency that leads nowhere', { dependencies: [{ ref: 'a', dependsOn: ['b'] }] }],
    ['a dependency of nobody', { dependencies: [{ ref: 'b' }] }],
    ['a composition that leads nowhere', { compositions: [{ aggregate: 'complete', assemblies: ['b'] }] }],
    [
      'two of one reference',
      {
        components: [
          { type: 'library', name: 'a', 'bom-ref': 'a' },
          { type: 'library', name: 'b', 'bom-ref': 'a' },
        ],
      },
    ],
    [
      'two equal components',
      {
        components: [
          { type: 'library', name: 'a' },
          { type: 'library', name: 'a' },
        ],
      },
    ],
    ['dependencies given twice', { dependencies: [{ ref: 'a' }, { ref: 'a', dependsOn: [] }] }],
    ['one dependency named twice', { dependencies: [{ ref: 'a', dependsOn: ['a', 'a'] }] }],
  ])('refuses %s', async (_, change) => {
    expect(await check({ ...minimal, ...change })).not.toEqual([])
  })

  test('an e-mail address does not throw', async () => {
    expect(await check({ ...minimal, metadata: { authors: [{ email: 'a@example.com' }] } })).toEqual([])
  })

  test('text that is not JSON, or cut, is a problem and no exception', async () => {
    const whole = JSON.stringify(minimal)
    for (const text of ['', 'null', '[]', '"x"', whole.slice(0, -1)]) {
      expect(await validateSbom(text)).not.toEqual([])
    }
  })
})

test('whatever a lockfile says, the SBOM is valid and complete', async () => {
  const name = fc.string({ minLength: 1, unit: 'binary' })
  const odd = fc.record({
    name,
    version: name,
    licence: fc.option(name),
    purl: fc.oneof(name, fc.constantFrom('pkg:npm/a@1', 'pkg:npm/%40a/b@2')),
    hashes: fc.array(
      fc.record({ algorithm: fc.constantFrom('sha512', 'sha1', 'md5', 'x', '__proto__'), hex: name }),
      { maxLength: 3 },
    ),
    source: fc.oneof(
      fc.record({ kind: fc.constant('url' as const), url: name }),
      fc.record({ kind: fc.constant('local' as const), path: name }),
      fc.record({ kind: fc.constant('bundled' as const), by: name }),
    ),
    dependencies: fc.option(fc.array(name, { maxLength: 3 })),
    id: name,
    direct: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(odd, { selector: ({ id }) => id, maxLength: 5 }), async (packages) => {
      const { json } = buildSbom(input([lockfile(packages.map((entry) => locked(entry)))]))
      expect(await validateSbom(json)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('whatever manifests and workflows say, the SBOM is valid', async () => {
  const name = fc.string({ minLength: 1, unit: 'binary' })
  const path = '.github/workflows/release.yml'
  await fc.assert(
    fc.asyncProperty(name, name, name, name, fc.boolean(), async (owner, repository, ref, folder, flag) => {
      const where = at(path, 9, 15)
      const used = uses(`a/b/c@v1`, where, ref)
      const odd = { ...used, reference: { ...used.reference, owner, repository, ref, path: folder } as never }
      const built = job(owner, {
        steps: [step(odd), step(used)],
        container: image({ name: repository, tag: ref, digest: folder, pinned: flag, dynamic: false }, where),
      })
      const given = input([], [manifest('package.json', owner), manifest(`x/package.json`, ref)], {
        workflows: workflows([workflow(path, [built])]),
      })
      const { json } = buildSbom({
        ...given,
        run: {
          ...given.run,
          repository: { ...given.run.repository, name: `${owner}/${repository}`, tag: ref },
        },
      })
      expect(await validateSbom(json)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('an action that is also a locked package is one component', async () => {
  const sha = '11bd71901bbe5b1630ceea73d27597364c9af683'
  const path = '.github/workflows/release.yml'
  const { json, components } = buildSbom(
    input([lockfile([locked({ name: 'b', version: sha, purl: `pkg:github/a/b@${sha}` })])], undefined, {
      workflows: workflows([
        workflow(path, [job('x', { steps: [step(uses(`a/b@${sha}`, at(path, 9, 15)))] })]),
      ]),
    }),
  )
  expect(components).toBe(1)
  expect(json).toContain('"scope":"required"')
  expect(await validateSbom(json)).toEqual([])
})
