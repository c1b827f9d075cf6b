import { expect, test } from 'vitest'
import { repositoryPath } from '../../../../src/location.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { submodule } from '../../../../src/rules/tree/submodule.ts'
import type { Submodule } from '../../../../src/sources/git/model.ts'
import { gitFacts, OTHER } from '../../../support/git-facts.ts'

function one(state: Submodule['state'], detail: string): Submodule {
  return { path: repositoryPath('vendor/lib'), recorded: OTHER, state, detail }
}

test('no submodule: not applicable', () => {
  expect(runRule(submodule, { git: gitFacts() }).notApplicable).toBe('the commit holds no submodule')
})

test('a clean submodule is silent', () => {
  const answer = runRule(submodule, { git: gitFacts({ submodules: [one('clean', 'is unchanged')] }) })
  expect(answer).toEqual({ notApplicable: null, findings: [], unverified: [] })
})

test.each([
  ['uninitialised', 'is not checked out', 'is not checked out', 'submodules: recursive'],
  ['other-commit', 'is at commit x', 'is at another commit than the tree records', 'git submodule update'],
  ['dirty', 'a.c has other bytes', 'is changed inside', "git -C 'vendor/lib' status --ignored"],
] as const)('%s fires at the submodule', (state, detail, headline, remedy) => {
  const { findings } = runRule(submodule, { git: gitFacts({ submodules: [one(state, detail)] }) })
  expect(findings).toHaveLength(1)
  expect(findings[0]!.at!.path).toBe('vendor/lib')
  expect(findings[0]!.message.split('. ')[0]).toBe(`Submodule \`vendor/lib\` ${headline}`)
  expect(findings[0]!.message).toContain(detail)
  expect(findings[0]!.remedy).toContain(remedy)
  expect(findings[0]!.evidence).toEqual({ state, recorded: OTHER })
})

test('what the headline says is not said again', () => {
  const { findings } = runRule(submodule, {
    git: gitFacts({ submodules: [one('uninitialised', 'is not checked out')] }),
  })
  expect(findings[0]!.message).toBe(
    'Submodule `vendor/lib` is not checked out. The release would not hold the commit that the tag names for it.',
  )
})

test('an unreadable one is unverified, never a pass', () => {
  const { findings, unverified } = runRule(submodule, {
    git: gitFacts({ submodules: [one('unreadable', 'git: `git ls-tree` exited 128: fatal: bad object')] }),
  })
  expect(findings).toEqual([])
  expect(unverified.map((draft) => draft.unverified)).toEqual([
    'submodule `vendor/lib` could not be read: git: `git ls-tree` exited 128: fatal: bad object; check it out anew with `git submodule update --init --recursive`',
  ])
})
