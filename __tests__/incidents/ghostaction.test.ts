import { describe, expect, test } from 'vitest'
import { judge, osvDatabase, UNRELATED } from '../support/gate.ts'
import { type TestRepository, testRepository } from '../support/repository.ts'

/**
 * September 2025: with stolen accounts, a workflow that sent secrets away was added to 817 repositories (GhostAction).
 * Put on a commit of its own and started by a tag, such a workflow needs no review of any branch.
 */
const SENDS_SECRETS = `name: Github Actions Security
on:
  push:
    tags: ['*']
permissions: {}
jobs:
  send-secrets:
    runs-on: ubuntu-24.04
    steps:
      - run: echo hello
`

const WITHOUT_REMOTE = 'rules: {release/tag-commit-mismatch: {options: {remote: false}}}\n'

function repository(): TestRepository {
  const made = testRepository({ VERSION: '1.0.0\n', '.github/release-guardrail.yml': WITHOUT_REMOTE })
  made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  return made
}

describe('GhostAction, September 2025', () => {
  test('a tag on a commit that no reviewed branch holds does not go out', async () => {
    const made = repository()
    made.git('checkout', '--quiet', '-b', 'aside')
    made.write('.github/workflows/security.yml', SENDS_SECRETS)
    made.commit('Add Github Actions Security workflow')
    made.git('tag', 'v1.0.0')
    const report = await judge(made.root, { tag: 'v1.0.0', advisories: osvDatabase(UNRELATED) })
    expect(report.verdict).toBe('fail')
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['release/commit-not-on-protected-branch'])
    expect(report.findings[0]!.message).toContain('Looked at: `origin/main`')
  })

  test('the reviewed commit passes', async () => {
    const made = repository()
    made.git('tag', 'v1.0.0')
    const report = await judge(made.root, { tag: 'v1.0.0', advisories: osvDatabase(UNRELATED) })
    expect(report.findings).toEqual([])
    expect(report.verdict).toBe('pass')
  })
})
