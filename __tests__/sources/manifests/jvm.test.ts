import { describe, expect, test } from 'vitest'
import { manifest, read, reasonUnread, shown } from './read.ts'

const pom = (body: string): string => `<?xml version="1.0"?>\n<project>\n${body}\n</project>\n`
const own = '<groupId>com.acme</groupId><artifactId>thing</artifactId>'
const parent = (version: string, rest = ''): string =>
  `<parent><groupId>com.acme</groupId><artifactId>root</artifactId><version>${version}</version>${rest}</parent>`

describe('pom.xml', () => {
  test.each<[string, Record<string, string>, string]>([
    ['its own', { 'pom.xml': pom(`${own}\n<version> 1.2.3 </version>`) }, '1.2.3 pom.xml:4:11-16'],
    ['none', { 'pom.xml': pom(own) }, 'none'],
    ['in a comment', { 'pom.xml': pom(`${own}<!-- <version>1</version> -->`) }, 'none'],
    ['of a dependency', { 'pom.xml': pom(`${own}<dependencies><dependency><version>9</version></dependency></dependencies>`) }, 'none'],
    ['by property', { 'pom.xml': pom(`${own}<version>\${revision}</version>\n<properties><revision>1.2.3</revision></properties>`) }, '1.2.3 pom.xml:4:23-28'],
    ['by two properties', { 'pom.xml': pom(`${own}\n<version>\${base}-\${tail}</version><properties><base>1.2</base><tail>rc1</tail></properties>`) }, '1.2-rc1 pom.xml:4:10-25'],
    ['by a property of a property', { 'pom.xml': pom(`${own}\n<version>\${a}</version><properties><a>\${b}</a><b>1.2.3</b></properties>`) }, '1.2.3 pom.xml:4:10-14'],
    ['filled in by the release', { 'pom.xml': pom(`${own}\n<version>\${revision}\${changelist}</version><properties><revision>1.2.3</revision><changelist>-SNAPSHOT</changelist></properties>`) }, '?tag pom.xml:4:10-34 `${revision}${changelist}` is `1.2.3-SNAPSHOT` here, and a release sets it on the command line'],
    ['set nowhere', { 'pom.xml': pom(`${own}\n<version>\${env.V}</version>`) }, '? pom.xml:4:10-18 `${env.V}` holds a property that no pom of the repository sets'],
    ['of itself', { 'pom.xml': pom(`${own}\n<version>\${a}</version><properties><a>\${a}</a></properties>`) }, '? pom.xml:4:10-14 `${a}` holds a property that no pom of the repository sets'],
  ])('version: %s', async (_, files, expected) => {
    expect(shown((await manifest(files, 'pom.xml')).version)).toBe(expected)
  }) // biome-ignore format: a table

  const root = pom(
    '<groupId>com.acme</groupId><artifactId>root</artifactId><version>1.2.3</version>\n<packaging>pom</packaging><properties><v>4.5.6</v></properties><modules><module>core</module><module>web/pom.xml</module></modules>',
  )
  test.each<[string, string, string]>([
    ['inherited', `${parent('1.2.3')}<artifactId>core</artifactId>`, '1.2.3 core/pom.xml:3:74-79'],
    ['a property of the parent', `${parent('1.2.3')}<artifactId>core</artifactId><version>\${v}</version>`, '4.5.6 pom.xml:4:42-47'],
    ['the parent’s, by property', `${parent('1.2.3')}<artifactId>core</artifactId><version>\${project.parent.version}</version>`, '1.2.3 core/pom.xml:3:136-161'],
    ['a parent from elsewhere', `${parent('1.2.3', '<relativePath/>')}<artifactId>core</artifactId><version>\${v}</version>`, '? core/pom.xml:3:151-155 `${v}` holds a property that no pom of the repository sets'],
    ['another project in the parent’s place', `<parent><groupId>x</groupId><artifactId>other</artifactId><version>9</version></parent><artifactId>core</artifactId><version>\${v}</version>`, '? core/pom.xml:3:126-130 `${v}` holds a property that no pom of the repository sets'],
  ])('module: %s', async (_, body, expected) => {
    const core = await manifest({ 'pom.xml': root, 'core/pom.xml': pom(body) }, 'core/pom.xml')
    expect(shown(core.version)).toBe(expected)
    expect(core).toMatchObject({ workspaceRoot: 'pom.xml', publishable: true })
  }) // biome-ignore format: a table

  test('the coordinates are its name; modules are members; parents that name each other end', async () => {
    const { manifests } = await read({
      'pom.xml': root,
      'core/pom.xml': pom(`${parent('1.2.3')}<artifactId>core</artifactId>`),
      'web/pom.xml': pom(
        `${parent('1.2.3')}<artifactId>web</artifactId><properties><maven.deploy.skip>true</maven.deploy.skip></properties>`,
      ),
      'a/pom.xml': pom(
        '<parent><artifactId>b</artifactId><relativePath>../b</relativePath></parent><artifactId>a</artifactId><version>${x}</version>',
      ),
      'b/pom.xml': pom(
        '<parent><artifactId>a</artifactId><relativePath>../a</relativePath></parent><artifactId>b</artifactId>',
      ),
    })
    const byPath = new Map(manifests.map((one) => [one.path as string, one]))
    expect(byPath.get('pom.xml')).toMatchObject({ name: 'com.acme:root', workspaceMembers: ['core', 'web'] })
    expect(byPath.get('core/pom.xml')).toMatchObject({ name: 'com.acme:core', publishable: true })
    expect(byPath.get('web/pom.xml')).toMatchObject({ publishable: false })
    expect(byPath.get('a/pom.xml')!.version).toMatchObject({ kind: 'dynamic' })
  })

  test('the copy that came out of a jar is no manifest', async () => {
    const copy = 'lib/unpacked/META-INF/maven/com.acme/thing/pom.xml'
    const { manifests, coverage } = await read({ [copy]: pom(`${own}<version>1.2.3</version>`) })
    expect([manifests, coverage.found]).toEqual([[], 0])
  })

  test('dependencies are said to be there', async () => {
    const { undecidedDependencies } = await manifest(
      { 'pom.xml': pom(`${own}<version>1</version>\n<dependencies><dependency/></dependencies>`) },
      'pom.xml',
    )
    expect(undecidedDependencies).toMatchObject([
      { group: 'dependencies', at: { startLine: 4, startColumn: 1 } },
    ])
  })

  test.each([
    ['<project><version>1</project>', 'pom.xml: 1:29: `</project>` closes nothing'],
    ['<!DOCTYPE project [<!ENTITY v "1">]><project><version>&v;</version></project>', 'pom.xml: 1:1: has a document type, whose entities could bring content from elsewhere; remove it'],
    ['<project><version>&v;</version></project>', 'pom.xml: 1:19: uses the entity `&v;`, which XML itself does not know'],
    ['', 'pom.xml: 1:1: expected an element'],
  ])('%j is unread', async (text, reason) => {
    expect(await reasonUnread({ 'pom.xml': text })).toBe(reason)
  }) // biome-ignore format: a table
})

describe('build.gradle', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['groovy', "plugins { id 'java' version '9' }\nversion '1.2.3'\n", {}, '1.2.3 build.gradle:2:10-15'],
    ['assignment', 'version = "1.2.3" // not "9"\n', {}, '1.2.3 build.gradle:1:12-17'],
    ['allprojects', "allprojects {\n  version = '1.2.3'\n}\n", {}, '1.2.3 build.gradle:2:14-19'],
    ['of a publication', "publishing { publications { x(MavenPublication) {\n version = '9'\n} } }\n", {}, 'none'],
    ['of a plugin', "plugins {\n  id 'x'\n  version '9'\n}\n", {}, 'none'],
    ['commented', "// version = '9'\n/* version = '8'\nversion = '7' */\n", {}, 'none'],
    ['property file', 'apply plugin: "java"\n', { 'gradle.properties': '# version=9\nversion = 1.2.3\n' }, '1.2.3 gradle.properties:2:11-16'],
    ['by name', 'version = libVersion\n', { 'gradle.properties': 'libVersion=1.2.3' }, '1.2.3 gradle.properties:1:12-17'],
    ['by findProperty', 'version = findProperty("libVersion") as String\n', { 'gradle.properties': 'libVersion: 1.2.3' }, '1.2.3 gradle.properties:1:13-18'],
    ['in a string', 'version = "${libVersion}"\n', { 'gradle.properties': 'libVersion 1.2.3' }, '1.2.3 gradle.properties:1:12-17'],
    ['catalog', 'version = libs.versions.my.app.get()\n', { 'gradle/libs.versions.toml': '[versions]\nmy-app = "1.2.3"\n' }, '1.2.3 gradle/libs.versions.toml:2:10-17'],
    ['catalog without it', 'version = libs.versions.my.app.get()\n', { 'gradle/libs.versions.toml': '[versions]\n' }, '? build.gradle:1:11-37 `libs.versions.my.app.get()` is computed'],
    ['twice', "version = '1'\nversion = '2'\n", {}, '? build.gradle:1:11-14 `version` is set in several places'],
    ['git', 'version = gitVersion()\n', {}, '?tag build.gradle:1:11-23 `gitVersion()` asks git for it'],
    ['a plugin’s', "plugins {\n  id 'pl.allegro.tech.build.axion-release'\n}\n", {}, '?tag build.gradle:2:7-42 the plugin `pl.allegro.tech.build.axion-release` derives it from the tag'],
    ['computed', 'version = "1." + patch\n', {}, '? build.gradle:1:11-23 `"1." + patch` is computed'],
    ['interpolated', 'version = "1.$patch"\n', { 'gradle.properties': 'patch=1' }, '? build.gradle:1:11-21 `"1.$patch"` is computed'],
    ['an application', 'android {\n  defaultConfig {\n    versionName "1.2.3"\n  }\n}\n', {}, '1.2.3 build.gradle:3:18-23'],
    ['flavours', 'android {\n  productFlavors {\n    free { versionName "1.2.3" }\n  }\n}\n', {}, 'none'],
    ['a twice given property', 'x\n', { 'gradle.properties': 'version=1\nversion=2\n' }, '? gradle.properties:2:9-10 `version` in `gradle.properties` is not one plain line'],
  ])('%s', async (_, text, more, expected) => {
    expect(shown((await manifest({ 'build.gradle': text, ...more }, 'build.gradle')).version)).toBe(expected)
  }) // biome-ignore format: a table

  test('a sub-project inherits the properties above it; build logic is not released', async () => {
    const files = {
      'gradle.properties': 'version=1.2.3\n',
      'core/build.gradle.kts': 'dependencies { }\n',
      'buildSrc/build.gradle.kts': 'plugins { `kotlin-dsl` }\n',
    }
    expect(await manifest(files, 'core/build.gradle.kts')).toMatchObject({
      name: 'core',
      publishable: true,
      version: { value: '1.2.3' },
      undecidedDependencies: [{ group: 'dependencies', at: { startColumn: 1, endColumn: 13 } }],
    })
    expect(await manifest(files, 'buildSrc/build.gradle.kts')).toMatchObject({ publishable: false })
    const app = {
      'android-tests/build.gradle': 'android {\n  defaultConfig {\n    versionName "1.0"\n  }\n}\n',
    }
    expect(await manifest(app, 'android-tests/build.gradle')).toMatchObject({ publishable: false })
  })

  test('an AndroidManifest.xml counts where it bears the version itself', async () => {
    const text = '<manifest xmlns:android="x" package="com.acme"\n  android:versionName="1.2.3"/>'
    const found = await manifest({ 'AndroidManifest.xml': text }, 'AndroidManifest.xml')
    expect(`${found.name} ${shown(found.version)}`).toBe('com.acme 1.2.3 AndroidManifest.xml:2:24-29')
    const filled = await manifest(
      { 'AndroidManifest.xml': text.replace('1.2.3', '@string/v') },
      'AndroidManifest.xml',
    )
    expect(filled).toMatchObject({ publishable: false, version: { kind: 'dynamic' } })
    expect((await read({ 'AndroidManifest.xml': '<manifest package="com.acme"/>' })).manifests).toEqual([])
  })
})
