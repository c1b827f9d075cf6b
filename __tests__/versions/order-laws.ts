import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { VersionGrammar } from '../../src/versions/grammar.ts'

/** The laws of a total order that agrees with canonical equality, held against generated versions. */
export function orderLaws(grammar: VersionGrammar, versions: fc.Arbitrary<string>): void {
  const compare = (a: string, b: string): number => grammar.compare(a, b)
  const canonical = (text: string): string | null => grammar.canonical(text)
  describe(`${grammar.name} is a total order`, () => {
    test('antisymmetric', () => {
      fc.assert(
        fc.property(versions, versions, (a, b) => {
          expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
        }),
      )
    })
    test('transitive', () => {
      fc.assert(
        fc.property(versions, versions, versions, (a, b, c) => {
          const [low, middle, high] = [a, b, c].sort(compare) as [string, string, string]
          expect(compare(low, middle)).toBeLessThanOrEqual(0)
          expect(compare(middle, high)).toBeLessThanOrEqual(0)
          expect(compare(low, high)).toBeLessThanOrEqual(0)
          if (compare(low, high) === 0) expect(compare(low, middle)).toBe(0)
        }),
      )
    })
    test('zero exactly where the canonical texts are equal, and canonical is idempotent', () => {
      fc.assert(
        fc.property(versions, versions, (a, b) => {
          expect(compare(a, b) === 0).toBe(canonical(a) === canonical(b))
          expect(canonical(canonical(a)!)).toBe(canonical(a))
        }),
      )
    })
  })
}
