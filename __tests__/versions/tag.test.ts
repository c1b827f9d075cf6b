import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_TAG_PATTERNS, isShort, isTagPattern, readTag } from '../../src/versions/tag.ts'

const component = (...names: string[]) => ({ names })
const componentName = fc.stringMatching(
  /^(?:@[a-z]{1,4}\/)?[a-z][a-z0-9]{0,3}(?:[-/][a-z][a-z0-9]{0,3}){0,2}$/,
)
const version = fc
  .tuple(
    fc.nat(99),
    fc.nat(99),
    fc.nat(99),
    fc.constantFrom('', '-rc.1', '-alpha', '+build.1', 'rc1', '.post1'),
  )
  .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`)

describe('readTag', () => {
  test('a tag written by a pattern is read back: the very component and the very version', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(componentName, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        version,
        fc.constantFrom(...DEFAULT_TAG_PATTERNS),
        (names, pick, wanted, pattern) => {
          const name = names[pick % names.length]!
          const tag = pattern.replace('{component}', name).replace('{version}', wanted)
          const reading = readTag(
            tag,
            names.map((one) => component(one)),
          )
          expect(reading?.version).toBe(wanted)
          expect(reading?.componentName).toBe(pattern.includes('{component}') ? name : null)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('never throws, and what it reads is in the tag, whatever tag, names and patterns are', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.array(fc.string()), (tag, names, patterns) => {
        const reading = readTag(tag, [component(...names)], [...DEFAULT_TAG_PATTERNS, ...patterns])
        if (reading === null) return
        expect(tag).toContain(reading.version)
        expect(tag).toContain(reading.componentName ?? '')
        expect(reading.version).toMatch(/^[0-9]/)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['core-utils-v1.0.0', 'core-utils', '1.0.0'],
    ['core-v1.0.0', 'core', '1.0.0'],
    ['@acme/core@1.0.0', '@acme/core', '1.0.0'],
    ['packages/core/v1.0.0', 'packages/core', '1.0.0'],
    ['core/v1.0.0', 'core', '1.0.0'],
    ['core-2-1.0.0', 'core-2', '1.0.0'],
    ['v1.0.0', null, '1.0.0'],
    ['$&-v1.0.0', '$&', '1.0.0'],
  ])('%s names %s at %s', (tag, name, wanted) => {
    const components = ['core', 'core-utils', '@acme/core', 'packages/core', 'core-2', '$&'].map((one) =>
      component(one),
    )
    const reading = readTag(tag, components)
    expect([reading?.componentName, reading?.version]).toEqual([name, wanted])
  })

  test('a name that one package bears and another is only nicknamed by means the first', () => {
    const full = component('core', 'tools/core')
    const nicknamed = component('@acme/core', 'packages/core', 'core')
    expect(readTag('core@1.0.0', [nicknamed, full])?.components).toEqual([full])
    expect(readTag('core@1.0.0', [nicknamed])?.components).toEqual([nicknamed])
  })

  test('a tag of great length is read in no time', () => {
    const tag = `v1${'.0'.repeat(50_000)}!`
    expect(readTag(tag, [component('a')])).toBeNull()
    expect(readTag(`v1${'-a'.repeat(50_000)}!`, [component('a')])).toBeNull()
  })
})

test.each([
  ['v{version}', true],
  ['{component}@{version}', true],
  ['{version}-{component}', true],
  ['release', false],
  ['{version}{version}', false],
  ['{component}{component}{version}', false],
])('%s is a pattern: %s', (pattern, expected) => {
  expect(isTagPattern(pattern)).toBe(expected)
})

test.each([
  ['1', true],
  ['1.2', true],
  ['1.2.3', false],
  ['1.2-rc.1', false],
])('%s is short: %s', (text, expected) => {
  expect(isShort(text)).toBe(expected)
})
