import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { go } from '../../src/versions/go.ts'
import { gradle } from '../../src/versions/gradle.ts'
import type { VersionGrammar } from '../../src/versions/grammar.ts'
import { maven } from '../../src/versions/maven.ts'
import { nuget } from '../../src/versions/nuget.ts'
import { packagist } from '../../src/versions/packagist.ts'
import { rubygems } from '../../src/versions/rubygems.ts'

/** What conformance/versions/generate.mjs wrote: the ecosystem's own tool compares each version with each. */
interface Oracle {
  readonly versions: readonly string[]
  /** For each version, the sign against each. */
  readonly order: readonly string[]
  readonly invalid: readonly string[]
  /** NuGet's: the normal form of each, which is the registry's key, and whether it is a pre-release. */
  readonly normal?: readonly string[]
  readonly prerelease?: readonly boolean[]
}

function oracleOf(name: string): Oracle {
  return JSON.parse(
    readFileSync(new URL(`../../conformance/versions/${name}.json`, import.meta.url), 'utf8'),
  ) as Oracle
}

describe.each<[name: string, grammar: VersionGrammar, pairs: number]>([
  ['maven', maven, 5900],
  ['gradle', gradle, 5000],
  ['rubygems', rubygems, 3600],
  ['packagist', packagist, 3900],
  ['go', go, 2500],
  ['nuget', nuget, 3500],
])('%s', (name, grammar, pairs) => {
  const { versions, order, invalid, normal } = oracleOf(name)

  test('every pair is ordered as by the ecosystem’s own tool', () => {
    const wrong: string[] = []
    let compared = 0
    for (const [row, left] of versions.entries()) {
      for (const [column, right] of versions.entries()) {
        const expected = order[row]![column]!
        const sign = Math.sign(grammar.compare(left, right))
        const own = sign < 0 ? '-' : sign > 0 ? '+' : '0'
        if (own !== expected) wrong.push(`${left} ${own} ${right}, the tool says ${expected}`)
        if (column > row) compared += 1
      }
    }
    expect(wrong).toEqual([])
    expect(compared).toBeGreaterThan(pairs)
  })

  test('two versions have one canonical text exactly where the tool calls them equal', () => {
    const wrong: string[] = []
    for (const [row, left] of versions.entries()) {
      for (const [column, right] of versions.entries()) {
        const same = grammar.canonical(left) === grammar.canonical(right)
        // `1.0.0--1` and `1.0.0--01` are one place in NuGet's order and two packages
        const isOne = normal?.[row]?.toLowerCase() === normal?.[column]?.toLowerCase()
        if (same !== (order[row]![column] === '0' && isOne))
          wrong.push(`${left} ${right} ${grammar.canonical(left)} ${grammar.canonical(right)}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('what the tool refuses is no version', () => {
    expect(
      invalid.filter((text) => grammar.canonical(text) !== null && !(name === 'go' && !text.startsWith('v'))),
    ).toEqual([])
  })
})

test('NuGet’s normal form, and whether a version is a pre-release, are NuGet’s own', () => {
  const { versions, normal = [], prerelease } = oracleOf('nuget')
  expect(versions.map((text) => nuget.canonical(text))).toEqual(normal.map((text) => text.toLowerCase()))
  expect(versions.map((text) => nuget.isPrerelease(text))).toEqual(prerelease)
})
