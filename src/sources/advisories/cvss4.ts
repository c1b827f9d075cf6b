import type { Metrics } from './cvss.ts'

/**
 * CVSS 4.0 base score: the macro vector's score, lowered by how far the vector lies below the most
 * severe vector of its class. Source: https://www.first.org/cvss/v4.0/specification-document section 8.
 * With no threat and environmental metrics, exploitation counts as attacked and the requirements as high,
 * so that only these classes remain: EQ1 0-2, EQ2 0-1, EQ3 and EQ6 together 00, 10, 21, EQ4 1-2, EQ5 0.
 */
export function cvss4BaseScore(metrics: Metrics): number {
  const of = (...names: string[]) => names.map((name) => metrics.get(name)!)
  const impact = of('VC', 'VI', 'VA', 'SC', 'SI', 'SA')
  if (impact.every((value) => value === 'N')) return 0
  const [reach, effort, vulnerable, subsequent] = [
    levels(of('AV', 'PR', 'UI'), ['NALP', 'NLH', 'NPA']),
    levels(of('AC', 'AT'), ['LH', 'NP']),
    levels(of('VC', 'VI', 'VA'), ['HLN', 'HLN', 'HLN']),
    levels(of('SC', 'SI', 'SA'), ['HLN', 'HLN', 'HLN']),
  ]
  const eq1 = reach.every((level) => level === 0) ? 0 : reach.includes(0) && reach[0] !== 3 ? 1 : 2
  const eq2 = effort.every((level) => level === 0) ? 0 : 1
  const eq36 = vulnerable[0] === 0 && vulnerable[1] === 0 ? '00' : vulnerable.includes(0) ? '10' : '21'
  const eq4 = subsequent.includes(0) ? 1 : 2

  const score = SCORES[`${eq1}${eq2}`]![`${eq36}${eq4}`]!
  const lower = [
    {
      to: SCORES[`${eq1 + 1}${eq2}`]?.[`${eq36}${eq4}`],
      far: below(reach, REACH[eq1]),
      depth: [1, 4, 5][eq1]!,
    },
    {
      to: SCORES[`${eq1}${eq2 + 1}`]?.[`${eq36}${eq4}`],
      far: below(effort, EFFORT[eq2]),
      depth: [1, 2][eq2]!,
    },
    { to: lowerImpact(`${eq1}${eq2}`, eq36, eq4), far: below(vulnerable, IMPACT[eq36]), depth: DEPTH[eq36] },
    {
      to: SCORES[`${eq1}${eq2}`]![`${eq36}${eq4 + 1}`],
      far: below(subsequent, [Array<number>(3).fill(eq4 - 1)]),
      depth: 5,
    },
  ].flatMap(({ to, far, depth }) => (to === undefined ? [] : [((score - to) * far) / depth]))
  // EQ5 always has a lower class (proof of concept) and its distance is nought: it counts in the mean alone.
  const mean = lower.reduce((sum, distance) => sum + distance, 0) / (lower.length + 1)
  return Math.round((Math.min(10, Math.max(0, score - mean)) + 1e-6) * 10) / 10
}

type ImpactClass = '00' | '10' | '21'

/** Each value's rank, from the most severe at 0. */
function levels(values: readonly string[], ranks: readonly string[]): number[] {
  return values.map((value, index) => ranks[index]!.indexOf(value))
}

/** Steps down from the first most severe vector of the class that lies at or above this one. */
function below(vector: readonly number[], tops: readonly (readonly number[])[] | undefined): number {
  const top = tops?.find((candidate) => candidate.every((rank, index) => vector[index]! >= rank))
  if (top === undefined) throw new Error('a CVSS 4.0 vector lies above the top of its own class')
  return vector.reduce((sum, rank, index) => sum + rank - top[index]!, 0)
}

function lowerImpact(reach: string, impact: ImpactClass, eq4: number): number | undefined {
  const row = SCORES[reach]!
  if (impact === '00') return Math.max(row[`01${eq4}`]!, row[`10${eq4}`]!)
  return impact === '10' ? row[`11${eq4}`] : undefined
}

/** The most severe vectors of each class, as ranks (specification, table 24 and following). */
const REACH = [
  [[0, 0, 0]],
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [3, 0, 0],
    [1, 1, 1],
  ],
]
const EFFORT = [
  [[0, 0]],
  [
    [1, 0],
    [0, 1],
  ],
]
const IMPACT: Record<ImpactClass, number[][]> = {
  '00': [[0, 0, 0]],
  '10': [
    [1, 0, 0],
    [0, 1, 0],
  ],
  '21': [[1, 1, 1]],
}
const DEPTH: Record<ImpactClass, number> = { '00': 7, '10': 8, '21': 10 }

/** Macro vector scores with EQ5 at 0: by EQ1 and EQ2, then by EQ3, EQ6 and EQ4 in this order. */
const COLUMNS = ['001', '002', '011', '012', '101', '102', '111', '112', '211', '212']
const SCORES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '00': row(10, 9.3, 9.6, 9, 9.3, 8.8, 9.2, 8, 7.9, 6.9),
  '01': row(9.5, 9.2, 9.1, 8.1, 9.2, 8.4, 8.2, 7, 7.1, 6.3),
  '10': row(9.4, 8.7, 8.9, 7.5, 8.6, 7.2, 7.6, 5.7, 6.5, 5.3),
  '11': row(9, 7.7, 7.7, 6.6, 7.4, 6.1, 5.9, 5.2, 5.8, 2.3),
  '20': row(8.6, 7, 7.4, 5.4, 7.2, 5.3, 5.7, 3.6, 4.7, 2.4),
  '21': row(7.3, 5.4, 5.5, 4.3, 6.1, 4.6, 5.1, 1.8, 2.4, 1),
}

function row(...scores: number[]): Record<string, number> {
  return Object.fromEntries(COLUMNS.map((column, index) => [column, scores[index]!]))
}
