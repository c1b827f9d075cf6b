import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { cvssBaseScore } from '../../../src/sources/advisories/cvss.ts'
import { matchesOf } from '../../../src/sources/advisories/matches.ts'
import { parseRecord } from '../../../src/sources/advisories/record.ts'
import { locked } from '../../support/locked-packages.ts'
import { advisory, type StoredAdvisory } from '../../support/osv-server.ts'

const BASE_3 = { AV: 'NALP', AC: 'LH', PR: 'NLH', UI: 'NR', S: 'UC', C: 'NLH', I: 'NLH', A: 'NLH' }
const BASE_4 = {
  AV: 'NALP',
  AC: 'LH',
  AT: 'NP',
  PR: 'NLH',
  UI: 'NPA',
  VC: 'HLN',
  VI: 'HLN',
  VA: 'HLN',
  SC: 'HLN',
  SI: 'HLN',
  SA: 'HLN',
}

describe('CVSS base scores', () => {
  test.each([
    // FIRST, CVSS v2 guide, sections 3.3.1 to 3.3.3
    ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8],
    ['AV:N/AC:L/Au:N/C:C/I:C/A:C', 10],
    ['AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2],
    ['(AV:N/AC:L/Au:N/C:N/I:N/A:N)', 0],
    // FIRST, CVSS v3.0 and v3.1 example documents
    ['CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
    ['CVSS:3.0/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9],
    ['CVSS:3.1/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 7.8],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5],
    ['CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 6.8],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    // the metrics may stand in any order, and temporal ones do not change the base
    ['CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N/E:U/RL:O', 9.8],
    // where 3.0 and 3.1 round differently
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
    // FIRST, CVSS v4.0 examples
    ['CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3],
    ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7],
    ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', 8.3],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0],
    ['CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 1],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N/E:P', 8.7],
  ])('%s scores %d', (vector, score) => expect(cvssBaseScore(vector)).toBe(score))

  test.each([
    '',
    'CVSS:3.1',
    'CVSS:3.1/AV:N/AC:L',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:X',
    'CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/QQ:H',
    'CVSS:5.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:4.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'AV:N/AC:L/Au:N/C:N/I:N',
    'CVSS:3.1/__proto__:H/AC:L',
    'CVSS:4.0/'.padEnd(100_000, 'AV:N/'),
  ])('%.40s is no vector', (vector) => expect(cvssBaseScore(vector)).toBeNull())
})

describe('over every base vector, in the order of the specification’s tables', () => {
  /** Of lines `vector score`, as Red Hat's `cvss` 3.6 for Python, the calculator's authors, computes them. */
  test.each([
    [
      '',
      { AV: 'LAN', AC: 'HML', Au: 'MSN', C: 'NPC', I: 'NPC', A: 'NPC' },
      'efed619b32adeeb5402004b8a9180ce9e25cc70b2b2453f48d631a941c756a01',
    ],
    ['CVSS:3.0/', BASE_3, 'f134f613e8657354166688dd681b0bde4b5b0ef798d03734f8c13de9c801e467'],
    ['CVSS:3.1/', BASE_3, '874ef5781e529c4aa11859daef0797794432114393bc0e08ba97cd30b9272480'],
    ['CVSS:4.0/', BASE_4, '3e71127d206a943d510f7324d2d7fd463e43d947e834bf7d001df9779df3405f'],
  ])('%s scores as the reference does', (prefix, base, sha256) => {
    const digest = createHash('sha256')
    const walk = (vector: string, rest: readonly (readonly [string, string])[]): void => {
      const [[metric, values] = [], ...others] = rest
      if (metric === undefined) digest.update(`${vector} ${cvssBaseScore(vector)?.toFixed(1)}\n`)
      else
        for (const value of values!)
          walk(`${vector}${vector === prefix ? '' : '/'}${metric}:${value}`, others)
    }
    walk(prefix, Object.entries(base))
    expect(digest.digest('hex')).toBe(sha256)
  })
})

function match(...records: readonly StoredAdvisory[]) {
  const lodash = locked('lodash@1.0.0')
  const question = { ecosystem: 'npm' as const, name: 'lodash', version: '1.0.0', packages: [lodash] }
  return matchesOf(
    question,
    records.map((record) => parseRecord(record, 'test')),
  )
}

const cvss = (score: string, type = 'CVSS_V3') => [{ type, score }]
const CRITICAL = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
const MEDIUM = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N'

describe('an advisory’s severity', () => {
  test.each([
    ['a vector', { severity: cvss(CRITICAL) }, 'critical', CRITICAL],
    ['GitHub’s word', { database_specific: { severity: 'MODERATE' } }, 'medium', null],
    [
      'the higher of vector and word',
      { severity: cvss(MEDIUM), database_specific: { severity: 'HIGH' } },
      'high',
      null,
    ],
    [
      'the vector where both agree',
      { severity: cvss(MEDIUM), database_specific: { severity: 'MODERATE' } },
      'medium',
      MEDIUM,
    ],
    ['nothing', {}, null, null],
    ['a vector that cannot be read', { severity: cvss('CVSS:3.1/AV:?') }, null, null],
    ['a word that is none', { database_specific: { severity: 'UNKNOWN' } }, null, null],
    ['a word of a wrong type', { database_specific: { severity: { level: 'LOW' } } }, null, null],
    ['another scale’s word', { severity: cvss('medium', 'Ubuntu') }, 'medium', null],
    [
      'the entry of the package',
      {
        affected: [
          { package: { ecosystem: 'npm', name: 'lodash' }, versions: ['1.0.0'], severity: cvss(CRITICAL) },
        ],
      },
      'critical',
      CRITICAL,
    ],
    [
      'not the entry of another package',
      { affected: [{ package: { ecosystem: 'npm', name: 'other' }, severity: cvss(CRITICAL) }] },
      null,
      null,
    ],
  ])('comes from %s', (_name, more, severity, vector) => {
    expect(match(advisory('GHSA-x', more))).toMatchObject([{ severity, vector }])
  })

  test('is the highest of all its descriptions', () => {
    const merged = match(
      advisory('GHSA-x', { aliases: ['CVE-2026-1'], severity: cvss(MEDIUM) }),
      advisory('PYSEC-1', { aliases: ['CVE-2026-1'], severity: cvss(CRITICAL) }),
    )
    expect(merged).toMatchObject([{ id: 'GHSA-x', severity: 'critical', vector: CRITICAL, score: 9.8 }])
  })
})

describe('descriptions of one advisory', () => {
  test('are merged over aliases, also where they meet only through a third', () => {
    const merged = match(
      advisory('PYSEC-1', { aliases: ['CVE-2026-1'] }),
      advisory('OTHER-1', {}),
      advisory('GHSA-b', { aliases: ['CVE-2026-2'], summary: 'Second' }),
      advisory('GHSA-a', { aliases: ['CVE-2026-2', 'CVE-2026-1'], summary: 'First' }),
    )
    expect(merged.map(({ id, aliases, summary }) => ({ id, aliases, summary }))).toEqual([
      {
        id: 'GHSA-a',
        aliases: ['CVE-2026-1', 'CVE-2026-2', 'GHSA-a', 'GHSA-b', 'PYSEC-1'],
        summary: 'First',
      },
      { id: 'OTHER-1', aliases: ['OTHER-1'], summary: '' },
    ])
  })

  test.each([
    [['CVE-2026-1', 'PYSEC-1'], 'CVE-2026-1'],
    [['PYSEC-1', 'OSV-1'], 'OSV-1'],
    [['GHSA-z', 'MAL-2026-1', 'CVE-2026-1'], 'MAL-2026-1'],
  ])('%j are known as %s', (ids, preferred) => {
    expect(match(advisory(ids[0]!, { aliases: ids.slice(1) }))[0]!.id).toBe(preferred)
  })

  test('a loop of aliases ends', () => {
    const loop = match(advisory('A-1', { aliases: ['A-2', 'A-1'] }), advisory('A-2', { aliases: ['A-1'] }))
    expect(loop.map(({ aliases }) => aliases)).toEqual([['A-1', 'A-2']])
  })

  test('an empty or many-lined alias is refused, since waivers name aliases', () => {
    expect(() => match(advisory('GHSA-x', { aliases: [''] }))).toThrow(/is not an advisory id/)
    expect(() => match(advisory('GHSA-x', { aliases: ['CVE-1\nCVE-2'] }))).toThrow(/is not an advisory id/)
  })
})

describe('malware', () => {
  test.each([
    ['its own id', advisory('MAL-2026-1'), true],
    ['an alias', advisory('GHSA-x', { aliases: ['MAL-2026-1'] }), true],
    ['GitHub’s weakness id', advisory('GHSA-x', { database_specific: { cwe_ids: ['CWE-506'] } }), true],
    [
      'the weakness id as an object',
      advisory('GHSA-x', { database_specific: { cwes: [{ cweId: 'CWE-506' }] } }),
      true,
    ],
    [
      'no other weakness',
      advisory('GHSA-x', { database_specific: { cwe_ids: ['CWE-79', 'CWE-5060'] } }),
      false,
    ],
  ])('is known by %s', (_name, record, malicious) => {
    expect(match(record)).toMatchObject([{ malicious }])
  })
})
