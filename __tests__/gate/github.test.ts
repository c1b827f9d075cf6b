import { expect, test } from 'vitest'
import { judgeOnline, rulesThat } from '../support/gate.ts'
import type { Hosted } from '../support/github-hosted.ts'
import { gitHubServer } from '../support/github-server.ts'
import { KNOWN } from '../support/global-advisory.ts'
import { osvServer } from '../support/osv-server.ts'
import { testRepository } from '../support/repository.ts'

const [MAIN, FORK] = ['a'.repeat(40), 'f'.repeat(40)]
const TOOL: Hosted = {
  branches: { main: MAIN },
  tags: { 'v1.2.3': MAIN },
  commits: { [FORK]: [MAIN] },
  files: Object.fromEntries(
    [MAIN, FORK].map((commit) => [commit, { 'action.yml': 'runs:\n  using: node24\n  main: x.js\n' }]),
  ),
}
const RULES = [
  'workflow/impostor-commit',
  'workflow/known-vulnerable-action',
  'workflow/nested-unpinned-uses',
  'workflow/pin-comment-mismatch',
]

async function judged(uses: string, skip: readonly string[] = [], mode: 'audit' | 'pull-request' = 'audit') {
  const github = await gitHubServer({ 'acme/tool': TOOL }, { advisories: [KNOWN] })
  const osv = await osvServer()
  const repository = testRepository({
    '.github/workflows/ci.yml': `on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    steps:\n      - uses: ${uses}\n`,
  })
  const base = mode === 'audit' ? null : repository.git('rev-parse', 'HEAD')
  repository.write('readme.md', 'a change\n')
  repository.commit()
  const report = await judgeOnline(repository.root, { ...github.env, ...osv.env }, { mode, skip, base })
  return { report, github, osv }
}

test('the whole gate asks GitHub in an audit, and a commit of a fork fails it', async () => {
  const { report } = await judged(`acme/tool@${FORK} # v1.2.3`)
  expect(report.verdict).toBe('fail')
  expect(rulesThat(report, 'failed')).toEqual(['workflow/impostor-commit'])
  expect(rulesThat(report, 'unverified')).toEqual([])
  expect(report.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
    'workflow/impostor-commit critical',
    'workflow/pin-comment-mismatch medium',
  ])
})

test('nobody is asked for the sake of rules that are left out', async () => {
  const { report, github, osv } = await judged(`acme/tool@${FORK} # v1.2.3`, RULES)
  expect(report.verdict).toBe('pass')
  expect([...github.requests, ...osv.requests]).toEqual([])
})

test('where nothing of another repository is used, nobody is asked and the rules do not apply', async () => {
  const { report, github, osv } = await judged('./.github/actions/build')
  const outcomes = report.rules
    .filter(({ id }) => RULES.includes(id))
    .map(({ id, outcome }) => `${id} ${outcome}`)
    .sort()
  expect(outcomes).toEqual([
    'workflow/impostor-commit not-applicable',
    'workflow/known-vulnerable-action passed',
    'workflow/nested-unpinned-uses not-applicable',
    'workflow/pin-comment-mismatch not-applicable',
  ])
  expect([...github.requests, ...osv.requests]).toEqual([])
})

test('a pull request is asked about advisories alone', async () => {
  const { report, github } = await judged(`acme/tool@${MAIN} # v1.2.3`, [], 'pull-request')
  expect(rulesThat(report, 'unverified')).toEqual([])
  expect(report.verdict).toBe('pass')
  expect(github.requests.map(({ path }) => path.split('?')[0])).toEqual([
    '/graphql',
    '/advisories',
    '/advisories',
  ])
})
