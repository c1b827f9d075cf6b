// nektos/act runs a release workflow with this action, on push of a tag, pull_request and schedule.
//
//   npm run build && node conformance/act/run.mjs      (or with ACT=/path/of/act)
//
// Needs Go once, to build act from the Go module proxy; no Docker, and nothing of GitHub: act copies the work tree
// where the workflow says actions/checkout, and finds this action's pinned commit in a folder. The bundle is taken
// from dist/ here, or from $DIST.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actProgram, runWorkflow } from './act.mjs'
import { ACTION, advisories, commit, git, SOUND, TAG, UNSOUND, write } from './repository.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const ALL_FILES = [
  'SHA256SUMS',
  'audit-log.jsonl',
  'audit-report.json',
  'audit-report.md',
  'results.sarif',
  'sbom.cdx.json',
]
const work = mkdtempSync(join(tmpdir(), 'guardrail-act-'))
const action = join(work, 'action')
for (const name of ['action.yml', 'package.json', 'LICENSE']) cpSync(join(ROOT, name), join(action, name))
cpSync(process.env.DIST ?? join(ROOT, 'dist'), join(action, 'dist'), { recursive: true })
const database = join(work, 'advisories')
write(database, advisories())
const act = actProgram()

/** The events as GitHub sends them, cut to what act and the gate read. */
const repository = { full_name: 'acme/calm-sea', default_branch: 'main' }
const pushOfTag = (sha) => ({
  ref: `refs/tags/${TAG}`,
  after: sha,
  deleted: false,
  head_commit: { id: sha },
  repository,
})
const pullRequest = (base, head) => ({
  number: 7,
  pull_request: { number: 7, base: { ref: 'main', sha: base }, head: { ref: 'change', sha: head } },
  repository,
})
const schedule = { schedule: '0 4 * * *', repository }

const cases = {
  'push of a tag: a sound release passes and is published'(run) {
    const root = release(SOUND)
    const result = run(root, 'push', pushOfTag(git(root, 'rev-parse', 'HEAD')), { ADVISORIES: database })
    passes(result)
    assert.deepEqual(result.jobs, { guardrail: 'success', publish: 'success' })
    assert.equal(result.published, true)
    const report = reportOf(result)
    assert.deepEqual(
      [report.mode, report.repository.name, report.repository.tag, report.repository.ref, report.actor],
      ['release', 'acme/calm-sea', TAG, `refs/tags/${TAG}`, 'octocat'],
    )
    return report
  },
  'push of a tag: an unsound release fails, and nothing is published'(run) {
    const root = release(UNSOUND)
    const result = run(root, 'push', pushOfTag(git(root, 'rev-parse', 'HEAD')), { ADVISORIES: database })
    stops(result, 'fail')
    const report = reportOf(result)
    assert.deepEqual(rulesFound(report), [
      'dependency/known-vulnerability',
      'release/tag-version-mismatch',
      'workflow/soft-fail',
    ])
    assert.equal(result.outputs.findings, String(report.findings.length))
    assert.match(result.summary, /tag-version-mismatch/)
    // The job runs under the runner's own protocol: the annotation reached act as a command with its place.
    assert.ok(result.log.some((line) => line.includes('package.json') && line.includes('2.2.0')))
    return report
  },
  'push of a tag: what cannot be looked up is unverified, and nothing is published'(run) {
    const root = release(SOUND)
    const result = run(root, 'push', pushOfTag(git(root, 'rev-parse', 'HEAD')), {})
    stops(result, 'unverified')
    const report = reportOf(result)
    const unverified = report.rules.filter((rule) => rule.outcome === 'unverified').map((rule) => rule.id)
    assert.deepEqual(unverified, ['dependency/known-vulnerability', 'dependency/malicious-package'])
    return report
  },
  'pull_request: a sound change passes'(run) {
    const { root, base } = change({ 'index.js': "module.exports = require('even-keel').steady\n" })
    const result = run(root, 'pull_request', pullRequest(base, git(root, 'rev-parse', 'HEAD')), {
      ADVISORIES: database,
    })
    passes(result)
    const report = reportOf(result)
    assert.deepEqual([report.mode, report.repository.ref], ['pull-request', 'refs/pull/7/merge'])
    return report
  },
  'pull_request: a change that excuses itself fails by the policy of its base'(run) {
    const { root, base } = change(
      {
        '.github/release-guardrail.yml': 'fail-on: high\nrules: { workflow/soft-fail: off }\n',
        '.github/workflows/test.yml': UNSOUND['.github/workflows/test.yml'],
      },
      { '.github/release-guardrail.yml': 'fail-on: high\n' },
    )
    const result = run(root, 'pull_request', pullRequest(base, git(root, 'rev-parse', 'HEAD')), {
      ADVISORIES: database,
    })
    stops(result, 'fail')
    const report = reportOf(result)
    assert.deepEqual([report.mode, report.policy.origin], ['pull-request', 'base'])
    assert.deepEqual(rulesFound(report), ['policy/weakened', 'workflow/soft-fail'])
    return report
  },
  'schedule: a sound repository passes its audit'(run) {
    const root = release(SOUND)
    const result = run(root, 'schedule', schedule, { ADVISORIES: database })
    passes(result)
    const report = reportOf(result)
    assert.deepEqual(
      [report.mode, report.repository.ref, report.repository.tag],
      ['audit', 'refs/heads/main', null],
    )
    return report
  },
  'schedule: an unsound repository fails its audit'(run) {
    const result = run(release(UNSOUND), 'schedule', schedule, { ADVISORIES: database })
    stops(result, 'fail')
    const report = reportOf(result)
    assert.deepEqual(rulesFound(report), ['dependency/known-vulnerability', 'workflow/soft-fail'])
    return report
  },
  'a bad input is one line, no evidence, and nothing is published'(run) {
    const root = release(SOUND)
    const result = run(root, 'schedule', schedule, { ADVISORIES: database, MODE: 'strict' })
    assert.equal(result.outputs.verdict, 'unverified')
    assert.equal(result.outputs.evidence ?? '', '')
    assert.equal(existsSync(result.evidence), false)
    assert.deepEqual([result.code, result.jobs.guardrail, result.published], [1, 'failure', false])
    const said = result.log.filter((line) =>
      line.includes('input mode must be one of release, pull-request, audit'),
    )
    assert.equal(said.length, 1)
    return null
  },
}

function passes(result) {
  assert.equal(result.outputs?.verdict, 'pass', `${result.log.join('\n')}\n${result.summary}`)
  assert.deepEqual([result.code, result.jobs.guardrail, result.outputs.failing], [0, 'success', '0'])
  assert.match(result.summary, /Pass/)
  evidenceIsWhole(result)
}

function stops(result, verdict) {
  assert.equal(result.outputs?.verdict, verdict, `${result.log.join('\n')}\n${result.summary}`)
  assert.deepEqual([result.code, result.jobs.guardrail, result.published], [1, 'failure', false])
  assert.match(result.summary, verdict === 'fail' ? /Fail/ : /Unverified/)
  assert.equal(Number(result.outputs.failing) > 0, verdict === 'fail')
  evidenceIsWhole(result)
}

function evidenceIsWhole({ evidence, outputs }) {
  assert.deepEqual(readdirSync(evidence).sort(), ALL_FILES)
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: evidence })
  for (const [output, file] of Object.entries({
    report: 'audit-report.json',
    sarif: 'results.sarif',
    sbom: 'sbom.cdx.json',
  }))
    assert.equal(outputs[output], join(outputs.evidence, file))
}

function reportOf({ evidence }) {
  return JSON.parse(readFileSync(join(evidence, 'audit-report.json'), 'utf8'))
}

function rulesFound(report) {
  return [...new Set(report.findings.map((finding) => finding.ruleId))].sort()
}

function release(files) {
  const root = mkdtempSync(join(work, 'repository-'))
  write(root, files)
  commit(root, `Release ${TAG}`)
  git(root, 'tag', TAG)
  return root
}

function change(files, before = {}) {
  const root = mkdtempSync(join(work, 'repository-'))
  write(root, { ...SOUND, ...before })
  const base = commit(root, 'Base')
  git(root, 'switch', '--quiet', '--create', 'change')
  write(root, files)
  commit(root, 'Change')
  return { root, base }
}

/** Node.js as it runs this script, and the Node 24 beside the tests, which is what hosted runners execute. */
function runtimes() {
  const other = join(
    ROOT,
    '__tests__',
    'runtimes',
    'node_modules',
    `node-${process.platform}-${process.arch}`,
    'bin',
    'node',
  )
  return existsSync(other) ? [process.execPath, other] : [process.execPath]
}

let failed = 0
try {
  console.log(
    `${execFileSync(act, ['--version'], { encoding: 'utf8' }).trim()}, ${ACTION.split('@')[0]} from ${process.env.DIST ? '$DIST' : 'dist/'}`,
  )
  for (const node of runtimes()) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    console.log(`\nNode.js ${version}`)
    for (const [name, check] of Object.entries(cases)) {
      const folder = mkdtempSync(join(work, 'run-'))
      mkdirSync(join(folder, 'config'))
      try {
        const report = check((root, event, payload, variables) => {
          const result = runWorkflow({ act, root, folder, event, payload, variables, node, action })
          assert.equal(result.node, version)
          return result
        })
        const gist =
          report === null
            ? ''
            : ` (${report.verdict}, ${report.findings.length} findings, ${report.durationMs} ms)`
        console.log(`  ok    ${name}${gist}`)
      } catch (problem) {
        failed += 1
        console.log(`  NOT   ${name}\n${String(problem.stack).replaceAll(/^/gm, '        ')}`)
      }
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1
