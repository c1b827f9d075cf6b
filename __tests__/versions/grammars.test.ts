import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dotted } from '../../src/versions/dotted.ts'
import { go } from '../../src/versions/go.ts'
import { gradle } from '../../src/versions/gradle.ts'
import { grammarFor, grammarOf, type VersionGrammar } from '../../src/versions/grammar.ts'
import { maven } from '../../src/versions/maven.ts'
import { npm } from '../../src/versions/npm.ts'
import { nuget } from '../../src/versions/nuget.ts'
import { packagist } from '../../src/versions/packagist.ts'
import { pep440 } from '../../src/versions/pep440.ts'
import { rubygems } from '../../src/versions/rubygems.ts'
import { semver } from '../../src/versions/semver.ts'
import { orderLaws } from './order-laws.ts'

const numbers = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(3), { minLength: 1, maxLength: most }).map((parts) => parts.join('.'))
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''))

orderLaws(maven, joined(numbers(4), fc.constantFrom('', '-alpha', '-beta-1', '-rc1', '.RC2', '-SNAPSHOT', '-sp', '.Final', '-jre', '-1'))) // biome-ignore format: a table
orderLaws(gradle, joined(numbers(4), fc.constantFrom('', '-alpha', '-beta-1', '-rc1', '.RC2', '-SNAPSHOT', '-sp', '.Final', '-jre', '_1', '-dev'))) // biome-ignore format: a table
orderLaws(nuget, joined(numbers(4), fc.constantFrom('', '-a', '-A', '-1', '-01a', '--5', '--0', '-10', '-rc.1', '-rc.1.2', '-2147483648', '-2147483647'), fc.constantFrom('', '+x'))) // biome-ignore format: a table
orderLaws(rubygems, joined(numbers(4), fc.constantFrom('', '.a', '.rc1', '.rc.1', '-1', '.pre.1', '.b.0', '.0a'))) // biome-ignore format: a table
orderLaws(packagist, joined(fc.constantFrom('', 'v'), numbers(4), fc.constantFrom('', '-alpha', 'a1', '-beta.2', '-RC1', 'rc', '-p1', '-patch2', '-stable'), fc.constantFrom('', '-dev'))) // biome-ignore format: a table
orderLaws(go, joined(fc.constantFrom('v', ''), fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)).map((n) => n.join('.')), fc.constantFrom('', '-rc.1', '-0', '-alpha.beta', '-rc.10'), fc.constantFrom('', '+incompatible'))) // biome-ignore format: a table
orderLaws(dotted, joined(numbers(4), fc.constantFrom('', '-rc.1', 'rc1', '-beta', 'w', '-hotfix.2', '-1', '.post1'), fc.constantFrom('', '+x'))) // biome-ignore format: a table

describe('ascending, as the documentation says', () => {
  test.each<[VersionGrammar, string[]]>([
    // https://docs.gradle.org/current/userguide/dependency_versions.html
    [gradle, ['1.0-dev', '1.0-ALPHA', '1.0-alpha', '1.0-zeta', '1.0-rc', '1.0-snapshot', '1.0-final', '1.0-ga', '1.0-release', '1.0-sp', '1.0', '1.0.0', '1.1.a', '1.1', '1.1.0']],
    // https://maven.apache.org/pom.html#version-order-specification
    [maven, ['1-alpha', '1-beta', '1-milestone', '1-rc', '1-SNAPSHOT', '1', '1-sp', '1-foo2', '1-foo10', '1-1', '1.1', '2.0.rc2', '2.0']],
    // https://learn.microsoft.com/en-us/nuget/concepts/package-versioning
    [nuget, ['1.0.1--5', '1.0.1-0', '1.0.1-4', '1.0.1-10', '1.0.1-2147483648', '1.0.1-aaa', '1.0.1-alpha', '1.0.1-alpha.2', '1.0.1-alpha.10', '1.0.1-alpha10', '1.0.1-alpha2', '1.0.1-beta', '1.0.1-open', '1.0.1-rc', '1.0.1-zzz', '1.0.1', '1.0.1.1']],
    // https://guides.rubygems.org/patterns/#prerelease-gems
    [rubygems, ['1.0.0.a', '1.0.0.b1', '1.0.0.b2', '1.0.0.b10', '1.0.0.rc1', '1.0.0', '1.0.0.1']],
    // https://getcomposer.org/doc/articles/versions.md
    [packagist, ['1.0.0-dev', '1.0.0-alpha3', '1.0.0-beta2', '1.0.0-RC5', '1.0.0', '1.0.0-p1', '1.0.1']],
    // https://calver.org
    [dotted, ['24.04', '24.10', '2026.08.28-rc.1', '2026.8.28', '2026.08.28.1', '2026.10.1', '20260828']],
  ])('$name', (grammar, ascending) => {
    for (const [index, version] of ascending.slice(1).entries()) {
      expect(`${ascending[index]} ${Math.sign(grammar.compare(ascending[index]!, version))} ${version}`).toBe(
        `${ascending[index]} -1 ${version}`,
      )
    }
  })
}) // biome-ignore format: a table

describe('one release under two spellings', () => {
  test.each<[VersionGrammar, string, string, boolean]>([
    [maven, '1.0', '1.0.0', true],
    [maven, '1.0-RC1', '1.0-rc-1', true],
    [maven, '1.0.Final', '1.0', true],
    [maven, '1.0-jre', '1.0-android', false],
    [gradle, '1.0', '1.0.0', false],
    [gradle, '1.0-RC-1', '1.0.rc1', true],
    [nuget, '1.0', '1.0.0.0', true],
    [nuget, '1.0.0-RC.1', '1.0.0-rc.1', true],
    [nuget, '1.0.0+abc', '1.0.0', true],
    [nuget, '1.0.0.1', '1.0.0', false],
    [nuget, '1.0.01', '1.0.1.0', true],
    [nuget, '1.0.0-BETA.X.y.5+AA', '1.0.0-beta.x.y.5+bb', true],
    [nuget, '1.0.0.1-1.2.A', '1.0.0.1-1.2.a.A', false],
    [nuget, '1.0.0-beta.0A', '1.0.0-beta.A', false],
    [rubygems, '1.0', '1.0.0', true],
    [rubygems, '1.0.0-rc1', '1.0.0.pre.rc1', true],
    [rubygems, '1.0.0.rc1', '1.0.0.rc.1', true],
    [packagist, 'v1.0', '1.0.0.0', true],
    [packagist, '1.0.0-rc1', '1.0.0RC1', true],
    [packagist, '1.0.0-b2', '1.0.0-beta.2', true],
    [go, 'v1.0.0', '1.0.0', true],
    [dotted, '2026.08.28', '2026.8.28', true],
    [dotted, '1.2', '1.2.0', true],
    [dotted, '1.2-rc1', '1.2rc1', true],
    [dotted, '1.2', '1.2.1', false],
  ])('$name: %s and %s', (grammar, a, b, same) => {
    expect(grammar.canonical(a) === grammar.canonical(b)).toBe(same)
    expect(grammar.compare(a, b) === 0).toBe(same)
  })
})

describe('no version', () => {
  test.each<[VersionGrammar, string[]]>([
    [maven, ['', '${revision}', 'unspecified', '1..2', '1.', 'v1.0']],
    [gradle, ['', 'unspecified', '1..2', '1-', '$version']],
    [
      nuget,
      [
        '',
        'v1.0',
        '1.0.0.0.0',
        '1.0-',
        '1.0-a..b',
        '1.0.2147483648',
        '1.0.0-01',
        '1.0.0-beta.00',
        '$(Version)',
        '1.0+',
        '1.x',
      ],
    ],
    [rubygems, ['', 'v1.0', '1..0', '1.0-', '1.0_a', 'junk']],
    [packagist, ['', 'dev-main', '1.x-dev', '1.0.0-foo', '1.2.3.4.5', 'self.version']],
    [go, ['', '1.0', 'v1', 'v1.0.0+build', 'v01.0.0', 'vv1.0.0', 'v1.0.0-01']],
    [dotted, ['', 'v', '1.', '1..2', '1.2.3-', 'latest', '$(MARKETING_VERSION)', '1.2 3']],
  ])('$name', (grammar, texts) => {
    for (const text of texts) {
      expect(`${text}: ${grammar.canonical(text)}`).toBe(`${text}: null`)
      expect(() => grammar.compare(text, '1.0.0')).toThrow(RangeError)
      expect(grammar.isPrerelease(text)).toBe(false)
      expect(grammar.unreleasable(text)).toBeNull()
    }
  })

  test.each([maven, gradle, nuget, rubygems, packagist, go, dotted])('hostile lengths: $name', (grammar) => {
    for (const text of [`1${'.0'.repeat(100_000)}!`, `1${'-a'.repeat(100_000)}!`, '1'.repeat(100_000)]) {
      expect(grammar.canonical(text)).toBeNull()
    }
  })
})

describe('pre-release and unreleasable', () => {
  test.each<[VersionGrammar, string, pre: boolean, kind: string | null]>([
    [semver, '1.0.0-rc.1', true, null],
    [semver, '1.0.0', false, null],
    [npm, '1.0.0-beta.1', true, null],
    [pep440, '1.0rc1', true, null],
    [pep440, '1.0.post1', false, null],
    [pep440, '1.0.dev1', true, 'development'],
    [maven, '1.0', false, null],
    [maven, '1.0-jre', false, null],
    [maven, '1.0.Final', false, null],
    [maven, '1.0-rc1', true, null],
    [maven, '1.0-M2', true, null],
    [maven, '1.0-SNAPSHOT', true, 'snapshot'],
    [maven, '1.0.0.BUILD-SNAPSHOT', true, 'snapshot'],
    [maven, '1.0-20150201.131010-1', false, 'snapshot'],
    [maven, '0.0.0', false, 'placeholder'],
    [gradle, '1.0-alpha01', true, null],
    [gradle, '1.0-jre8', false, null],
    [gradle, '1.0-SNAPSHOT', true, 'snapshot'],
    [nuget, '1.0.0-preview.1', true, null],
    [nuget, '1.0.0', false, null],
    [nuget, '1.0.0-dev', true, 'development'],
    [nuget, '0.0.0.0', false, 'placeholder'],
    [rubygems, '1.0.0.rc1', true, null],
    [rubygems, '1.0.0', false, null],
    [rubygems, '1.0.0.dev', true, 'development'],
    [packagist, '1.0.0-RC1', true, null],
    [packagist, '1.0.0-p1', false, null],
    [packagist, '1.0.0-dev', true, 'development'],
    [go, 'v1.0.0-rc.1', true, null],
    [go, 'v0.0.0-20191109021931-daa7c04131f5', true, 'development'],
    [go, 'v2.0.0+incompatible', false, null],
    [dotted, '2026.8.28', false, null],
    [dotted, '1.2.3-rc1', true, null],
    [dotted, '1.1.1w', false, null],
    [dotted, '1.2.3-4-gdeadbee', false, 'development'],
    [dotted, '1.2.3-dirty', false, 'dirty'],
  ])('$name: %s', (grammar, text, pre, kind) => {
    expect(grammar.canonical(text)).not.toBeNull()
    expect(grammar.isPrerelease(text)).toBe(pre)
    expect(grammar.unreleasable(text)?.kind ?? null).toBe(kind)
  })
})

test('a manifest is read by its registry’s grammar, or by its build tool’s own', () => {
  expect(grammarOf('Maven')).toBe(maven)
  expect(grammarOf('npm')).toBe(npm)
  expect(grammarOf('crates.io')).toBe(semver)
  expect(grammarFor({ ecosystem: 'Maven', format: 'pom.xml' })).toBe(maven)
  expect(grammarFor({ ecosystem: 'Maven', format: 'gradle.properties' })).toBe(gradle)
  expect(grammarFor({ ecosystem: 'generic', format: 'VERSION' })).toBe(dotted)
})
