import type { Severity } from '../../findings.ts'
import type { PackageVersion } from './affected.ts'
import { cvssBaseScore } from './cvss.ts'
import { isAbout, type OsvRecord, type OsvSeverity } from './record.ts'

export interface Grade {
  readonly severity: Severity
  /** The vector that gives it; `null` where the database's own word does. */
  readonly vector: string | null
  readonly score: number | null
}

/**
 * The highest grade that any description of an advisory gives, so that a low second opinion cannot hide a high one.
 * CVSS vectors count by their base score, GitHub's word (`database_specific.severity`) as written.
 * @param records all that describe one advisory
 * @returns `null` when nothing readable grades it, which counts as high
 */
export function gradeOf(records: readonly OsvRecord[], asked: PackageVersion): Grade | null {
  const grades = records.flatMap((record) => [
    ...severitiesOf(record, asked).flatMap(vectorGrade),
    ...wordGrade(record.word),
  ])
  return grades.reduce<Grade | null>((worst, grade) => {
    if (worst === null) return grade
    const higher = RANK[grade.severity] - RANK[worst.severity]
    return higher > 0 || (higher === 0 && (grade.score ?? -1) > (worst.score ?? -1)) ? grade : worst
  }, null)
}

/** Qualitative rating scale of CVSS 3 and 4, section 5; an unexploitable 0.0 is still reported, as low. */
function rating(score: number): Severity {
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'medium' : 'low'
}

const RANK: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 }

const WORDS: ReadonlyMap<string, Severity> = new Map([
  ['CRITICAL', 'critical'],
  ['HIGH', 'high'],
  ['MODERATE', 'medium'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
])

function severitiesOf(record: OsvRecord, asked: PackageVersion): readonly OsvSeverity[] {
  const own = record.affected.filter((affected) => isAbout(affected, asked.ecosystem, asked.name))
  return [...record.severity, ...own.flatMap((affected) => affected.severity)]
}

function vectorGrade({ type, score: vector }: OsvSeverity): Grade[] {
  if (!type.startsWith('CVSS_')) return wordGrade(vector)
  const score = cvssBaseScore(vector)
  return score === null ? [] : [{ severity: rating(score), vector, score }]
}

function wordGrade(word: string | null): Grade[] {
  const severity = WORDS.get(word?.toUpperCase() ?? '')
  return severity === undefined ? [] : [{ severity, vector: null, score: null }]
}
