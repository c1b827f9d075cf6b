import { describe, expect, test } from 'vitest'
import { notFromCommit } from '../../../../src/rules/artifact/not-from-commit.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { type Contents, zipOf } from '../../../support/artifacts.ts'
import { artifactModels, told } from '../artifact-models.ts'

const MANIFEST = { 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n' }
const POM =
  '<project><modelVersion>4.0.0</modelVersion><groupId>example.acme</groupId><artifactId>thing</artifactId><version>1.0.0</version></project>'
const TREE = {
  'pom.xml': POM,
  'src/main/java/example/acme/Thing.java': 'package example.acme;\npublic class Thing { class Inner {} }\n/* class Hidden */ class Beside {}\n',
  'src/main/java/module-info.java': 'module example.acme {}\n',
  'src/main/kotlin/Other.kt': 'package example.acme\n@file:JvmName("Renamed")\nfun f() = "class Quoted"\nobject Single\n',
  'src/main/resources/a.properties': 'a=1\n',
  'src/test/java/example/acme/ThingTest.java': 'class ThingTest {}\n',
} // biome-ignore format: long values
const GENERATED = [
  { member: '**/*.class', from: ['src/main/{java,kotlin}/**'], reason: 'compiled by javac and kotlinc' },
]

const judge = (members: Contents, generated: readonly object[] = GENERATED, name = 'thing-1.0.0.jar') =>
  told(notFromCommit, { tree: TREE, dist: { [name]: zipOf({ ...MANIFEST, ...members }) } }, { generated })

describe('a class beside a generator’s glob', () => {
  test('is silent where a source of the policy’s could be compiled to it', async () => {
    const members = [
      'example/acme/Thing.class',
      'example/acme/Thing$Inner.class',
      'example/acme/Thing$1.class',
      'example/acme/Beside.class',
      'module-info.class',
      'META-INF/versions/17/example/acme/Thing.class',
      'example/acme/OtherKt.class',
      'example/acme/Renamed.class',
      'example/acme/Single.class',
    ]
    expect(await judge(Object.fromEntries(members.map((path) => [path, 'x'])))).toEqual([])
  })

  test.each([
    'example/acme/Evil.class',
    'example/acme/Hidden.class',
    'example/acme/Quoted.class',
    'example/evil/Thing.class',
    'Evil$Inner.class',
    'example/acme/ThingTest.class',
    'META-INF/versions/17/example/acme/Evil.class',
  ])('%s comes from nowhere', async (path) => {
    expect(await judge({ [path]: 'x' })).toEqual([
      `critical \`${path}\` in \`dist/thing-1.0.0.jar\` comes from nowhere in the commit. Users would run what nobody reviewed.`,
    ])
  })

  test('a line without sources takes what has none: what a processor or a shaded library brings', async () => {
    const more = { member: 'example/acme/shaded/**', reason: 'shaded' }
    expect(await judge({ 'example/acme/shaded/X.class': 'x' }, [...GENERATED, more])).toEqual([])
  })

  test('the remedy for what has no source leaves all other classes judged', async () => {
    const models = await artifactModels({
      tree: TREE,
      dist: { 'thing-1.0.0.jar': zipOf({ ...MANIFEST, 'example/lib/a/X.class': 'x', 'example/lib/b/Y.class': 'y', 'example/lib/b/Z.class': 'z', 'example/lib/W.class': 'w', 'example/acme/Thing.class': 't' }) },
    })
    const remedies = runRule(notFromCommit, models, { generated: GENERATED }).findings.map(({ remedy }) => remedy)
    expect(remedies).toEqual([expect.stringContaining('[{member: "example/lib/**/*.class", reason: "made by the build"}]')])
  }) // biome-ignore format: long values
})

describe('an application of Spring Boot', () => {
  const BOOT = {
    'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\nMain-Class: org.springframework.boot.loader.launch.JarLauncher\nStart-Class: example.acme.Thing\nSpring-Boot-Version: 3.3.5\n',
    'org/springframework/boot/loader/launch/JarLauncher.class': 'loader',
    'META-INF/services/java.nio.file.spi.FileSystemProvider': 'org.springframework.boot.loader.nio.file.NestedFileSystemProvider\n',
    'META-INF/build-info.properties': 'build.version=1.0.0\n',
    'BOOT-INF/classes/example/acme/Thing.class': 'x',
    'BOOT-INF/classes/a.properties': 'a=1\n',
    'BOOT-INF/lib/core-6.1.0.jar': 'jar',
    'BOOT-INF/classpath.idx': '- "BOOT-INF/lib/core-6.1.0.jar"\n',
    'BOOT-INF/layers.idx': '- "dependencies":\n  - "BOOT-INF/lib/"\n- "application":\n  - "BOOT-INF/classes/"\n  - "META-INF/"\n',
  } // biome-ignore format: long values

  test('is the commit’s, and its libraries are said to be others’', async () => {
    const models = await artifactModels({ tree: TREE, dist: { 'thing-1.0.0.jar': zipOf(BOOT) } })
    const { findings, notes } = runRule(notFromCommit, models, { generated: GENERATED })
    expect(findings).toEqual([])
    expect(notes).toEqual([
      'what `dist/thing-1.0.0.jar` carries along of others is not compared: `BOOT-INF/lib/core-6.1.0.jar` and `org/springframework/boot/loader/`',
    ])
    expect(models.artifacts!.artifacts[0]!.metadata).toEqual([])
  })

  test.each<[string, Contents, string]>([
    ['a resource changed', { 'BOOT-INF/classes/a.properties': 'a=2\n' }, '`BOOT-INF/classes/a.properties` in `dist/thing-1.0.0.jar` is not what `src/main/resources/a.properties` is'],
    ['a class added', { 'BOOT-INF/classes/example/acme/Evil.class': 'x' }, '`BOOT-INF/classes/example/acme/Evil.class` in'],
    ['a class beside the loader', { 'org/springframework/boot/Evil.class': 'x' }, '`org/springframework/boot/Evil.class` in'],
    ['a library where none is looked for', { 'META-INF/evil.jar': 'x' }, '`META-INF/evil.jar` in'],
    ['another service', { 'META-INF/services/java.nio.file.spi.FileSystemProvider': 'example.acme.Evil\n' }, '`META-INF/services/java.nio.file.spi.FileSystemProvider` in'],
    ['a list that names what is not there', { 'BOOT-INF/layers.idx': '- "a":\n  - "evil/"\n' }, '`BOOT-INF/layers.idx` in'],
    ['more in the build’s facts', { 'META-INF/build-info.properties': 'spring.config.location=x\n' }, '`META-INF/build-info.properties` in'],
  ])('%s is told', async (_, change, expected) => {
    expect(await judge({ ...BOOT, ...change })).toEqual([expect.stringContaining(expected)])
  }) // biome-ignore format: a table

  test('a library that the list does not name is told', async () => {
    const dist = { 'thing-1.0.0.jar': zipOf({ ...BOOT, 'BOOT-INF/lib/evil-1.0.jar': 'x' }) }
    const { artifacts } = await artifactModels({ tree: TREE, dist })
    expect(artifacts!.artifacts[0]!.metadata).toMatchObject([
      { member: 'BOOT-INF/lib/evil-1.0.jar', kind: 'unlisted-library' },
    ])
  })
})

describe('the pages of javadoc', () => {
  const PAGES = { 'index.html': '<html>', 'element-list': 'example.acme\n', 'script-dir/jquery.min.js': 'x', 'legal/ASSEMBLY_EXCEPTION': 'x' }

  test('are made by javadoc, and nothing else among them', async () => {
    expect(await judge(PAGES, [], 'thing-1.0.0-javadoc.jar')).toEqual([])
    expect(await judge({ ...PAGES, 'run.sh': 'x' }, [], 'thing-1.0.0-javadoc.jar')).toEqual([expect.stringContaining('`run.sh` in')])
    expect(await judge({ 'a.html': 'x' }, [], 'thing-1.0.0-javadoc.jar')).toEqual([expect.stringContaining('`a.html` in')])
  })
}) // biome-ignore format: long values
