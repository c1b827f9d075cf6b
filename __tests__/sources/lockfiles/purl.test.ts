import * as fc from 'fast-check'
import { PackageURL } from 'packageurl-js'
import { expect, test } from 'vitest'
import { purlOf } from '../../../src/sources/lockfiles/purl.ts'

test('purls of npm equal those of the reference library', () => {
  fc.assert(
    fc.property(
      fc.option(fc.stringMatching(/^@[a-z0-9][a-z0-9._~!'()*-]{0,8}$/), { nil: undefined }),
      fc.stringMatching(/^[a-z0-9][a-z0-9._~!'()*-]{0,12}$/),
      fc.stringMatching(/^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}(?:[-+][a-z0-9.+-]{1,8})?$/),
      (scope, name, version) => {
        const full = scope === undefined ? name : `${scope}/${name}`
        expect(purlOf('npm', full, version)).toBe(
          new PackageURL('npm', scope, name, version, undefined, undefined).toString(),
        )
      },
    ),
  )
})

test('qualifiers equal those of the reference library', () => {
  const url = 'git+ssh://git@github.com/example/a.git#0123456789abcdef0123456789abcdef01234567'
  expect(purlOf('npm', 'a', '1.0.0', { vcs_url: url })).toBe(
    new PackageURL('npm', undefined, 'a', '1.0.0', { vcs_url: url }, undefined).toString(),
  )
})

test('a Python name is normalised as PEP 503 asks', () => {
  expect(purlOf('pypi', 'Foo__Bar.baz', '1.0')).toBe('pkg:pypi/foo-bar-baz@1.0')
})

test('half a surrogate pair is replaced instead of throwing', () => {
  expect(purlOf('npm', 'a\ud800', '1.0.0')).toBe('pkg:npm/a%EF%BF%BD@1.0.0')
})

test('a crate is named in its own case, with its build and where it comes from', () => {
  for (const [name, version] of [
    ['Inflector', '0.11.4'],
    ['openssl-src', '300.3.2+3.3.2'],
    ['a_b', '1.0.0-rc.1'],
  ] as const) {
    expect(purlOf('cargo', name, version)).toBe(
      new PackageURL('cargo', undefined, name, version, undefined, undefined).toString(),
    )
  }
})

test('gems, packages of Composer, NuGet and Maven are named as the reference library names them', () => {
  const url = 'https://git.example/a.git#0123456789abcdef0123456789abcdef01234567'
  for (const [type, name, version, qualifiers] of [
    ['gem', 'nokogiri', '1.18.2', { platform: 'x86_64-linux-gnu' }],
    ['gem', 'http_parser.rb', '0.8.0', { platform: 'java', vcs_url: url }],
    ['composer', 'acme/lib', 'dev-main', { vcs_url: url }],
    ['composer', 'acme/lib', 'v1.0.0-RC1', undefined],
    ['nuget', 'Newtonsoft.Json', '13.0.3-beta1', undefined],
    ['maven', 'com.acme:core_2.13', '1.2.3', undefined],
  ] as const) {
    const parts = name.split(type === 'maven' ? ':' : '/')
    expect(purlOf(type, name, version, qualifiers)).toBe(
      new PackageURL(
        type,
        parts.length > 1 ? parts[0] : undefined,
        parts.at(-1)!,
        version,
        qualifiers,
        undefined,
      ).toString(),
    )
  }
  // Composer does not tell names apart by their case
  expect(purlOf('composer', 'Acme/Lib', '1.0')).toBe('pkg:composer/acme/lib@1.0')
})
