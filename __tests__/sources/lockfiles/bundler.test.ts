import { describe, expect, test } from 'vitest'
import { fixture, lockfilesIn, summary } from './support.ts'

const LOCK = fixture('bundler')['Gemfile.lock']!
const TAIL = '\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  rack\n'
const GEM = 'GEM\n  remote: https://gems.example/\n  specs:\n    rack (3.1.8)\n'

async function lock(text: string, rest: Record<string, string> = {}) {
  const model = await lockfilesIn({ 'Gemfile.lock': text, ...rest })
  expect(model.coverage.skipped).toEqual([])
  return model.lockfiles[0]!
}

describe('lockfiles as Bundler writes them', () => {
  test('gems of a registry, of git and of the repository, for several platforms', async () => {
    const lockfile = await lock(LOCK, fixture('bundler'))
    expect(lockfile).toMatchObject({
      format: 'Gemfile.lock',
      formatVersion: '2.6.2',
      ecosystem: 'RubyGems',
      root: { name: 'shop', version: '2.1.0', at: { startLine: 12, startColumn: 5 } },
      missing: [],
    })
    await expect(`${summary(lockfile.packages).join('\n')}\n`).toMatchFileSnapshot(
      'fixtures/bundler.expected.txt',
    )
    expect(lockfile.packages.map(({ name, source }) => [name, source]).slice(0, 4)).toEqual([
      [
        'toolbox',
        {
          kind: 'git',
          url: 'https://git.example/team/toolbox.git#0123456789abcdef0123456789abcdef01234567',
        },
      ],
      ['shop', { kind: 'local', path: '' }],
      ['billing', { kind: 'local', path: 'engines/billing' }],
      ['json', { kind: 'registry', url: 'https://gems.example/' }],
    ])
  })

  test('without a Gemfile every gem may run', async () => {
    const lockfile = await lock(LOCK)
    expect(new Set(lockfile.packages.map(({ scope }) => scope))).toEqual(new Set(['runtime']))
  })

  test('what Bundler wrote before it knew checksums and its own version, with Windows line ends', async () => {
    const lockfile = await lock((GEM + TAIL).replaceAll('\n', '\r\n'))
    expect(lockfile).toMatchObject({ formatVersion: null, root: null })
    expect(lockfile.packages).toMatchObject([{ id: 'rack@3.1.8', hashes: [], direct: true }])
  })

  test('of two registries in one section any may have served a gem', async () => {
    const lockfile = await lock(
      GEM.replace('  specs', '  remote: https://user:secret@private.example/\n  specs') + TAIL,
    )
    expect(lockfile.packages[0]!.source).toEqual({ kind: 'registry', url: null })
  })

  test('a gem that another needs and that stands nowhere is missing, but for Bundler itself', async () => {
    const lockfile = await lock(`${GEM}      bundler (>= 1)\n      base64 (~> 0.2)\n${TAIL}`)
    expect(lockfile.missing).toMatchObject([
      { from: 'rack@3.1.8', name: 'base64', range: '~> 0.2', at: { startLine: 6, startColumn: 7 } },
    ])
  })

  test('a gem of a plug-in’s source comes from an address that no database knows', async () => {
    const lockfile = await lock(
      GEM.replace('GEM\n', 'PLUGIN SOURCE\n').replace('  specs', '  type: s3\n  specs') + TAIL,
    )
    expect(lockfile.packages[0]!.source).toEqual({ kind: 'url', url: 'https://gems.example/' })
  })

  test.each(['gems.locked', 'gemfiles/rails_8.gemfile.lock'])('%s is one too', async (path) => {
    const model = await lockfilesIn({ [path]: GEM + TAIL })
    expect(model.lockfiles).toMatchObject([{ path, format: 'Gemfile.lock', packages: [{ name: 'rack' }] }])
  })
})

describe('what Bundler would not write is unread', () => {
  const sum = 'ab'.repeat(32)
  test.each([
    ['an empty file', '', /no section PLATFORMS/],
    ['a file that ends in its gems', GEM, /no section PLATFORMS/],
    ['a file that ends in its platforms', `${GEM}\nPLATFORMS\n  ruby\n`, /no section DEPENDENCIES/],
    ['merge conflicts', `<<<<<<< HEAD\n${GEM}=======\n${GEM}>>>>>>> x\n${TAIL}`, /merge conflicts/],
    ['an unknown section', `${GEM + TAIL}\nEXTRAS\n  x\n`, /line 12 is a section that no known Bundler/],
    ['a section twice', `${GEM + TAIL}\nDEPENDENCIES\n  rake\n`, /stands there already/],
    ['a line in no section', `    rack (1)\n${GEM}${TAIL}`, /line 1 stands in no section/],
    ['a gem without version', GEM.replace(' (3.1.8)', '') + TAIL, /line 4 is no gem with its version/],
    [
      'a gem at another depth',
      GEM.replace('    rack', '     rack') + TAIL,
      /line 4 is none that Bundler writes/,
    ],
    [
      'a dependency of nothing',
      GEM.replace('    rack (3.1.8)', '      rack (3.1.8)') + TAIL,
      /belongs to no gem/,
    ],
    ['a tab', GEM.replace('    rack', '\track') + TAIL, /line 4 is a section/],
    ['one gem from two places', GEM + GEM + TAIL, /one gem from two places/],
    ['dependencies and no gem', TAIL, /locks none of them/],
    ['a git source without revision', GEM.replace('GEM', 'GIT') + TAIL, /names no revision/],
    [
      'a source without remote',
      GEM.replace('GEM', 'PATH').replace(/ {2}remote.*\n/, '') + TAIL,
      /without a remote/,
    ],
    ['a truncated checksum', `${GEM + TAIL}\nCHECKSUMS\n  rack (3.1.8) sha256=abcd\n`, /truncated/],
    ['a checksum that is none', `${GEM + TAIL}\nCHECKSUMS\n  rack (3.1.8) deadbeef\n`, /cannot be read/],
    [
      'a checksum twice',
      `${GEM + TAIL}\nCHECKSUMS\n  rack (3.1.8) sha256=${sum}\n  rack (3.1.8)\n`,
      /has one already/,
    ],
    [
      'two checksums of one algorithm',
      `${GEM + TAIL}\nCHECKSUMS\n  rack (3.1.8) sha256=${sum},sha256=${'cd'.repeat(32)}\n`,
      /two sha256 checksums/,
    ],
  ])('%s', async (_, text, reason) => {
    const model = await lockfilesIn({ 'Gemfile.lock': text })
    expect(model.lockfiles).toEqual([])
    expect(model.coverage.skipped).toMatchObject([{ path: 'Gemfile.lock', kind: 'unread' }])
    expect(model.coverage.skipped[0]!.reason).toMatch(reason)
  })

  test('every prefix is unread or holds every gem', async () => {
    for (let length = 0; length < LOCK.length; length += 61) {
      const { lockfiles } = await lockfilesIn({ 'Gemfile.lock': LOCK.slice(0, length) })
      expect(lockfiles.length === 0 || lockfiles[0]!.packages.length === 13).toBe(true)
    }
  })

  test('a hundred thousand gems are read in a moment', async () => {
    const gems = Array.from({ length: 100_000 }, (_, index) => `    gem${index} (1.${index})\n      rack\n`)
    const begun = performance.now()
    const lockfile = await lock(GEM + gems.join('') + TAIL)
    expect(lockfile.packages).toHaveLength(100_001)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})
