import type { Skipped } from '../coverage.ts'
import { affectedness, fixedVersions } from './affected.ts'
import type { AdvisoryMatch } from './model.ts'
import type { Question } from './questions.ts'
import type { OsvRecord } from './record.ts'
import { gradeOf } from './severity.ts'

/**
 * The advisories of one package version, one match for each distinct advisory and locked package.
 * @param records that affect it; records that share an id or alias describe one advisory
 */
export function matchesOf(question: Question, records: readonly OsvRecord[]): AdvisoryMatch[] {
  return sameAdvisory(records).flatMap((group) => {
    const aliases = [...new Set(group.flatMap(({ id, aliases }) => [id, ...aliases]))].sort()
    const id = preferredId(aliases)
    const grade = gradeOf(group, question)
    const facts = {
      id,
      aliases,
      malicious: group.some(isMalware) || aliases.some((alias) => alias.startsWith('MAL-')),
      summary: summaryOf(group, id),
      severity: grade?.severity ?? null,
      vector: grade?.vector ?? null,
      score: grade?.score ?? null,
      fixed: fixedVersions(group, question),
      url: addressOf(id),
    }
    return question.packages.map((locked): AdvisoryMatch => ({ package: locked, ...facts }))
  })
}

/**
 * Keep what affects the asked version, by the records' own ranges.
 * @returns the records, and what could not be decided, for the coverage
 */
export function affecting(
  question: Question,
  candidates: readonly OsvRecord[],
): { readonly records: OsvRecord[]; readonly undecided: Skipped[] } {
  const records: OsvRecord[] = []
  const undecided: Skipped[] = []
  for (const record of candidates) {
    const answer = affectedness(record, question)
    if (answer === 'affected') records.push(record)
    else if (answer !== 'unaffected') {
      undecided.push({
        path: `${question.name}@${question.version}`,
        reason: `whether ${record.id} affects it cannot be decided: ${answer.undecidable}`,
        kind: 'unread',
      })
    }
  }
  return { records, undecided }
}

/** Groups connected by ids and aliases, in the order of their first record. */
function sameAdvisory(records: readonly OsvRecord[]): OsvRecord[][] {
  const parent = new Map<string, string>()
  const root = (id: string): string => {
    let current = id
    for (let next = parent.get(current); next !== undefined && next !== current; next = parent.get(current)) {
      current = next
    }
    return current
  }
  for (const { id, aliases } of records) {
    for (const alias of aliases) parent.set(root(alias), root(id))
  }
  const groups = new Map<string, OsvRecord[]>()
  for (const record of records) {
    const key = root(record.id)
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return [...groups.values()]
}

/** Malware, GitHub's advisories, CVE, then a database's own; among equals the first in order. */
function preferredId(ids: readonly string[]): string {
  for (const prefix of ['MAL-', 'GHSA-', 'CVE-']) {
    const id = ids.find((candidate) => candidate.startsWith(prefix))
    if (id !== undefined) return id
  }
  return ids[0]!
}

/** CWE-506 is embedded malicious code; 507 to 512 are its kinds. https://cwe.mitre.org/data/definitions/506.html */
const MALWARE_CWES = new Set(
  ['506', '507', '508', '509', '510', '511', '512'].map((number) => `CWE-${number}`),
)

export function isMalware({ id, cwes }: OsvRecord): boolean {
  return id.startsWith('MAL-') || cwes.some((cwe) => MALWARE_CWES.has(cwe))
}

function summaryOf(group: readonly OsvRecord[], id: string): string {
  const own = group.find((record) => record.id === id && record.summary !== '')
  return (own ?? group.find(({ summary }) => summary !== ''))?.summary ?? ''
}

function addressOf(id: string): string {
  return id.startsWith('GHSA-')
    ? `https://github.com/advisories/${id}`
    : `https://osv.dev/vulnerability/${id}`
}
