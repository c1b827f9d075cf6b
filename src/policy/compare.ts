import { SEVERITIES, type Severity } from '../findings.ts'
import type { Rule } from '../rules/rule.ts'
import { effectivePolicy } from './load.ts'
import type { Policy, PolicyChange, Waiver } from './model.ts'
import type { ReadPolicy } from './read.ts'
import { PRESETS } from './schema.ts'

/**
 * How a proposed policy file is weaker than the base's, in any of the three modes.
 * A change of options, tag patterns or the advisories' source is reported whichever way it goes: only a person can tell.
 */
export function weakenedPolicy(
  base: ReadPolicy | null,
  proposed: ReadPolicy | null,
  rules: readonly Rule[],
): readonly PolicyChange[] {
  const changes = new Map<string, PolicyChange>()
  for (const preset of PRESETS) {
    const before = effectivePolicy(base, preset, 'base', rules)
    const after = effectivePolicy(proposed, preset, 'head', rules)
    for (const change of compare(before, after, proposed, rules))
      changes.set(`${change.kind} ${change.detail}`, change)
  }
  return [...changes.values()]
}

function* compare(
  before: Policy,
  after: Policy,
  proposed: ReadPolicy | null,
  rules: readonly Rule[],
): Generator<PolicyChange> {
  const at = (...keys: (string | number)[]) => proposed?.locate(keys) ?? null
  // A higher threshold lets more pass.
  if (isLower(before.failOn, after.failOn)) {
    yield {
      kind: 'fail-on',
      detail: `\`fail-on\` goes from ${before.failOn} to ${after.failOn}`,
      at: at('fail-on'),
    }
  }
  for (const rule of rules) {
    const [was, is] = [before.rules.get(rule.id)!, after.rules.get(rule.id)!]
    const place = at('rules', rule.id)
    if (was.enabled && !is.enabled)
      yield { kind: 'rule-off', detail: `\`${rule.id}\` is switched off`, at: place }
    if (!was.enabled || !is.enabled) continue
    const [from, to] = [was.severity ?? rule.severity, is.severity ?? rule.severity]
    if (isLower(to, from))
      yield { kind: 'severity', detail: `\`${rule.id}\` goes from ${from} to ${to}`, at: place }
    if (JSON.stringify(was.options) !== JSON.stringify(is.options)) {
      yield { kind: 'options', detail: `the options of \`${rule.id}\` change`, at: place }
    }
  }
  for (const [index, waiver] of after.waivers.entries()) {
    if (!before.waivers.some((known) => sameWaiver(known, waiver))) {
      yield {
        kind: 'waiver',
        detail: `a waiver of \`${waiver.rule}\` is added or changed`,
        at: at('waivers', index),
      }
    }
  }
  for (const [index, entry] of after.exclude.entries()) {
    if (!before.exclude.some((known) => known.path === entry.path)) {
      yield {
        kind: 'exclude',
        detail: `\`${entry.path}\` is excluded from every source`,
        at: at('exclude', index),
      }
    }
  }
  for (const { path, from } of before.generated ?? []) {
    const is = after.generated?.some(
      (entry) => entry.path === path && JSON.stringify(entry.from) === JSON.stringify(from),
    )
    if (is !== true) {
      yield {
        kind: 'generated',
        detail: `\`${path}\` is no longer held against its sources`,
        at: at('generated'),
      }
    }
  }
  if (JSON.stringify(before.tagPatterns) !== JSON.stringify(after.tagPatterns)) {
    yield { kind: 'tags', detail: 'the declared tag patterns change', at: at('tags') }
  }
  if (JSON.stringify(before.registries) !== JSON.stringify(after.registries)) {
    yield {
      kind: 'registries',
      detail: 'the registries that are asked for published versions change',
      at: at('registries'),
    }
  }
  for (const pattern of before.artifacts) {
    if (!after.artifacts.includes(pattern)) {
      yield {
        kind: 'artifacts',
        detail: `the artefacts \`${pattern}\` are no longer named, and so no longer judged`,
        at: at('artifacts'),
      }
    }
  }
  if (before.advisories !== after.advisories) {
    yield {
      kind: 'advisories',
      detail: `advisories come from \`${after.advisories}\` instead of \`${before.advisories}\``,
      at: at('advisories'),
    }
  }
}

function isLower(severity: Severity, than: Severity): boolean {
  return SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(than)
}

function sameWaiver(a: Waiver, b: Waiver): boolean {
  return (
    JSON.stringify([a.rule, a.scope, a.reason, a.owner, a.expires]) ===
    JSON.stringify([b.rule, b.scope, b.reason, b.owner, b.expires])
  )
}
