import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { affectedness, fixedVersions } from '../../../src/sources/advisories/affected.ts'
import { type OsvRecord, parseRecord } from '../../../src/sources/advisories/record.ts'
import type { Ecosystem } from '../../../src/sources/manifests/model.ts'
import { advisory } from '../../support/osv-server.ts'

type Events = readonly Readonly<Record<string, string | undefined>>[]

function record(affected: readonly unknown[]): OsvRecord {
  return parseRecord(advisory('GHSA-test', { affected }), 'test')
}

function ranged(type: string, events: Events, more: object = {}, ecosystem: Ecosystem = 'npm'): OsvRecord {
  return record([{ package: { ecosystem, name: 'pkg' }, ranges: [{ type, events }], ...more }])
}

function asked(version: string, ecosystem: Ecosystem = 'npm', name = 'pkg') {
  return { ecosystem, name, version }
}

describe('a SEMVER range', () => {
  const rows: [string, Events, string[], string[]][] = [
    [
      'from the start to a fix',
      [{ introduced: '0' }, { fixed: '1.2.0' }],
      ['0.0.0', '0.0.1-a', '1.1.9', '1.2.0-rc.1'],
      ['1.2.0', '1.2.0+build', '2.0.0'],
    ],
    [
      'including its last affected version',
      [{ introduced: '1.0.0' }, { last_affected: '1.2.0' }],
      ['1.0.0', '1.2.0'],
      ['0.9.0', '1.0.0-rc.1', '1.2.1', '1.2.1-rc.1'],
    ],
    ['of one version', [{ introduced: '1.0.0' }, { last_affected: '1.0.0' }], ['1.0.0'], ['0.9.9', '1.0.1']],
    ['without an end', [{ introduced: '2.0.0' }], ['2.0.0', '99.0.0'], ['1.9.9', '2.0.0-beta']],
    [
      'with two lines, listed out of order',
      [{ fixed: '3.1.2' }, { introduced: '3.0.0' }, { fixed: '2.8.1' }, { introduced: '0' }],
      ['2.8.0', '3.0.0', '3.1.1'],
      ['2.8.1', '2.9.0', '3.0.0-rc.1', '3.1.2'],
    ],
    [
      'handed over at one version',
      [{ introduced: '0' }, { fixed: '1.0.0' }, { introduced: '1.0.0' }, { fixed: '2.0.0' }],
      ['0.5.0', '1.0.0', '1.5.0'],
      ['2.0.0'],
    ],
    ['that is empty', [{ introduced: '1.0.0' }, { fixed: '1.0.0' }], [], ['0.9.0', '1.0.0', '1.0.1']],
    ['below a limit', [{ introduced: '0' }, { limit: '2.0.0' }], ['1.9.9'], ['2.0.0', '3.0.0']],
    ['with a limit of everything', [{ introduced: '0' }, { limit: '*' }], ['1.9.9', '3.0.0'], []],
  ]

  test.each(rows)('%s', (_name, events, inside, outside) => {
    for (const version of inside)
      expect([version, affectedness(ranged('SEMVER', events), asked(version))]).toEqual([version, 'affected'])
    for (const version of outside)
      expect([version, affectedness(ranged('SEMVER', events), asked(version))]).toEqual([
        version,
        'unaffected',
      ])
  })

  test('another package, or the same name elsewhere, is not meant', () => {
    const everything = ranged('SEMVER', [{ introduced: '0' }])
    expect(affectedness(everything, asked('1.0.0', 'npm', 'Pkg'))).toBe('unaffected')
    expect(affectedness(everything, asked('1.0.0', 'PyPI'))).toBe('unaffected')
  })
})

describe('an ECOSYSTEM range', () => {
  test('of PyPI is in PEP 440 order, names normalised', () => {
    const events: Events = [{ introduced: '1.0a1' }, { fixed: '1.0.post2' }]
    const pypi = record([
      { package: { ecosystem: 'PyPI', name: 'My.Pkg' }, ranges: [{ type: 'ECOSYSTEM', events }] },
    ])
    const standing = (version: string) => affectedness(pypi, asked(version, 'PyPI', 'my-pkg'))
    expect(['1.0a1', '1.0', '1.0.0', '1.0.post1', '1.0+local'].map(standing)).toEqual(
      Array(5).fill('affected'),
    )
    expect(['1.0.dev1', '1.0.post2', '1!0.1'].map(standing)).toEqual(Array(3).fill('unaffected'))
  })

  test('whose order is not known here cannot be decided', () => {
    const pub = ranged('ECOSYSTEM', [{ introduced: '0' }], {}, 'Pub')
    expect(affectedness(pub, asked('1.0', 'Pub'))).toEqual({
      undecidable: 'the order of Pub versions is not known here',
    })
  })
})

describe('listed versions', () => {
  test('count beside the ranges, in the ecosystem’s own equality', () => {
    const listed = ranged('ECOSYSTEM', [{ introduced: '9' }], { versions: ['1.0', '2004d'] }, 'PyPI')
    expect(affectedness(listed, asked('1.0.0', 'PyPI'))).toBe('affected')
    expect(affectedness(listed, asked('2004d', 'PyPI'))).toBe('affected')
    expect(affectedness(listed, asked('1.1', 'PyPI'))).toBe('unaffected')
  })

  test('decide although a range beside them cannot', () => {
    const listed = ranged('SEMVER', [{ introduced: 'x' }], { versions: ['1.0.0'] })
    expect(affectedness(listed, asked('1.0.0'))).toBe('affected')
  })
})

const entry = (ranges: unknown[], versions: string[] = []) =>
  record([{ package: { ecosystem: 'npm', name: 'pkg' }, ranges, versions }])

describe('git ranges', () => {
  const git = { type: 'GIT', events: [{ introduced: '0' }, { fixed: 'abc' }] }
  const semver = { type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }

  test('are passed over, and the next range decides', () => {
    expect(affectedness(entry([git, semver]), asked('1.0.0'))).toBe('affected')
    expect(affectedness(entry([git, semver]), asked('2.0.0'))).toBe('unaffected')
    expect(affectedness(entry([git], ['1.0.0']), asked('1.0.0'))).toBe('affected')
    expect(affectedness(entry([git], ['1.0.0']), asked('1.0.1'))).toBe('unaffected')
  })

  test('alone decide nothing', () => {
    expect(affectedness(entry([git]), asked('1.0.0'))).toEqual({
      undecidable: 'it has git ranges only, which need the commit graph of the package',
    })
    expect(affectedness(entry([]), asked('1.0.0'))).toEqual({
      undecidable: 'it names the package and neither versions nor ranges',
    })
  })
})

describe('what is not a version is an error, never "not affected"', () => {
  test.each([
    [
      'event',
      ranged('SEMVER', [{ introduced: '0' }, { fixed: 'next' }]),
      '1.0.0',
      '"next" is not a SemVer version',
    ],
    ['partial event', ranged('SEMVER', [{ introduced: '1.2' }]), '1.0.0', '"1.2" is not a SemVer version'],
    [
      'locked version',
      ranged('SEMVER', [{ introduced: '1.0.0' }]),
      'latest',
      '"latest" is not a SemVer version',
    ],
    [
      'version that is all digits',
      ranged('SEMVER', [{ introduced: '1.0.0' }]),
      '1',
      '"1" is not a SemVer version',
    ],
    [
      'limit',
      ranged('SEMVER', [{ introduced: '0' }, { limit: '?' }]),
      '1.0.0',
      '"?" is not a SemVer version',
    ],
  ])('%s', (_name, unreadable, version, undecidable) => {
    expect(affectedness(unreadable, asked(version))).toEqual({ undecidable })
  })

  test('and a range that does decide "yes" still counts', () => {
    const mixed = record([
      {
        package: { ecosystem: 'npm', name: 'pkg' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '?' }] }],
      },
      {
        package: { ecosystem: 'npm', name: 'pkg' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
      },
    ])
    expect(affectedness(mixed, asked('1.0.0'))).toBe('affected')
  })

  test.each([
    ['no introduced event', { ranges: [{ type: 'SEMVER', events: [{ fixed: '1.0.0' }] }] }],
    [
      'an event of an unknown kind',
      { ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { removed: '1' }] }] },
    ],
    ['a range of an unknown type', { ranges: [{ type: 'MAGIC', events: [{ introduced: '0' }] }] }],
    ['an event that is a number', { ranges: [{ type: 'SEMVER', events: [{ introduced: 0 }] }] }],
    ['versions that are text', { versions: '1.0.0' }],
    ['a package without name', { package: { ecosystem: 'npm' } }],
  ])('a record with %s is refused', (_name, entry) => {
    expect(() => record([{ package: { ecosystem: 'npm', name: 'pkg' }, ...entry }])).toThrow(
      /is not an OSV record/,
    )
  })
})

describe('fixed versions', () => {
  test('are those above the asked one that nothing affects, ascending', () => {
    const lines = [
      { introduced: '0' },
      { fixed: '2.8.1' },
      { introduced: '3.0.0' },
      { fixed: '3.10.0' },
      { introduced: '3.11.0' },
      { fixed: '3.12.0' },
    ]
    expect(fixedVersions([ranged('SEMVER', lines)], asked('2.0.0'))).toEqual(['2.8.1', '3.10.0', '3.12.0'])
    expect(fixedVersions([ranged('SEMVER', lines)], asked('3.0.0'))).toEqual(['3.10.0', '3.12.0'])
  })

  test('of one description count only where the other agrees', () => {
    const hasty = ranged('SEMVER', [{ introduced: '0' }, { fixed: '1.1.0' }])
    const corrected = ranged('SEMVER', [{ introduced: '0' }, { fixed: '1.1.1' }])
    expect(fixedVersions([hasty, corrected], asked('1.0.0'))).toEqual(['1.1.1'])
  })

  test('are given as they stand where no order is known', () => {
    const pub = ranged('ECOSYSTEM', [{ introduced: '0' }, { fixed: '2.0-rc1' }], {}, 'Pub')
    expect(fixedVersions([pub], asked('1.0', 'Pub'))).toEqual(['2.0-rc1'])
  })
})

const spelled = (parts: readonly number[]) => parts.join('.')

const rank = ([a, b, c]: readonly number[]) => a! * 16 + b! * 4 + c!

describe('against a plain reading of the specification', () => {
  const point = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3))

  test('disjoint intervals in any sequence of events', () => {
    const interval = fc.record({ from: point, to: point, inclusive: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(interval, { minLength: 1, maxLength: 4 }),
        point,
        fc.nat(),
        (raw, version, seed) => {
          // Sorted, disjoint, non-empty: [from, to) or [from, to].
          const intervals: { from: number[]; to: number[]; inclusive: boolean }[] = []
          for (const { from, to, inclusive } of raw.sort((a, b) => rank(a.from) - rank(b.from))) {
            const last = intervals.at(-1)
            const apart = last === undefined || rank(from) > rank(last.to)
            if (apart && rank(to) > rank(from)) intervals.push({ from, to, inclusive })
          }
          fc.pre(intervals.length > 0)
          const events = intervals.flatMap(({ from, to, inclusive }) => [
            { introduced: spelled(from) },
            inclusive ? { last_affected: spelled(to) } : { fixed: spelled(to) },
          ])
          const turn = seed % events.length
          const shuffled = [...events.slice(turn), ...events.slice(0, turn)]
          const expected = intervals.some(
            ({ from, to, inclusive }) =>
              rank(from) <= rank(version) &&
              (inclusive ? rank(version) <= rank(to) : rank(version) < rank(to)),
          )
          for (const [type, ecosystem] of [
            ['SEMVER', 'npm'],
            ['ECOSYSTEM', 'npm'],
            ['ECOSYSTEM', 'PyPI'],
          ] as const) {
            const answer = affectedness(
              ranged(type, shuffled, {}, ecosystem),
              asked(spelled(version), ecosystem),
            )
            expect(answer).toBe(expected ? 'affected' : 'unaffected')
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('whatever stands in a record, the answer is one of the three', () => {
    const name = fc.constantFrom('introduced', 'fixed', 'last_affected', 'limit')
    const version = fc.oneof(
      point.map(spelled),
      fc.string(),
      fc.constantFrom('0', '*', '1.0.0-rc.1', 'v1.0.0'),
    )
    const events = fc.array(
      fc.tuple(name, version).map(([key, value]) => ({ [key]: value })),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(events, version, (drawn, locked) => {
        let parsed: OsvRecord
        try {
          parsed = ranged('SEMVER', drawn)
        } catch (error) {
          expect(error).toMatchObject({ name: 'SourceInvalid' })
          return
        }
        const answer = affectedness(parsed, asked(locked))
        if (typeof answer === 'object') expect(answer.undecidable).toMatch(/is not a SemVer version$/)
        else expect(['affected', 'unaffected']).toContain(answer)
      }),
    )
  })
})
