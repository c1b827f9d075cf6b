import { expect, test } from 'vitest'
import type { RunFacts } from '../../../../src/context.ts'
import { commitSha } from '../../../../src/location.ts'
import { tagCommitMismatch } from '../../../../src/rules/release/tag-commit-mismatch.ts'
import { runRule } from '../../../../src/rules/run.ts'
import type { GitModel } from '../../../../src/sources/git/model.ts'
import { gitFacts, HEAD, OTHER, releaseRun } from '../../../support/git-facts.ts'
import { gitModel } from '../../../support/git-model.ts'
import { testRepository } from '../../../support/repository.ts'

function heads(run: RunFacts, git: GitModel): string[] {
  const { findings, unverified } = runRule(tagCommitMismatch, { run, git })
  return [
    ...findings.map(({ message }) => message.split('. ')[0]!),
    ...unverified.map((draft) => `unverified: ${draft.unverified}`),
  ]
}

const AT_HEAD = { name: 'v1.0.0', commit: HEAD, annotated: false }

test('the tag of the checked-out commit is silent, whatever other tags there are', () => {
  const others = [
    { name: 'v1.0.0-rc.1', commit: HEAD, annotated: true },
    { name: 'v9.0.0', commit: OTHER, annotated: false },
  ]
  expect(heads(releaseRun(), gitFacts({ tags: [AT_HEAD, ...others] }))).toEqual([])
})

test('outside a release it does not apply', () => {
  const run = releaseRun({ tag: null, ref: 'refs/heads/main' }, 'audit')
  expect(runRule(tagCommitMismatch, { run, git: gitFacts() }).notApplicable).toBe('no tag is being released')
})

test('a tag of another commit fires, with the command', () => {
  const git = gitFacts({ tags: [{ ...AT_HEAD, commit: OTHER, annotated: true }] })
  expect(runRule(tagCommitMismatch, { run: releaseRun(), git }).findings).toEqual([
    {
      at: null,
      message: `The annotated tag \`v1.0.0\` names commit \`${OTHER}\`, and \`${HEAD}\` is checked out. What would be published is not what the tag shows.`,
      remedy: 'git checkout refs/tags/v1.0.0',
      evidence: { tag: 'v1.0.0', annotated: true, tagCommit: OTHER, head: HEAD },
      key: 'tag',
    },
  ])
})

test('a run for another commit than the checked-out one fires', () => {
  expect(heads(releaseRun({ commit: OTHER }), gitFacts({ tags: [AT_HEAD] }))).toEqual([
    `The run is for commit \`${OTHER}\`, and \`${HEAD}\` is checked out`,
  ])
})

test('the ref that started the run decides, also when another tag on the commit is named', () => {
  const tags = [AT_HEAD, { ...AT_HEAD, name: 'v2.0.0' }]
  expect(heads(releaseRun({ ref: 'refs/tags/v2.0.0' }), gitFacts({ tags }))).toEqual([
    'The run was started by `refs/tags/v2.0.0`, and `v1.0.0` would be released',
  ])
})

test('a tag that is not in the clone is unverified, with the mend', () => {
  expect(heads(releaseRun(), gitFacts())).toEqual([
    'unverified: the tag `v1.0.0` is not in this clone or names no commit; fetch it with `git fetch --tags`, or set `fetch-tags: true` for actions/checkout',
  ])
})

test('a release without a tag is unverified', () => {
  expect(heads(releaseRun({ tag: null, ref: null }), gitFacts({ tags: [AT_HEAD] }))).toEqual([
    'unverified: no tag names this release; push one, or name it with `--tag TAG`',
  ])
})

test('on a real repository: annotated, nested, and a branch of the same name', async () => {
  const repository = testRepository({ 'a.txt': '1' })
  repository.git('tag', '--annotate', '--message', 'one', 'inner')
  repository.git('tag', '--annotate', '--message', 'outer', 'v1.0.0', 'inner')
  const tagged = commitSha(repository.git('rev-parse', 'HEAD'))
  repository.write('a.txt', '2')
  const later = commitSha(repository.commit())
  repository.git('branch', 'v1.0.0')
  repository.git('checkout', '--quiet', 'refs/heads/v1.0.0')
  expect(heads(releaseRun({ commit: later }), await gitModel(repository))).toEqual([
    `The annotated tag \`v1.0.0\` names commit \`${tagged}\`, and \`${later}\` is checked out`,
  ])
  repository.git('checkout', '--quiet', 'refs/tags/v1.0.0')
  expect(heads(releaseRun({ commit: tagged }), await gitModel(repository))).toEqual([])
})
