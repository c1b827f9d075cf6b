import { describe, expect, test } from 'vitest'
import { readManifests } from '../../../src/sources/manifests/index.ts'
import type { Manifest, ManifestsModel } from '../../../src/sources/manifests/model.ts'
import { memoryFiles } from '../../support/memory-files.ts'

const read = (files: Record<string, string>): Promise<ManifestsModel> =>
  readManifests(memoryFiles(files), () => null)

async function manifest(files: Record<string, string>, path: string): Promise<Manifest> {
  const { manifests, coverage } = await read(files)
  expect(coverage.skipped).toEqual([])
  return manifests.find((one) => one.path === path)!
}

describe('Cargo.toml', () => {
  const root = '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.2.3"\n'
  const inheriting = '[package]\nname = "a"\nversion.workspace = true\n'

  test('a version inherited from the workspace stands at the workspace', async () => {
    const files = { 'Cargo.toml': root, 'crates/a/Cargo.toml': inheriting }
    const crate = await manifest(files, 'crates/a/Cargo.toml')
    expect(crate).toMatchObject({
      name: 'a',
      publishable: true,
      workspaceRoot: 'Cargo.toml',
      version: { kind: 'static', value: '1.2.3', at: { path: 'Cargo.toml', startLine: 4, startColumn: 11 } },
    })
    expect((await manifest(files, 'Cargo.toml')).workspaceMembers).toEqual(['crates/a'])
  })

  test.each([
    ['nothing above', { 'crates/a/Cargo.toml': inheriting }],
    ['a workspace without a version', { 'Cargo.toml': '[workspace]\n', 'crates/a/Cargo.toml': inheriting }],
    ['a workspace outside', { 'crates/a/Cargo.toml': `${inheriting}workspace = "../../.."\n` }],
  ])('inherited from %s, it is undecided', async (_, files) => {
    expect((await manifest(files, 'crates/a/Cargo.toml')).version).toMatchObject({ kind: 'dynamic' })
  })

  test.each([
    ['[package]\nname = "a"\nversion = "1.0.0"\n', true],
    ['[package]\nname = "a"\n', false],
    ['[package]\nname = "a"\nversion = "1.0.0"\npublish = false\n', false],
    ['[package]\nname = "a"\nversion = "1.0.0"\npublish = []\n', false],
    ['[package]\nname = "a"\nversion = "1.0.0"\npublish = ["own"]\n', true],
    ['[workspace]\n', false],
  ])('%j can be published: %s', async (text, publishable) => {
    expect((await manifest({ 'Cargo.toml': text }, 'Cargo.toml')).publishable).toBe(publishable)
  })

  test('dependencies of every form are read, those of targets and of the workspace too', async () => {
    const workspace =
      '[workspace]\nmembers = ["a"]\n[workspace.dependencies]\nlog = { version = "0.4", package = "log-real" }\n'
    const crate = [
      '[package]\nname = "a"\nversion = "1.0.0"\n[dependencies]\nserde = "1"',
      'tokio = { version = "1.2", optional = true }\nown = { path = "../own", version = "1" }',
      'fork = { git = "https://git.example/fork", rev = "abc" }\nlog = { workspace = true }\nany = {}',
      "[target.'cfg(unix)'.dependencies]\nlibc = '0.2'\n[dev-dependencies]\ninsta = '1'\n[build-dependencies]\ncc = '1'\n",
    ].join('\n')
    const read = await manifest({ 'Cargo.toml': workspace, 'a/Cargo.toml': crate }, 'a/Cargo.toml')
    expect(
      read.dependencies.map(
        ({ name, range, group, scope, at }) => `${at.startLine} ${group} ${scope} ${name} ${range}`,
      ),
    ).toEqual([
      '5 dependencies runtime serde 1',
      '6 dependencies optional tokio 1.2',
      '7 dependencies runtime own file:../own',
      '8 dependencies runtime fork git+https://git.example/fork#abc',
      '9 dependencies runtime log-real 0.4',
      '10 dependencies runtime any *',
      '14 dev-dependencies development insta 1',
      '16 build-dependencies development cc 1',
      '12 target.cfg(unix).dependencies runtime libc 0.2',
    ])
    expect(read.undecidedDependencies ?? []).toEqual([])
  })

  test.each([
    [
      '[package]\nname = "a"\n[dependencies]\nlog = { workspace = true }\n',
      'Cargo.toml: 4:7: `dependencies.log` is inherited, and no workspace of the repository has it',
    ],
    ['[dependencies]\nlog = 1\n', 'Cargo.toml: 2:7: `dependencies.log` is a number and should be a table'],
    [
      '[package]\nversion = { workspace = false }\n',
      'Cargo.toml: 2:11: `package.version` is neither a string nor inherited',
    ],
    ['[package]\nversion = 1\n', 'Cargo.toml: 2:11: `package.version` is a number and should be a string'],
  ])('%j is unread', async (text, reason) => {
    expect((await read({ 'Cargo.toml': text })).coverage.skipped[0]!.reason).toBe(reason)
  })
})

describe('go.mod', () => {
  test.each([
    ['module example.com/a\n', 'example.com/a', '1:8-21'],
    ['// module wrong\nmodule "example.com/a/v2" // why\n\nrequire x v1.0.0\n', 'example.com/a/v2', '2:9-25'],
    ['module\texample.com/a\r\n', 'example.com/a', '1:8-21'],
    ['module (\n  example.com/a\n)\n', 'example.com/a', '2:3-16'],
  ])('%j names its module', async (text, name, position) => {
    const { nameAt, ...module } = await manifest({ 'go.mod': text }, 'go.mod')
    expect(module).toMatchObject({ name, version: null, publishable: true })
    expect(`${nameAt!.startLine}:${nameAt!.startColumn}-${nameAt!.endColumn}`).toBe(position)
    expect(module.dependencies.map((one) => `${one.name} ${one.range}`)).toEqual(
      text.includes('require') ? ['x v1.0.0'] : [],
    )
  })

  test.each(['', 'go 1.24\n', 'module a\nmodule b\n', 'module (\n  a\n  b\n)\n'])(
    '%j is unread',
    async (text) => {
      expect((await read({ 'go.mod': text })).coverage.skipped[0]!.reason).toBe(
        'go.mod: does not name exactly one module',
      )
    },
  )
})
