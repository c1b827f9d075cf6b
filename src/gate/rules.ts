import type { Capabilities, Mode, RunFacts } from '../context.ts'
import type { AuditLog } from '../evidence/audit-log.ts'
import { withoutSecrets } from '../evidence/escape/secrets.ts'
import type { Report, RuleResult } from '../evidence/report/model.ts'
import { type Finding, type Outcome, SEVERITIES } from '../findings.ts'
import type { ModelName, Models } from '../models.ts'
import type { DecisionsModel, Policy, PolicyModel, Waiver } from '../policy/model.ts'
import type { Rule } from '../rules/rule.ts'
import { runRule } from '../rules/run.ts'
import type { Coverage } from '../sources/coverage.ts'
import { excuse, fails, finishFindings } from './judge.ts'
import { SourceReader, unreadReason } from './sources.ts'
import { readInlineWaivers } from './waivers.ts'

export interface RuleRun {
  readonly result: RuleResult
  readonly findings: readonly Finding[]
}

/** What all rules said, and which waivers served. */
export interface Judged {
  readonly results: readonly RuleResult[]
  /** Worst first, then by place. */
  readonly findings: readonly Finding[]
  readonly waivers: readonly Waiver[]
  readonly added: readonly Waiver[]
  /** Ids of the waivers that fit a finding. */
  readonly matched: ReadonlySet<string>
  readonly coverage: Report['coverage']
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
}

interface Run {
  readonly facts: RunFacts
  readonly policy: PolicyModel
  /** Rules named with `--skip`. */
  readonly skip: ReadonlySet<string>
  readonly capabilities: Capabilities
  readonly log: AuditLog
}

interface RuleSetting {
  readonly mode: Mode
  readonly policy: Policy
  readonly skip: ReadonlySet<string>
  readonly waivers: readonly Waiver[]
  readonly today: string
  /** Collects the waivers that fit a finding. */
  readonly matched: Set<string>
  /** Milliseconds, for durations. */
  readonly now: () => number
}

const SOURCES = [
  'git',
  'artifacts',
  'workflows',
  'manifests',
  'lockfiles',
  'generated',
  'changelogs',
  'advisories',
] as const

/** Facts from elsewhere that are no files: what they do not cover, their rules say themselves. */
const NETWORK = [
  'remote',
  'registries',
  'githubRelease',
  'pinOrigins',
  'pinClaims',
  'nestedActions',
  'actionAdvisories',
] as const

/** Run every rule; those that judge the decisions of the others come last. */
export async function judgeRules(rules: readonly Rule[], reader: SourceReader, run: Run): Promise<Judged> {
  const { facts, policy, skip, capabilities, log } = run
  const today = facts.startedAt.slice(0, 10)
  const wanted = new Set<ModelName>(
    rules.filter((rule) => policy.effective.rules.get(rule.id)?.enabled).flatMap((rule) => rule.needs),
  )
  capabilities.progress('reading the repository')
  // Nobody is asked for the sake of a rule that does not run.
  const asked = new Set<ModelName>(
    rules
      .filter(
        ({ id, modes }) =>
          policy.effective.rules.get(id)?.enabled && !skip.has(id) && (modes?.includes(facts.mode) ?? true),
      )
      .flatMap((rule) => rule.needs),
  )
  const early = [
    ...SOURCES.filter((source) => wanted.has(source)),
    ...NETWORK.filter((source) => asked.has(source)),
  ]
  await Promise.all(early.map((source) => reader.load(source)))
  const inline = await readInlineWaivers(reader, facts, capabilities, rules)
  const waivers = [...policy.effective.waivers, ...inline.approved]
  const matched = new Set<string>()
  const setting: RuleSetting = {
    mode: facts.mode,
    policy: policy.effective,
    skip,
    waivers,
    today,
    matched,
    now: capabilities.now,
  }

  const [first, last] = [
    rules.filter((rule) => !rule.needs.includes('decisions')),
    rules.filter((rule) => rule.needs.includes('decisions')),
  ]
  const runs = new Map<string, RuleRun>()
  capabilities.progress('judging')
  for (const rule of first) runs.set(rule.id, await judgeRule(rule, reader, setting))
  const ran = new Set(
    [...runs.values()].filter(({ result }) => sawEverything(result)).map(({ result }) => result.id),
  )
  const decisions: DecisionsModel = {
    today,
    waivers: [...waivers, ...inline.added],
    matched,
    added: inline.added,
    ran,
  }
  const withDecisions = new SourceReader({
    run: () => Promise.resolve(facts),
    policy: () => Promise.resolve(policy),
    decisions: () => Promise.resolve(decisions),
  })
  for (const rule of last) runs.set(rule.id, await judgeRule(rule, withDecisions, setting))

  const ordered = rules.map((rule) => runs.get(rule.id)!)
  const coverage = await coverageOf(reader, wanted)
  for (const [source, { found, read, skipped }] of Object.entries(coverage))
    log.append('source-read', { source, found, read, skipped: skipped.length })
  for (const { result } of ordered)
    log.append('rule-finished', {
      rule: result.id,
      outcome: result.outcome,
      reason: result.reason,
      findings: result.findings,
      durationMs: result.durationMs,
    })
  return {
    results: ordered.map(({ result }) => result),
    findings: ordered.flatMap(({ findings }) => findings).sort(worstFirst),
    waivers,
    added: inline.added,
    matched,
    coverage,
    today,
  }
}

function sawEverything({ outcome, reason }: RuleResult): boolean {
  return outcome === 'passed' || (outcome === 'failed' && reason === null)
}

function worstFirst(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
}

async function coverageOf(reader: SourceReader, wanted: ReadonlySet<ModelName>): Promise<Report['coverage']> {
  const coverage: Record<string, Report['coverage'][string]> = {}
  for (const source of SOURCES) {
    if (!wanted.has(source)) continue
    const loaded = await reader.load(source)
    coverage[source] =
      'error' in loaded
        ? { found: 1, read: 0, skipped: [{ path: source, reason: loaded.error, kind: 'unread' }] }
        : loaded.model.coverage
  }
  return coverage
}

/** Run one rule, or say why it does not run. */
async function judgeRule(rule: Rule, reader: SourceReader, setting: RuleSetting): Promise<RuleRun> {
  const idle = whyIdle(rule, setting)
  if (idle !== null) return finish(rule, setting, 'not-applicable', idle, 0, [])
  const models: Partial<Record<keyof Models, unknown>> = {}
  const causes: string[] = []
  for (const need of rule.needs) {
    const loaded = await reader.load(need)
    if ('error' in loaded) return finish(rule, setting, 'unverified', loaded.error, 0, [])
    models[need] = loaded.model
    const coverage = (loaded.model as { coverage?: Coverage }).coverage
    const unread = coverage === undefined ? null : unreadReason(need, coverage)
    if (unread !== null) causes.push(unread)
  }
  const started = setting.now()
  const answer = runRule(rule, models as Partial<Models>, setting.policy.rules.get(rule.id)?.options)
  const durationMs = setting.now() - started
  if (answer.notApplicable !== null && causes.length === 0) {
    return finish(rule, setting, 'not-applicable', answer.notApplicable, durationMs, [])
  }
  causes.push(...answer.unverified.map((draft) => draft.unverified))
  const findings = excuse(
    finishFindings(rule, answer.findings, setting.policy),
    setting.waivers,
    setting.today,
    setting.matched,
  )
  const failing = findings.filter((finding) => fails(finding, setting.policy.failOn))
  const outcome = failing.length > 0 ? 'failed' : causes.length > 0 ? 'unverified' : 'passed'
  return finish(
    rule,
    setting,
    outcome,
    reasonOf(outcome, causes, findings, failing.length, answer.notes ?? []),
    durationMs,
    findings,
  )
}

function whyIdle(rule: Rule, setting: RuleSetting): string | null {
  if (setting.skip.has(rule.id)) return 'skipped by --skip'
  if (setting.policy.rules.get(rule.id)?.enabled !== true) return 'off in the policy'
  if (rule.modes !== undefined && !rule.modes.includes(setting.mode))
    return `only asked in ${rule.modes.join(' and ')} mode`
  return null
}

function reasonOf(
  outcome: Outcome,
  causes: readonly string[],
  findings: readonly Finding[],
  failing: number,
  notes: readonly string[],
): string | null {
  const parts = [...new Set(causes)]
  const shown = parts.length > 3 ? [...parts.slice(0, 3), `and ${parts.length - 3} more`] : parts
  const accepted = findings.length - failing
  if (outcome === 'passed' && accepted > 0)
    shown.push(`${accepted} ${accepted === 1 ? 'finding is' : 'findings are'} waived or below fail-on`)
  if (outcome === 'passed') shown.push(...notes)
  return shown.length === 0 ? null : shown.join('; ')
}

function finish(
  rule: Rule,
  setting: RuleSetting,
  outcome: Outcome,
  reason: string | null,
  durationMs: number,
  findings: readonly Finding[],
): RuleRun {
  const severity = setting.policy.rules.get(rule.id)?.severity ?? rule.severity
  return {
    result: {
      id: rule.id,
      title: rule.title,
      severity,
      outcome,
      reason: reason === null ? null : withoutSecrets(reason),
      durationMs,
      findings: findings.length,
    },
    findings,
  }
}
