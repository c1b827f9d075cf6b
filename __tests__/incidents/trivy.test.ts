import { expect, test } from 'vitest'
import { failing } from '../support/findings.ts'
import { judge, osvDatabase, UNRELATED } from '../support/gate.ts'
import { testRepository } from '../support/repository.ts'

/** March 2026: 76 of 77 tags of aquasecurity/trivy-action were moved to malicious commits; SHA pins held. */
const workflow = (ref: string): string => `name: scan
on: push
permissions: {}
jobs:
  scan:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: aquasecurity/trivy-action@${ref}
        with:
          scan-type: fs
          exit-code: '1'
`

test('a full version tag is no pin, however exact it looks', async () => {
  const report = await judge(testRepository({ '.github/workflows/scan.yml': workflow('0.28.0') }).root)
  expect(report.verdict).toBe('fail')
  expect(failing(report)).toMatchObject([
    { ruleId: 'workflow/unpinned-uses', location: { startLine: 10, startColumn: 41 } },
  ])
})

test('a full commit SHA passes', async () => {
  const repository = testRepository({
    '.github/workflows/scan.yml': workflow('915b19bbe73b92a6cf82a1bc12b087c9a19a5fe2 # 0.28.0'),
  })
  const report = await judge(repository.root, { advisories: osvDatabase(UNRELATED) })
  expect(failing(report)).toEqual([])
  expect(report.verdict).toBe('pass')
})
