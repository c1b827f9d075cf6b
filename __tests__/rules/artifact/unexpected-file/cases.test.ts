import { describe, expect, test } from 'vitest'
import { unexpectedFile } from '../../../../src/rules/artifact/unexpected-file.ts'
import { type Contents, npmTarball, sdist, wheel } from '../../../support/artifacts.ts'
import { told } from '../artifact-models.ts'

const tree = { 'package.json': '{"name": "thing", "version": "1.0.0"}' }
const THING = { name: 'thing', version: '1.0.0' }
const NPM = { 'package.json': '{"name": "thing", "version": "1.0.0", "main": "i.js"}', 'i.js': '' }
const inNpm = (contents: Contents, options = {}) =>
  told(unexpectedFile, { tree, dist: { 'thing-1.0.0.tgz': npmTarball({ ...NPM, ...contents }) } }, options)
const inWheel = (contents: Contents, options = {}) =>
  told(unexpectedFile, { tree, dist: { 'thing-1.0.0-py3-none-any.whl': wheel(THING, contents) } }, options)
const inSdist = (contents: Contents) =>
  told(unexpectedFile, {
    tree,
    dist: { 'thing-1.0.0.tar.gz': sdist(THING, { 'setup.py': '', ...contents }) },
  })

// put together here, so that no scanner takes this file for a leak
const KEY = `-----BEGIN ${['RSA', 'PRIVATE'].join(' ')} KEY-----\n${'MIIEpAIBAAKCAQEAx7Y0mN3q'.repeat(4)}\n-----END RSA PRIVATE KEY-----\n`
const TOKEN = ['ghp', 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY2zA4'].join('_')
const MAP = '{"version":3,"sources":["../src/a.ts"],"sourcesContent":["const a = 1"],"mappings":"AAAA"}'

describe('fires', () => {
  test.each<[string, Contents]>([
    ['.env', { '.env': 'A=1' }],
    ['.env.production', { 'config/.env.production': 'A=1' }],
    ['.npmrc', { '.npmrc': 'registry=https://registry.example\n' }],
    ['an SSH key by its name', { 'deploy/id_ed25519': 'x' }],
    ['a key store', { 'certs/prod.p12': 'x' }],
    ['cloud credentials', { '.aws/credentials': 'x' }],
    ['a private key by its content', { 'lib/cert.pem': KEY }],
    ['a token in a script', { 'lib/a.js': `fetch(u, { headers: { authorization: '${TOKEN}' } })` }],
    ['a folder of git', { '.git/config': '[core]' }],
    ['the git file of a submodule', { 'sub/.git': 'gitdir: ../.git/modules/sub' }],
    ['a source map with sources', { 'dist/a.js.map': MAP }],
    [
      'a source map too large to read',
      { 'dist/cli.js.map': `{"version":3,"mappings":"${'A'.repeat(70_000)}"}` },
    ],
    [
      'an inline source map',
      {
        'a.js': `x\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(MAP).toString('base64')}\n`,
      },
    ],
    ['a cache', { 'lib/__pycache__/a.cpython-312.pyc': 'x' }],
    ['a file of a desktop', { 'img/.DS_Store': 'x' }],
    ['settings of an editor', { '.vscode/settings.json': '{}' }],
    ['a backup', { 'lib/a.js~': 'x' }],
    ['a merge left-over', { 'lib/a.js.orig': 'x' }],
    ['packages that nobody declared', { 'node_modules/evil/index.js': 'x' }],
  ])('%s', async (_, contents) => {
    expect(await inNpm(contents)).toHaveLength(1)
  })

  test('LiteLLM: a .pth that runs at every start, and its relatives', async () => {
    expect(
      await inWheel({ 'thing.py': '', 'thing_init.pth': 'import os; os.system("x")\n' }),
    ).toMatchInlineSnapshot(`
      [
        "high \`dist/thing-1.0.0-py3-none-any.whl\` holds files that Python runs at every start: \`thing_init.pth\`. Each start of the interpreter runs their code, whether or not the package is ever imported.",
      ]
    `)
    expect(await inWheel({ 'thing.py': '', 'sitecustomize.py': '' })).toHaveLength(1)
    expect(await inWheel({ 'thing.py': '', 'thing-1.0.0.data/purelib/x.pth': 'import x' })).toHaveLength(1)
  })

  test('folders of the project at the top of a wheel', async () => {
    expect(await inWheel({ 'thing.py': '', 'benchmarks/a.py': '' })).toMatchInlineSnapshot(`
      [
        "high \`dist/thing-1.0.0-py3-none-any.whl\` holds folders of the project that are no package: \`benchmarks/a.py\`. They are installed beside everybody else’s packages, under a name that belongs to nobody.",
      ]
    `)
  })

  test('names the first few and counts the rest', async () => {
    const maps = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`dist/${index}.js.map`, MAP]))
    expect(await inNpm(maps)).toMatchInlineSnapshot(`
      [
        "high \`dist/thing-1.0.0.tgz\` holds source maps with the sources in them: \`package/dist/0.js.map\`, \`package/dist/1.js.map\`, \`package/dist/2.js.map\`, \`package/dist/3.js.map\`, \`package/dist/4.js.map\` and 3 more. They publish the original code, comments included, also of what was never meant to be shipped.",
      ]
    `)
  })

  test('a package that has doubled since the release before it', async () => {
    const previous = [{ name: 'thing', bytes: 100 }]
    expect(
      (await inNpm({}, { previous })).map((line) => line.replaceAll(/[0-9]+(?:\.[0-9]+)?/g, 'N')),
    ).toMatchInlineSnapshot(`[]`)
  })
})

describe('silent', () => {
  test.each<[string, Contents]>([
    [
      'examples of environment files',
      { '.env.example': '', '.env.sample': '', 'config/.env.local.template': '', '.envrc': '' },
    ],
    [
      'maps without sources',
      {
        'dist/a.js.map': '{"version":3,"sources":["a"],"mappings":"AAAA"}',
        'dist/a.d.ts.map': '{"version":3,"mappings":""}',
      },
    ],
    [
      'maps with empty sources',
      { 'dist/a.js.map': '{"version":3,"sourcesContent":[null, null],"mappings":"A"}' },
    ],
    ['a map that is none', { 'levels/world.map': 'wall wall' }],
    [
      'public certificates',
      { 'lib/cacert.pem': '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n' },
    ],
    [
      'a key format that is only named',
      { 'lib/a.js': "if (t.startsWith('-----BEGIN RSA PRIVATE KEY-----')) parse(t)" },
    ],
    ['keys of tests', { 'test/fixtures/key.pem': KEY, 'test/server.p12': 'x' }],
    [
      'names that begin like a token',
      { 'README.md': `pypi-attestations-models-more and AIza${'x1Y2z3'.repeat(6)}` },
    ],
    [
      'tokens that documentation shows',
      { 'README.md': `export T=ghp_${'x'.repeat(36)} AKIAIOSFODNN7EXAMPLE` },
    ],
    [
      'names that only look alike',
      { 'environment.js': '', 'git/index.js': '', 'lib/backup.js': '', 'env.js': '' },
    ],
  ])('%s', async (_, contents) => {
    expect(await inNpm(contents)).toEqual([])
  })

  test('what a package declares to carry', async () => {
    const manifest =
      '{"name": "thing", "version": "1.0.0", "dependencies": {"b": "1.0.0"}, "bundleDependencies": ["b"]}'
    const bundled = {
      'node_modules/b/package.json': '{"name": "b", "version": "1.0.0"}',
      'node_modules/b/index.js': '',
    }
    expect(await inNpm({ 'package.json': manifest, ...bundled })).toEqual([])
  })

  test('settings and tests of a source distribution', async () => {
    expect(
      await inSdist({
        '.vscode/settings.json': '{}',
        'tests/a.py': '',
        '.github/workflows/ci.yml': '',
        'tests/app/.env': 'A=1',
      }),
    ).toEqual([])
  })

  test('what the policy allows', async () => {
    const allow = [{ member: 'dist/**/*.map', reason: 'open source, for debugging' }]
    expect(await inNpm({ 'dist/a/b.js.map': MAP }, { allow })).toEqual([])
    expect(await inNpm({ 'dist/a/b.js.map': MAP, '.env': '' }, { allow })).toHaveLength(1)
  })

  test('a package that has grown a little, or is another one', async () => {
    expect(await inNpm({}, { previous: [{ name: 'thing', bytes: 1_000_000 }] })).toEqual([])
    expect(await inNpm({}, { previous: [{ name: 'other', bytes: 1 }] })).toEqual([])
  })
})
