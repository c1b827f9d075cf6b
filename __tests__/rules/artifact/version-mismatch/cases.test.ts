import { describe, expect, test } from 'vitest'
import { versionMismatch } from '../../../../src/rules/artifact/version-mismatch.ts'
import {
  crate,
  npmTarball,
  recorded,
  sdist,
  wheel,
  wheelContents,
  zipOf,
} from '../../../support/artifacts.ts'
import { type ReleaseCase, told } from '../artifact-models.ts'

const pyproject = (name = 'acme-thing', version = '1.0.0'): string =>
  `[project]\nname = "${name}"\nversion = "${version}"\n`
const json = (name: string, version: string): string => JSON.stringify({ name, version, main: 'i.js' })
const PYTHON = { 'pyproject.toml': pyproject() }
const built = (version: string, name = 'acme_thing') => ({
  [`${name}-${version}-py3-none-any.whl`]: wheel({ name, version }, { 'acme.py': '' }),
})
const monorepo = {
  'package.json': JSON.stringify({ private: true, workspaces: ['packages/*'] }),
  'packages/core/package.json': json('@acme/core', '1.0.0'),
  'packages/cli/package.json': json('@acme/cli', '2.0.0'),
}
const packed = (name: string, version: string) => ({
  [`${name.replace('@', '').replace('/', '-')}-${version}.tgz`]: npmTarball({
    'package.json': json(name, version),
    'i.js': '',
  }),
})

describe('silent', () => {
  test.each<[string, ReleaseCase]>([
    ['the same version', { tree: PYTHON, dist: built('1.0.0') }],
    ['another spelling of it', { tree: PYTHON, dist: built('1.0'), tag: 'v1.0.0' }],
    [
      'a pre-release as Python writes it',
      {
        tree: { 'pyproject.toml': pyproject('acme-thing', '1.0.0rc1') },
        dist: built('1.0.0rc1'),
        tag: 'v1.0.0-rc.1',
      },
    ],
    [
      'wheel and sdist together',
      {
        tree: PYTHON,
        dist: {
          ...built('1.0.0'),
          'acme_thing-1.0.0.tar.gz': sdist(
            { name: 'acme_thing', version: '1.0.0' },
            { 'pyproject.toml': pyproject() },
          ),
        },
      },
    ],
    [
      'a component that its tag names',
      { tree: monorepo, dist: packed('@acme/core', '1.0.0'), tag: '@acme/core@1.0.0' },
    ],
    [
      'a crate',
      {
        tree: { 'Cargo.toml': '[package]\nname = "acme_thing"\nversion = "1.0.0"\n' },
        dist: {
          'acme_thing-1.0.0.crate': crate(
            { name: 'acme_thing', version: '1.0.0' },
            {
              'Cargo.toml': '[package]\nname = "acme_thing"\nversion = "1.0.0"\n',
              'Cargo.toml.orig': '[package]\nname = "acme_thing"\nversion = "1.0.0"\n',
              'src/lib.rs': '',
            },
            { sha1: '0'.repeat(40) },
          ),
        },
      },
    ],
    [
      'a module whose parent the tag names, as mvn release does',
      {
        tree: {
          'pom.xml':
            '<project><modelVersion>4.0.0</modelVersion><groupId>example.acme</groupId><artifactId>acme-parent</artifactId><version>1.0.0</version><packaging>pom</packaging><modules><module>core</module></modules></project>',
          'core/pom.xml':
            '<project><modelVersion>4.0.0</modelVersion><parent><groupId>example.acme</groupId><artifactId>acme-parent</artifactId><version>1.0.0</version></parent><artifactId>acme-core</artifactId></project>',
        },
        dist: {
          'acme-core-1.0.0-sources.jar': zipOf({
            'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n',
            'META-INF/maven/example.acme/acme-core/pom.properties':
              'groupId=example.acme\nartifactId=acme-core\nversion=1.0.0\n',
          }),
        },
        tag: 'acme-parent-1.0.0',
      },
    ],
    [
      'a name that no manifest states',
      { tree: { 'setup.py': 'from setuptools import setup\nsetup(name=make())\n' }, dist: built('1.0.0') },
    ],
    [
      'files that speak of others',
      { tree: PYTHON, dist: { ...built('1.0.0'), 'thing-0.9.0.cdx.json': Buffer.from('{}') } },
    ],
  ])('%s', async (_, given) => {
    expect(await told(versionMismatch, given)).toEqual([])
  })
})

describe('fires', () => {
  test('a stale build', async () => {
    expect(await told(versionMismatch, { tree: PYTHON, dist: built('0.9.0') })).toMatchInlineSnapshot(`
      [
        "critical \`dist/acme_thing-0.9.0-py3-none-any.whl\` is \`0.9.0\` by its file name, \`acme_thing-0.9.0.dist-info/\` and \`acme_thing-0.9.0.dist-info/METADATA\`, and the tag \`v1.0.0\` says \`1.0.0\`. It would be published as a release that this tag does not name.",
      ]
    `)
  })

  test('a version that only the metadata has wrong', async () => {
    const files = wheelContents({ name: 'acme_thing', version: '1.0.0' }, { 'acme.py': '' })
    const metadata = 'acme_thing-1.0.0.dist-info/METADATA'
    const changed = {
      ...files,
      [metadata]: String(files[metadata]).replace('Version: 1.0.0', 'Version: 1.0.1'),
    }
    const dist = {
      'acme_thing-1.0.0-py3-none-any.whl': zipOf(recorded('acme_thing-1.0.0.dist-info', changed)),
    }
    expect(await told(versionMismatch, { tree: PYTHON, dist })).toMatchInlineSnapshot(`
      [
        "critical \`dist/acme_thing-1.0.0-py3-none-any.whl\` is \`1.0.1\` by \`acme_thing-1.0.0.dist-info/METADATA\`, and the tag \`v1.0.0\` says \`1.0.0\`. It would be published as a release that this tag does not name.",
      ]
    `)
  })

  test('a name that only the metadata has wrong', async () => {
    const files = wheelContents({ name: 'acme_thing', version: '1.0.0' }, { 'acme.py': '' })
    const metadata = 'acme_thing-1.0.0.dist-info/METADATA'
    const changed = {
      ...files,
      [metadata]: String(files[metadata]).replace('Name: acme_thing', 'Name: acme_thlng'),
    }
    const dist = {
      'acme_thing-1.0.0-py3-none-any.whl': zipOf(recorded('acme_thing-1.0.0.dist-info', changed)),
    }
    expect(await told(versionMismatch, { tree: PYTHON, dist })).toMatchInlineSnapshot(`
      [
        "critical \`dist/acme_thing-1.0.0-py3-none-any.whl\` bears two names: \`acme_thing\` by its file name and \`acme_thlng\` by \`acme_thing-1.0.0.dist-info/METADATA\`. A registry or an installer would take it for one package, and it is another.",
      ]
    `)
  })

  test('a package that no manifest of the commit makes', async () => {
    const dist = built('1.0.0', 'acme_thlng')
    expect(await told(versionMismatch, { tree: PYTHON, dist })).toMatchInlineSnapshot(`
      [
        "critical \`dist/acme_thlng-1.0.0-py3-none-any.whl\` is the package \`acme_thlng\`, which no manifest of the commit makes. Those that can be published are \`acme-thing\`.",
      ]
    `)
  })

  test('another component than the tag names', async () => {
    const dist = { ...packed('@acme/core', '1.0.0'), ...packed('@acme/cli', '1.0.0') }
    expect(
      await told(versionMismatch, { tree: monorepo, dist, tag: '@acme/core@1.0.0' }),
    ).toMatchInlineSnapshot(`
      [
        "critical \`dist/acme-cli-1.0.0.tgz\` is the package \`@acme/cli\` of \`packages/cli/package.json\`, which is not \`@acme/core\`, the one that the tag \`@acme/core@1.0.0\` releases. It would go out under a tag that does not name it.",
      ]
    `)
  })

  test('a version that npm writes otherwise', async () => {
    const tree = { 'package.json': json('thing', '1.0.0') }
    expect(await told(versionMismatch, { tree, dist: packed('thing', '1.0.0-0') })).toHaveLength(1)
  })

  test('a tag that names no version', async () => {
    expect(
      await told(versionMismatch, { tree: PYTHON, dist: built('1.0.0'), tag: 'stable' }),
    ).toMatchInlineSnapshot(`
      [
        "unverified: the tag \`stable\` names no version that artefacts can be compared with; see release/tag-format",
      ]
    `)
  })
})

test('outside of a release it is not asked', async () => {
  expect(await told(versionMismatch, { tree: PYTHON, dist: built('1.0.0'), tag: null })).toEqual([
    'not-applicable: no tag is under release',
  ])
})
