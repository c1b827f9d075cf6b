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
