import { describe, expect, test } from 'vitest'
import { readManifests } from '../../../src/sources/manifests/index.ts'
import type { Manifest, ManifestsModel } from '../../../src/sources/manifests/model.ts'
import { memoryFiles } from '../../support/memory-files.ts'

const read = (files: Record<string, string | Uint8Array | null>): Promise<ManifestsModel> =>
  readManifests(memoryFiles(files), () => null)

async function one(text: string): Promise<Manifest> {
  const model = await read({ 'package.json': text })
  expect(model.coverage).toEqual({ found: 1, read: 1, skipped: [] })
  return model.manifests[0]!
}

describe('package.json', () => {
  test('gives name, version, dependencies and what ships, each where it stands', async () => {
    const manifest = await one(`{
  "name": "@acme/thing",
  "version": "1.2.3",
  "files": ["dist"],
  "dependencies": { "a": "^1.0.0" },
  "devDependencies": { "b": "git+https://git.example/b.git" },
  "optionalDependencies": { "c": "*" },
  "peerDependencies": { "d": ">=1" },
  "overrides": { "e": "1.0.0" }
}`)
    expect(manifest).toMatchObject({
      ecosystem: 'npm',
      name: '@acme/thing',
      publishable: true,
      ships: ['dist'],
      version: {
        kind: 'static',
        value: '1.2.3',
        at: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 21 },
      },
    })
    expect(
      manifest.dependencies.map(({ name, range, group, scope, at }) =>
        [name, range, group, scope, `${at.startLine}:${at.startColumn}-${at.endColumn}`].join(' '),
      ),
    ).toEqual([
      'a ^1.0.0 dependencies runtime 5:26-34',
      'b git+https://git.example/b.git devDependencies development 6:29-60',
      'c * optionalDependencies optional 7:34-37',
      'd >=1 peerDependencies peer 8:30-35',
    ])
  })

  test.each([
    ['{}', false],
    ['{"name": "a"}', false],
    ['{"version": "1.0.0"}', false],
    ['{"name": "a", "version": "1.0.0"}', true],
    ['{"name": "a", "version": "1.0.0", "private": false}', true],
    ['{"name": "a", "version": "1.0.0", "private": true}', false],
  ])('%s can be published: %s', async (text, publishable) => {
    expect((await one(text)).publishable).toBe(publishable)
  })

  test.each<[string, string | Uint8Array | null, string]>([
    ['truncated', '{"name": "a", "ver', '1:15: a string is not closed'],
    ['empty', '', '1:1: the file ends where a value should stand'],
    ['a list', '[]', '1:1: the file is a list and should be an object'],
    ['a number as version', '{\n "version": 1}', '2:13: `version` is a number and should be a string'],
    ['null as name', '{"name": null}', '1:10: `name` is `null` and should be a string'],
    [
      'a text as private',
      '{"private": "true"}',
      '1:13: `private` is a string and should be `true` or `false`',
    ],
    [
      'dependencies as list',
      '{"dependencies": ["a"]}',
      '1:18: `dependencies` is a list and should be a table',
    ],
    [
      'a range as number',
      '{"dependencies": {"a": 1}}',
      '1:24: `dependencies.a` is a number and should be a string',
    ],
    [
      'two versions',
      '{"version": "1.0.0", "version": "2.0.0"}',
      '1:22: key `version` is written twice; keep one',
    ],
    [
      'workspaces as text',
      '{"workspaces": "packages/*"}',
      '1:16: `workspaces` is a string and should be a list of strings',
    ],
    [
      'a hostile glob',
      `{"workspaces": ["${'+(a'.repeat(200)}"]}`,
      'a workspace glob is longer than 256 characters',
    ],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'is not UTF-8'],
    ['absent from disk', null, 'is tracked but not on disk'],
    ['endless nesting', '{"a":'.repeat(50_000), 'nested more than 200 levels deep'],
  ])('%s is unread with one clear line', async (_, content, reason) => {
    const model = await read({ 'package.json': content })
    expect(model.manifests).toEqual([])
    expect(model.coverage).toMatchObject({
      found: 1,
      read: 0,
      skipped: [{ path: 'package.json', kind: 'unread' }],
    })
    expect(model.coverage.skipped[0]!.reason).toContain(reason)
    expect(model.coverage.skipped[0]!.reason).not.toContain('\n')
  })

  test('`__proto__` names a package like any other and changes nothing else', async () => {
    const manifest = await one('{"__proto__": {"version": "9.9.9"}, "dependencies": {"__proto__": "1.0.0"}}')
    expect(manifest.version).toBeNull()
    expect(manifest.dependencies.map(({ name }) => name)).toEqual(['__proto__'])
  })
})

test('the manifests of a committed node_modules are named as left out, and are nobody’s declaration', async () => {
  const installed = { name: 'tiny', version: '2.0.0', dependencies: { left: '^1.0.0' }, workspaces: [''] }
  const model = await read({
    'package.json': '{"name":"app"}',
    'node_modules/tiny/package.json': JSON.stringify(installed),
    'tools/node_modules/@acme/tiny/package.json': '{ "broken',
    'node_modules_of_mine/package.json': '{"name":"mine"}',
  })
  expect(model.manifests.map(({ path }) => path)).toEqual([
    'node_modules_of_mine/package.json',
    'package.json',
  ])
  expect(model.coverage).toMatchObject({
    found: 4,
    read: 2,
    skipped: [
      { path: 'node_modules/tiny/package.json', kind: 'excluded' },
      { path: 'tools/node_modules/@acme/tiny/package.json', kind: 'excluded' },
    ],
  })
})

const member = (name: string) => JSON.stringify({ name, version: '1.0.0' })

async function membersOf(root: object, extra: Record<string, string> = {}): Promise<readonly string[]> {
  const model = await read({
    'package.json': JSON.stringify(root),
    'packages/a/package.json': member('a'),
    'packages/b/package.json': member('b'),
    'packages/b/nested/package.json': member('nested'),
    'packages/b/node_modules/c/package.json': member('c'),
    'tools/package.json': member('tools'),
    'packages/py/pyproject.toml': '[project]\nname = "py"\nversion = "1"\n',
    ...extra,
  })
  const rootManifest = model.manifests.find(({ path }) => path === 'package.json')!
  for (const manifest of model.manifests) {
    const folder = manifest.path.replace(/\/[^/]+$/, '')
    const isMember =
      manifest.ecosystem === 'npm' && (rootManifest.workspaceMembers as readonly string[]).includes(folder)
    expect(manifest.workspaceRoot).toBe(isMember ? 'package.json' : null)
  }
  return rootManifest.workspaceMembers
}

describe('workspaces', () => {
  test.each<[string, object, string[]]>([
    ['a list of globs', { workspaces: ['packages/*'] }, ['packages/a', 'packages/b']],
    ['a table', { workspaces: { packages: ['packages/*', 'tools'] } }, ['packages/a', 'packages/b', 'tools']],
    [
      'deep globs, never into node_modules',
      { workspaces: ['packages/**'] },
      ['packages/a', 'packages/b', 'packages/b/nested'],
    ],
    ['a negation', { workspaces: ['packages/*', '!packages/b'] }, ['packages/a']],
    [
      'a later glob takes back in',
      { workspaces: ['packages/*', '!packages/**', 'packages/b'] },
      ['packages/b'],
    ],
    ['dots and slashes around', { workspaces: ['./packages/a/', '/tools'] }, ['packages/a', 'tools']],
    ['none', {}, []],
  ])('%s', async (_, root, expected) => {
    expect(await membersOf(root)).toEqual(expected)
  })

  test('pnpm names members in a file of its own', async () => {
    expect(
      await membersOf({}, { 'pnpm-workspace.yaml': 'packages:\n  - "packages/*"\n  - "!packages/b"\n' }),
    ).toEqual(['packages/a'])
  })

  test.each([
    ['packages: [a', 'is not YAML'],
    ['packages: text', '`packages` should be a list of strings'],
    ['a: &a [1]\nb: [*a, *a]\n', 'is not readable'],
  ])('a pnpm-workspace.yaml %j is unread', async (text, reason) => {
    const { coverage } = await read({ 'pnpm-workspace.yaml': text })
    expect(coverage).toMatchObject({ found: 1, read: 0 })
    expect(coverage.skipped[0]!.reason).toContain(reason)
  })
})

describe('coverage', () => {
  test('excluded files carry the policy’s reason, unreadable ones theirs, and the sum is right', async () => {
    const files = memoryFiles({
      'package.json': '{}',
      'fixtures/package.json': 'broken',
      'Chart.yaml': 'name: [x]',
      'a.csproj': '',
      VERSION: 'not one',
      'README.md': '',
      'src/package.json.ts': '',
    })
    const { coverage, manifests } = await readManifests(files, (path) =>
      path.startsWith('fixtures/') ? 'broken on purpose' : null,
    )
    expect(manifests.map(({ path }) => path)).toEqual(['package.json'])
    expect(coverage.found).toBe(5)
    expect(coverage.read + coverage.skipped.length).toBe(coverage.found)
    expect(coverage.skipped.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'fixtures/package.json excluded',
      'Chart.yaml unread',
      'a.csproj unread',
    ])
    expect(coverage.skipped[1]!.reason).toMatch(/^Chart\.yaml: 1:7: `name` is a list/)
  })
})
