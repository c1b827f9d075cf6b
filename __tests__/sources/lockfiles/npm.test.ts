import { describe, expect, test } from 'vitest'
import { fixture, lockfilesIn, summary } from './support.ts'

async function lock(name: string) {
  const model = await lockfilesIn(fixture(name))
  expect(model.coverage.skipped).toEqual([])
  expect(model.lockfiles).toHaveLength(1)
  return model.lockfiles[0]!
}

describe('package-lock, as npm itself writes it', () => {
  test.each(['npm-v1', 'npm-v2', 'npm-v3', 'npm-sources'])('%s', async (name) => {
    const { packages, ...rest } = await lock(name)
    expect(rest.missing).toEqual([])
    await expect(
      `${[...summary(packages), '', ...(rest.declared ?? []).map((one) => `${one.member || '.'} ${one.group} ${one.name} ${one.range} -> ${one.provided} ${one.at.startLine}:${one.at.startColumn}`)].join('\n')}\n`,
    ).toMatchFileSnapshot(`fixtures/${name}.expected.txt`)
  })

  test('versions 1, 2 and 3 of one project name the same packages', async () => {
    const names = await Promise.all(
      ['npm-v1', 'npm-v2', 'npm-v3'].map(async (name) =>
        (await lock(name)).packages
          .filter((one) => one.source.kind === 'registry')
          .map((one) => `${one.purl} ${one.hashes[0]!.hex} ${one.scope}`)
          .sort(),
      ),
    )
    expect(names[1]).toHaveLength(7)
    expect(names[1]).toEqual(names[2])
    expect(names[0]).toEqual(names[2])
  })

  test('the root stands in two places, each with its position', async () => {
    const { root } = await lock('npm-v3')
    expect(root).toMatchObject({ name: 'example-app', version: '1.2.3' })
    expect(root!.versions!.map(({ version, at }) => [version, at.startLine, at.startColumn])).toEqual([
      ['1.2.3', 3, 14],
      ['1.2.3', 9, 18],
    ])
  })

  test('an alias keeps the real name, so that advisories are asked for it', async () => {
    const alias = (await lock('npm-v3')).packages.find(({ id }) => id === 'node_modules/old-semver')
    expect(alias).toMatchObject({ name: 'semver', version: '5.7.1', purl: 'pkg:npm/semver@5.7.1' })
  })

  test('credentials in addresses do not reach the model', async () => {
    const text = JSON.stringify(await lock('npm-sources'))
    expect(text).toContain('https://downloads.example/from-url-2.0.0.tgz')
    expect(text).not.toContain('secret')
    expect(text).not.toContain('token=abc')
  })

  test('npm-shrinkwrap.json is read as the same format', async () => {
    const text = fixture('npm-v3')['package-lock.json']!
    const model = await lockfilesIn({ 'npm-shrinkwrap.json': text })
    expect(model.lockfiles[0]).toMatchObject({ format: 'npm-shrinkwrap', formatVersion: '3' })
  })
})

const HASH = `sha512-${Buffer.alloc(64, 7).toString('base64')}`

function v3(packages: Record<string, unknown>): Record<string, string> {
  return {
    'package-lock.json': JSON.stringify(
      { name: 'a', version: '1.0.0', lockfileVersion: 3, packages },
      null,
      2,
    ),
  }
}

async function packagesOf(packages: Record<string, unknown>) {
  const model = await lockfilesIn(v3(packages))
  expect(model.coverage.skipped).toEqual([])
  return model.lockfiles[0]!
}

describe('what an entry is', () => {
  test('a mark `inBundle` without a bundling package excuses nothing', async () => {
    const { packages } = await packagesOf({
      '': { dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', inBundle: true },
      'node_modules/a/node_modules/b': { version: '1.0.0', inBundle: true },
      'node_modules/c': { version: '1.0.0', integrity: HASH, bundleDependencies: ['d'] },
      'node_modules/c/node_modules/d': { version: '1.0.0', inBundle: true },
    })
    expect(packages.map(({ id, source }) => [id, source.kind])).toEqual([
      ['node_modules/a', 'registry'],
      ['node_modules/a/node_modules/b', 'registry'],
      ['node_modules/c', 'registry'],
      ['node_modules/c/node_modules/d', 'bundled'],
    ])
  })

  test('several hashes are all kept, strongest or not', async () => {
    const sha1 = `sha1-${Buffer.alloc(20, 1).toString('base64')}`
    const { packages } = await packagesOf({
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: `${sha1} ${HASH}` },
    })
    expect(packages[0]!.hashes.map(({ algorithm }) => algorithm)).toEqual(['sha1', 'sha512'])
  })

  test('`false` for an address or a hash, as npm 6 wrote it, is none', async () => {
    const { packages } = await packagesOf({
      '': {},
      'node_modules/a': { version: '1.0.0', resolved: false, integrity: false },
    })
    expect(packages[0]).toMatchObject({ source: { kind: 'registry', url: null }, hashes: [] })
  })

  test('the nearest node_modules provides, walking up', async () => {
    const { packages, missing } = await packagesOf({
      '': { dependencies: { a: '1', b: '1' } },
      'node_modules/a': { version: '1.0.0', integrity: HASH, dependencies: { b: '2', c: '1' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', integrity: HASH, dependencies: { c: '1' } },
      'node_modules/b': { version: '1.0.0', integrity: HASH, dependencies: { gone: '^1' } },
      'node_modules/c': { version: '1.0.0', integrity: HASH, peerDependencies: { absent: '1' } },
    })
    expect(packages.map(({ id, dependencies }) => [id, dependencies])).toEqual([
      ['node_modules/a', ['node_modules/a/node_modules/b', 'node_modules/c']],
      ['node_modules/a/node_modules/b', ['node_modules/c']],
      ['node_modules/b', []],
      ['node_modules/c', []],
    ])
    expect(missing).toMatchObject([{ from: 'node_modules/b', name: 'gone', range: '^1' }])
  })

  test('a package named `__proto__` or `constructor` is a package like any other', async () => {
    const text = `{"lockfileVersion":3,"packages":{"":{"dependencies":{"__proto__":"1","constructor":"1"}},
      "node_modules/__proto__":{"version":"1.0.0","integrity":"${HASH}"},
      "node_modules/constructor":{"version":"1.0.0","integrity":"${HASH}"}}}`
    const model = await lockfilesIn({ 'package-lock.json': text })
    expect(model.lockfiles[0]!.packages.map(({ name, direct }) => [name, direct])).toEqual([
      ['__proto__', true],
      ['constructor', true],
    ])
  })

  test('20,000 entries are read in time that grows with their number', async () => {
    const entries: Record<string, unknown> = { '': { dependencies: {} } }
    for (let index = 0; index < 20_000; index += 1) {
      entries[`node_modules/p${index}`] = {
        version: '1.0.0',
        integrity: HASH,
        dependencies: { [`p${(index * 7) % 20_000}`]: '^1.0.0' },
      }
    }
    const started = performance.now()
    const { packages } = await packagesOf(entries)
    expect(packages).toHaveLength(20_000)
    expect(packages.at(-1)!.at.startLine).toBeGreaterThan(100_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
