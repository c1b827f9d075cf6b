import type { EvidenceValue } from '../../findings.ts'
import type { Location } from '../../location.ts'
import { byCodeUnit } from '../canonical-json.ts'
import type { Report } from './model.ts'
import { worstFirst } from './order.ts'

/**
 * `audit-report.json`: the report in the contract's own order of keys, records sorted by key, findings worst first,
 * rules, waivers and evidence by id. The same report gives the same bytes everywhere.
 */
export function reportJson(report: Report): string {
  const ordered = {
    schemaVersion: report.schemaVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    verdict: report.verdict,
    mode: report.mode,
    repository: {
      name: report.repository.name,
      commit: report.repository.commit,
      ref: report.repository.ref,
      tag: report.repository.tag,
    },
    actor: report.actor,
    runId: report.runId,
    startedAt: report.startedAt,
    durationMs: report.durationMs,
    environment: sortedRecord(report.environment),
    policy: {
      path: report.policy.path,
      origin: report.policy.origin,
      sha256: report.policy.sha256,
      failOn: report.policy.failOn,
    },
    coverage: sortedRecord(report.coverage, ({ found, read, skipped }) => ({
      found,
      read,
      skipped: skipped
        .toSorted((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.reason, b.reason))
        .map(({ path, reason, kind }) => ({ path, reason, kind })),
    })),
    rules: report.rules
      .toSorted((a, b) => byCodeUnit(a.id, b.id))
      .map(({ id, title, severity, outcome, reason, durationMs, findings }) => ({
        id,
        title,
        severity,
        outcome,
        reason,
        durationMs,
        findings,
      })),
    findings: worstFirst(report.findings).map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: finding.message,
      location: orderedLocation(finding.location),
      evidence: sortedRecord(finding.evidence, sortedValue),
      remedy: finding.remedy,
      fingerprint: finding.fingerprint,
      waiver: finding.waiver,
    })),
    waivers: report.waivers
      .toSorted((a, b) => byCodeUnit(a.id, b.id))
      .map((waiver) => ({
        id: waiver.id,
        rule: waiver.rule,
        scope: sortedRecord(waiver.scope),
        reason: waiver.reason,
        owner: waiver.owner,
        expires: waiver.expires,
        location: orderedLocation(waiver.location),
        state: waiver.state,
        findings: waiver.findings,
      })),
    evidence: report.evidence
      .toSorted((a, b) => byCodeUnit(a.path, b.path))
      .map(({ path, mediaType, bytes, sha256 }) => ({ path, mediaType, bytes, sha256 })),
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}

function orderedLocation(location: Location | null): Location | null {
  if (location === null) return null
  const { path, startLine, startColumn, endLine, endColumn } = location
  return { path, startLine, startColumn, endLine, endColumn }
}

/** `Object.fromEntries` defines keys, so that one named `__proto__` stays a key. */
function sortedRecord<T, U = T>(
  record: Readonly<Record<string, T>>,
  each: (value: T) => U = (value) => value as unknown as U,
): Record<string, U> {
  const entries = Object.entries(record).toSorted(([a], [b]) => byCodeUnit(a, b))
  return Object.fromEntries(entries.map(([key, value]) => [key, each(value)]))
}

function sortedValue(value: EvidenceValue): EvidenceValue {
  if (Array.isArray(value)) return (value as readonly EvidenceValue[]).map(sortedValue)
  if (value !== null && typeof value === 'object') {
    return sortedRecord(value as Readonly<Record<string, EvidenceValue>>, sortedValue)
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`)
  return value
}
