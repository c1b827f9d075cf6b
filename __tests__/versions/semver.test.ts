import * as fc from 'fast-check'
import semverOrder from 'semver/functions/compare.js'
import { describe, expect, test } from 'vitest'
import { npm } from '../../src/versions/npm.ts'
import { semver } from '../../src/versions/semver.ts'
import { orderLaws } from './order-laws.ts'

const versions = fc
  .tuple(
    fc.nat(2),
    fc.nat(2),
    fc.nat(2),
    fc.constantFrom('', '-0', '-1', '-alpha', '-alpha.1', '-alpha.beta', '-rc.10', '-rc.9', '-9007199254740993', '-9007199254740992', '-a-b'), // biome-ignore format: a table
    fc.constantFrom('', '+1', '+b.2'),
  )
  .map(([major, minor, patch, pre, build]) => `${major}.${minor}.${patch}${pre}${build}`)

describe('SemVer', () => {
  orderLaws(semver, versions)
  orderLaws(npm, versions)

  test('the specification’s own example is ascending', () => {
    const ascending = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-rc.1', '1.0.0'] // biome-ignore format: a table
    for (const [index, version] of ascending.slice(1).entries()) {
      expect(semver.compare(ascending[index]!, version)).toBeLessThan(0)
    }
  })

  test('agrees with the semver library where that is exact', () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        if (a.includes('9007') || b.includes('9007')) return
        expect(Math.sign(semver.compare(a, b))).toBe(semverOrder(a, b))
      }),
    )
  })

  test('long numbers that floating point confuses are different versions', () => {
    expect(semver.compare('1.0.0-9007199254740993', '1.0.0-9007199254740992')).toBeGreaterThan(0)
  })

  test.each([
    ['v1.2.3', '1.2.3', '1.2.3'],
    ['1.2.3+build.5', '1.2.3', '1.2.3'],
    ['2026.08.28', null, '2026.8.28'],
    ['1.2.3rc1', null, '1.2.3-rc1'],
    ['=1.2.3', null, '1.2.3'],
    ['1.0', null, null],
    ['1', null, null],
    ['1.2.3.4', null, null],
    ['1.2.x', null, null],
    ['latest', null, null],
    ['', null, null],
    ['1.2.99999999999999999999', null, null],
  ])('%j is %j in SemVer and %j in npm', (text, strict, published) => {
    expect(semver.canonical(text)).toBe(strict)
    expect(npm.canonical(text)).toBe(published)
  })

  test.each([
    ['1.2.3', null],
    ['1.2.3-rc.1', null],
    ['1.2.3-canary.4', null],
    ['1.2.3+20130313144700', null],
    ['1.2.3+zstd.1.5.5', null],
    ['0.0.1', null],
    ['0.0.0-alpha.1', null],
    ['1.2.3-gdevice', null],
    ['1.2.3-constructor', null],
    ['0.0.0', 'placeholder'],
    ['0.0.0-development', 'placeholder'],
    ['0.0.0-semantically-released', 'placeholder'],
    ['0.0.0-dev.4', 'placeholder'],
    ['1.2.3-dev', 'development'],
    ['1.2.3-dev4', 'development'],
    ['1.2.3-dev.20260101', 'development'],
    ['1.2.3-4-gdeadbee', 'development'],
    ['1.2.3-rc.1-4-gdeadbee', 'development'],
    ['1.2.3-SNAPSHOT', 'snapshot'],
    ['1.2.3-4-gdeadbee-dirty', 'dirty'],
    ['1.2.3+dirty', 'dirty'],
    ['1.2.3+gabc', 'local'],
    ['1.2.3+5114f85', 'local'],
    ['1.2.3-local.1', 'local'],
  ])('%s: %s', (text, kind) => {
    expect(npm.unreleasable(text)?.kind ?? null).toBe(kind)
    expect(semver.unreleasable(text)?.kind ?? null).toBe(kind)
  })
})
