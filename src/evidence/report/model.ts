import type { Mode } from '../../context.ts'
import type { Finding, Outcome, Severity, Verdict } from '../../findings.ts'
import type { Location } from '../../location.ts'
import type { Skipped } from '../../sources/coverage.ts'

/** `audit-report.json`, schema version 1. Field names are a contract: docs/audit-report.schema.json. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'release-guardrail'; readonly version: string }
  readonly verdict: Verdict
  readonly mode: Mode
  readonly repository: {
    readonly name: string
    readonly commit: string
    readonly ref: string | null
    readonly tag: string | null
  }
  readonly actor: string | null
  readonly runId: string
  /** UTC, RFC 3339. */
  readonly startedAt: string
  readonly durationMs: number
  readonly environment: Readonly<Record<string, string>>
  readonly policy: {
    readonly path: string
    readonly origin: 'base' | 'head' | 'built-in'
    readonly sha256: string
    readonly failOn: Severity
  }
  /** By source name. */
  readonly coverage: Readonly<
    Record<string, { readonly found: number; readonly read: number; readonly skipped: readonly Skipped[] }>
  >
  readonly rules: readonly RuleResult[]
  readonly findings: readonly Finding[]
  readonly waivers: readonly ReportedWaiver[]
  readonly evidence: readonly EvidenceFile[]
}

export interface RuleResult {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly outcome: Outcome
  /** Why it is unverified or not applicable, or what a passed rule looked at; one line. */
  readonly reason: string | null
  readonly durationMs: number
  /** How many findings it has, waived and below `fail-on` included. */
  readonly findings: number
}

export interface ReportedWaiver {
  readonly id: string
  readonly rule: string
  readonly scope: Readonly<Record<string, string>>
  readonly reason: string | null
  readonly owner: string | null
  readonly expires: string | null
  readonly location: Location
  /** `valid` waivers excuse; the others do not. */
  readonly state: 'valid' | 'expired' | 'incomplete' | 'unused'
  readonly findings: number
}

export interface EvidenceFile {
  /** Relative to the output directory. */
  readonly path: string
  readonly mediaType: string
  readonly bytes: number
  /** 64 hex digits. */
  readonly sha256: string
}
