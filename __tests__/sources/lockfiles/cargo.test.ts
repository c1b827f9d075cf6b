import { describe, expect, test } from 'vitest'
import { fixture, lockfilesIn, summary } from './support.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const SHA = 'ab'.repeat(32)
const INDEX = 'registry+https://registry.example/index'

async function lock(text: string, rest: Record<string, string> = {}) {
  const model = await lockfilesIn({ 'Cargo.lock': text, ...rest })
  expect(model.coverage.skipped).toEqual([])
  return model.lockfiles[0]!
}

describe('lockfiles as Cargo writes them', () => {
  test('version 4, with what the manifests say about scope and place', async () => {
    const content = fixture('cargo')
    const lockfile = await lock(content['Cargo.lock']!, content)
    expect(lockfile).toMatchObject({ formatVersion: '4', ecosystem: 'crates.io', missing: [] })
    await expect(`${summary(lockfile.packages).join('\n')}\n`).toMatchFileSnapshot(
      'fixtures/cargo.expected.txt',
    )
    expect(lockfile.packages.flatMap(({ source }) => (source.kind === 'local' ? [source.path] : []))).toEqual(
      ['', 'member'],
    )
  })

  test('version 1 keeps its checksums apart, and the project perhaps too', async () => {
    const git = `git+https://git.example/b?branch=main#${COMMIT}`
    const text = [
      '[root]\nname = "app"\nversion = "0.1.0"\ndependencies = [',
      ` "a 1.0.0 (${INDEX})",`,
      ' "b 2.0.0 (git+https://git.example/b?branch=main)",\n]\n',
      `[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${INDEX}"\n`,
      `[[package]]\nname = "b"\nversion = "2.0.0"\nsource = "${git}"\n`,
      `[metadata]\n"checksum a 1.0.0 (${INDEX})" = "${SHA}"\n"checksum b 2.0.0 (${git})" = "<none>"\n`,
    ].join('\n')
    const lockfile = await lock(text)
    expect(lockfile.formatVersion).toBe('1')
    expect(lockfile.missing).toEqual([])
    expect(lockfile.packages.map((one) => [one.name, one.source, one.hashes, one.direct])).toEqual([
      ['app', { kind: 'local', path: 'app' }, [], false],
      [
        'a',
        { kind: 'registry', url: 'https://registry.example/index' },
        [{ algorithm: 'sha256', hex: SHA }],
        true,
      ],
      ['b', { kind: 'git', url: `https://git.example/b#${COMMIT}` }, [], true],
    ])
  })

  test('one version from two sources stays two packages, each with its own dependents', async () => {
    const entry = (name: string, source: string, dependencies = '') =>
      `[[package]]\nname = "${name}"\nversion = "1.0.0"\n${source === '' ? '' : `source = "${source}"\nchecksum = "${SHA}"\n`}${dependencies}`
    const other = 'sparse+https://other.example/index/'
    const lockfile = await lock(
      `version = 3\n${entry('app', '', `dependencies = ["a 1.0.0 (${INDEX})"]\n`)}${entry('tool', '', `dependencies = ["a 1.0.0 (${other})"]\n`)}${entry('a', INDEX)}${entry('a', other)}`,
    )
    const ofTool = lockfile.packages.find(({ name }) => name === 'tool')!.dependencies
    expect(ofTool).toEqual([`a@1.0.0 ${other}`])
    expect(new Set(lockfile.packages.map(({ id }) => id)).size).toBe(4)
  })

  test('a removed package is missed by what requires it', async () => {
    const text = fixture('cargo')['Cargo.lock']!.replace(/\[\[package\]\]\nname = "memchr"[\s\S]*/, '')
    expect((await lock(text)).missing).toMatchObject([{ from: 'member@0.4.0', name: 'memchr', range: '*' }])
  })

  test.each([
    ['empty', '', /holds no package/],
    ['no TOML', '<<<<<<< HEAD\n', /1:1/],
    ['of another version', 'version = 5\n', /version 5; versions 1 to 4/],
    ['of a version beyond all numbers', `version = ${'9'.repeat(18)}\n`, /of another kind; versions/],
    ['of a version that is text', 'version = "4"\n', /version 4; versions/],
    ['a package without a version', '[[package]]\nname = "a"\n', /has no `version`/],
    [
      'a truncated checksum',
      `[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${INDEX}"\nchecksum = "abcd"\n`,
      /truncated/,
    ],
    ['an unknown source', '[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "magic+x"\n', /unknown kind/],
    ['one package twice', '[[package]]\nname = "a"\nversion = "1.0.0"\n'.repeat(2), /twice/],
    [
      'a dependency that is a number',
      '[[package]]\nname = "a"\nversion = "1.0.0"\ndependencies = [1]\n',
      /names nothing/,
    ],
  ])('%s is unread', async (_, text, reason) => {
    const model = await lockfilesIn({ 'Cargo.lock': text })
    expect(model.lockfiles).toEqual([])
    expect(model.coverage.skipped[0]!.reason).toMatch(reason)
  })

  test('a manifest of its own crate that cannot be read leaves the lock unread; another one does not', async () => {
    const content = fixture('cargo')
    const broken = await lockfilesIn({ ...content, 'member/Cargo.toml': '[package]\nname = "member"\n[' })
    expect(broken.coverage.skipped).toMatchObject([{ path: 'Cargo.lock', kind: 'unread' }])
    await lock(content['Cargo.lock']!, {
      ...content,
      'fixtures/bad/Cargo.toml': '[package]\nname = "bad"\n[',
    })
  })
})
