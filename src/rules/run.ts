import * as v from 'valibot'
import type { FindingDraft, UnverifiedDraft } from '../findings.ts'
import type { Models } from '../models.ts'
import type { Rule } from './rule.ts'

/** What one rule had to say about the models it was given. */
export interface RuleAnswer {
  readonly notApplicable: string | null
  readonly findings: readonly FindingDraft[]
  readonly unverified: readonly UnverifiedDraft[]
  /** What its options leave out; absent when that is nothing. */
  readonly notes?: readonly string[]
}

/**
 * Run one rule on models that are already read.
 * @param options as the policy gives them; the rule's own schema fills the defaults
 * @throws v.ValiError when the options do not fit the rule's schema (the policy reader checks this first)
 */
export function runRule(
  rule: Rule,
  models: Partial<Models>,
  options: Readonly<Record<string, unknown>> = {},
): RuleAnswer {
  const parsed = rule.options === undefined ? {} : v.parse(rule.options, options)
  const needed = models as Models
  const applies = rule.applies?.(needed, parsed) ?? true
  if (applies !== true) return { notApplicable: applies, findings: [], unverified: [] }
  const findings: FindingDraft[] = []
  const unverified: UnverifiedDraft[] = []
  const notes: string[] = []
  const drafts = rule.check(needed, parsed)
  for (const draft of rule.weighed?.(needed, drafts) ?? drafts) {
    if ('unverified' in draft) unverified.push(draft)
    else if ('note' in draft) notes.push(draft.note)
    else findings.push(draft)
  }
  return { notApplicable: null, findings, unverified, ...(notes.length === 0 ? {} : { notes }) }
}
