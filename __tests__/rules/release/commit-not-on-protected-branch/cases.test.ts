import { describe, expect, test } from 'vitest'
import { commitNotOnProtectedBranch } from '../../../../src/rules/release/commit-not-on-protected-branch.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { gitFacts, releaseRun } from '../../../support/git-facts.ts'
import { gitModel } from '../../../support/git-model.ts'
import { testRepository } from '../../../support/repository.ts'

const rule = commitNotOnProtectedBranch

/** Refs without `refs/`; a `+` in front of those that hold the commit. */
function judge(refs: readonly string[], options: Record<string, unknown> = {}, shallow = false) {
  const branches = refs.map((ref) => ({
    ref: `refs/${ref.replace('+', '')}`,
    containsHead: ref.startsWith('+'),
  }))
  return runRule(rule, { run: releaseRun(), git: gitFacts({ branches, shallow }) }, options)
}

describe('fires, and stays silent', () => {
  test.each<[string, string[], Record<string, unknown>, 'passes' | 'fires' | 'unverified']>([
    ['on main', ['+remotes/origin/main'], {}, 'passes'],
    ['on master', ['+remotes/origin/master', 'remotes/origin/x'], {}, 'passes'],
    ['on a release branch', ['remotes/origin/main', '+remotes/origin/release/1.2'], {}, 'passes'],
    ['on another branch', ['remotes/origin/main', '+remotes/origin/feature'], {}, 'fires'],
    ['on none', ['remotes/origin/main'], {}, 'fires'],
    ['on the clone’s own main only', ['remotes/origin/main', '+heads/main'], {}, 'fires'],
    ['without remotes', ['+heads/main'], {}, 'passes'],
    ['without remotes, aside', ['heads/main', '+heads/x'], {}, 'fires'],
    ['no such branch', ['+remotes/origin/trunk'], {}, 'unverified'],
    ['named in the policy', ['+remotes/origin/trunk'], { branches: ['trunk'] }, 'passes'],
    ['only like the name', ['remotes/origin/trunk', '+remotes/origin/trunk2'], { branches: ['trunk'] }, 'fires'],
    ['by pattern', ['+remotes/origin/v1.x'], { branches: ['v*.x'] }, 'passes'],
    ['a pattern is not a regular expression', ['remotes/origin/v1.x', '+remotes/origin/v1zx'], { branches: ['v1.x'] }, 'fires'],
    ['no branches', [], {}, 'unverified'],
  ])('%s', (_, refs, options, expected) => {
    const { findings, unverified } = judge(refs, options)
    expect(findings.length > 0 ? 'fires' : unverified.length > 0 ? 'unverified' : 'passes').toBe(expected)
  }) // biome-ignore format: a table

  test('a shallow clone that shows the branch on the commit is proof; one that does not is none', () => {
    expect(judge(['+remotes/origin/main'], {}, true)).toMatchObject({ findings: [], unverified: [] })
    const { findings, unverified } = judge(['remotes/origin/main'], {}, true)
    expect(findings).toEqual([])
    expect(unverified[0]!.unverified).toContain('set `fetch-depth: 0` for actions/checkout')
  })

  test('the finding names the commit and where was looked', () => {
    expect(judge(['remotes/origin/main', 'remotes/origin/release/1']).findings[0]!.message).toMatch(
      /^The tag `v1\.0\.0` releases commit `a{40}`, which is on none of the protected branches\. Looked at: `origin\/main` and `origin\/release\/1`\./,
    )
  })
})

test('a real repository: branches are read with what they hold, only when asked for', async () => {
  const repository = testRepository({ 'a.txt': 'a' })
  const git = (...args: string[]): string => repository.git(...args)
  git('branch', 'old')
  git('commit', '--allow-empty', '-q', '-m', 'next')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
  const model = await gitModel(repository, {}, { branches: true })
  const shown = model.branches!.map(({ ref, containsHead }) => `${ref} ${containsHead}`)
  expect(shown).toContain('refs/heads/old false')
  expect(shown).toContain('refs/remotes/origin/main true')
  expect(shown.join()).not.toContain('origin/HEAD')
  expect((await gitModel(repository)).branches).toBeUndefined()
})
