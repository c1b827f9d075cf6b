import { describe, expect, test } from 'vitest'
import { judge, osvDatabase, rulesThat, UNRELATED } from '../support/gate.ts'
import { testRepository } from '../support/repository.ts'

/**
 * August 2025, "s1ngularity": a workflow on `pull_request_target` pasted the title of a pull request into a script. It
 * held a token that could write, started the publishing workflow with it, and the token for the registry was sent away
 * (GHSA-cxm3-wv7p-598c).
 */
const workflow = (step: string): string => `name: validate pull request title
on:
  pull_request_target:
    types: [opened, edited, synchronize, reopened]
permissions: {}
jobs:
  validate:
    runs-on: ubuntu-latest
    permissions:
      pull-requests: write
    steps:
${step}      - name: Comment on a bad title
        env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.number }}
        run: gh pr comment "$NUMBER" --body-file /tmp/title.txt
`

describe('nx s1ngularity, August 2025', () => {
  test('stops a title that is pasted into a script', async () => {
    const repository = testRepository({
      '.github/workflows/pr-title.yml': workflow(`      - name: Create the message
        id: message
        run: |
          echo "Validating title: \${{ github.event.pull_request.title }}" > /tmp/title.txt
`),
    })
    const report = await judge(repository.root)
    expect(report.verdict).toBe('fail')
    expect(
      report.findings
        .filter(({ severity }) => severity !== 'low')
        .map(({ ruleId, severity, location }) => [ruleId, severity, location?.startLine]),
    ).toEqual([['workflow/template-injection', 'high', 15]])
    expect(report.findings.find(({ ruleId }) => ruleId === 'workflow/template-injection')?.message).toContain(
      'Whoever opens a pull request can run commands',
    )
  })

  test('passes when the title is a quoted variable', async () => {
    const repository = testRepository({
      '.github/workflows/pr-title.yml': workflow(`      - name: Create the message
        env:
          TITLE: \${{ github.event.pull_request.title }}
        run: |
          echo "Validating title: $TITLE" > /tmp/title.txt
`),
    })
    const report = await judge(repository.root, { advisories: osvDatabase(UNRELATED) })
    expect(rulesThat(report, 'failed')).toEqual([])
    expect(report.verdict).toBe('pass')
  })
})
