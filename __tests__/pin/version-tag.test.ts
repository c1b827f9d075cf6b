import { describe, expect, test } from 'vitest'
import { highest, releases, versionTag } from '../../src/pin/version-tag.ts'
import { sha } from './pinned.ts'

describe('a tag as a version', () => {
  test.each([
    ['v4', '', ['4'], null],
    ['4.2', '', ['4', '2'], null],
    ['v4.2.2', '', ['4', '2', '2'], '4.2.2'],
    ['v1.2.3-4', '', ['1', '2', '3'], '1.2.3-4'],
    ['v1.2.3-rc.1+build.5', '', ['1', '2', '3'], '1.2.3-rc.1'],
    ['cli-v1.0.0', 'cli-', ['1', '0', '0'], '1.0.0'],
    ['codeql-bundle-v2.16.1', 'codeql-bundle-', ['2', '16', '1'], '2.16.1'],
    ['setup/1.2.3', 'setup/', ['1', '2', '3'], '1.2.3'],
    ['@acme/tool@1.2.3', '@acme/tool@', ['1', '2', '3'], '1.2.3'],
    ['2024.01.02', '', ['2024', '1', '2'], '2024.1.2'],
  ])('%s', (name, component, numbers, version) => {
    expect(versionTag(name)).toMatchObject({ component, numbers, version })
  })

  test.each([
    'latest',
    'v',
    'v1.2.3.4',
    'v1.2.3-',
    'stable-',
    `v1.2.${'9'.repeat(30)}`,
    'v1.2.3 ',
    'x'.repeat(101),
  ])('%s is none', (name) => {
    expect(versionTag(name)).toBeNull()
  })

  test('the greatest is so by SemVer, and bears the letter that most do', () => {
    const tags = ['v1.9.0', 'v1.10.0', '1.10.0', 'v1.10.0-rc.1', 'v1.10'].map((name) => ({
      name,
      commit: sha('a1'),
      date: null,
    }))
    expect(highest(releases(tags))?.name).toBe('v1.10.0')
    expect(highest(releases(tags), '')?.name).toBe('1.10.0')
    expect(highest([])).toBeNull()
  })

  test('a hostile name costs no more than a name', () => {
    const started = performance.now()
    versionTag(`${'a-'.repeat(50)}!`.slice(0, 100))
    versionTag(`v${'1.'.repeat(49)}x`)
    expect(performance.now() - started).toBeLessThan(100)
  })
})
