import { expect, test } from 'vitest'
import { failing } from '../support/findings.ts'
import { judge, judgeOnline, osvDatabase, UNRELATED } from '../support/gate.ts'
import type { Hosted } from '../support/github-hosted.ts'
import { gitHubServer } from '../support/github-server.ts'
import { KNOWN } from '../support/global-advisory.ts'
import { osvServer } from '../support/osv-server.ts'
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

/** The malicious commits stood on no branch: they were made from old ones, with the message and author of the release. */
test('a bot that pins what the moved tag names is stopped, and a pin made before is told that its tag moved', async () => {
  const [main, release, evil] = ['a'.repeat(40), '915b19bbe73b92a6cf82a1bc12b087c9a19a5fe2', 'e'.repeat(40)]
  const moved: Hosted = {
    branches: { master: main },
    tags: { '0.26.0': evil, '0.27.0': evil, '0.28.0': evil, '0.35.0': main },
    commits: { [main]: [release], [evil]: [release] },
    files: Object.fromEntries(
      [main, release, evil].map((commit) => [
        commit,
        { 'action.yaml': 'runs:\n  using: composite\n  steps: []\n' },
      ]),
    ),
  }
  const github = await gitHubServer({ 'aquasecurity/trivy-action': moved }, { advisories: [KNOWN] })
  const osv = await osvServer()
  const found = async (ref: string): Promise<readonly string[]> => {
    const { root } = testRepository({ '.github/workflows/scan.yml': workflow(ref) })
    const report = await judgeOnline(root, { ...github.env, ...osv.env }, { mode: 'audit' })
    return report.findings.filter(({ severity }) => severity !== 'low').map(({ ruleId }) => ruleId)
  }
  expect(await found(`${evil} # 0.28.0`)).toEqual(['workflow/impostor-commit'])
  expect(await found(`${release} # 0.28.0`)).toEqual(['workflow/pin-comment-mismatch'])
  expect(await found(`${main} # 0.35.0`)).toEqual([])
})
