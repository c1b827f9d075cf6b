import { expect, test } from 'vitest'
import { judge } from '../support/gate.ts'
import { testRepository } from '../support/repository.ts'

const WORKFLOW = `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          pip install --extra-index-url https://me:canary-one@registry.example/simple acme
          trivy image --password canary-two acme || true
          echo "\${{ steps.absent.outputs.x }}"
`

test('credentials that people write into workflows reach no part of the report', async () => {
  const report = await judge(testRepository({ '.github/workflows/ci.yml': WORKFLOW }).root)
  const rules = new Set(report.findings.map(({ ruleId }) => ruleId))
  expect(rules).toContain('workflow/undefined-reference')
  expect(rules).toContain('workflow/soft-fail')
  expect(JSON.stringify(report)).toContain('https://***@r')
  expect(JSON.stringify(report)).not.toContain('canary')
})
