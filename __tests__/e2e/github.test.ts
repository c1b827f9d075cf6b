import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/evidence/report/model.ts'
import type { Hosted } from '../support/github-hosted.ts'
import { answer, type GitHubServer, gitHubServer, TOKEN } from '../support/github-server.ts'
import { KNOWN } from '../support/global-advisory.ts'
import { osvServer } from '../support/osv-server.ts'
import { testRepository } from '../support/repository.ts'
import { RUNTIMES } from './runner.ts'

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')
const [MAIN, RELEASE, FORK] = ['a'.repeat(40), 'b'.repeat(40), 'f'.repeat(40)]

const TOOL: Hosted = {
  branches: { main: MAIN },
  tags: { 'v1.2.3': RELEASE },
  commits: { [MAIN]: [RELEASE], [FORK]: [MAIN] },
  files: Object.fromEntries(
    [RELEASE, FORK].map((commit) => [commit, { 'action.yml': 'runs:\n  using: node24\n  main: index.js\n' }]),
  ),
}

const workflow = (ref: string): string =>
  `on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    steps:\n      - uses: acme/tool@${ref}\n`

/** The bundle, in a process of its own beside the servers, as the action's environment has it. */
async function audit(
  node: string,
  server: GitHubServer,
  ref: string,
  env: Readonly<Record<string, string>> = {},
) {
  const osv = await osvServer()
  const { root } = testRepository({ '.github/workflows/ci.yml': workflow(ref) })
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:GITHUB_|GH_|GIT_|RUNNER_|ACTIONS_|INPUT_)/.test(name),
  )
  const ran = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      node,
      [CLI, 'check', root, '--mode', 'audit', '--format', 'json'],
      { env: { ...Object.fromEntries(inherited), ...server.env, ...osv.env, ...env } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
  const report = JSON.parse(ran.stdout) as Report
  return {
    ...ran,
    report,
    stopped: report.rules
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'unverified')
      .map(({ id, outcome }) => `${id} ${outcome}`),
  }
}

describe.each(RUNTIMES)('GitHub is asked by the bundle on Node %s', (_, node) => {
  test('and a sound pin passes', async () => {
    const server = await gitHubServer({ 'acme/tool': TOOL }, { advisories: [KNOWN] })
    const { code, stopped, stderr } = await audit(node, server, `${RELEASE} # v1.2.3`)
    expect({ code, stopped, stderr }).toEqual({ code: 0, stopped: [], stderr: '' })
    expect(server.requests.length).toBeGreaterThan(3)
  })

  test('and a commit of a fork is stopped', async () => {
    const server = await gitHubServer({ 'acme/tool': TOOL }, { advisories: [KNOWN] })
    const { code, stopped } = await audit(node, server, `${FORK} # v1.2.3`)
    expect(code).toBe(1)
    expect(stopped).toEqual(['workflow/impostor-commit failed'])
  })
})

test('below /api/v3 it is asked as GitHub Enterprise Server is', async () => {
  const server = await gitHubServer({ 'acme/tool': TOOL }, { advisories: [KNOWN], enterprise: true })
  const { code, stopped } = await audit(process.execPath, server, `${RELEASE} # v1.2.3`)
  expect({ code, stopped }).toEqual({ code: 0, stopped: [] })
})

test('a GitHub that refuses leaves the rules unverified, and the token unsaid', async () => {
  const server = await gitHubServer({ 'acme/tool': TOOL })
  server.fault = ({ headers }, response) => answer(response, { message: `no, ${headers.authorization}` }, 403)
  const { code, stopped, stdout } = await audit(process.execPath, server, `${RELEASE} # v1.2.3`)
  expect(code).toBe(2)
  expect(stopped).toEqual([
    'workflow/impostor-commit unverified',
    'workflow/known-vulnerable-action unverified',
    'workflow/nested-unpinned-uses unverified',
    'workflow/pin-comment-mismatch unverified',
  ])
  expect(stdout).not.toContain(TOKEN)
})

test('without a token nothing is asked of it', async () => {
  const server = await gitHubServer({ 'acme/tool': TOOL })
  const { code, report } = await audit(process.execPath, server, `${RELEASE} # v1.2.3`, { GITHUB_TOKEN: '' })
  expect(code).toBe(2)
  expect(report.rules.find(({ id }) => id === 'workflow/impostor-commit')?.reason).toBe(
    'GitHub: there is no token to ask it with; set GITHUB_TOKEN or GH_TOKEN (for the action: the input github-token)',
  )
  expect(server.requests).toEqual([])
})
