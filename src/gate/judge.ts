import { createHash } from 'node:crypto'
import { withoutSecrets } from '../evidence/escape/secrets.ts'
import type { RuleResult } from '../evidence/report/model.ts'
import {
  atLeast,
  type EvidenceValue,
  type Finding,
  type FindingDraft,
  type Severity,
  type Verdict,
} from '../findings.ts'
import type { Policy, Waiver } from '../policy/model.ts'
import { fits, isInForce } from '../policy/waivers.ts'
import type { Rule } from '../rules/rule.ts'

/**
 * Give a rule's drafts their final shape: severity by policy, the rule's remedy, and the fingerprint.
 * The policy's severity for a rule replaces the rule's own and every grade that the rule gives.
 * Credentials that a finding quotes from the repository end here: no report, log or comment has them.
 */
export function finishFindings(
  rule: Rule,
  drafts: readonly FindingDraft[],
  policy: Policy,
): readonly Finding[] {
  const override = policy.rules.get(rule.id)?.severity ?? null
  const seen = new Map<string, number>()
  return [...drafts].sort(byLocation).map((draft) => {
    const identity = JSON.stringify([rule.id, draft.at?.path ?? null, draft.key ?? draft.message])
    const nth = seen.get(identity) ?? 0
    seen.set(identity, nth + 1)
    return {
      ruleId: rule.id,
      severity: override ?? draft.severity ?? rule.severity,
      message: withoutSecrets(draft.message),
      location: draft.at,
      evidence: shareable(draft.evidence ?? {}),
      remedy: withoutSecrets(draft.remedy ?? rule.remedy),
      fingerprint: createHash('sha256').update(`${identity}#${nth}`).digest('hex'),
      waiver: null,
    }
  })
}

function shareable(
  evidence: Readonly<Record<string, EvidenceValue | undefined>>,
): Readonly<Record<string, EvidenceValue>> {
  return Object.fromEntries(
    Object.entries(evidence).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, valueWithoutSecrets(value)] as const],
    ),
  )
}

function valueWithoutSecrets(value: EvidenceValue): EvidenceValue {
  if (typeof value === 'string') return withoutSecrets(value)
  if (typeof value !== 'object' || value === null) return value
  return isList(value) ? value.map(valueWithoutSecrets) : shareable(value)
}

function isList(value: EvidenceValue): value is readonly EvidenceValue[] {
  return Array.isArray(value)
}

function byLocation(a: FindingDraft, b: FindingDraft): number {
  const [x, y] = [a.at, b.at]
  if (x === null || y === null) return Number(y === null) - Number(x === null)
  if (x.path !== y.path) return x.path < y.path ? -1 : 1
  return x.startLine - y.startLine || x.startColumn - y.startColumn
}

/**
 * Let waivers excuse findings.
 * @param matched collects the ids of all waivers that fit a finding, those included that may not excuse it
 * @param today `YYYY-MM-DD`
 */
export function excuse(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
  matched: Set<string>,
): readonly Finding[] {
  const candidates = candidatesFor(waivers)
  return findings.map((finding) => {
    const fitting = candidates(finding).filter((waiver) => fits(waiver, finding))
    for (const waiver of fitting) matched.add(waiver.id)
    return { ...finding, waiver: fitting.find((waiver) => isInForce(waiver, today))?.id ?? null }
  })
}

/** The few waivers that may fit a finding, in their order: thousands of both stand in hostile workflows. */
function candidatesFor(waivers: readonly Waiver[]): (finding: Finding) => readonly Waiver[] {
  const elsewhere = new Map<string, Waiver[]>()
  const onLine = new Map<string, Waiver[]>()
  const add = (map: Map<string, Waiver[]>, key: string, waiver: Waiver): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [waiver])
    else list.push(waiver)
  }
  for (const waiver of waivers) {
    const { lines } = waiver.scope
    // Most inline waivers cover one line; one that covers a whole step is asked about with the policy's own.
    if (lines !== undefined && lines[0] === lines[1])
      add(onLine, `${waiver.rule}:${lines[0]}:${waiver.at.path}`, waiver)
    else add(elsewhere, waiver.rule, waiver)
  }
  return ({ ruleId, location }) => {
    const beside =
      location === null ? undefined : onLine.get(`${ruleId}:${location.startLine}:${location.path}`)
    return [...(elsewhere.get(ruleId) ?? []), ...(beside ?? [])]
  }
}

/** Whether the finding fails the run. */
export function fails(finding: Finding, failOn: Severity): boolean {
  return finding.waiver === null && atLeast(finding.severity, failOn)
}

/** `fail` before `unverified` before `pass`; a pass needs every rule's own outcome. */
export function verdictOf(rules: readonly RuleResult[]): Verdict {
  if (rules.some((rule) => rule.outcome === 'failed')) return 'fail'
  if (rules.some((rule) => rule.outcome === 'unverified')) return 'unverified'
  // A run in which no rule looked at anything proves nothing.
  return rules.some((rule) => rule.outcome === 'passed') ? 'pass' : 'unverified'
}
