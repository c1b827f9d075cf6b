import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { notFromCommit } from '../../../../src/rules/artifact/not-from-commit.ts'
import { type Contents, npmTarball } from '../../../support/artifacts.ts'
import { type ReleaseCase, told } from '../artifact-models.ts'

const MANIFEST = {
  name: 'thing',
  version: '1.0.0',
  main: 'index.js',
  scripts: { test: 'node test.js', prepare: 'husky' },
  dependencies: { a: '^1.0.0', '@acme/core': 'workspace:^' },
  devDependencies: { b: '1.0.0' },
  publishConfig: { access: 'public', main: 'index.cjs' },
}
const text = (manifest: object): string => `${JSON.stringify(manifest, null, 2)}\n`
const TREE = { 'package.json': text(MANIFEST), 'index.js': 'x\n', 'index.cjs': 'x\n', LICENSE: 'MIT\n' }
const NAME = 'thing-1.0.0.tgz'
const { devDependencies: _, publishConfig: __, ...rest } = MANIFEST
/** As pnpm packs it. */
const PACKED = {
  ...rest,
  main: 'index.cjs',
  scripts: { test: 'node test.js' },
  dependencies: { a: '^1.0.0', '@acme/core': '^2.0.0' },
}

const judge = (packed: Contents, more: Partial<ReleaseCase> = {}, options = {}) =>
  told(notFromCommit, { tree: TREE, dist: { [NAME]: npmTarball(packed) }, ...more }, options)

describe('silent', () => {
  test('what npm packs', async () => {
    expect(await judge(TREE)).toEqual([])
  })

  test('what pnpm packs: versions for the workspace, publishConfig laid over, the rest left out', async () => {
    expect(await judge({ ...TREE, 'package.json': text(PACKED) })).toEqual([])
  })

  test.each([
    ['workspace:*', '2.0.0-beta.1'],
    ['workspace:~', '~2.0.0'],
    ['workspace:^1.0.0', '^1.0.0'],
    ['workspace:^1 || workspace:^2', '^1.0.0 || ^2.0.0'],
    ['catalog:', '^2.0.0'],
  ])('%s as it is written out', async (before, now) => {
    const tree = { ...TREE, 'package.json': text({ ...MANIFEST, dependencies: { '@acme/core': before } }) }
    const packed = { ...TREE, 'package.json': text({ ...PACKED, dependencies: { '@acme/core': now } }) }
    expect(await judge(packed, { tree })).toEqual([])
  })

  test('the licence of the repository in a package of a monorepo', async () => {
    const tree = {
      'package.json': '{"private": true, "workspaces": ["p/*"]}',
      LICENSE: 'MIT\n',
      'p/t/package.json': text(MANIFEST),
      'p/t/index.js': 'x\n',
    }
    const packed = { 'package.json': text(MANIFEST), 'index.js': 'x\n', LICENSE: 'MIT\n' }
    expect(await judge(packed, { tree, tag: 'thing@1.0.0' })).toEqual([])
  })

  test('a placeholder that became the version of the tag', async () => {
    const tree = { ...TREE, 'package.json': text({ ...MANIFEST, version: '0.0.0-development' }) }
    expect(await judge(TREE, { tree })).toEqual([])
  })

  test('what the policy says that the build makes', async () => {
    const packed = { ...TREE, 'dist/index.js': 'built', 'dist/a/b.d.ts': 'built' }
    const generated = [{ member: 'dist/**', from: ['index.js'], reason: 'tsc' }]
    expect(await judge(packed, {}, { generated })).toEqual([])
  })

  test('a file that the commit keeps behind a link, with other line endings, or in Git LFS', async () => {
    const crlf = { blob: 'f'.repeat(40), checkedOut: ['9d3ce8fc45a7cbd5c0e6f0bb49f7e4cb48cb9a34'] }
    const packed = { ...TREE, 'docs/index.js': 'x\n', 'asset.bin': 'large\n' }
    const sha256 = '2d8f8b8c3ef3ba1bd0c1b46ea3ea3ff8c9b5b8a9a1a93b2ce3e7e4a2f2c6d5e4'
    const commit = { docs: { link: '.' }, 'asset.bin': { lfs: sha256, ...crlf } }
    expect(await judge(packed, { commit })).toHaveLength(1)
    const lfs = createHash('sha256').update('large\n').digest('hex')
    expect(await judge(packed, { commit: { ...commit, 'asset.bin': { ...crlf, lfs } } })).toEqual([])
    const blob = createHash('sha1').update('blob 6\0large\n').digest('hex')
    expect(
      await judge(packed, {
        commit: { ...commit, 'asset.bin': { checkedOut: [blob], blob: 'f'.repeat(40) } },
      }),
    ).toEqual([])
  })
})

describe('fires', () => {
  test.each([
    ['workspace:*', '*'],
    ['workspace:^', '>=0'],
    ['workspace:^', '^2.0.0 || 9.9.9'],
    ['workspace:~', '2.0.0'],
    ['workspace:^1.0.0', '1.0.1'],
    ['catalog:', 'https://evil.example/x.tgz'],
  ])('%s that became %s is told', async (before, now) => {
    const tree = { ...TREE, 'package.json': text({ ...MANIFEST, dependencies: { '@acme/core': before } }) }
    const packed = { ...TREE, 'package.json': text({ ...PACKED, dependencies: { '@acme/core': now } }) }
    expect(await judge(packed, { tree })).toHaveLength(1)
  })

  test('Shai-Hulud: bundle.js and the script that runs it', async () => {
    const manifest = { ...MANIFEST, scripts: { ...MANIFEST.scripts, postinstall: 'node bundle.js' } }
    expect(
      await judge({ ...TREE, 'package.json': text(manifest), 'bundle.js': 'steal()' }),
    ).toMatchInlineSnapshot(`
      [
        "critical \`package/package.json\` in \`dist/thing-1.0.0.tgz\` is not what \`package.json\` is in the commit. The script \`postinstall\` is \`node bundle.js\` in the package and not in the commit. Users would run what nobody reviewed.",
        "critical \`bundle.js\` in \`dist/thing-1.0.0.tgz\` comes from nowhere in the commit. Users would run what nobody reviewed.",
      ]
    `)
  })

  test('axios: a dependency that the repository does not have', async () => {
    const manifest = { ...PACKED, dependencies: { ...PACKED.dependencies, 'plain-crypto-js': '^4.2.1' } }
    expect(await judge({ ...TREE, 'package.json': text(manifest) })).toMatchInlineSnapshot(`
      [
        "critical \`package/package.json\` in \`dist/thing-1.0.0.tgz\` is not what \`package.json\` is in the commit. \`dependencies.plain-crypto-js\` is \`^4.2.1\` in the package and not in the commit. Users would run what nobody reviewed.",
      ]
    `)
  })

  test.each<[string, object]>([
    [
      'an alias in place of the workspace’s own',
      { ...PACKED, dependencies: { a: '^1.0.0', '@acme/core': 'npm:evil@1.0.0' } },
    ],
    ['another range', { ...PACKED, dependencies: { ...PACKED.dependencies, a: '>=0' } }],
    ['another entry', { ...PACKED, main: 'other.js' }],
    ['another command of a script', { ...PACKED, scripts: { test: 'node other.js' } }],
    ['a new command', { ...PACKED, bin: { thing: 'index.js' } }],
    ['another version', { ...PACKED, version: '1.0.1' }],
    ['overrides', { ...PACKED, overrides: { a: '1.0.0' } }],
    ['a dependency less', { ...PACKED, dependencies: { a: '^1.0.0' } }],
  ])('%s in package.json', async (_, manifest) => {
    expect(await judge({ ...TREE, 'package.json': text(manifest) })).toHaveLength(1)
  })

  test('a build that nobody declared, with the line that declares it', async () => {
    const built = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`dist/${name}.js`, name]))
    expect(await judge({ ...TREE, ...built })).toMatchInlineSnapshot(`
      [
        "critical \`dist/a.js\`, \`dist/b.js\`, \`dist/c.js\`, \`dist/d.js\`, \`dist/e.js\` and 1 more in \`dist/thing-1.0.0.tgz\` come from nowhere in the commit. Users would run what nobody reviewed.",
      ]
    `)
  })

  test('a commit that the package itself names', async () => {
    const other = { ...TREE, 'package.json': text({ ...MANIFEST, gitHead: 'f'.repeat(40) }) }
    expect(await judge(other)).toMatchInlineSnapshot(`
      [
        "critical \`dist/thing-1.0.0.tgz\` was built from commit \`ffffffffffffffffffffffffffffffffffffffff\`, says \`package/package.json\`, and the tag names \`0123456789abcdef0123456789abcdef01234567\`. It holds other code than the tag.",
      ]
    `)
    const own = {
      ...TREE,
      'package.json': text({ ...MANIFEST, gitHead: '0123456789abcdef0123456789abcdef01234567' }),
    }
    expect(await judge(own)).toEqual([])
  })
})
