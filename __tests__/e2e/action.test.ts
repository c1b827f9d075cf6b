import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { TestRepository } from '../support/repository.ts'
import { ASKS_GITHUB, advisoryDatabase, badRelease, soundRelease } from './release-repository.ts'
import { RUNTIMES, type RunnerEvent, runAction } from './runner.ts'

function pushOfTag(repository: TestRepository, tag: string): RunnerEvent {
  repository.git('tag', tag)
  const sha = repository.git('rev-parse', 'HEAD')
  return {
    name: 'push',
    ref: `refs/tags/${tag}`,
    sha,
    payload: { ref: `refs/tags/${tag}`, head_commit: { id: sha }, repository: { full_name: 'acme/widget' } },
  }
}

function pullRequest(repository: TestRepository, base: string): RunnerEvent {
  const head = repository.git('rev-parse', 'HEAD')
  const payload = { pull_request: { number: 7, base: { ref: 'main', sha: base }, head: { sha: head } } }
  return {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    sha: head,
    payload,
    env: { GITHUB_BASE_REF: 'main' },
  }
}

function schedule(repository: TestRepository): RunnerEvent {
  return {
    name: 'schedule',
    ref: 'refs/heads/main',
    sha: repository.git('rev-parse', 'HEAD'),
    payload: { schedule: '0 4 * * *' },
  }
}

describe.each(RUNTIMES)('the action on Node %s', (_, node) => {
  test('passes a sound release on the push of its tag', () => {
    const repository = soundRelease()
    const run = runAction(
      repository.root,
      pushOfTag(repository, 'v1.4.1'),
      { advisories: advisoryDatabase().root, offline: 'true' },
      node,
    )
    expect(
      run.report?.rules.filter((rule) => rule.outcome === 'unverified' || rule.outcome === 'failed'),
    ).toEqual([])
    expect(run).toMatchObject({
      code: 0,
      stderr: '',
      outputs: { verdict: 'pass', findings: '0', failing: '0' },
    })
    expect(run.report).toMatchObject({
      verdict: 'pass',
      mode: 'release',
      repository: { name: 'acme/widget', tag: 'v1.4.1', ref: 'refs/tags/v1.4.1' },
      actor: 'octocat',
      runId: '42',
    })
    expect(readdirSync(run.outputs.evidence!).sort()).toEqual([
      'SHA256SUMS',
      'audit-log.jsonl',
      'audit-report.json',
      'audit-report.md',
      'results.sarif',
      'sbom.cdx.json',
    ])
    expect(existsSync(run.outputs.sbom!)).toBe(true)
    expect(run.summary).toContain('Pass')
    expect(run.stdout).not.toMatch(/^::(?:error|warning)/m)
  })

  test('stops a bad release, with annotations at the offending places', () => {
    const repository = badRelease()
    const run = runAction(
      repository.root,
      pushOfTag(repository, 'v1.4.1'),
      { advisories: advisoryDatabase().root, offline: 'true' },
      node,
    )
    expect(run).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect([...new Set(run.report!.findings.map((finding) => finding.ruleId))].sort()).toEqual([
      'dependency/known-vulnerability',
      'release/tag-version-mismatch',
      'workflow/missing-permissions',
      'workflow/soft-fail',
      'workflow/static-cloud-credentials',
      'workflow/unpinned-uses',
    ])
    expect(run.stdout).toMatch(
      /^::error title=release\/tag-version-mismatch \(critical\),file=package\.json,line=3/m,
    )
    expect(run.stdout).toMatch(
      /^::error title=workflow\/unpinned-uses \(high\),file=\.github\/workflows\/release\.yml,line=9,endLine=9,col=32/m,
    )
    expect(run.summary).toContain('Fail')
    expect(Number(run.outputs.failing)).toBeGreaterThanOrEqual(6)
  })

  test('judges a pull request by the policy of its base', () => {
    const repository = soundRelease({ '.github/release-guardrail.yml': 'fail-on: high\n' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.write('.github/release-guardrail.yml', 'rules: {workflow/unpinned-uses: off}\n')
    repository.write(
      '.github/workflows/new.yml',
      'on: push\npermissions: {}\njobs: {a: {runs-on: x, steps: [{uses: actions/checkout@v4}]}}\n',
    )
    repository.commit('weaken and use it')
    const run = runAction(
      repository.root,
      pullRequest(repository, base),
      { advisories: advisoryDatabase().root, offline: 'true' },
      node,
    )
    expect(run).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(run.report).toMatchObject({ mode: 'pull-request', policy: { origin: 'base' } })
    expect(run.report!.findings.map((finding) => finding.ruleId).sort()).toEqual([
      'policy/weakened',
      'workflow/unpinned-uses',
    ])
  })

  test('audits on a schedule', () => {
    const repository = soundRelease()
    const run = runAction(
      repository.root,
      schedule(repository),
      { advisories: advisoryDatabase().root, offline: 'true', skip: ASKS_GITHUB.join('\n') },
      node,
    )
    expect(run).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(run.report).toMatchObject({
      mode: 'audit',
      repository: { ref: 'refs/heads/main', tag: null },
    })
  })

  test('says unverified where it cannot look', () => {
    const repository = soundRelease()
    const run = runAction(repository.root, schedule(repository), { offline: 'true' }, node)
    expect(run).toMatchObject({ code: 2, outputs: { verdict: 'unverified' } })
    expect(run.report!.rules.filter((rule) => rule.outcome === 'unverified').map((rule) => rule.id)).toEqual([
      'dependency/known-vulnerability',
      'dependency/malicious-package',
      ...ASKS_GITHUB,
    ])
    expect(run.stdout).toMatch(/^::error title=dependency\/known-vulnerability::Not verified: .*offline/m)
  })

  test('refuses a bad input with one line', () => {
    const repository = soundRelease()
    const run = runAction(repository.root, schedule(repository), { mode: 'strict' }, node)
    expect(run).toMatchObject({ code: 2, outputs: { verdict: 'unverified' } })
    expect(run.stdout).toContain(
      '::error title=release-guardrail::input mode must be one of release, pull-request, audit, not "strict"',
    )
  })

  test('refuses a contradiction between event and checkout', () => {
    const repository = soundRelease()
    const event = pushOfTag(repository, 'v1.4.1')
    repository.commit('later')
    const run = runAction(repository.root, event, { offline: 'true' }, node)
    expect(run.code).toBe(2)
    expect(run.stdout).toMatch(/::error title=release-guardrail::the checked-out commit is/)
  })
})

describe('hostile names', () => {
  test('start no command, close no markup and move no cursor', () => {
    const evil = '.github/workflows/a\n::error::pwned\n%0A::warning::x\u001b[31m<img src=x>`|@octocat.yml'
    const repository = soundRelease()
    repository.write(
      evil,
      'on: push\npermissions: {}\njobs: {a: {runs-on: x, steps: [{uses: "a/b@v1\\n::error::two"}]}}\n',
    )
    repository.commit()
    const run = runAction(repository.root, schedule(repository), {
      advisories: advisoryDatabase().root,
      offline: 'true',
      skip: ASKS_GITHUB.join('\n'),
    })
    expect(run.code).toBe(1)
    const commands = run.stdout
      .split('\n')
      .filter(
        (line) =>
          /^\s*::/.test(line) &&
          !/^::(?:group|endgroup|stop-commands|debug|add-mask|[0-9a-f-]{36})/.test(line),
      )
    expect(commands.filter((line) => !/^::(?:error|warning) title=workflow\/[a-z-]+ \(/.test(line))).toEqual(
      [],
    )
    expect(run.stdout).not.toContain('\u001b[31m<img')
    expect(run.summary).not.toContain('<img')
    expect(run.summary).not.toMatch(/^::/m)
  })
})
