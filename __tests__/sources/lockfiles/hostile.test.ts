import { describe, expect, test } from 'vitest'
import { fixture, lockfilesIn } from './support.ts'

const HASH = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
const UV = 'version = 1\n'

const cases: readonly (readonly [name: string, path: string, text: string | Uint8Array, reason: RegExp])[] = [
  ['truncated JSON', 'package-lock.json', '{"lockfileVersion": 3, "pack', /not valid JSON/],
  ['merge conflict', 'package-lock.json', '<<<<<<< HEAD\n{}', /not valid JSON/],
  ['an empty file', 'package-lock.json', '', /not valid JSON/],
  ['a list', 'package-lock.json', '[]', /not a table/],
  ['null', 'package-lock.json', 'null', /not a table/],
  ['no version', 'package-lock.json', '{"packages":{}}', /names no lockfileVersion/],
  ['an unknown version', 'package-lock.json', '{"lockfileVersion":99,"packages":{}}', /lockfileVersion 99/],
  ['a version as text', 'package-lock.json', '{"lockfileVersion":"3","packages":{}}', /lockfileVersion "3"/],
  ['not UTF-8', 'package-lock.json', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), /not UTF-8/],
  ['no packages', 'package-lock.json', '{"lockfileVersion":3}', /nothing is locked/],
  ['packages as a list', 'package-lock.json', '{"lockfileVersion":3,"packages":[]}', /not a table/],
  [
    'no root',
    'package-lock.json',
    `{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0","integrity":"${HASH}"}}}`,
    /no entry for the root/,
  ],
  [
    'dependencies and no packages',
    'package-lock.json',
    '{"lockfileVersion":3,"packages":{"":{"dependencies":{"a":"1"}}}}',
    /locks none of them/,
  ],
  [
    'a package without version',
    'package-lock.json',
    `{"lockfileVersion":3,"packages":{"":{},"node_modules/a":{"integrity":"${HASH}"}}}`,
    /has no version/,
  ],
  [
    'a version that is a number',
    'package-lock.json',
    '{"lockfileVersion":3,"packages":{"":{},"node_modules/a":{"version":1}}}',
    /is not a string/,
  ],
  [
    'an integrity that npm would drop',
    'package-lock.json',
    '{"lockfileVersion":3,"packages":{"":{},"node_modules/a":{"version":"1.0.0","integrity":"sha512-AAAA"}}}',
    /truncated/,
  ],
  [
    'an unknown algorithm',
    'package-lock.json',
    '{"lockfileVersion":3,"packages":{"":{},"node_modules/a":{"version":"1.0.0","integrity":"rot13-AAAA"}}}',
    /unknown algorithm/,
  ],
  [
    'one key twice',
    'package-lock.json',
    `{"lockfileVersion":3,"packages":{"":{},"node_modules/a":{"version":"1.0.0","integrity":"${HASH}"},"node_modules/\\u0061":{"version":"2.0.0","integrity":"${HASH}"}}}`,
    /twice/,
  ],
  [
    'a link to nowhere',
    'package-lock.json',
    '{"lockfileVersion":3,"packages":{"":{},"node_modules/a":{"link":true,"resolved":"https://registry.example/a.tgz"}}}',
    /does not hold/,
  ],
  ['version 1 with a list', 'package-lock.json', '{"lockfileVersion":1,"dependencies":[]}', /not a table/],
  [
    'version 1 nested without end',
    'package-lock.json',
    `{"lockfileVersion":1,"dependencies":${'{"a":{"version":"1.0.0","dependencies":'.repeat(150)}{}${'}}'.repeat(150)}}`,
    /levels deep/,
  ],
  ['broken TOML', 'uv.lock', 'version = ', /./],
  ['an unknown uv version', 'uv.lock', 'version = 2\n', /version 2/],
  [
    'a uv package without source',
    'uv.lock',
    `${UV}[[package]]\nname = "a"\nversion = "1"\n`,
    /source of an unknown kind/,
  ],
  [
    'a uv registry package without version',
    'uv.lock',
    `${UV}[[package]]\nname = "a"\nsource = { registry = "https://index.example/simple" }\n`,
    /no version/,
  ],
  ['a poetry.lock without metadata', 'poetry.lock', '', /no `lock-version`/],
  [
    'an unknown poetry version',
    'poetry.lock',
    '[metadata]\nlock-version = "9.0"\ncontent-hash = "a"\n',
    /lock-version "9.0"/,
  ],
  [
    'a poetry package without version',
    'poetry.lock',
    '[[package]]\nname = "a"\n[metadata]\nlock-version = "2.1"\ncontent-hash = "a"\n',
    /no `version`/,
  ],
  ['a requirement that is none', 'requirements.txt', 'a==1\n??!\n', /is not a requirement/],
  ['an unknown option', 'requirements.txt', 'a==1\n--trust-everyone\n', /unknown to pip/],
  [
    'an include that leaves the repository',
    'requirements.txt',
    '-r ../../etc/passwd\n',
    /outside the repository/,
  ],
  [
    'an include from the network',
    'requirements.txt',
    '-r https://a:b@files.example/r.txt\n',
    /not a file of the repository/,
  ],
  ['a truncated hash', 'requirements.txt', 'a==1 --hash=sha256:abcd\n', /truncated/],
  [
    'a loose requirement among hashes',
    'requirements.txt',
    `a==1 --hash=sha256:${'a'.repeat(64)}\nb>=2\n`,
    /not pinned/,
  ],
]

describe('what cannot be read is unread, with one line that says why', () => {
  test.each(cases)('%s (%s)', async (_, path, text, reason) => {
    const model = await lockfilesIn({ [path]: text })
    expect(model.lockfiles).toEqual([])
    expect(model.coverage).toMatchObject({ found: 1, read: 0 })
    expect(model.coverage.skipped).toMatchObject([{ path, kind: 'unread' }])
    expect(model.coverage.skipped[0]!.reason).toMatch(reason)
    expect(model.coverage.skipped[0]!.reason).not.toMatch(/[\n\r]/)
    expect(model.coverage.skipped[0]!.reason).not.toContain('a:b@')
  })

  test('a tracked lockfile that is absent from disk is unread, not absent', async () => {
    const model = await lockfilesIn({ 'package-lock.json': null })
    expect(model.coverage.skipped).toMatchObject([{ kind: 'unread' }])
  })

  test('an include that is not there is unread', async () => {
    const model = await lockfilesIn({ 'requirements.txt': 'a==1\n-r base.txt\n' })
    expect(model.coverage).toMatchObject({
      found: 2,
      read: 1,
      skipped: [{ path: 'base.txt', kind: 'unread' }],
    })
  })

  test.each(['bun.lock', 'web/bun.lockb', 'pixi.lock'])('%s is known and not supported', async (path) => {
    const model = await lockfilesIn({ [path]: '# anything' })
    expect(model.coverage.skipped).toMatchObject([{ path, kind: 'unread' }])
    expect(model.coverage.skipped[0]!.reason).toContain('not supported yet')
    expect(model.unread).toMatchObject([{ path, kind: 'unread' }])
  })

  test('what the policy excludes is counted with its reason and not read', async () => {
    const model = await lockfilesIn({ 'examples/package-lock.json': '{' }, () => 'examples are not released')
    expect(model.coverage).toEqual({
      found: 1,
      read: 0,
      skipped: [
        { path: 'examples/package-lock.json', reason: 'examples are not released', kind: 'excluded' },
      ],
    })
  })

  test('every prefix of a real lockfile is unread or whole, never a part of it', async () => {
    for (const [name, path] of [
      ['npm-v3', 'package-lock.json'],
      ['poetry', 'poetry.lock'],
    ] as const) {
      const text = fixture(name)[path]!
      const whole = (await lockfilesIn({ [path]: text })).lockfiles[0]!.packages.length
      for (let length = 0; length < text.trimEnd().length; length += 97) {
        const model = await lockfilesIn({ [path]: text.slice(0, length) })
        expect(model.lockfiles.length === 0 || model.lockfiles[0]!.packages.length === whole).toBe(true)
      }
    }
  })
})
