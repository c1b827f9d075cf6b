import { describe, expect, test } from 'vitest'
import { fixture, lockfilesIn, summary } from './support.ts'

const CONTENT = fixture('gradle')
const LOCK = CONTENT['gradle.lockfile']!
const SUM = 'ab'.repeat(32)

async function lock(content: Record<string, string>) {
  const model = await lockfilesIn(content)
  expect(model.coverage.skipped).toEqual([])
  return model.lockfiles[0]!
}

/** Verification metadata with this configuration, of one module. */
function metadata(
  configuration: string,
  artifacts = `<artifact name="b-1.jar"><sha256 value="${SUM}"/></artifact>`,
): string {
  return `<verification-metadata><configuration>${configuration}</configuration><components><component group="a" name="b" version="1">${artifacts}</component></components></verification-metadata>`
}

describe('lockfiles as Gradle writes them', () => {
  test('with the verification metadata of the build', async () => {
    const lockfile = await lock(CONTENT)
    expect(lockfile).toMatchObject({
      format: 'gradle.lockfile',
      formatVersion: '2',
      ecosystem: 'Maven',
      graph: 'none',
      heldByBuild: true,
    })
    await expect(`${summary(lockfile.packages).join('\n')}\n`).toMatchFileSnapshot(
      'fixtures/gradle.expected.txt',
    )
    expect(lockfile.packages.find(({ name }) => name === 'com.acme:core')!.hashes).toHaveLength(4)
    expect(lockfile.packages.find(({ name }) => name === 'com.acme:signed')).toMatchObject({
      hashes: [],
      foreignHash: 'pgp:ABCDEF',
    })
  })

  test.each([
    ['buildscript-gradle.lockfile', 'a:b:1=classpath\nempty=\n', 'development'],
    ['settings-gradle.lockfile', 'a:b:1=classpath\nempty=\n', 'development'],
    ['lib/scala-gradle.lockfile', 'a:b:1=runtimeClasspath\nempty=\n', 'runtime'],
    ['gradle/dependency-locks/runtimeClasspath.lockfile', '# made by Gradle 6\na:b:1\n', 'runtime'],
    [
      'gradle.lockfile',
      'a:b:1=integrationTestRuntimeClasspath,testCompileClasspath\nempty=\n',
      'development',
    ],
    ['gradle.lockfile', 'a:b:1=latestClasspath\nempty=\n', 'runtime'],
  ])('%s: %j is for %s', async (path, text, scope) => {
    expect((await lock({ [path]: text })).packages).toMatchObject([
      { id: 'a:b:1', purl: 'pkg:maven/a/b@1', scope, direct: false, dependencies: null },
    ])
  })

  const of = async (text: string) =>
    (await lock({ 'app/gradle.lockfile': 'a:b:1=x\nempty=\n', 'gradle/verification-metadata.xml': text }))
      .packages[0]!

  test.each([
    ['trust of the group', '<trusted-artifacts><trust group="a"/></trusted-artifacts>', false],
    ['trust of another group', '<trusted-artifacts><trust group="c"/></trusted-artifacts>', true],
    ['trust of another version', '<trusted-artifacts><trust group="a" version="2"/></trusted-artifacts>', true],
    ['trust by a pattern', '<trusted-artifacts><trust group="[ab]" regex="true"/></trusted-artifacts>', false],
    ['a pattern is of the whole', '<trusted-artifacts><trust name="b.+" regex="true"/></trusted-artifacts>', true],
    ['trust of the file', '<trusted-artifacts><trust file=".*[.]jar" regex="true"/></trusted-artifacts>', false],
    ['trust of other files', '<trusted-artifacts><trust file=".*-sources[.]jar" regex="true"/></trusted-artifacts>', true],
    ['a pattern that is not tried may be about it', '<trusted-artifacts><trust group="(c+)+" regex="true"/></trusted-artifacts>', false],
    ['a pattern that is none may be about it', '<trusted-artifacts><trust group="[" regex="true"/></trusted-artifacts>', false],
  ])('what is trusted is not verified: %s', async (_, configuration, isVerified) => {
    expect((await of(metadata(configuration))).hashes).toHaveLength(isVerified ? 1 : 0)
  }) // biome-ignore format: a table

  test.each([
    ['verified', '<verify-signatures>true</verify-signatures>', 'pgp:KEY'],
    ['not verified', '<verify-signatures>false</verify-signatures>', undefined],
  ])('signatures that are %s', async (_, configuration, expected) => {
    const keys = '<trusted-keys><trusted-key id="KEY" group="a"/></trusted-keys>'
    const signed = '<artifact name="b-1.jar"><pgp value="KEY"/></artifact>'
    expect((await of(metadata(`${configuration}${keys}`, ''))).foreignHash).toBe(expected)
    expect((await of(metadata(configuration, signed))).foreignHash).toBe(expected)
  })

  test('a file without a checksum among others is told', async () => {
    const artifacts = `<artifact name="b-1.jar"/><artifact name="b-1.pom"><sha256 value="${SUM}"/></artifact>`
    expect((await of(metadata('', artifacts))).filesWithoutHash).toEqual(['b-1.jar'])
  })

  test.each([
    ['lockMode = LockMode.STRICT', true],
    ['lockMode.set(LockMode.STRICT)', true],
    ['lockMode = org.gradle.api.artifacts.dsl.LockMode.STRICT', true],
    ['lockMode = LockMode.LENIENT', undefined],
    ['// lockMode = LockMode.STRICT', undefined],
  ])('%s', async (line, expected) => {
    const content = { 'app/gradle.lockfile': 'empty=\n', 'build.gradle': `allprojects {\n  ${line}\n}\n` }
    expect((await lock(content)).heldByBuild).toBe(expected)
  })
})

describe('what Gradle would not write is unread', () => {
  test.each([
    ['an empty file', '', /cut short/],
    ['a file that ends too early', LOCK.slice(0, LOCK.indexOf('empty=')), /cut short/],
    ['merge conflicts', `<<<<<<< HEAD\n${LOCK}`, /line 1 is none/],
    ['a module without version', 'a:b=x\nempty=\n', /line 1 is none/],
    ['a module without configurations', 'a:b:1\nempty=\n', /line 1 is none/],
    ['a module behind the end', 'empty=x\na:b:1=x\n', /stands behind/],
    ['a module twice', 'a:b:1=x\na:b:1=y\nempty=\n', /twice/],
    ['an end twice', 'empty=\nempty=\n', /line 2 is none/],
  ])('%s', async (_, text, reason) => {
    const model = await lockfilesIn({ 'gradle.lockfile': text })
    expect(model.lockfiles).toEqual([])
    expect(model.coverage.skipped).toMatchObject([{ path: 'gradle.lockfile', kind: 'unread' }])
    expect(model.coverage.skipped[0]!.reason).toMatch(reason)
  })

  test.each([
    ['no XML', '<verification-metadata>', /./],
    ['another document', '<project/>', /is not `verification-metadata`/],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><verification-metadata/>', /./],
    [
      'a truncated checksum',
      metadata('', '<artifact name="b-1.jar"><sha256 value="abcd"/></artifact>'),
      /truncated/,
    ],
  ])('with verification metadata that cannot be read: %s', async (_, text, reason) => {
    const model = await lockfilesIn({
      'gradle.lockfile': 'a:b:1=x\nempty=\n',
      'gradle/verification-metadata.xml': text,
    })
    expect(model.coverage.skipped).toMatchObject([{ path: 'gradle.lockfile', kind: 'unread' }])
    expect(model.coverage.skipped[0]!.reason).toMatch(reason)
  })
})
