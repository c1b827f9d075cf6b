import { describe, expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { unpinnedUses } from '../../../../src/rules/workflow/unpinned-uses.ts'
import { workflowModel } from '../../../support/workflow-model.ts'

const workflows = await workflowModel({
  '.github/workflows/a.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{uses: a/b@v1}]}}\n',
})

describe('an allow-list that would switch the check off is refused', () => {
  test.each(['', ' ', '*', '*/*', 'a', 'a/', '/', 'a/b*', ' a/b', 'a/b ', 'a/b@v1', 'a//b', 'a/*/c'])(
    '%j',
    (entry) => {
      expect(() => runRule(unpinnedUses, { workflows }, { allow: [entry] })).toThrow(/must be `owner\/repo`/)
    },
  )

  test('an unknown option', () => {
    expect(() => runRule(unpinnedUses, { workflows }, { alow: [] })).toThrow(/alow/)
  })
})

test('the rule does not apply where nothing is used', async () => {
  const none = await workflowModel({
    '.github/workflows/a.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n',
  })
  expect(runRule(unpinnedUses, { workflows: none }).notApplicable).toBe(
    'no workflow or action of this repository uses another',
  )
})

test('a mend is never a command made of hostile text', async () => {
  const hostile = await workflowModel({
    '.github/workflows/a.yml':
      'on: push\njobs: {a: {runs-on: x, steps: [{uses: "o/r@$(id)"}, {uses: "o/r@-x"}, {uses: "o/r@v1"}]}}\n',
  })
  const remedies = runRule(unpinnedUses, { workflows: hostile }).findings.map(({ remedy }) => remedy)
  expect(remedies).toEqual([
    unpinnedUses.remedy,
    unpinnedUses.remedy,
    'Pin it: `uses: o/r@<commit> # v1`, where `gh api repos/o/r/commits/v1 --jq .sha` prints the commit.',
  ])
})
