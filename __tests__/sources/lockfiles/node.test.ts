import { describe, expect, test } from 'vitest'
import { fixture, lockfilesIn, summary } from './support.ts'

async function lock(name: string, path: string) {
  const model = await lockfilesIn(fixture(name))
  expect(model.coverage.skipped).toEqual([])
  return model.lockfiles.find((lockfile) => lockfile.path === path)!
}

describe('lockfiles as pnpm writes them', () => {
  // pnpm 7, 8, 10 and 11 wrote these for one project; the last one locks pnpm itself in a document of its own
  test.each(['pnpm-5', 'pnpm-6', 'pnpm-9', 'pnpm-11'])('%s', async (name) => {
    const lockfile = await lock(name, 'pnpm-lock.yaml')
    expect(lockfile.missing).toEqual([])
    const declared = lockfile.declared!.map(
      (one) =>
        `${one.member || '.'} ${one.group} ${one.name} ${one.range} -> ${one.provided} ${one.at.startLine}:${one.at.startColumn}`,
    )
    await expect(
      `${[`version ${lockfile.formatVersion}`, '', ...summary(lockfile.packages), '', ...declared].join('\n')}\n`,
    ).toMatchFileSnapshot(`fixtures/${name}.expected.txt`)
  })

  test('all versions of the format tell the same packages', async () => {
    const told = async (name: string) =>
      (await lock(name, 'pnpm-lock.yaml')).packages
        .map((one) => JSON.stringify([one.purl, one.scope, one.direct, one.hashes]))
        .sort()
    const newest = await told('pnpm-9')
    expect(newest).toHaveLength(10)
    expect(await told('pnpm-5')).toEqual(newest)
    expect(await told('pnpm-6')).toEqual(newest)
  })

  test('git, archives, folders, runtimes and aliases keep their own kind of source', async () => {
    const lockfile = await lock('pnpm-sources', 'pnpm-lock.yaml')
    const sources = lockfile.packages.map((one) =>
      JSON.stringify([one.id, one.name, one.version, one.source, one.condition, one.filesWithoutHash]),
    )
    await expect(
      `${[...summary(lockfile.packages), '', ...sources, '', ...lockfile.missing!.map((one) => JSON.stringify(one))].join('\n')}\n`,
    ).toMatchFileSnapshot('fixtures/pnpm-sources.expected.txt')
    expect(lockfile.overrides).toEqual(['left', 'inner'])
    expect(lockfile.rewrittenBy).toBe('.pnpmfile.cjs')
  })

  test('every document of a file counts, whichever comes first', async () => {
    const text = fixture('pnpm-11')['pnpm-lock.yaml']!
    const [, own, project] = text.split(/^---\n/m)
    const swapped = await lockfilesIn({ 'pnpm-lock.yaml': `---\n${project}\n---\n${own}` })
    const purls = (model: typeof swapped) => model.lockfiles[0]!.packages.map(({ purl }) => purl).sort()
    const whole = await lockfilesIn({ 'pnpm-lock.yaml': text })
    expect(purls(swapped)).toEqual(purls(whole))
    expect(purls(whole).length).toBeGreaterThan(
      purls(await lockfilesIn({ 'pnpm-lock.yaml': project! })).length,
    )
  })

  test('a removed package is missed by what requires it', async () => {
    const text = fixture('pnpm-9')['pnpm-lock.yaml']!.replace(/ {2}wrappy@1\.0\.2:\n.*\n\n/, '')
    const without = text.replace('  wrappy@1.0.2: {}\n', '')
    const model = await lockfilesIn({ 'pnpm-lock.yaml': without })
    expect(model.lockfiles[0]!.missing).toMatchObject([
      { from: 'once@1.4.0', name: 'wrappy', range: '1.0.2' },
    ])
    const half = await lockfilesIn({ 'pnpm-lock.yaml': text })
    expect(half.coverage.skipped[0]!.reason).toMatch(/has a snapshot of `wrappy@1.0.2` and no package/)
  })
})

describe('lockfiles as Yarn writes them', () => {
  // Yarn 1 and 4, for the same project as above
  test.each(['yarn-classic', 'yarn-berry'])('%s', async (name) => {
    const lockfile = await lock(name, 'yarn.lock')
    expect(lockfile.missing).toEqual([])
    const lines = lockfile.packages.map((one, index) =>
      [
        summary([one])[0],
        one.foreignHash?.slice(0, 20),
        one.condition,
        lockfile.packages[index]!.answers?.join(', '),
      ]
        .filter((part) => part !== undefined)
        .join(' | '),
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`fixtures/${name}.expected.txt`)
  })

  test('both tell the packages that pnpm tells', async () => {
    const told = async (name: string, path: string) =>
      (await lock(name, path)).packages
        .filter(({ source, direct }) => source.kind === 'registry' && direct)
        .map((one) => `${one.purl} ${one.scope}`)
        .sort()
    expect(await told('yarn-classic', 'yarn.lock')).toEqual(await told('pnpm-9', 'pnpm-lock.yaml'))
    expect(await told('yarn-berry', 'yarn.lock')).toEqual(await told('pnpm-9', 'pnpm-lock.yaml'))
  })

  test('Yarn 1 from git, archives, folders and other registries, and before it knew sha512', async () => {
    const commit = '0123456789abcdef0123456789abcdef01234567'
    const entry = (pattern: string, version: string, resolved?: string) =>
      `"${pattern}":\n  version "${version}"\n${resolved === undefined ? '' : `  resolved "${resolved}"\n`}\n`
    const text = [
      '# yarn lockfile v1\n\n',
      entry(
        'old@^1.0.0", "old@~1.0.0',
        '1.0.0',
        `https://npm.registry.example/old/-/old-1.0.0.tgz#${commit}`,
      ),
      entry('@s/hosted@github:s/hosted', '2.0.0', `https://codeload.github.com/s/hosted/tar.gz/${commit}`),
      entry('cloned@git+ssh://git@git.example/cloned', '3.0.0', `git+ssh://git@git.example/cloned#${commit}`),
      entry('archive@https://files.example/a.tgz', '4.0.0', `https://files.example/a.tgz#${commit}`),
      entry('folder@file:vendor/folder', '0.0.0'),
    ].join('')
    const model = await lockfilesIn({ 'yarn.lock': text })
    expect(model.coverage.skipped).toEqual([])
    expect(model.lockfiles[0]!.packages.map((one) => [one.id, one.source, one.hashes])).toEqual([
      [
        'old@1.0.0',
        { kind: 'registry', url: 'https://npm.registry.example/old/-/old-1.0.0.tgz' },
        [{ algorithm: 'sha1', hex: commit }],
      ],
      ['@s/hosted@2.0.0', { kind: 'git', url: `git+https://github.com/s/hosted.git#${commit}` }, []],
      ['cloned@3.0.0', { kind: 'git', url: `git+ssh://git@git.example/cloned#${commit}` }, []],
      [
        'archive@4.0.0',
        { kind: 'url', url: 'https://files.example/a.tgz' },
        [{ algorithm: 'sha1', hex: commit }],
      ],
      ['folder@0.0.0', { kind: 'local', path: 'vendor/folder' }, []],
    ])
  })

  test('a link and a patch are bound to the project that asks for them, each to its own', async () => {
    const locator = (name: string, folder: string) => `${name}@workspace:${folder}`
    const project = (name: string, folder: string) =>
      `"${locator(name, folder)}":\n  version: 0.0.0-use.local\n  resolution: "${locator(name, folder)}"\n  dependencies:\n    side: "link:./side"\n    mended: "patch:mended@npm%3A1.0.0#./mended.patch"\n`
    const bound = (name: string, folder: string) => {
      const suffix = `::locator=${encodeURIComponent(locator(name, folder))}`
      const patch = 'mended@patch:mended@npm%3A1.0.0#./mended.patch'
      return `"side@link:./side${suffix}":\n  version: 0.0.0-use.local\n  resolution: "side@link:./side${suffix}"\n"${patch}${suffix}":\n  version: 1.0.0\n  resolution: "${patch}::version=1.0.0&hash=${name}"\n`
    }
    const inner =
      '"mended@npm:1.0.0":\n  version: 1.0.0\n  resolution: "mended@npm:1.0.0"\n  checksum: 10c0/00\n'
    const text = `__metadata:\n  version: 8\n\n${project('one', '.')}${project('two', 'two')}${bound('one', '.')}${bound('two', 'two')}${inner}`
    const [lockfile] = (await lockfilesIn({ 'yarn.lock': text })).lockfiles
    expect(lockfile!.missing).toEqual([])
    const provided = lockfile!.declared!.map((one) => one.provided)
    expect(new Set(provided).size).toBe(4)
    expect(lockfile!.packages.map((one) => `${one.name} ${one.source.kind}`)).toEqual([
      'two local',
      'side local',
      'mended local',
      'side local',
      'mended local',
      'mended registry',
    ])
  })

  const CLASSIC = '# yarn lockfile v1\n\n'
  const BERRY = '__metadata:\n  version: 8\n\n'
  test.each([
    ['no header', 'a@1:\n  version "1.0.0"\n', /does not name lockfile version 1/],
    ['an empty file', '', /does not name lockfile version 1/],
    ['nothing locked', CLASSIC, /locks nothing beside a package.json/],
    ['a merge conflict', `${CLASSIC}<<<<<<< HEAD\na@1:\n  version "1.0.0"\n`, /merge-conflict/],
    ['no version', `${CLASSIC}a@1:\n  resolved "x"\n`, /has no version/],
    [
      'one request twice',
      `${CLASSIC}a@1:\n  version "1.0.0"\n\na@1:\n  version "1.0.1"\n`,
      /answers `a@1` twice/,
    ],
    ['a field twice', `${CLASSIC}a@1:\n  version "1.0.0"\n  version "1.0.1"\n`, /a second time/],
    ['an open quote', `${CLASSIC}a@1:\n  version "1.0.0\n`, /not what Yarn writes/],
    ['a broken hash', `${CLASSIC}a@1:\n  version "1.0.0"\n  integrity sha512-AAAA\n`, /truncated/],
    ['another version', '__metadata:\n  version: 11\n', /`__metadata.version` 11; versions 4 to 10/],
    ['no projects', BERRY, /holds no dependencies of the projects/],
    ['no resolution', `${BERRY}"a@npm:1":\n  version: 1.0.0\n`, /has no `resolution`/],
    [
      'another protocol',
      `${BERRY}"a@npm:1":\n  version: 1.0.0\n  resolution: "a@magic:1.0.0"\n`,
      /unknown protocol/,
    ],
    [
      'a descriptor twice',
      `${BERRY}"a@npm:1":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n"a@npm:1, a@npm:2":\n  version: 2.0.0\n  resolution: "a@npm:2.0.0"\n`,
      /answers `a@npm:1` twice/,
    ],
  ])('%s is unread', async (_, text, reason) => {
    const manifest = '{ "name": "x", "dependencies": { "a": "1" } }'
    const model = await lockfilesIn({ 'package.json': manifest, 'yarn.lock': text })
    expect(model.lockfiles).toEqual([])
    expect(model.coverage.skipped[0]!.reason).toMatch(reason)
  })

  test('a package.json that cannot be read leaves its lock unread', async () => {
    const model = await lockfilesIn({ ...fixture('yarn-classic'), 'packages/lib/package.json': '{' })
    expect(model.coverage.skipped).toMatchObject([{ path: 'yarn.lock', kind: 'unread' }])
  })
})

describe('a pnpm-lock.yaml that is not what pnpm writes is unread', () => {
  const HASH = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
  const head =
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        specifier: ^1.0.0\n"
  test.each([
    ['empty', '', /is empty/],
    ['a word', 'word\n', /not a table/],
    ['without a version', 'packages: {}\n', /names no lockfileVersion/],
    ['of another version', "lockfileVersion: '10.0'\n", /lockfileVersion 10\.0; versions 5, 6 and 9/],
    [
      'in one of its documents',
      "lockfileVersion: '9.0'\n---\nlockfileVersion: '12.0'\n",
      /lockfileVersion 12\.0/,
    ],
    ['asking for a version of nothing', head, /has no `version`/],
    ['declaring and locking nothing', `${head}        version: 1.0.0\n`, /locks none of them/],
    [
      'with a broken hash',
      `${head}        version: 1.0.0\npackages:\n  a@1.0.0:\n    resolution: {integrity: sha512-AAAA}\n`,
      /truncated/,
    ],
    [
      'with a package that has no resolution',
      `${head}        version: 1.0.0\npackages:\n  a@x:y:\n    engines: {node: '1'}\n`,
      /no resolution/,
    ],
    [
      'cut off before its snapshots',
      `${head}        version: 1.0.0\npackages:\n  a@1.0.0:\n    resolution: {integrity: ${HASH}}\n`,
      /no snapshot of `a@1.0.0`; it may be truncated/,
    ],
    [
      'with two hashes for one package',
      `lockfileVersion: '6.0'\npackages:\n  /a@1.0.0(b@1.0.0):\n    resolution: {integrity: ${HASH}}\n  /a@1.0.0(b@2.0.0):\n    resolution: {integrity: sha1-${Buffer.alloc(20).toString('base64')}}\n`,
      /twice, with different hashes/,
    ],
    ['with a wrong type', "lockfileVersion: '9.0'\nimporters: []\n", /not a table/],
  ])('%s', async (_, text, reason) => {
    const model = await lockfilesIn({ 'pnpm-lock.yaml': text })
    expect(model.lockfiles).toEqual([])
    expect(model.coverage.skipped[0]!.reason).toMatch(reason)
  })

  test('cut at any line, it is unread, or lacks what something asks for', async () => {
    const lines = fixture('pnpm-9')['pnpm-lock.yaml']!.split('\n')
    const end = lines.lastIndexOf('snapshots:')
    for (let length = 6; length < end; length += 1) {
      const model = await lockfilesIn({ 'pnpm-lock.yaml': lines.slice(0, length).join('\n') })
      const lockfile = model.lockfiles[0]
      const lacks = (lockfile?.missing ?? []).length > 0 || (lockfile?.declared ?? []).length < 8
      expect(lockfile === undefined || lacks, `cut after ${length} lines`).toBe(true)
    }
  })
})
