import { isRecord, printable } from '../advisories/json.ts'
import { isAdvisoryId, type OsvAffected, type OsvEvent, type OsvRecord } from '../advisories/record.ts'
import { padded } from './action-version.ts'

/** What OSV calls the packages that `uses:` names. */
export const ACTIONS = 'GitHub Actions'

/**
 * An advisory of GitHub's REST API as the record that OSV would hold of it.
 * Source: https://docs.github.com/en/rest/security-advisories/global-advisories
 * @returns the problem as text where it is not what the API promises
 */
export function recordOf(value: unknown): OsvRecord | string {
  if (!isRecord(value)) return 'an advisory is not an object'
  const { ghsa_id: id, cve_id: cve, summary, severity, withdrawn_at: withdrawn, updated_at: updated } = value
  if (typeof id !== 'string' || !isAdvisoryId(id)) return 'an advisory has no id'
  if (!Array.isArray(value.vulnerabilities)) return `${id} has no list of vulnerabilities`
  return {
    id,
    modified: timeOf(updated) ?? 0,
    withdrawn: withdrawn === null || withdrawn === undefined ? null : (timeOf(withdrawn) ?? 0),
    aliases: typeof cve === 'string' && isAdvisoryId(cve) ? [cve] : [],
    summary: typeof summary === 'string' ? printable(summary, 300) : '',
    severity: [],
    affected: value.vulnerabilities.flatMap((one: unknown) => affectedOf(one)),
    word: typeof severity === 'string' ? severity.toUpperCase() : null,
    // Embedded malicious code: what GitHub's type `malware` says.
    cwes: value.type === 'malware' ? ['CWE-506'] : [],
  }
}

/** Names in lower case, versions in three parts, so that records of both services can be compared with a version. */
export function normalised(record: OsvRecord): OsvRecord {
  return {
    ...record,
    affected: record.affected.map((affected) => ({
      ...affected,
      package:
        affected.package === null ? null : { ...affected.package, name: affected.package.name.toLowerCase() },
      versions: affected.versions.map(padded),
      ranges: affected.ranges.map((range) => ({
        ...range,
        events: range.events.map((event) => ({
          ...event,
          version: event.version === '0' ? '0' : padded(event.version),
        })),
      })),
    })),
  }
}

function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? null : time
}

function affectedOf(value: unknown): OsvAffected[] {
  const named = isRecord(value) && isRecord(value.package) ? value.package : {}
  if (named.ecosystem !== 'actions' || typeof named.name !== 'string') return []
  const range = isRecord(value) ? value.vulnerable_version_range : null
  const about = { package: { ecosystem: ACTIONS, name: named.name }, severity: [] }
  return typeof range === 'string'
    ? [{ ...about, ...rangeOf(range) }]
    : [{ ...about, versions: [], ranges: [] }]
}

/** `>= 4.0.0, < 4.1.3`, `<= 45.0.7`, `= 1.2.3`; without versions and ranges, which is never "not affected", where it is none. */
function rangeOf(text: string): Pick<OsvAffected, 'versions' | 'ranges'> {
  const events: OsvEvent[] = []
  const unknown = { versions: [], ranges: [] }
  for (const clause of text.split(',')) {
    const [, operator, version] = /^\s*(>=|<=|<|>|=)\s*v?(\d[0-9A-Za-z.+-]*)\s*$/.exec(clause) ?? []
    if (operator === undefined || version === undefined) return unknown
    if (operator === '=') return text.includes(',') ? unknown : { versions: [version], ranges: [] }
    // What lies right above an excluded version cannot be said in events: the version itself is counted in.
    if (operator.startsWith('>')) events.push({ kind: 'introduced', version })
    else events.push({ kind: operator === '<' ? 'fixed' : 'last_affected', version })
  }
  if (!events.some(({ kind }) => kind === 'introduced')) events.unshift({ kind: 'introduced', version: '0' })
  return { versions: [], ranges: [{ type: 'SEMVER', events }] }
}
