import { cvss4BaseScore } from './cvss4.ts'

/**
 * The base score of a CVSS vector, exactly as its specification computes it; threat, temporal and
 * environmental metrics are checked and do not count, since they describe a moment or a place.
 * Sources: https://www.first.org/cvss/v2/guide section 3.2.1, https://www.first.org/cvss/v3.0/specification-document
 * section 8, https://www.first.org/cvss/v3.1/specification-document section 7, cvss4.ts for 4.0.
 * @param vector as OSV's `severity[].score` has it; version 2 has no prefix, or stands in parentheses
 * @returns 0.0 to 10.0, or `null` when this is no well-formed vector of a known version
 */
export function cvssBaseScore(vector: string): number | null {
  if (vector.length > 512) return null
  if (vector.startsWith('CVSS:4.0/')) return scored(vector.slice(9), METRICS_4, cvss4BaseScore)
  if (vector.startsWith('CVSS:3.1/')) return scored(vector.slice(9), METRICS_3, (m) => base3(m, roundUp31))
  if (vector.startsWith('CVSS:3.0/')) return scored(vector.slice(9), METRICS_3, (m) => base3(m, roundUp30))
  return scored(vector.replace(/^\((.*)\)$/, '$1'), METRICS_2, base2)
}

/** A vector's metrics by abbreviation. */
export type Metrics = ReadonlyMap<string, string>

interface Grammar {
  /** Base metrics: every one must stand in the vector. */
  readonly base: Readonly<Record<string, string>>
  /** Abbreviations of the others. */
  readonly others: ReadonlySet<string>
}

function scored(body: string, grammar: Grammar, score: (metrics: Metrics) => number): number | null {
  const metrics = new Map<string, string>()
  for (const part of body.split('/')) {
    const [, name, value] = /^([A-Za-z]{1,3}):([A-Za-z]{1,6})$/.exec(part) ?? []
    if (name === undefined || value === undefined || metrics.has(name)) return null
    const allowed = Object.hasOwn(grammar.base, name) ? grammar.base[name] : undefined
    if (allowed === undefined ? !grammar.others.has(name) : value.length !== 1 || !allowed.includes(value)) {
      return null
    }
    metrics.set(name, value)
  }
  return Object.keys(grammar.base).every((name) => metrics.has(name)) ? score(metrics) : null
}

const METRICS_2: Grammar = {
  base: { AV: 'LAN', AC: 'HML', Au: 'MSN', C: 'NPC', I: 'NPC', A: 'NPC' },
  others: new Set(['E', 'RL', 'RC', 'CDP', 'TD', 'CR', 'IR', 'AR']),
}

const METRICS_3: Grammar = {
  base: { AV: 'NALP', AC: 'LH', PR: 'NLH', UI: 'NR', S: 'UC', C: 'NLH', I: 'NLH', A: 'NLH' },
  others: new Set('E RL RC CR IR AR MAV MAC MPR MUI MS MC MI MA'.split(' ')),
}

const METRICS_4: Grammar = {
  base: {
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
  },
  others: new Set('E CR IR AR MAV MAC MAT MPR MUI MVC MVI MVA MSC MSI MSA S AU R V RE U'.split(' ')),
}

function base2(metrics: Metrics): number {
  const weight = (name: string, table: Readonly<Record<string, number>>) => table[metrics.get(name)!]!
  const impactOf = { N: 0, P: 0.275, C: 0.66 }
  const impact =
    10.41 * (1 - (1 - weight('C', impactOf)) * (1 - weight('I', impactOf)) * (1 - weight('A', impactOf)))
  if (impact === 0) return 0
  const exploitability =
    20 *
    weight('AV', { L: 0.395, A: 0.646, N: 1 }) *
    weight('AC', { H: 0.35, M: 0.61, L: 0.71 }) *
    weight('Au', { M: 0.45, S: 0.56, N: 0.704 })
  return Math.round((0.6 * impact + 0.4 * exploitability - 1.5) * 1.176 * 10) / 10
}

function base3(metrics: Metrics, roundUp: (score: number) => number): number {
  const weight = (name: string, table: Readonly<Record<string, number>>) => table[metrics.get(name)!]!
  const changed = metrics.get('S') === 'C'
  const impactOf = { N: 0, L: 0.22, H: 0.56 }
  const lost = 1 - (1 - weight('C', impactOf)) * (1 - weight('I', impactOf)) * (1 - weight('A', impactOf))
  const impact = changed ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost
  if (impact <= 0) return 0
  const exploitability =
    8.22 *
    weight('AV', { N: 0.85, A: 0.62, L: 0.55, P: 0.2 }) *
    weight('AC', { L: 0.77, H: 0.44 }) *
    weight('PR', changed ? { N: 0.85, L: 0.68, H: 0.5 } : { N: 0.85, L: 0.62, H: 0.27 }) *
    weight('UI', { N: 0.85, R: 0.62 })
  return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10))
}

/** Version 3.0 rounds up the decimal number; binary noise beyond the eighth place is not part of it. */
function roundUp30(score: number): number {
  return Math.ceil(Number((score * 10).toFixed(8))) / 10
}

/** Version 3.1, Appendix A: on integers, so that every implementation agrees. */
function roundUp31(score: number): number {
  const whole = Math.round(score * 100_000)
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10
}
