import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pep440 } from '../../src/versions/pep440.ts'
import { orderLaws } from './order-laws.ts'

const oracle = JSON.parse(
  readFileSync(new URL('../../conformance/versions/pep440.json', import.meta.url), 'utf8'),
) as { ascending: string[][]; invalid: string[] }

describe('PEP 440', () => {
  test('order and equality are those of Python’s own `packaging`', () => {
    const { ascending } = oracle
    expect(ascending.length).toBeGreaterThan(400)
    for (const [index, group] of ascending.entries()) {
      for (const text of group) {
        expect(pep440.canonical(text)).toBe(pep440.canonical(group[0]!))
        expect(pep440.compare(text, group[0]!)).toBe(0)
        const next = ascending[index + 1]?.[0]
        if (next === undefined) continue
        expect(`${text} ${Math.sign(pep440.compare(text, next))} ${next}`).toBe(`${text} -1 ${next}`)
        expect(pep440.compare(next, text)).toBeGreaterThan(0)
      }
    }
  })

  test.each(oracle.invalid)('%j is no version', (text) => {
    expect(pep440.canonical(text)).toBeNull()
    expect(() => pep440.compare(text, '1.0')).toThrow(RangeError)
  })

  test('a text of hostile length is refused at once', () => {
    expect(pep440.canonical(`1.0${'.0'.repeat(100_000)}x`)).toBeNull()
  })

  orderLaws(
    pep440,
    fc
      .tuple(
        fc.constantFrom('', 'v', '1!'),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
        fc.constantFrom('', 'a1', '-beta.2', 'rc'),
        fc.constantFrom('', '.post1', '-2'),
        fc.constantFrom('', '.dev0', 'dev3'),
        fc.constantFrom('', '+a.1', '+1', '+b'),
      )
      .map((parts) => parts.join('')),
  )

  test.each([
    ['1.2.3', null],
    ['1.2.3rc1', null],
    ['1.2.3.post1', null],
    ['0.0.1', null],
    ['0.0.0a1', null],
    ['1.2.3.dev4', 'development'],
    ['1.2.3rc1.dev0', 'development'],
    ['1.2.3+gabc', 'local'],
    ['1.2.3.dev4+gabc.d20260101', 'dirty'],
    ['1.2.3+dirty', 'dirty'],
    ['0', 'placeholder'],
    ['0.0.0', 'placeholder'],
    ['0.0.0.dev0', 'development'],
  ])('%s: %s', (text, kind) => {
    expect(pep440.unreleasable(text)?.kind ?? null).toBe(kind)
  })
})
