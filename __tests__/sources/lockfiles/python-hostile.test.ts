import { describe, expect, test } from 'vitest'
import { fixture, lockfilesIn } from './support.ts'

const HASH = 'a'.repeat(64)
const PDM = `[metadata]\nlock_version = "4.5.0"\ncontent_hash = "sha256:${HASH}"\n`
const PYLOCK = 'lock-version = "1.0"\ncreated-by = "t"\n'
const pipfile = (more: string, spec = '6') =>
  `{"_meta":{"hash":{"sha256":"${HASH}"},"pipfile-spec":${spec},"sources":[{"name":"i","url":"https://i.example/simple"}]},"develop":{},${more}}`
const file = `{ url = "https://files.example/a-1-py3-none-any.whl", hashes = { sha256 = "${HASH}" } }`

const cases: readonly (readonly [name: string, path: string, text: string | Uint8Array, reason: RegExp])[] = [
  ['broken TOML', 'pdm.lock', '[metadata', /./],
  ['a merge conflict', 'pdm.lock', `<<<<<<< HEAD\n${PDM}`, /./],
  ['an empty file', 'pdm.lock', '', /no `lock_version`/],
  ['not UTF-8', 'pdm.lock', new Uint8Array([0x61, 0xff]), /not UTF-8/],
  ['a version before 4', 'pdm.lock', PDM.replace('4.5.0', '3.1'), /lock_version "3.1"/],
  ['a version to come', 'pdm.lock', PDM.replace('4.5.0', '4.6'), /lock_version "4.6"/],
  ['a version as a number', 'pdm.lock', PDM.replace('"4.5.0"', '4.5'), /not a string/],
  [
    'no digest',
    'pdm.lock',
    '[metadata]\nlock_version = "4.5.0"\n',
    /neither `content_hash` nor `lock_inputs`/,
  ],
  ['a digest of another kind', 'pdm.lock', PDM.replace('sha256', 'md5'), /`content_hash` that is not/],
  ['a package without version', 'pdm.lock', `${PDM}[[package]]\nname = "a"\n`, /no version/],
  ['a package without name', 'pdm.lock', `${PDM}[[package]]\nversion = "1"\n`, /no `name`/],
  ['packages as a table', 'pdm.lock', `${PDM}[package]\nname = "a"\n`, /not a list/],
  [
    'a dependency that is none',
    'pdm.lock',
    `${PDM}[[package]]\nname = "a"\nversion = "1"\ndependencies = ["??"]\n`,
    /no requirement/,
  ],
  [
    'a dependency as a number',
    'pdm.lock',
    `${PDM}[[package]]\nname = "a"\nversion = "1"\ndependencies = [1]\n`,
    /no requirement/,
  ],
  [
    'a truncated hash',
    'pdm.lock',
    `${PDM}[[package]]\nname = "a"\nversion = "1"\nfiles = [{file = "a-1.whl", hash = "sha256:abcd"}]\n`,
    /truncated/,
  ],
  [
    'a file without a name',
    'pdm.lock',
    `${PDM}[[package]]\nname = "a"\nversion = "1"\nfiles = [{hash = "sha256:${HASH}"}]\n`,
    /no `file`/,
  ],
  ['one key twice', 'pdm.lock', `${PDM}[[package]]\nname = "a"\nname = "b"\nversion = "1"\n`, /./],
  ['groups of numbers', 'pdm.lock', `${PDM.trim()}\ngroups = [1]\n`, /no string/],

  ['truncated JSON', 'Pipfile.lock', '{"_meta": {', /ends where/],
  ['an empty file', 'Pipfile.lock', '', /ends where/],
  ['a list', 'Pipfile.lock', '[]', /not a table/],
  ['an unknown specification', 'Pipfile.lock', pipfile('"default":{}', '7'), /pipfile-spec 7/],
  ['a specification as text', 'Pipfile.lock', pipfile('"default":{}', '"6"'), /pipfile-spec "6"/],
  ['no specification', 'Pipfile.lock', '{"default":{},"develop":{}}', /pipfile-spec none/],
  ['a category less', 'Pipfile.lock', pipfile('"docs":{}'), /no `default`/],
  ['a category as a list', 'Pipfile.lock', pipfile('"default":[]'), /not a table/],
  ['a package as text', 'Pipfile.lock', pipfile('"default":{"a":"==1"}'), /not a table/],
  [
    'a package twice',
    'Pipfile.lock',
    pipfile('"default":{"a":{"version":"==1"},"\\u0061":{"version":"==2"}}'),
    /written twice/,
  ],
  [
    'an unknown index',
    'Pipfile.lock',
    pipfile('"default":{"a":{"version":"==1","index":"other"}}'),
    /the source `other`/,
  ],
  [
    'a hash as a number',
    'Pipfile.lock',
    pipfile('"default":{"a":{"version":"==1","hashes":[1]}}'),
    /not a string/,
  ],
  [
    'an unknown algorithm',
    'Pipfile.lock',
    pipfile('"default":{"a":{"version":"==1","hashes":["rot13:aa"]}}'),
    /unknown algorithm/,
  ],
  [
    'a digest that is none',
    'Pipfile.lock',
    pipfile('"default":{}').replace(HASH, 'abc'),
    /not 64 hex digits/,
  ],
  [
    'nested without end',
    'Pipfile.lock',
    pipfile(`"default":${'{"a":'.repeat(300)}1${'}'.repeat(300)}`),
    /levels deep/,
  ],

  ['broken TOML', 'pylock.toml', 'lock-version', /./],
  ['an empty file', 'pylock.toml', '', /no `lock-version`/],
  ['a version to come', 'pylock.toml', PYLOCK.replace('1.0', '1.1'), /lock-version "1.1"/],
  ['another major version', 'pylock.build.toml', PYLOCK.replace('1.0', '2.0'), /lock-version "2.0"/],
  ['no `created-by`', 'pylock.toml', 'lock-version = "1.0"\npackages = []\n', /no `created-by`/],
  ['no packages', 'pylock.toml', PYLOCK, /nothing is locked/],
  ['packages as a table', 'pylock.toml', `${PYLOCK}[packages]\nname = "a"\n`, /not a list/],
  ['a package without name', 'pylock.toml', `${PYLOCK}[[packages]]\nversion = "1"\n`, /no `name`/],
  [
    'two sources',
    'pylock.toml',
    `${PYLOCK}[[packages]]\nname = "a"\nversion = "1"\nwheels = [${file}]\ndirectory = { path = "a" }\n`,
    /several sources/,
  ],
  [
    'a repository without commit',
    'pylock.toml',
    `${PYLOCK}[[packages]]\nname = "a"\nvcs = { type = "git", url = "https://git.example/a" }\n`,
    /no `commit-id`/,
  ],
  [
    'a file without address',
    'pylock.toml',
    `${PYLOCK}[[packages]]\nname = "a"\nversion = "1"\nwheels = [{ name = "a-1-py3-none-any.whl" }]\n`,
    /neither `url` nor `path`/,
  ],
  ['neither version nor files', 'pylock.toml', `${PYLOCK}[[packages]]\nname = "a"\n`, /no version/],
  [
    'files of two versions and none stated',
    'pylock.toml',
    `${PYLOCK}[[packages]]\nname = "a"\nwheels = [${file}, ${file.replace('a-1', 'a-2')}]\n`,
    /no version/,
  ],
  [
    'a hash as a number',
    'pylock.toml',
    `${PYLOCK}[[packages]]\nname = "a"\nversion = "1"\nwheels = [{ path = "a-1-py3-none-any.whl", hashes = { sha256 = 1 } }]\n`,
    /not a string/,
  ],
  [
    'an identity without kind',
    'pylock.toml',
    `${PYLOCK}[[packages]]\nname = "a"\nversion = "1"\nwheels = [${file}]\nattestation-identities = [{ repository = "o/r" }]\n`,
    /no `kind`/,
  ],
  [
    'a marker as a list',
    'pylock.toml',
    `${PYLOCK}[[packages]]\nname = "a"\nversion = "1"\nmarker = []\nwheels = [${file}]\n`,
    /not a string/,
  ],
]

describe('what cannot be read is unread, with one line that says why', () => {
  test.each(cases)('%s (%s)', async (_, path, text, reason) => {
    const model = await lockfilesIn({ [path]: text })
    expect(model.lockfiles).toEqual([])
    expect(model.coverage).toMatchObject({ found: 1, read: 0, skipped: [{ path, kind: 'unread' }] })
    expect(model.coverage.skipped[0]!.reason).toMatch(reason)
    expect(model.coverage.skipped[0]!.reason).not.toMatch(/[\n\r]/)
    expect(model.unread).toMatchObject([{ path, ecosystem: 'PyPI', kind: 'unread' }])
  })

  test.each([
    ['pdm', 'pdm.lock', 'pyproject.toml'],
    ['pylock-pdm', 'pylock.toml', 'pyproject.toml'],
    ['pipenv', 'Pipfile.lock', 'Pipfile'],
  ])('a lock whose manifest cannot be read is unread: %s', async (name, path, manifest) => {
    const model = await lockfilesIn({ ...fixture(name), [manifest]: '[broken' })
    expect(model.coverage.skipped).toMatchObject([{ path, kind: 'unread' }])
    expect(model.coverage.skipped[0]!.reason).toContain(manifest)
  })

  test('every prefix of a real lockfile is unread or whole, never a part of it', async () => {
    // TOML has no end: a prefix that ends behind an entry is whole to a parser, and its graph or its digest tells
    for (const [name, path] of [
      ['pipenv', 'Pipfile.lock'],
      ['pylock-pdm', 'pylock.toml'],
    ] as const) {
      const text = fixture(name)[path]!
      for (let length = 0; length < text.trimEnd().length; length += 97) {
        const model = await lockfilesIn({ ...fixture(name), [path]: text.slice(0, length) })
        const { contentHash, currentContentHash } = model.lockfiles[0] ?? {}
        const isBound =
          contentHash !== undefined && contentHash === (currentContentHash as { hex?: string }).hex
        expect(model.lockfiles.length === 0 || !isBound).toBe(true)
      }
    }
  })
})

test('twenty thousand packages are read in seconds', async () => {
  const entries = Array.from(
    { length: 20_000 },
    (_, index) =>
      `[[package]]\nname = "p${index}"\nversion = "1"\ngroups = ["default"]\ndependencies = ["p${(index * 7) % 20_000}>=1"]\nfiles = [{file = "p${index}-1-py3-none-any.whl", hash = "sha256:${HASH}"}]\n`,
  )
  const start = performance.now()
  const model = await lockfilesIn({ 'pdm.lock': PDM + entries.join('\n') })
  expect(model.lockfiles[0]!.packages).toHaveLength(20_000)
  expect(performance.now() - start).toBeLessThan(20_000)
}, 60_000)
