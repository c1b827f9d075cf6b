import { describe, expect, test } from 'vitest'
import { notFromCommit } from '../../../../src/rules/artifact/not-from-commit.ts'
import { type Contents, crate } from '../../../support/artifacts.ts'
import { HEAD, told } from '../artifact-models.ts'

const MANIFEST =
  '[package]\nname = "acme_thing"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\nserde = "1"\n'
const NORMALISED =
  '[package]\nname = "acme_thing"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies.serde]\nversion = "1"\n'
const SOURCE = 'registry+https://registry.example/index'
const locked = (...packages: readonly string[]): string =>
  `version = 4\n\n[[package]]\nname = "acme_thing"\nversion = "1.0.0"\ndependencies = ["serde"]\n${packages
    .map((one) => {
      const [name, version, checksum] = one.split(' ') as [string, string, string]
      return `\n[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "${SOURCE}"\nchecksum = "${checksum.repeat(64)}"\n`
    })
    .join('')}`
const TREE = {
  'Cargo.toml': MANIFEST,
  'Cargo.lock': locked('serde 1.0.1 a', 'other 2.0.0 b'),
  'src/lib.rs': 'pub fn one() {}\n',
  'README.md': '# Thing\n',
}
const PACKED = {
  'Cargo.toml': NORMALISED,
  'Cargo.toml.orig': MANIFEST,
  'Cargo.lock': locked('serde 1.0.1 a'),
  'src/lib.rs': 'pub fn one() {}\n',
  'README.md': '# Thing\n',
}
const judge = (
  packed: Contents,
  tree: Contents = TREE,
  vcs: { sha1: string; dirty?: boolean } = { sha1: HEAD },
) =>
  told(notFromCommit, {
    tree,
    dist: { 'acme_thing-1.0.0.crate': crate({ name: 'acme_thing', version: '1.0.0' }, packed, vcs) },
  })

describe('a crate', () => {
  test('is silent as cargo packs it: manifest normalised, lockfile cut to what it needs', async () => {
    expect(await judge(PACKED)).toEqual([])
  })

  test('is silent where the commit has no lockfile, and in a workspace', async () => {
    const { 'Cargo.lock': _, ...without } = TREE
    expect(await judge(PACKED, without)).toEqual([])
    const { 'Cargo.lock': lock, 'README.md': readme, ...own } = TREE
    const below = Object.fromEntries(
      Object.entries(own).map(([path, text]) => [`crates/thing/${path}`, text]),
    )
    const workspace = {
      ...below,
      'Cargo.lock': lock,
      'README.md': readme,
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
    }
    expect(await judge(PACKED, workspace)).toEqual([])
  })

  describe('what it inherits from the workspace', () => {
    const own =
      '[package]\nname = "acme_thing"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\nserde = { workspace = true }\nacme_core = { workspace = true }\n'
    const root = (serde: string): string =>
      `[workspace]\nmembers = ["thing"]\n\n[workspace.dependencies]\nserde = ${serde}\nacme_core = { path = "core", version = "1.0.0" }\n`
    const made = (serde: string): string =>
      `[package]\nname = "acme_thing"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies.serde]\n${serde}\n\n[dependencies.acme_core]\nversion = "1.0.0"\n`
    const inWorkspace = (packed: string, serde = '{ version = "1", features = ["derive"] }') =>
      judge(
        { 'Cargo.toml': made(packed), 'Cargo.toml.orig': own, 'src/lib.rs': '' },
        { 'Cargo.toml': root(serde), 'thing/Cargo.toml': own, 'thing/src/lib.rs': '' },
      )

    test('is silent as cargo fills it in', async () => {
      expect(await inWorkspace('version = "1"\nfeatures = ["derive"]')).toEqual([])
      const registry = 'version = "1"\nregistry-index = "https://registry.example/index"'
      expect(await inWorkspace(registry, '{ version = "1", registry = "acme" }')).toEqual([])
    })

    test('fires on another version, another registry, and another package under the name', async () => {
      expect(await inWorkspace('version = "=1.0.66"')).toMatchInlineSnapshot(`
        [
          "high \`dist/acme_thing-1.0.0.crate\` depends on \`serde =1.0.66\`, where \`thing/Cargo.toml\` of the commit has \`serde 1\`. Whoever builds the crate would build with other code than the reviewed one.",
        ]
      `)
      expect(
        await inWorkspace('version = "1"\nregistry-index = "https://registry.example/evil"'),
      ).toMatchInlineSnapshot(`
        [
          "high \`dist/acme_thing-1.0.0.crate\` depends on \`serde 1 from https://registry.example/evil\`, where \`thing/Cargo.toml\` of the commit has \`serde 1\`. Whoever builds the crate would build with other code than the reviewed one.",
        ]
      `)
      expect(await inWorkspace('version = "1"\npackage = "evil"')).toHaveLength(1)
    })
  })

  test('fires on a lockfile that pins something else', async () => {
    expect(
      await judge({ ...PACKED, 'Cargo.lock': locked('serde 1.0.1 a', 'evil 1.0.0 c') }),
    ).toMatchInlineSnapshot(`
      [
        "critical The lockfile in \`dist/acme_thing-1.0.0.crate\` pins \`evil 1.0.0\`, which \`Cargo.lock\` of the commit does not. \`cargo install --locked\` would build with what nobody reviewed.",
      ]
    `)
    expect(await judge({ ...PACKED, 'Cargo.lock': locked('serde 1.0.1 c') })).toHaveLength(1)
  })

  test('fires on another commit, and on a dirty tree', async () => {
    expect(await judge(PACKED, TREE, { sha1: 'f'.repeat(40) })).toHaveLength(1)
    expect(await judge(PACKED, TREE, { sha1: HEAD, dirty: true })).toMatchInlineSnapshot(`
      [
        "critical \`dist/acme_thing-1.0.0.crate\` was built from a dirty tree, says \`acme_thing-1.0.0/.cargo_vcs_info.json\`. What was changed beside the commit is in no commit.",
      ]
    `)
  })

  test('fires on a manifest, a source and a build script that are not the commit’s', async () => {
    expect(await judge({ ...PACKED, 'Cargo.toml.orig': `${MANIFEST}# more\n` })).toHaveLength(1)
    expect(await judge({ ...PACKED, 'src/lib.rs': 'pub fn two() {}\n' })).toHaveLength(1)
    expect(await judge({ ...PACKED, 'build.rs': 'fn main() {}\n' })).toHaveLength(1)
  })
})

test('code is no document, whatever it is called', async () => {
  const tree = {
    'crates/thing/Cargo.toml': MANIFEST,
    'crates/thing/src/lib.rs': '',
    'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
    'history.rs': 'fn x() {}\n',
    LICENSE: 'MIT\n',
  }
  const packed = { 'Cargo.toml': NORMALISED, 'Cargo.toml.orig': MANIFEST, 'src/lib.rs': '', LICENSE: 'MIT\n' }
  expect(await judge(packed, tree)).toEqual([])
  expect(await judge({ ...packed, 'history.rs': 'fn x() {}\n' }, tree)).toHaveLength(1)
})

test('an entry that would excuse the whole package is refused', async () => {
  const given = { tree: TREE, dist: {} }
  const generated = [{ member: '**', reason: 'built' }]
  await expect(told(notFromCommit, given, { generated })).rejects.toThrow('must not cover the whole package')
})
