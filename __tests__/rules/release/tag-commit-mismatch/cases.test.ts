import { describe, expect, test } from 'vitest'
import type { RunFacts } from '../../../../src/context.ts'
import { commitSha } from '../../../../src/location.ts'
import { tagCommitMismatch } from '../../../../src/rules/release/tag-commit-mismatch.ts'
import { runRule } from '../../../../src/rules/run.ts'
import type { GitModel } from '../../../../src/sources/git/model.ts'
import type { RemoteModel } from '../../../../src/sources/git/remote.ts'
import { gitFacts, HEAD, OTHER, releaseRun } from '../../../support/git-facts.ts'
import { gitModel } from '../../../support/git-model.ts'
import { testRepository } from '../../../support/repository.ts'

const SAME: RemoteModel = {
  kind: 'answered',
  address: 'https://git.example/o/r',
  tag: { object: HEAD, commit: HEAD, annotated: false },
  local: { object: HEAD, annotated: false },
}
const NOT_ASKED: RemoteModel = { kind: 'unanswered', why: 'the run is offline' }

/** By the clone alone, as a policy without the remote has it. */
function heads(run: RunFacts, git: GitModel): string[] {
  const { findings, unverified } = runRule(
    tagCommitMismatch,
    { run, git, remote: NOT_ASKED },
    { remote: false },
  )
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
  expect(runRule(tagCommitMismatch, { run, git: gitFacts(), remote: NOT_ASKED }).notApplicable).toBe(
    'no tag is being released',
  )
})

test('a tag of another commit fires, with the command', () => {
  const git = gitFacts({ tags: [{ ...AT_HEAD, commit: OTHER, annotated: true }] })
  const models = { run: releaseRun(), git, remote: NOT_ASKED }
  expect(runRule(tagCommitMismatch, models, { remote: false }).findings).toEqual([
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

describe('the remote', () => {
  const git = gitFacts({ tags: [AT_HEAD] })
  const judge = (remote: RemoteModel, options = {}) =>
    runRule(tagCommitMismatch, { run: releaseRun(), git, remote }, options)
  const answered = (more: Partial<RemoteModel & { kind: 'answered' }>): RemoteModel => ({ ...SAME, ...more })
  const inner = { object: OTHER, commit: HEAD, annotated: true }

  test.each<[string, RemoteModel]>([
    ['has the same lightweight tag', SAME],
    ['has the same annotated tag', answered({ tag: inner, local: { object: OTHER, annotated: true } })],
    ['has an annotated tag, which actions/checkout rewrote to a lightweight one', answered({ tag: inner })],
  ])('%s: silent', (_, remote) => {
    expect(judge(remote)).toEqual({
      notApplicable: null,
      findings: [],
      unverified: [],
      notes: ['the remote `https://git.example/o/r` has the same tag'],
    })
  })

  test('a tag that was moved fires', () => {
    const moved = answered({ tag: { object: OTHER, commit: OTHER, annotated: false } })
    expect(judge(moved).findings).toMatchObject([
      {
        message: `The tag \`v1.0.0\` names commit \`${OTHER}\` on the remote, and \`${HEAD}\` in this clone. It was moved on one side: whoever fetches \`https://git.example/o/r\` gets other code than would be published.`,
      },
    ])
  })

  test('a tag that is not there fires, with the command', () => {
    expect(judge(answered({ tag: null })).findings).toMatchObject([
      {
        message:
          'The tag `v1.0.0` is not on the remote `https://git.example/o/r`. It was deleted there or never pushed, so nobody can fetch what would be published.',
        remedy: 'git push origin refs/tags/v1.0.0',
      },
    ])
  })

  test('an annotated tag that was made anew for the same commit fires, one step lower', () => {
    const local = { object: OTHER, annotated: true }
    const anew = judge(answered({ tag: { ...inner, object: HEAD }, local })).findings
    expect(anew).toMatchObject([{ severity: 'high' }])
    expect(anew[0]!.message).toContain('is another annotated tag of the same commit on the remote')
    expect(judge(answered({ local })).findings[0]!.message).toContain(
      'is a lightweight tag of the same commit',
    )
  })

  test('no answer is unverified, and names the option', () => {
    expect(judge(NOT_ASKED).unverified).toEqual([
      {
        unverified:
          'whether the remote has the same tag `v1.0.0` could not be asked: the run is offline; where that is meant, set the option `remote: false` of release/tag-commit-mismatch',
      },
    ])
  })

  test('without it the outcome says what was not asked; what the clone proves still fires', () => {
    expect(judge(NOT_ASKED, { remote: false })).toMatchObject({
      unverified: [],
      notes: ['the remote was not asked for the tag: the option `remote` of the policy is off'],
    })
    const wrong = { run: releaseRun(), git: gitFacts({ tags: [{ ...AT_HEAD, commit: OTHER }] }) }
    expect(runRule(tagCommitMismatch, { ...wrong, remote: NOT_ASKED }).findings).toHaveLength(1)
  })
})
