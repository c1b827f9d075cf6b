import { describe, expect, test } from 'vitest'
import { fixture, lockfilesIn, summary } from './support.ts'

const CONTENT = fixture('nuget')
const LOCK = CONTENT['src/App/packages.lock.json']!
const HASH = Buffer.alloc(64, 7).toString('base64')

/** A lockfile of one target with these entries. */
function of(entries: unknown, version: unknown = 1): string {
  return JSON.stringify({ version, dependencies: { 'net8.0': entries } })
}

describe('lockfiles as NuGet writes them', () => {
  test('several frameworks, a runtime, central versions and projects of the repository', async () => {
    const model = await lockfilesIn(CONTENT)
    expect(model.coverage.skipped).toEqual([])
    const lockfile = model.lockfiles[0]!
    expect(lockfile).toMatchObject({ format: 'packages.lock.json', formatVersion: '2', ecosystem: 'NuGet' })
    await expect(`${summary(lockfile.packages).join('\n')}\n`).toMatchFileSnapshot(
      'fixtures/nuget.expected.txt',
    )
    expect(lockfile.packages.find(({ name }) => name === 'Newtonsoft.Json')).toMatchObject({
      condition: 'net48; net8.0',
      // of the package without its signature: not the hash of the file
      hashes: [],
      foreignHash: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
    })
    expect(lockfile.packages.find(({ name }) => name === 'core')!.source).toEqual({
      kind: 'local',
      path: '../Core',
    })
  })

  test('a project of which two files have the name has no known place', async () => {
    const model = await lockfilesIn({ ...CONTENT, 'old/core.fsproj': '' })
    expect(model.lockfiles[0]!.packages.find(({ name }) => name === 'core')!.source).toEqual({
      kind: 'local',
      path: 'core',
    })
  })

  test('a lockfile by the name of its project is one too, a byte-order mark in front', async () => {
    const path = 'packages.My_App.lock.json'
    const model = await lockfilesIn({ [path]: `\uFEFF${of({})}` })
    expect(model.lockfiles).toMatchObject([{ path, packages: [] }])
  })
})

describe('what NuGet would not write is unread', () => {
  const entry = { type: 'Transitive', resolved: '1.0.0', contentHash: HASH }
  test.each([
    ['an empty file', '', /not valid JSON/],
    ['a list', '[]', /not a table/],
    ['no version', '{"dependencies":{}}', /no version that is a number/],
    ['a version to come', of({}, 3), /has version 3; versions 1 and 2 are known/],
    ['a version as text', of({}, '1'), /no version that is a number/],
    ['no dependencies', '{"version":1}', /nothing is locked/],
    ['a target as list', '{"version":1,"dependencies":{"net8.0":[]}}', /not a table/],
    ['a target twice', '{"version":1,"dependencies":{"net8.0":{},"net8\\u002e0":{}}}', /twice/],
    ['a package twice', of({ a: entry, A: entry }), /locks `A` twice/],
    [
      'a hash twice',
      `{"version":1,"dependencies":{"net8.0":{"a":{"type":"Direct","resolved":"1.0.0","contentHash":"x","contentHash":"${HASH}"}}}}`,
      /twice/,
    ],
    ['no type', of({ a: { resolved: '1.0.0' } }), /has no `type`/],
    ['an unknown type', of({ a: { ...entry, type: 'Magic' } }), /unknown type "Magic"/],
    ['no resolved version', of({ a: { type: 'Direct' } }), /has no `resolved`/],
    ['a truncated hash', of({ a: { ...entry, contentHash: 'AAAA' } }), /truncated/],
    ['a hash that is none', of({ a: { ...entry, contentHash: '%' } }), /cannot be read/],
    ['dependencies as list', of({ a: { ...entry, dependencies: [] } }), /not a table/],
    [
      'one version with two hashes',
      JSON.stringify({
        version: 1,
        dependencies: {
          net48: { a: entry },
          'net8.0': { a: { ...entry, contentHash: Buffer.alloc(64, 8).toString('base64') } },
        },
      }),
      /two hashes for `a@1.0.0`/,
    ],
  ])('%s', async (_, text, reason) => {
    const model = await lockfilesIn({ 'packages.lock.json': text })
    expect(model.lockfiles).toEqual([])
    expect(model.coverage.skipped).toMatchObject([{ path: 'packages.lock.json', kind: 'unread' }])
    expect(model.coverage.skipped[0]!.reason).toMatch(reason)
  })

  test('every prefix is unread', async () => {
    for (let length = 0; length < LOCK.trimEnd().length; length += 83) {
      const model = await lockfilesIn({ 'packages.lock.json': LOCK.slice(0, length) })
      expect(model.lockfiles).toEqual([])
    }
  })
})
