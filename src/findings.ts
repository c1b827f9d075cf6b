import type { Location } from './location.ts'

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Whether `severity` is at or above `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold)
}

/** The severity one step below, `low` staying `low`. */
export function oneLower(severity: Severity): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)]!
}

export const OUTCOMES = ['passed', 'failed', 'unverified', 'not-applicable'] as const
export type Outcome = (typeof OUTCOMES)[number]

export type Verdict = 'pass' | 'fail' | 'unverified'

export type EvidenceValue =
  | string
  | number
  | boolean
  | null
  | readonly EvidenceValue[]
  | { readonly [key: string]: EvidenceValue }

/** What a rule yields; the gate adds rule id, severity by policy, remedy by default, and the fingerprint. */
export interface FindingDraft {
  /** Where the offending token stands; `null` only where no file of the repository is at fault. */
  readonly at: Location | null
  /**
   * What, then why it matters. The first sentence is the headline. Plain text with `backticks` around code.
   * No line numbers in it: the fingerprint is made from it unless `key` is given.
   */
  readonly message: string
  /** What to type; the rule's own remedy when absent. */
  readonly remedy?: string
  /** Only where the rule grades its findings (advisories, soft-fail after the verdict). */
  readonly severity?: Severity
  readonly evidence?: Readonly<Record<string, EvidenceValue | undefined>>
  /** Stable identity of the finding within its rule and file, where the message is not. */
  readonly key?: string
}

/** A rule's way to say that a part of its question could not be answered. */
export interface UnverifiedDraft {
  /** The cause and the mend, one line. */
  readonly unverified: string
  readonly at?: Location | null
}

/** What a rule leaves out because its options say so; stands in the reason of a passed outcome. */
export interface NoteDraft {
  /** One clause. */
  readonly note: string
}

export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly location: Location | null
  readonly evidence: Readonly<Record<string, EvidenceValue>>
  readonly remedy: string
  /** 64 hex digits; the same when unrelated lines move. */
  readonly fingerprint: string
  /** The waiver that excuses this finding, by its id in `waivers[]`. */
  readonly waiver: string | null
}
