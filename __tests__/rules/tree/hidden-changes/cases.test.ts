import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { hiddenChanges } from '../../../../src/rules/tree/hidden-changes.ts'
import type { HiddenChange } from '../../../../src/sources/git/model.ts'
import { gitFacts } from '../../../support/git-facts.ts'
import { gitModel } from '../../../support/git-model.ts'
import { testRepository } from '../../../support/repository.ts'

const END = 'What it hides would go into the release unseen by every step that asks git.'

test.each<[HiddenChange, string | null, string, string]>([
  [
    { kind: 'assume-unchanged', subject: "it's.py", detail: 'is marked assume-unchanged' },
    "it's.py",
    "`it's.py` is marked assume-unchanged.",
    "git update-index --no-assume-unchanged -- 'it'\\''s.py'",
  ],
  [
    { kind: 'skip-worktree', subject: '12 more paths', detail: 'is marked skip-worktree' },
    null,
    '`12 more paths` is marked skip-worktree.',
    'git sparse-checkout disable',
  ],
  [
    { kind: 'configuration', subject: 'core.fsmonitor', detail: 'names a program' },
    null,
    "The repository's setting `core.fsmonitor` names a program.",
    "git config --unset-all 'core.fsmonitor'",
  ],
  [
    { kind: 'environment', subject: 'GIT_DIR', detail: 'makes git answer from another repository' },
    null,
    'The variable `GIT_DIR` makes git answer from another repository.',
    'Unset `GIT_DIR` for the whole job.',
  ],
  [
    { kind: 'replaced-object', subject: 'c'.repeat(40), detail: 'is shown by git as another object' },
    null,
    `The object \`${'c'.repeat(40)}\` is shown by git as another object.`,
    `git replace --delete ${'c'.repeat(40)}`,
  ],
  [
    { kind: 'info-exclude', subject: 'info/exclude', detail: 'hides `a` from git' },
    null,
    '`info/exclude` hides `a` from git.',
    'Move the pattern to a committed .gitignore, or remove the files that it hides.',
  ],
])('%o', (change, path, headline, remedy) => {
  const { findings } = runRule(hiddenChanges, { git: gitFacts({ hidden: [change] }) })
  expect(findings).toEqual([
    {
      at: path === null ? null : { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
      message: `${headline} ${END}`,
      remedy,
      evidence: { kind: change.kind, subject: change.subject },
      key: `${change.kind} ${change.subject}`,
    },
  ])
})

test('a repository that hides nothing is silent', async () => {
  const git = await gitModel(testRepository({ 'a.txt': '' }))
  expect(runRule(hiddenChanges, { git }).findings).toEqual([])
})

test('a thousand are a hundred and a count', () => {
  const hidden = Array.from(
    { length: 1000 },
    (_, index): HiddenChange => ({
      kind: 'replaced-object',
      subject: `${index}`,
      detail: 'is shown by git as another object',
    }),
  )
  const { findings } = runRule(hiddenChanges, { git: gitFacts({ hidden }) })
  expect(findings).toHaveLength(101)
  expect(findings.at(-1)!.message).toBe(
    '900 more things hide changes from git. Only the first 100 are listed.',
  )
})
