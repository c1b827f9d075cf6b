import { describe, expect, test } from 'vitest'
import { repositoryPath, wholeFile } from '../../../src/location.ts'
import type { DecisionsModel, PolicyChange, Waiver } from '../../../src/policy/model.ts'
import { policyWaiver } from '../../../src/policy/waivers.ts'
import { RULES, ruleById } from '../../../src/rules/index.ts'
import { runRule } from '../../../src/rules/run.ts'

const at = wholeFile(repositoryPath('.github/release-guardrail.yml'))
const waiver = (fields: object = {}): Waiver =>
  policyWaiver(
    { rule: 'workflow/soft-fail', path: 'a.yml', reason: 'r', owner: '@o', expires: '2026-11-22', ...fields },
    0,
    at,
    RULES,
  )

function decisions(waivers: readonly Waiver[], more: Partial<DecisionsModel> = {}): DecisionsModel {
  return {
    today: '2026-11-22',
    waivers,
    matched: new Set(waivers.map(({ id }) => id)),
    added: [],
    ran: new Set(['workflow/soft-fail']),
    ...more,
  }
}

function messages(
  id: string,
  model: DecisionsModel,
  weakened: readonly PolicyChange[] = [],
): readonly string[] {
  return runRule(ruleById(id)!, {
    decisions: model,
    policy: { effective: undefined as never, weakened },
  }).findings.map(({ message }) => message)
}

describe('policy/expired-waiver', () => {
  test('fires the day after', () => {
    expect(messages('policy/expired-waiver', decisions([waiver({ expires: '2026-11-21' })]))).toEqual([
      'The waiver of `workflow/soft-fail` expired on 2026-11-21. It excuses nothing any more.',
    ])
  })
  test('is silent on the last day, and where there is no date to pass', () => {
    expect(
      messages(
        'policy/expired-waiver',
        decisions([waiver(), waiver({ expires: undefined }), waiver({ expires: 'soon' })]),
      ),
    ).toEqual([])
  })
})

describe('policy/incomplete-waiver', () => {
  test('fires with everything that is missing', () => {
    expect(
      messages('policy/incomplete-waiver', decisions([waiver({ owner: undefined, reason: undefined })])),
    ).toEqual([
      'The waiver of `workflow/soft-fail` is incomplete: the reason is missing; the owner is missing. It excuses nothing until it is whole.',
    ])
  })
  test('is silent for a whole one, expired or not', () => {
    expect(
      messages('policy/incomplete-waiver', decisions([waiver(), waiver({ expires: '2020-01-01' })])),
    ).toEqual([])
  })
})

describe('policy/unused-waiver', () => {
  test('fires where nothing fits any more', () => {
    expect(messages('policy/unused-waiver', decisions([waiver()], { matched: new Set() }))).toEqual([
      'The waiver of `workflow/soft-fail` matches nothing. What it excused is gone, or has changed so that it no longer fits.',
    ])
  })
  test('is silent where it fits, where its rule did not see everything, and where it is incomplete', () => {
    expect(messages('policy/unused-waiver', decisions([waiver()]))).toEqual([])
    expect(
      messages('policy/unused-waiver', decisions([waiver()], { matched: new Set(), ran: new Set() })),
    ).toEqual([])
    expect(
      messages('policy/unused-waiver', decisions([waiver({ owner: undefined })], { matched: new Set() })),
    ).toEqual([])
  })
})

describe('policy/weakened', () => {
  test('fires for each change, and for inline waivers that the pull request adds', () => {
    const change: PolicyChange = { kind: 'rule-off', detail: '`tree/dirty` is switched off', at }
    expect(messages('policy/weakened', decisions([], { added: [waiver()] }), [change])).toEqual([
      'This pull request weakens the policy: `tree/dirty` is switched off. The run was judged by the policy of the base.',
      'This pull request adds a waiver of `workflow/soft-fail`. It excuses nothing until it is merged.',
    ])
  })
  test('is silent where nothing changes', () => {
    expect(messages('policy/weakened', decisions([waiver()]))).toEqual([])
  })
})
