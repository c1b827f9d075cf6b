import { describe, expect, test } from 'vitest'
import type { Artifact } from '../../../../src/sources/artifacts/model.ts'
import { type TarMember, tarball } from '../../../support/tarball.ts'
import { artifactOf, told } from '../artifact-file.ts'

type Files = Readonly<Record<string, string | Uint8Array | TarMember>>

const IDENTITY = { name: '@acme/demo', version: '1.2.3' }

/** A package of these files below `package/`. */
function packed(json: unknown, files: Files = {}, name = 'acme-demo-1.2.3.tgz'): Promise<Artifact> {
  const below = Object.fromEntries(Object.entries(files).map(([path, file]) => [`package/${path}`, file]))
  const text = typeof json === 'string' ? json : JSON.stringify(json)
  return artifactOf(name, tarball({ 'package/package.json': text, ...below }))
}

const metadata = async (json: object, files: Files = {}): Promise<string[]> =>
  told((await packed({ ...IDENTITY, ...json }, files)).metadata).map((line) =>
    line.replace(' package/package.json:', ''),
  )

describe('an npm tarball', () => {
  test('tells what it is, what it gives and what it runs', async () => {
    const artifact = await packed(
      {
        ...IDENTITY,
        type: 'module',
        bin: './cli.js',
        exports: { '.': './index.js', './sub/*': './sub/*.js', './private/*': null },
        dependencies: { left: '^1.0.0' },
        peerDependencies: { right: '*' },
        optionalDependencies: { maybe: '2' },
        scripts: { postinstall: 'node build.js', test: 'x' },
        repository: { type: 'git', url: 'https://example.org/demo.git', directory: 'packages/demo' },
        gitHead: 'A'.repeat(40),
      },
      {
        'index.js': 'export const a = 1\n',
        'cli.js': '#!/usr/bin/env node\nimport "./index.js"\n',
        'sub/a.js': 'export {}\n',
      },
    )
    expect(artifact).toMatchObject({
      format: 'npm',
      ecosystem: 'npm',
      root: 'package/',
      claims: [
        { where: 'file name', ...IDENTITY },
        { where: 'package/package.json', ...IDENTITY },
      ],
      integrity: [],
      metadata: [],
      commits: [{ member: 'package/package.json', commit: 'a'.repeat(40), dirty: false }],
      provides: {
        modules: ['@acme/demo', '@acme/demo/sub/*'],
        entryPoints: [{ name: 'demo', target: 'cli.js' }],
      },
      dependencies: [
        { name: 'left', range: '^1.0.0', scope: 'runtime' },
        { name: 'maybe', range: '2', scope: 'optional' },
        { name: 'right', range: '*', scope: 'peer' },
      ],
      runsAtInstall: [{ name: 'postinstall', command: 'node build.js' }],
      sourceFolder: 'packages/demo',
    })
    expect(artifact.members.map(({ path }) => path)).toContain('package/sub/a.js')
  })

  test.each([
    ['acme-demo-1.2.3.tgz', '@acme/demo', '1.2.3'],
    ['acme-demo-2.0.0-rc.1.tgz', '@acme/demo', '2.0.0-rc.1'],
    ['other-1.2.3.tgz', 'other', '1.2.3'],
    ['other-2-v1.0.0.tgz', 'other-2', '1.0.0'],
  ])('is named %s', async (file, name, version) => {
    expect((await packed(IDENTITY, {}, file)).claims[0]).toEqual({ where: 'file name', name, version })
  })

  test('without a version in its name is named by its content alone', async () => {
    const { claims } = await packed(IDENTITY, {}, 'package.tgz')
    expect(claims).toEqual([{ where: 'package/package.json', ...IDENTITY }])
  })

  test('a binding.gyp runs a compiler at install, unless a script or `gypfile` says otherwise', async () => {
    const runs = async (json: object): Promise<unknown> =>
      (await packed({ ...IDENTITY, ...json }, { 'binding.gyp': '{}' })).runsAtInstall
    expect(await runs({})).toEqual([{ name: 'install', command: 'node-gyp rebuild' }])
    expect(await runs({ scripts: { install: 'prebuild' } })).toEqual([
      { name: 'install', command: 'prebuild' },
    ])
    expect(await runs({ gypfile: false })).toEqual([])
  })

  test('any single root is read, and what is no npm package stays a tar', async () => {
    const text = JSON.stringify(IDENTITY)
    expect(await artifactOf('acme-demo-1.2.3.tgz', tarball({ 'demo/package.json': text }))).toMatchObject({
      format: 'npm',
      root: 'demo/',
      integrity: [],
    })
    expect(await artifactOf('demo-1.2.3.tar.gz', tarball({ 'demo-1.2.3/package.json': text }))).toMatchObject(
      {
        format: 'tar',
        ecosystem: null,
        root: 'demo-1.2.3/',
        claims: [{ where: 'file name', name: 'demo', version: '1.2.3' }],
      },
    )
  })

  test('what npm lays over each other, drops or runs as another is an integrity problem', async () => {
    const bytes = tarball({
      'package/package.json': JSON.stringify(IDENTITY),
      'other/index.js': 'x',
      'top.js': 'x',
      'package/link': { type: '2', link: 'package.json' },
      'package/run': { content: 'x', mode: 0o4755 },
    })
    expect(told((await artifactOf('acme-demo-1.2.3.tgz', bytes)).integrity)).toEqual([
      'outside-root top.js: lies beside the root folder; npm drops it',
      'several-roots other/: is a second root beside `package/`: npm lays both over each other, and the last file of a name wins',
      'special-member package/link: is a symlink; npm drops it when it installs',
      'special-mode package/run: has mode 4755: set-user-id, set-group-id or sticky',
    ])
  })

  test.each<[string, string, string[]]>([
    ['truncated', '{"name": ', ['invalid-json package/package.json: 1:10: the file ends where a value should stand']],
    ['a list', '[]', ['invalid-json package/package.json: is no table']],
    ['a key twice', '{"name":"a","name":"b"}', ['invalid-json package/package.json: 1:13: key `name` is written twice; keep one']],
    ['empty', '{}', ['missing-name package/package.json: has no `name`', 'missing-version package/package.json: has no `version`']],
    ['odd', '{"name":"../a","version":"1.2"}', ['invalid-name package/package.json: `name` is `../a`, which is no package name of npm', 'invalid-version package/package.json: `version` is `1.2`, which is no version of npm']],
  ])('a package.json that is %s is told', async (_, text, expected) => {
    expect(told((await packed(text)).metadata)).toEqual(expected)
  }) // biome-ignore format: a table

  test('a package.json that is not UTF-8, and none at all', async () => {
    const bytes = tarball({ 'package/package.json': Uint8Array.from([0x7b, 0xff]) })
    expect(told((await artifactOf('a-1.0.0.tgz', bytes)).metadata)).toEqual([
      'invalid-json package/package.json: is not UTF-8',
    ])
    const none = await artifactOf('a-1.0.0.tgz', tarball({ 'package/index.js': '' }))
    expect(none).toMatchObject({ format: 'tar' })
  })

  test('old names with capitals, dots and underscores are names', async () => {
    expect(await metadata({ name: 'JSONStream' })).toEqual([])
    expect(await metadata({ name: '@Acme/x.y_z-1' })).toEqual([])
  })

  test('a shrinkwrap claims, in both of its places', async () => {
    const lock = { name: '@acme/demo', version: '1.2.2', packages: { '': { version: '1.2.1' } } }
    const { claims } = await packed(IDENTITY, { 'npm-shrinkwrap.json': JSON.stringify(lock) })
    expect(claims.slice(2)).toEqual([
      { where: 'package/npm-shrinkwrap.json', name: '@acme/demo', version: '1.2.2' },
      { where: 'package/npm-shrinkwrap.json packages[""]', name: null, version: '1.2.1' },
    ])
  })

  test('dependencies that lead to the maker’s disk are told, the others are not', async () => {
    const dependencies = { a: 'workspace:^', b: 'file:../b', c: 'catalog:', d: '../d', e: 'git+https://example.org/e.git', f: 'npm:g@1', h: '~1', i: '' }
    expect(await metadata({ dependencies, devDependencies: { x: 'workspace:*' }, peerDependencies: { y: 'link:y' }, optionalDependencies: [] })).toEqual([
      ...['a', 'b', 'c', 'd'].map((name) => `local-dependency \`dependencies.${name}\` is \`${dependencies[name as 'a']}\`, which nobody but the package's maker can resolve`),
      'invalid-field `optionalDependencies` is no table of names and ranges',
      "local-dependency `peerDependencies.y` is `link:y`, which nobody but the package's maker can resolve",
    ])
  }) // biome-ignore format: long values

  test('bundled dependencies must be there, and others must not', async () => {
    const dependencies = { a: '1', b: '1' }
    const there = { 'node_modules/a/package.json': '{}', 'node_modules/a/i.js': '' }
    expect(await metadata({ dependencies, bundleDependencies: ['a', 'b'] }, there)).toEqual([
      'missing-bundled `bundleDependencies` names `b`, which is not in `node_modules/`',
    ])
    expect(await metadata({ dependencies, bundledDependencies: true }, there)).toEqual([
      'missing-bundled `bundleDependencies` names `b`, which is not in `node_modules/`',
    ])
    expect(await metadata({ dependencies, bundleDependencies: ['a'] }, there)).toEqual([])
    expect(await metadata({ dependencies, bundleDependencies: 'a' }, {})).toEqual([
      'invalid-field `bundleDependencies` is no list of names',
    ])
    expect(await metadata({ dependencies }, there)).toEqual([
      'undeclared-bundled bundles nothing, and `node_modules/a/package.json` would be installed over what npm resolves',
    ])
    expect((await packed({ ...IDENTITY, dependencies, bundleDependencies: ['a'] }, there)).carries).toEqual([
      'package/node_modules/',
    ])
  })
})
