import { describe, expect, test } from 'vitest'
import { failing } from '../support/findings.ts'
import { judge, osvDatabase, rulesThat, UNRELATED } from '../support/gate.ts'
import { testRepository } from '../support/repository.ts'

/**
 * March 2025: the tags of tj-actions/changed-files and reviewdog/action-setup were moved to a commit that printed the
 * runner's secrets (CVE-2025-30066, CVE-2025-30154). Who named a tag ran it; who named a commit did not.
 */
const workflow = (changedFiles: string, setup: string): string => `name: ci
on: pull_request
permissions: {}
jobs:
  lint:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: tj-actions/changed-files@${changedFiles}
      - uses: reviewdog/action-setup@${setup}
`

describe('tj-actions and reviewdog, March 2025', () => {
  test.each([
    ['v45', 'v1', 1],
    ['v45.0.7', 'v1.3.0', 1],
    ['0e58ed8', 'main', 0],
    ['0e58ed8671d6b60d0890c21b07f8835ace038e67-evil', 'release/0e58ed8671d6b60d0890c21b07f8835ace038e67', 0],
  ])('stops who trusts %s and %s', async (changedFiles, setup, advisories) => {
    const repository = testRepository({ '.github/workflows/ci.yml': workflow(changedFiles, setup) })
    const report = await judge(repository.root)
    expect(report.verdict).toBe('fail')
    const found = (rule: string): readonly (number | undefined)[] =>
      failing(report)
        .filter(({ ruleId }) => ruleId === rule)
        .map(({ location }) => location?.startLine)
    expect(found('workflow/unpinned-uses')).toEqual([10, 11])
    // The advisory covers the releases whose tags were moved.
    expect(found('workflow/known-vulnerable-action')).toEqual([10].slice(0, advisories))
    expect(failing(report)).toHaveLength(2 + advisories)
  })

  test('stops who pinned the malicious commits themselves', async () => {
    const pinned = workflow(
      '0e58ed8671d6b60d0890c21b07f8835ace038e67',
      'f0d342d24037bb11d26b9bd8496e0808ba32e9ec',
    )
    const report = await judge(testRepository({ '.github/workflows/ci.yml': pinned }).root)
    expect(report.verdict).toBe('fail')
    expect(failing(report).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['workflow/known-vulnerable-action', 'critical'],
      ['workflow/known-vulnerable-action', 'critical'],
    ])
  })

  test('passes when mended', async () => {
    const pinned = workflow(
      'd6e91a2266cdb9d62096cebf1e8546899c6aa18f # v45.0.6',
      '3f401fe1d58fe77e10d665ab713057375e39b887 # v1.3.0',
    )
    const repository = testRepository({ '.github/workflows/ci.yml': pinned })
    const report = await judge(repository.root, { advisories: osvDatabase(UNRELATED) })
    expect(rulesThat(report, 'failed')).toEqual([])
    expect(report.verdict).toBe('pass')
  })
})
