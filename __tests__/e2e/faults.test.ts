import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { judge, osvDatabase, rulesThat, UNRELATED } from '../support/gate.ts'
import { testRepository } from '../support/repository.ts'
import { ASKS_GITHUB, soundRelease } from './release-repository.ts'
import { runCli } from './runner.ts'

const WORKFLOW = '.github/workflows/ci.yml'
const SOUND = 'on: push\npermissions: {}\njobs: {a: {runs-on: x, steps: [{run: make}]}}\n'

/** The command line's last line of error, and that there is no other. */
function oneLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line !== '')
  expect(lines).toHaveLength(1)
  return lines[0]!
}

describe('bad input ends with exit code 2 and one line', () => {
  const empty = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'guardrail-empty-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }

  test.each([
    [['--frobnicate'], /Unknown option '--frobnicate'/],
    [['--mode', 'strict'], /mode must be one of release, pull-request, audit, not "strict"/],
    [['--format', 'xml'], /format must be one of text, json, sarif, markdown/],
    [['--fail-on', 'none'], /fail-on must be one of critical, high, medium, low/],
    [['--skip', 'tree/nothing'], /--skip tree\/nothing: there is no such rule/],
    [['--tag', ''], /--tag must not be empty/],
    [['check', 'a', 'b'], /check takes one argument/],
    [['verdict'], /unknown command "verdict"/],
    [['explain', 'workflow/soft'], /there is no rule "workflow\/soft"; did you mean workflow\/soft-fail/],
    [['--policy', 'missing.yml'], /missing\.yml/],
    [['--mode', 'release'], /needs a tag, and none points at/],
    [['--base', 'nowhere'], /--base "nowhere" is no commit/],
  ])('%j', (args, expected) => {
    const run = runCli(testRepository({ [WORKFLOW]: SOUND }).root, args)
    expect(run.status).toBe(2)
    expect(run.stdout).toBe('')
    expect(oneLine(run.stderr)).toMatch(expected)
  })

  test('no repository', () => {
    const run = runCli(empty(), ['check', '.'])
    expect(run.status).toBe(2)
    expect(oneLine(run.stderr)).toMatch(/is not in a git repository/)
  })

  test('a directory that does not exist', () => {
    const run = runCli(empty(), ['check', './nowhere'])
    expect(run.status).toBe(2)
    expect(oneLine(run.stderr)).toMatch(/nowhere/)
  })

  test('a repository without a commit', () => {
    const run = runCli(testRepository().root, ['check', '.'])
    expect(run.status).toBe(2)
    expect(oneLine(run.stderr)).toMatch(/no commit yet/)
  })

  test('an invalid policy', () => {
    const repository = testRepository({
      [WORKFLOW]: SOUND,
      '.github/release-guardrail.yml': 'fail-on: never\n',
    })
    const run = runCli(repository.root, ['check', '.'])
    expect(run.status).toBe(2)
    expect(oneLine(run.stderr)).toBe(
      'release-guardrail: .github/release-guardrail.yml:1:1: fail-on: must be one of critical, high, medium, low, not never',
    )
  })

  test('an output folder that holds other things, which stay as they are', () => {
    const repository = testRepository({ [WORKFLOW]: SOUND })
    const folder = empty()
    writeFileSync(join(folder, 'precious.txt'), 'mine')
    const run = runCli(repository.root, ['check', '.', '--offline', '--output', folder])
    expect(run.status).toBe(2)
    expect(oneLine(run.stderr)).toMatch(/holds `precious\.txt`/)
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a read-only output folder', () => {
    const folder = empty()
    chmodSync(folder, 0o500)
    const run = runCli(testRepository({ [WORKFLOW]: SOUND }).root, [
      'check',
      '.',
      '--offline',
      '--output',
      join(folder, 'x'),
    ])
    expect(run.status).toBe(2)
    expect(oneLine(run.stderr)).toMatch(/cannot be written/)
  })

  test('an output that is a file', () => {
    const folder = empty()
    writeFileSync(join(folder, 'file'), '')
    const run = runCli(testRepository({ [WORKFLOW]: SOUND }).root, [
      'check',
      '.',
      '--offline',
      '--output',
      join(folder, 'file', 'x'),
    ])
    expect(run.status).toBe(2)
    expect(oneLine(run.stderr)).toMatch(/cannot be written/)
  })
})

describe('git that does not answer ends with exit code 2', () => {
  const fakeGit = (script: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'guardrail-git-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, 'git'), 0o755)
    return folder
  }

  test.skipIf(process.platform === 'win32')('git is absent', () => {
    const run = runCli(testRepository({ [WORKFLOW]: SOUND }).root, ['check', '.'], { PATH: '/nonexistent' })
    expect(run.status).toBe(2)
    expect(oneLine(run.stderr)).toMatch(/git/)
  })

  test.skipIf(process.platform === 'win32')('git fails with 128', () => {
    const run = runCli(testRepository({ [WORKFLOW]: SOUND }).root, ['check', '.'], {
      PATH: fakeGit('echo "fatal: broken" >&2; exit 128'),
    })
    expect(run.status).toBe(2)
    expect(oneLine(run.stderr)).toMatch(/fatal: broken/)
  })

  test.skipIf(process.platform === 'win32')('git says nothing and succeeds', () => {
    const run = runCli(testRepository({ [WORKFLOW]: SOUND }).root, ['check', '.'], {
      PATH: fakeGit('exit 0'),
    })
    expect(run.status).toBe(2)
    expect(run.stdout).not.toContain('PASS')
  })
})

describe('what cannot be read is unverified, never a pass', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
    .split('')
    .map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index]}, `.repeat(9)}]`)
    .join('\n')}\n`
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['a workflow cut off', WORKFLOW, 'on: push\njobs: {a: {runs-on: x, steps: [{run: "make', /ci\.yml/],
    [
      'a workflow that is not UTF-8',
      WORKFLOW,
      Buffer.from('on: push\n# caf\xe9\njobs: {}\n', 'latin1'),
      /not UTF-8/,
    ],
    ['an empty workflow', WORKFLOW, '', /ci\.yml/],
    ['a workflow whose jobs are a list', WORKFLOW, 'on: push\njobs: [a, b]\n', /ci\.yml/],
    ['a workflow with cyclic aliases', WORKFLOW, 'on: push\njobs: &a {a: *a}\n', /ci\.yml/],
    ['an alias bomb', WORKFLOW, `on: push\njobs: {}\n${bomb}`, /ci\.yml/],
    [
      'a workflow with merge keys',
      WORKFLOW,
      'x: &x {runs-on: y}\non: push\njobs: {a: {<<: *x, steps: [{run: make}]}}\n',
      /merge/i,
    ],
    ['an enormous workflow', WORKFLOW, `on: push\njobs: {}\n${'# padding\n'.repeat(300_000)}`, /ci\.yml/],
    ['a deeply nested workflow', WORKFLOW, `on: push\njobs: ${'['.repeat(50_000)}`, /ci\.yml/],
    ['a lockfile cut off', 'package-lock.json', '{"lockfileVersion": 3, "packages": {', /package-lock\.json/],
    [
      'a lockfile of an unknown version',
      'package-lock.json',
      '{"lockfileVersion": 99, "packages": {}}',
      /99/,
    ],
    ['a lockfile of the wrong type', 'package-lock.json', '[]', /package-lock\.json/],
    ['a manifest cut off', 'package.json', '{"name": "a"', /package\.json/],
    ['a lockfile that no reader knows', 'mix.lock', 'a:b:1=x\n', /not supported/],
  ])('%s', async (_, path, content, cause) => {
    const repository = testRepository({ [path]: content })
    const report = await judge(repository.root, { advisories: osvDatabase(UNRELATED) })
    expect(report.verdict).toBe('unverified')
    expect(rulesThat(report, 'unverified').length).toBeGreaterThan(0)
    const reasons = report.rules.filter((rule) => rule.outcome === 'unverified').map((rule) => rule.reason!)
    expect(reasons[0]).toMatch(cause)
    for (const reason of reasons) expect(reason).not.toContain('\n')
    expect(
      Object.values(report.coverage).some(({ skipped }) => skipped.some(({ kind }) => kind === 'unread')),
    ).toBe(true)
  })

  test('a workflow that a sparse checkout left out', async () => {
    const repository = testRepository({ [WORKFLOW]: SOUND, 'src/a.js': '1' })
    rmSync(join(repository.root, '.github'), { recursive: true })
    expect((await judge(repository.root, { advisories: osvDatabase(UNRELATED) })).verdict).toBe('unverified')
  })

  test('a local database that the pull request itself could edit', async () => {
    const repository = soundRelease({
      'osv/GHSA-xxxx-xxxx-0000.json': JSON.stringify({
        schema_version: '1.7.0',
        modified: new Date().toISOString(),
        ...UNRELATED,
      }),
    })
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit('change')
    const report = await judge(repository.root, { base, advisories: 'osv' })
    expect(report.rules.find((rule) => rule.id === 'dependency/known-vulnerability')?.reason).toMatch(
      /offline/,
    )
    const own = await judge(repository.root, { base, advisories: './osv' })
    expect(own.rules.find((rule) => rule.id === 'dependency/known-vulnerability')).toMatchObject({
      outcome: 'unverified',
      reason: expect.stringMatching(/the pull request itself can change it/),
    })
  })

  test('a run in which every rule is off or skipped proves nothing', async () => {
    const repository = testRepository({ [WORKFLOW]: SOUND })
    const report = await judge(repository.root)
    const skip = report.rules.map((rule) => rule.id)
    expect((await judge(repository.root, { skip })).verdict).toBe('unverified')
  })
})

describe('advisories over the network', () => {
  test('an unreachable service is unverified, in time and in one line', () => {
    const run = runCli(soundRelease().root, ['check', '.', '--format', 'json'], {
      RELEASE_GUARDRAIL_OSV_URL: 'http://127.0.0.1:9',
    })
    expect(run.status).toBe(2)
    const report = JSON.parse(run.stdout)
    const rule = report.rules.find(
      (candidate: { id: string }) => candidate.id === 'dependency/known-vulnerability',
    )
    expect(rule.outcome).toBe('unverified')
    expect(rule.reason).toMatch(/127\.0\.0\.1/)
    expect(rule.reason).not.toContain('\n')
    expect(report.coverage.advisories).toMatchObject({ read: 0, skipped: [{ kind: 'unread' }] })
  }, 120_000)
})

describe('a clone of a real layout', () => {
  test('is judged from a folder inside it', () => {
    const repository = soundRelease()
    mkdirSync(join(repository.root, 'deep', 'er'), { recursive: true })
    const run = runCli(join(repository.root, 'deep', 'er'), [
      'check',
      '.',
      '--offline',
      '--format',
      'json',
      '--skip',
      'dependency/known-vulnerability',
      '--skip',
      'dependency/malicious-package',
      ...ASKS_GITHUB.flatMap((rule) => ['--skip', rule]),
    ])
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    const report = JSON.parse(run.stdout)
    expect(report).toMatchObject({ schemaVersion: 1, verdict: 'pass', mode: 'audit' })
    expect(
      report.rules.filter((rule: { reason: string }) => rule.reason === 'skipped by --skip'),
    ).toHaveLength(4)
  })

  test.each(['sarif', 'markdown'])('is told in %s with the same exit code', (format) => {
    const run = runCli(soundRelease().root, ['check', '.', '--offline', '--format', format])
    expect(run.status).toBe(2)
    expect(run.stdout.length).toBeGreaterThan(100)
  })
})
