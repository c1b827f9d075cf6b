import { describe, expect, test } from 'vitest'
import { failing } from '../support/findings.ts'
import { judge, judgeOnline, osvDatabase, rulesThat, UNRELATED } from '../support/gate.ts'
import type { Hosted } from '../support/github-hosted.ts'
import { gitHubServer } from '../support/github-server.ts'
import { KNOWN } from '../support/global-advisory.ts'
import { osvServer } from '../support/osv-server.ts'
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

/** GitHub as it stood on that day, and the day before. */
describe('tj-actions, asked of GitHub', () => {
  const SOUND = 'd6e91a2266cdb9d62096cebf1e8546899c6aa18f'
  const EVIL = '0e58ed8671d6b60d0890c21b07f8835ace038e67'
  const TAGS = ['v44.5.24', 'v45.0.5', 'v45.0.6', 'v45.0.7', 'v45', 'v44', 'v1.0.0']
  const main = 'a'.repeat(40)
  const repository = (tags: Readonly<Record<string, string>>): Hosted => ({
    branches: { main },
    tags,
    commits: { [main]: [SOUND], [EVIL]: [SOUND] },
    files: {
      [SOUND]: { 'action.yml': 'runs:\n  using: node20\n  main: x.js\n' },
      [EVIL]: { 'action.yml': 'runs:\n  using: node20\n  main: x.js\n' },
    },
  })
  const before = repository({ 'v45.0.6': SOUND, v45: SOUND })
  const after = repository(Object.fromEntries(TAGS.map((tag) => [tag, EVIL])))
  const pinned = (name: string, ref: string): string =>
    `name: ci\non: push\npermissions: {}\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    permissions:\n      contents: read\n    steps:\n      - uses: ${name}@${ref}\n`

  async function judged(workflow: string, repositories: Readonly<Record<string, Hosted>>) {
    const github = await gitHubServer(repositories, { advisories: [KNOWN] })
    const osv = await osvServer()
    const { root } = testRepository({ '.github/workflows/ci.yml': workflow })
    const report = await judgeOnline(root, { ...github.env, ...osv.env }, { mode: 'audit' })
    return {
      verdict: report.verdict,
      unverified: rulesThat(report, 'unverified'),
      found: report.findings
        .filter(({ ruleId }) => ruleId.startsWith('workflow/'))
        .map(({ ruleId, severity }) => `${ruleId} ${severity}`),
    }
  }

  test('the day before, a pin with its version passes', async () => {
    const name = 'tj-actions/changed-files'
    expect(await judged(pinned(name, `${SOUND} # v45.0.6`), { [name]: before })).toEqual({
      verdict: 'pass',
      unverified: [],
      found: [],
    })
  })

  test('an update that pins the commit to which the tags were moved is stopped, without any advisory', async () => {
    const name = 'acme/changed-files'
    const known = { 'tj-actions/changed-files': before }
    expect(await judged(pinned(name, `${EVIL} # v45.0.7`), { ...known, [name]: after })).toEqual({
      verdict: 'fail',
      unverified: [],
      found: ['workflow/impostor-commit critical'],
    })
  })

  test('a pin made before holds, and the moved tag is told', async () => {
    const name = 'tj-actions/changed-files'
    expect(await judged(pinned(name, `${SOUND} # v45.0.6`), { [name]: after })).toEqual({
      verdict: 'pass',
      unverified: [],
      found: ['workflow/pin-comment-mismatch medium'],
    })
  })

  test('an action that is pinned and uses the moved one by tag is told', async () => {
    const lint = 'b'.repeat(40)
    const eslint: Hosted = {
      branches: { main: lint },
      tags: { 'v25.0.0': lint },
      files: {
        [lint]: {
          'action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: tj-actions/changed-files@v45\n',
        },
      },
    }
    const name = 'acme/eslint-changed-files'
    expect(await judged(pinned(name, `${lint} # v25.0.0`), { [name]: eslint })).toEqual({
      verdict: 'pass',
      unverified: [],
      found: ['workflow/nested-unpinned-uses medium'],
    })
  })
})
