import { describe, expect, test } from 'vitest'
import { InputError } from '../../../src/errors.ts'
import { validateSbom } from '../../../src/evidence/sbom/validate.ts'
import type { RepositoryPath } from '../../../src/location.ts'
import { at, HOSTILE } from '../rich-report.ts'
import {
  buildSbom,
  COMMIT,
  image,
  input,
  job,
  locked,
  lockfile,
  manifest,
  PIN,
  type SbomInput,
  sha256,
  sha512,
  step,
  uses,
  workflow,
  workflows,
} from './models.ts'

interface Component {
  readonly 'bom-ref': string
  readonly type: string
  readonly group?: string
  readonly name: string
  readonly version?: string
  readonly purl?: string
  readonly scope?: string
  readonly hashes?: { alg: string; content: string }[]
  readonly licenses?: unknown[]
  readonly externalReferences?: { type: string; url: string; hashes?: { alg: string; content: string }[] }[]
  readonly properties?: { name: string; value: string }[]
  readonly evidence?: {
    identity: { field: string; methods: { value: string }[] }[]
    occurrences: { location: string; line: number; symbol?: string; additionalContext: string }[]
  }
}

interface Document {
  readonly specVersion: string
  readonly serialNumber: string
  readonly metadata: {
    timestamp: string
    lifecycles: unknown
    tools: unknown
    component: Component
    properties: { name: string; value: string }[]
  }
  readonly components: Component[]
  readonly dependencies: { ref: string; dependsOn?: string[] }[]
  readonly compositions: { aggregate: string; dependencies: string[] }[]
  readonly formulation?: { workflows: { uid: string; resourceReferences?: { ref: string }[] }[] }[]
}

async function sbom(given: SbomInput): Promise<Document> {
  const { json, components } = buildSbom(given)
  expect(await validateSbom(json)).toEqual([])
  const document = JSON.parse(json) as Document
  expect(document.components).toHaveLength(components)
  return document
}

function component(document: Document, name: string): Component {
  const found = document.components.filter((candidate) => candidate.name === name)
  expect(found, name).toHaveLength(1)
  return found[0]!
}

async function time(partial: Partial<SbomInput>): Promise<string> {
  return (await sbom(input([tree], undefined, partial))).metadata.timestamp
}

async function serial(given: SbomInput): Promise<string> {
  return (await sbom(given)).serialNumber
}

function property({ properties = [] }: Pick<Component, 'properties'>, name: string): string[] {
  return properties.filter((entry) => entry.name === name).map((entry) => entry.value)
}

function aggregateOf(document: Document, ref: string): string[] {
  return document.compositions
    .filter((entry) => entry.dependencies.includes(ref))
    .map((entry) => entry.aggregate)
}

const tree = lockfile([
  locked({ name: 'left', version: '1.0.0', direct: true, dependencies: ['node_modules/@deep/right'] }),
  locked({ name: '@deep/right', version: '2.0.0', at: at('package-lock.json', 20, 5) }),
  locked({
    name: 'tester',
    version: '3.0.0',
    direct: true,
    scope: 'development',
    licence: '(MIT OR Apache-2.0)',
  }),
  locked({
    name: 'maybe',
    version: '4.0.0',
    scope: 'optional',
    licence: 'SEE LICENSE IN file',
    direct: true,
  }),
])

describe('the document', () => {
  test('golden', async () => {
    const document = await sbom(
      input([tree], undefined, {
        workflows: workflows([
          workflow('.github/workflows/release.yml', [
            job('build', {
              steps: [
                step(uses(`actions/checkout@${PIN}`, at('.github/workflows/release.yml', 9, 15), 'v4.2.2')),
              ],
            }),
          ]),
        ]),
      }),
    )
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot('golden/sbom.golden.json')
  })

  test('says when, with what and of what it was made', async () => {
    const { specVersion, metadata, serialNumber } = await sbom(input([tree]))
    expect(specVersion).toBe('1.6')
    expect(serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(metadata.timestamp).toBe('2026-01-02T03:04:05.000Z')
    expect(metadata.lifecycles).toEqual([{ phase: 'pre-build' }])
    expect(metadata.tools).toEqual({
      components: [
        expect.objectContaining({ type: 'application', name: 'release-guardrail', version: '1.2.3' }),
      ],
    })
    expect(property(metadata, 'release-guardrail:commit')).toEqual([COMMIT])
  })

  test('SOURCE_DATE_EPOCH wins, the run serves where git does not, and nonsense is refused', async () => {
    expect(await time({ sourceDateEpoch: '86400' })).toBe('1970-01-02T00:00:00.000Z')
    expect(await time({ sourceDateEpoch: '' })).toBe('2026-01-02T03:04:05.000Z')
    expect(await time({ committedAt: null })).toBe('2026-03-04T05:06:07.000Z')
    expect(() => buildSbom(input([tree], undefined, { sourceDateEpoch: 'now' }))).toThrow(InputError)
    expect(() => buildSbom(input([tree], undefined, { sourceDateEpoch: '1e3' }))).toThrow(
      'SOURCE_DATE_EPOCH is "1e3"',
    )
  })

  test('the serial number follows the content and the tag', async () => {
    const base = input([tree])
    const other = { ...base.run, repository: { ...base.run.repository, tag: 'v1.4.2' } }
    expect(await serial(base)).toBe(await serial(input([tree])))
    expect(await serial({ ...base, run: other })).not.toBe(await serial(base))
    expect(await serial({ ...base, toolVersion: '9.9.9' })).not.toBe(await serial(base))
  })
})

describe('locked packages', () => {
  test('have scope, licence, hashes in both places, and where they are locked', async () => {
    const document = await sbom(input([tree]))
    const left = component(document, 'left')
    const hashes = [{ alg: 'SHA-512', content: sha512('left@1.0.0').hex }]
    expect(left).toMatchObject({
      purl: 'pkg:npm/left@1.0.0',
      'bom-ref': 'pkg:npm/left@1.0.0',
      scope: 'required',
      hashes,
      licenses: [{ license: { id: 'MIT', acknowledgement: 'declared' } }],
      externalReferences: [
        { type: 'distribution', url: 'https://registry.example/left/-/x-1.0.0.tgz', hashes },
      ],
    })
    expect(left.evidence).toEqual({
      identity: [
        {
          field: 'purl',
          confidence: 1,
          concludedValue: 'pkg:npm/left@1.0.0',
          methods: [{ technique: 'manifest-analysis', confidence: 1, value: 'package-lock.json' }],
        },
      ],
      occurrences: [
        {
          location: 'package-lock.json',
          line: 10,
          symbol: 'node_modules/left',
          additionalContext: 'column 5',
        },
      ],
    })
    expect(component(document, 'right').group).toBe('@deep')
    const tester = component(document, 'tester')
    expect(tester.scope).toBe('excluded')
    expect(property(tester, 'cdx:npm:package:development')).toEqual(['true'])
    expect(tester.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)', acknowledgement: 'declared' }])
    const maybe = component(document, 'maybe')
    expect(maybe.scope).toBe('optional')
    expect(maybe.licenses).toEqual([
      { license: { name: 'SEE LICENSE IN file', acknowledgement: 'declared' } },
    ])
  })

  test('the root is linked to its direct dependencies, and the graph goes on from there', async () => {
    const { metadata, dependencies } = await sbom(input([tree]))
    expect(metadata.component).toMatchObject({
      type: 'application',
      group: '@acme',
      name: 'widget',
      version: '1.4.1',
      purl: 'pkg:npm/%40acme/widget@1.4.1',
    })
    const graph = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
    expect(graph.get(metadata.component['bom-ref'])).toEqual([
      'pkg:npm/left@1.0.0',
      'pkg:npm/maybe@4.0.0',
      'pkg:npm/tester@3.0.0',
    ])
    expect(graph.get('pkg:npm/left@1.0.0')).toEqual(['pkg:npm/%40deep/right@2.0.0'])
    expect(graph.get('pkg:npm/%40deep/right@2.0.0')).toBeUndefined()
    expect(graph.has('pkg:npm/%40deep/right@2.0.0')).toBe(true)
  })

  test('a lockfile without a graph leaves dependencies unknown instead of none', async () => {
    const flat = lockfile(
      [
        locked({
          name: 'requests',
          version: '2.31.0',
          ecosystem: 'PyPI',
          purl: 'pkg:pypi/requests@2.31.0',
          dependencies: null,
          direct: true,
          licence: null,
        }),
      ],
      {
        graph: 'none',
        ecosystem: 'PyPI',
        format: 'requirements',
        path: 'requirements.txt' as RepositoryPath,
      },
    )
    const document = await sbom(input([flat], []))
    expect(document.dependencies.map(({ ref }) => ref)).toEqual(['root:acme/widget'])
    expect(aggregateOf(document, 'pkg:pypi/requests@2.31.0')).toEqual(['unknown'])
    expect(aggregateOf(document, 'root:acme/widget')).toEqual(['incomplete'])
    expect(component(document, 'requests').licenses).toBeUndefined()
  })

  test('a dependency that the lockfile does not hold makes its parent incomplete', async () => {
    const broken = lockfile([locked({ name: 'left', version: '1.0.0', dependencies: ['node_modules/gone'] })])
    const document = await sbom(input([broken]))
    expect(aggregateOf(document, 'pkg:npm/left@1.0.0')).toEqual(['incomplete'])
    expect(property(component(document, 'left'), 'release-guardrail:unresolved-dependency')).toEqual([
      'node_modules/gone',
    ])
  })

  test('one package of two lockfiles is one component with both places, the wider scope and no lost licence', async () => {
    const second = 'tools/package-lock.json' as RepositoryPath
    const document = await sbom(
      input([
        lockfile([locked({ name: 'left', version: '1.0.0', scope: 'development' })]),
        lockfile(
          [
            locked({
              name: 'left',
              version: '1.0.0',
              lockfile: second,
              at: at(second, 7, 5),
              licence: 'ISC',
            }),
          ],
          { path: second },
        ),
      ]),
    )
    const left = component(document, 'left')
    expect(left.scope).toBe('required')
    expect(left.evidence!.occurrences.map(({ location, line }) => `${location}:${line}`)).toEqual([
      'package-lock.json:10',
      'tools/package-lock.json:7',
    ])
    expect(left.licenses).toEqual([{ license: { id: 'ISC', acknowledgement: 'declared' } }])
    expect(property(left, 'release-guardrail:other-licence')).toEqual(['MIT'])
  })

  test('one version locked to different bytes has no hash of its own, and both stay visible', async () => {
    const other = 'tools/package-lock.json' as RepositoryPath
    const document = await sbom(
      input([
        lockfile([locked({ name: 'left', version: '1.0.0', hashes: [sha512('good')] })]),
        lockfile([locked({ name: 'left', version: '1.0.0', lockfile: other, hashes: [sha512('evil')] })], {
          path: other,
        }),
      ]),
    )
    const left = component(document, 'left')
    expect(left.hashes).toBeUndefined()
    expect(property(left, 'release-guardrail:hash-conflict')).toEqual([
      `SHA-512:${sha512('evil').hex}`,
      `SHA-512:${sha512('good').hex}`,
    ])
    expect(left.externalReferences!.map(({ hashes }) => hashes![0]!.content)).toEqual(
      [sha512('evil').hex, sha512('good').hex].sort(),
    )
  })

  test('names that differ in case alone are two packages', async () => {
    const document = await sbom(
      input([
        lockfile([
          locked({ name: 'JSONStream', version: '1.0.0' }),
          locked({ name: 'jsonstream', version: '1.0.0' }),
        ]),
      ]),
    )
    expect(document.components.map(({ name, purl }) => [name, purl])).toEqual([
      ['JSONStream', 'pkg:npm/JSONStream@1.0.0'],
      ['jsonstream', 'pkg:npm/jsonstream@1.0.0'],
    ])
  })

  test('each file of a version is a distribution with its own hash', async () => {
    const wheel = 'left-1.0.0-py3-none-any.whl'
    const document = await sbom(
      input([
        lockfile([
          locked({
            name: 'left',
            version: '1.0.0',
            hashes: [sha256('wheel', wheel), sha256('sdist', 'left 1.0.0.tar.gz')],
            source: { kind: 'registry', url: null },
          }),
          locked({
            name: 'bare',
            version: '1.0.0',
            id: 'bare',
            hashes: [sha256('one'), sha256('two')],
            source: { kind: 'registry', url: null },
          }),
        ]),
      ]),
    )
    const left = component(document, 'left')
    expect(left.hashes).toBeUndefined()
    expect(left.externalReferences).toEqual([
      {
        type: 'distribution',
        url: 'left%201.0.0.tar.gz',
        hashes: [{ alg: 'SHA-256', content: sha256('sdist').hex }],
      },
      { type: 'distribution', url: wheel, hashes: [{ alg: 'SHA-256', content: sha256('wheel').hex }] },
    ])
    expect(property(component(document, 'bare'), 'release-guardrail:hash')).toEqual([
      `SHA-256:${sha256('one').hex}`,
      `SHA-256:${sha256('two').hex}`,
    ])
  })

  test('what CycloneDX cannot hold is said in a property instead of vanishing', async () => {
    const document = await sbom(
      input([
        lockfile([
          locked({
            name: 'odd',
            version: '1.0.0',
            purl: 'not a purl',
            hashes: [
              { algorithm: 'sha512', hex: 'abc' },
              { algorithm: '__proto__', hex: 'ff' },
              { algorithm: 'crc32', hex: '00000000' },
            ],
            foreignHash: 'h1:abc',
            condition: "python_version < '3.9'",
          }),
        ]),
      ]),
    )
    const odd = component(document, 'odd')
    expect(odd['bom-ref']).toBe('package-lock.json#node_modules/odd')
    expect(odd.purl).toBeUndefined()
    expect(odd.hashes).toBeUndefined()
    expect(property(odd, 'release-guardrail:invalid-purl')).toEqual(['not a purl'])
    expect(property(odd, 'release-guardrail:unusable-hash')).toEqual([
      '__proto__:ff',
      'crc32:00000000',
      'sha512:abc',
    ])
    expect(property(odd, 'release-guardrail:foreign-hash')).toEqual(['h1:abc'])
    expect(property(odd, 'release-guardrail:condition')).toEqual(["python_version < '3.9'"])
  })

  test('credentials and queries never leave', async () => {
    const { json } = buildSbom(
      input([
        lockfile([
          locked({
            name: 'a',
            version: '1.0.0',
            id: 'a',
            purl: 'pkg:npm/a@1.0.0?download_url=https://user:hunter2@index.example/a.tgz',
            source: { kind: 'registry', url: 'https://user:hunter2@index.example/a.tgz?token=hunter2#x' },
          }),
          locked({
            name: 'b',
            version: '1.0.0',
            id: 'b',
            source: { kind: 'git', url: 'git+https://hunter2@github.com/o/b.git#abc' },
          }),
          locked({
            name: 'c',
            version: '1.0.0',
            id: 'c',
            source: { kind: 'git', url: 'git+ssh://git@github.com/o/c.git' },
          }),
        ]),
      ]),
    )
    expect(await validateSbom(json)).toEqual([])
    expect(json).not.toContain('hunter2')
    expect(json).toContain('"type":"vcs"')
    expect(json).toContain('git+ssh://git@github.com/o/c.git')
  })

  test('hostile text anywhere gives a valid document', async () => {
    const lone = `\ud800${HOSTILE}`
    const document = await sbom(
      input([
        lockfile([
          locked({
            name: lone,
            version: HOSTILE,
            purl: lone,
            id: lone,
            licence: HOSTILE,
            source: { kind: 'url', url: `https://index.example/${HOSTILE}` },
            at: at(HOSTILE, 1, 1),
          }),
        ]),
      ]),
    )
    expect(document.components[0]!.version).toBe(HOSTILE)
  })

  test('a version longer than the format takes is left to the purl', async () => {
    const version = '1'.repeat(1025)
    const purl = `pkg:npm/left@${version}`
    const document = await sbom(input([lockfile([locked({ name: 'left', version, purl })])]))
    expect(document.components[0]).toMatchObject({ name: 'left', purl })
    expect(document.components[0]).not.toHaveProperty('version')
  })
})

describe('projects', () => {
  test('workspace members are components that the root depends on, and links lead to them', async () => {
    const members = [
      manifest('package.json', 'root'),
      manifest('packages/a/package.json', 'a'),
      manifest('packages/b/package.json', null),
    ]
    const links = lockfile([
      locked({
        name: 'a',
        version: '1.4.1',
        id: 'packages/a',
        source: { kind: 'local', path: 'packages/a' },
        hashes: [],
        licence: null,
        direct: true,
        dependencies: ['node_modules/left'],
      }),
      locked({ name: 'left', version: '1.0.0', direct: true }),
    ])
    const document = await sbom(input([links], members))
    const graph = new Map(document.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
    expect(document.components.map((entry) => entry['bom-ref'])).toEqual([
      'pkg:npm/left@1.0.0',
      'project:packages/a:npm',
    ])
    expect(graph.get('root:root')).toEqual(['project:packages/a:npm'])
    expect(graph.get('project:packages/a:npm')).toEqual(['pkg:npm/left@1.0.0'])
  })

  test('without a manifest the repository at its commit is the root', async () => {
    const document = await sbom(input([], []))
    expect(document.metadata.component).toMatchObject({
      name: 'acme/widget',
      version: 'v1.4.1',
      purl: `pkg:github/acme/widget@${COMMIT}`,
    })
  })

  test('a version that only a build decides is the tag, and says so', async () => {
    const dynamic = manifest('pyproject.toml', 'tool', {
      ecosystem: 'PyPI',
      version: { kind: 'dynamic', at: at('pyproject.toml', 4, 1), how: 'setuptools-scm' },
    })
    const { component: root } = (await sbom(input([], [dynamic]))).metadata
    expect(root.version).toBe('v1.4.1')
    expect(property(root, 'release-guardrail:version')).toEqual(['decided at build time by setuptools-scm'])
  })

  test('what could not be read is a known unknown', async () => {
    const given = input([tree])
    const document = await sbom({
      ...given,
      workflows: null,
      lockfiles: {
        ...given.lockfiles!,
        coverage: { found: 2, read: 1, skipped: [{ path: 'uv.lock', reason: 'truncated', kind: 'unread' }] },
      },
    })
    expect(property(document.metadata, 'release-guardrail:unread')).toEqual([
      'lockfiles: uv.lock: unread: truncated',
      'workflows: none could be read',
    ])
    expect(aggregateOf(document, document.metadata.component['bom-ref'])).toEqual(['incomplete'])
  })
})

describe('the pipeline', () => {
  const path = '.github/workflows/release.yml'
  const digest = `sha256:${'ab'.repeat(32)}`

  test('actions, reusable workflows and images are components with every place that runs them', async () => {
    const release = workflow(path, [
      job('build', {
        steps: [
          step(uses(`actions/checkout@${PIN}`, at(path, 9, 15), 'v4.2.2')),
          step(uses(`actions/checkout@${PIN}`, at(path, 12, 15), 'v9.9.9')),
          step(uses('acme/tool/sub/dir@v1', at(path, 13, 15))),
        ],
        container: image(
          { name: 'ghcr.io/acme/builder', tag: '1.0', digest, pinned: true, dynamic: false },
          at(path, 7, 16),
        ),
        services: [
          image({ name: 'redis', tag: '7', digest: null, pinned: false, dynamic: false }, at(path, 8, 14)),
        ],
      }),
      job('call', { uses: uses(`acme/flows/.github/workflows/x.yml@${PIN}`, at(path, 20, 11)) }),
    ])
    const document = await sbom(input([], undefined, { workflows: workflows([release]) }))
    expect(document.components.map(({ purl }) => purl)).toEqual([
      `pkg:docker/acme/builder@${digest}?repository_url=ghcr.io`,
      'pkg:docker/redis@7',
      `pkg:github/acme/flows@${PIN}#.github/workflows/x.yml`,
      'pkg:github/acme/tool@v1#sub/dir',
      `pkg:github/actions/checkout@${PIN}`,
    ])
    const checkout = component(document, 'checkout')
    expect(checkout).toMatchObject({ group: 'actions', version: PIN, scope: 'excluded' })
    expect(checkout.evidence!.occurrences).toEqual([
      { location: path, line: 9, symbol: 'build', additionalContext: 'column 15' },
      { location: path, line: 12, symbol: 'build', additionalContext: 'column 15' },
    ])
    expect(property(checkout, 'release-guardrail:version-comment')).toEqual(['v4.2.2', 'v9.9.9'])
    expect(aggregateOf(document, checkout['bom-ref'])).toEqual(['unknown'])
    expect(document.formulation![0]!.workflows[0]).toMatchObject({
      uid: path,
      name: 'Release',
      taskTypes: ['other'],
    })
    expect(document.formulation![0]!.workflows[0]!.resourceReferences).toHaveLength(5)
  })

  test('a lying version comment does not change the purl', async () => {
    const lying = workflow(path, [
      job('build', { steps: [step(uses(`a/b@${PIN}`, at(path, 9, 15), 'v999'))] }),
    ])
    const document = await sbom(input([], undefined, { workflows: workflows([lying]) }))
    expect(component(document, 'b').purl).toBe(`pkg:github/a/b@${PIN}`)
    expect(component(document, 'b').version).toBe(PIN)
  })

  test("GitHub's lockfile decides the commit, in the workflows that it lists only", async () => {
    const other = '.github/workflows/other.yml'
    const lock = {
      path: '.github/workflows/actions.lock' as RepositoryPath,
      version: 'v0.0.2',
      workflows: new Map([[path, ['a/b@v1']]]),
      dependencies: new Map([
        ['a/b@v1', { ref: 'v1', commit: PIN, uses: [], at: at('.github/workflows/actions.lock', 5, 3) }],
      ]),
    }
    const both = [path, other].map((file) =>
      workflow(file, [job('build', { steps: [step(uses('A/b@v1', at(file, 9, 15)))] })]),
    )
    const document = await sbom(input([], undefined, { workflows: workflows(both, { actionsLock: lock }) }))
    expect(document.components.map(({ purl }) => purl)).toEqual([
      `pkg:github/a/b@${PIN}`,
      'pkg:github/a/b@v1',
    ])
  })

  test('an image that is decided at run time has no package URL and says why', async () => {
    const dynamic = workflow(path, [
      job('build', {
        container: image(
          { name: 'acme/${{ inputs.image }}', tag: null, digest: null, pinned: false, dynamic: true },
          at(path, 7, 16),
        ),
      }),
    ])
    const document = await sbom(input([], undefined, { workflows: workflows([dynamic]) }))
    expect(document.components[0]!.purl).toBeUndefined()
    expect(property(document.components[0]!, 'release-guardrail:decided-at-run-time')).toEqual([
      'acme/${{ inputs.image }}',
    ])
  })
})
