import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { operationInProgress } from '../../../../src/rules/tree/operation-in-progress.ts'
import { gitFacts, HEAD } from '../../../support/git-facts.ts'

test.each([
  ['merge', 'git merge --continue, or git merge --abort'],
  ['rebase', 'git rebase --continue, or git rebase --abort'],
  ['bisect', 'git bisect reset'],
])('a %s under way fires', (operation, remedy) => {
  expect(runRule(operationInProgress, { git: gitFacts({ operations: [operation] }) }).findings).toEqual([
    {
      at: null,
      message: `\`git ${operation}\` is under way. HEAD is a stop on its way, not a state that was meant to be released.`,
      remedy,
      evidence: { operation, commit: HEAD },
      key: operation,
    },
  ])
})

test('nothing under way is silent', () => {
  expect(runRule(operationInProgress, { git: gitFacts() }).findings).toEqual([])
})
