// What GitHub itself says of pins that are known, held against what the gate makes of it: node conformance/github/run.mjs
// Needs the bundle (npm run build), a network and GITHUB_TOKEN or GH_TOKEN; any token that reads public repositories.
// The local GitHub of the tests answers by GitHub's schema; whether GitHub answers so too is seen here alone.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')
const TOKEN = process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN
const API = process.env.GITHUB_API_URL ?? 'https://api.github.com'

/** A pin, and the rules that must find something in it; what none finds must pass. */
/** @type {readonly (readonly [pin: string, rules: readonly string[]])[]} */
const PINS = [
  ['actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0', []],
  ['actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v4.2.2', ['pin-comment-mismatch']],
  ['actions/setup-node@1a4442cacd436585916779262731d5b162bc6ec7 # v3.8.2', []],
  ['actions/setup-node@1a4442cacd436585916779262731d5b162bc6ec7 # v300000.8.1', ['pin-comment-mismatch']],
  // The commit of a fork with which Chainguard showed what an impostor is; zizmor tests with it as well.
  ['actions/checkout@c7d749a2d57b4b375d1ebcd17cfbfb60c676f18e', ['impostor-commit']],
  // CVE-2025-30066: the commit to which every tag was moved.
  [
    'tj-actions/changed-files@0e58ed8671d6b60d0890c21b07f8835ace038e67',
    ['impostor-commit', 'known-vulnerable-action'],
  ],
  // GHSA-cxww-7g56-2vh6: below 4.1.3.
  ['actions/download-artifact@v4.1.2', ['known-vulnerable-action']],
  // A tag of a tag of a tag, made for zizmor's tests.
  ['woodruffw-experiments/zizmor-recursive-tags@3fdd4fca8fc76b254cefefca92381c41b28d1f0d # v1.0', []],
]
const ASKED = [
  'impostor-commit',
  'pin-comment-mismatch',
  'nested-unpinned-uses',
  'known-vulnerable-action',
].map((name) => `workflow/${name}`)
const FIRST_LINE = 8

const work = mkdtempSync(join(tmpdir(), 'guardrail-github-'))
try {
  assert.ok(TOKEN, 'set GITHUB_TOKEN or GH_TOKEN')
  const before = await spent()
  const report = judged(repository())
  const after = await spent()
  const wrong = PINS.flatMap(([pin, expected], index) => {
    const found = report.findings
      .filter(({ location }) => location?.startLine === FIRST_LINE + index)
      .filter(({ ruleId, severity }) => ASKED.includes(ruleId) && severity !== 'low')
      .map(({ ruleId }) => ruleId.replace('workflow/', ''))
    // What a pinned action uses itself changes with its releases.
    const judgedHere = [...new Set(found)].filter((rule) => rule !== 'nested-unpinned-uses').sort()
    console.log(`${pin.padEnd(88)} ${judgedHere.join(', ') || 'sound'}`)
    return JSON.stringify(judgedHere) === JSON.stringify(expected)
      ? []
      : [`${pin}: ${judgedHere.join(', ')}, not ${expected.join(', ')}`]
  })
  const open = report.rules.filter(({ id, reason }) => ASKED.includes(id) && reason !== null)
  for (const { id, outcome, reason } of open) console.log(`${id} ${outcome}: ${reason}`)
  console.log(
    `points of GraphQL: ${after.graphql - before.graphql}, requests of REST: ${after.core - before.core}`,
  )
  assert.deepEqual(wrong, [])
} finally {
  rmSync(work, { recursive: true, force: true })
}

function repository() {
  const root = join(work, 'repository')
  const lines = PINS.map(([pin]) => `      - uses: ${pin}\n`).join('')
  mkdirSync(join(root, '.github', 'workflows'), { recursive: true })
  writeFileSync(
    join(root, '.github', 'workflows', 'ci.yml'),
    `on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    steps:\n${lines}`,
  )
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: root,
      stdio: 'ignore',
    })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'pins')
  return root
}

function judged(root) {
  const args = [CLI, 'check', root, '--mode', 'audit', '--format', 'json', '--output', join(work, 'evidence')]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  assert.notEqual(stdout, '', stderr)
  return JSON.parse(stdout)
}

async function spent() {
  const answer = await fetch(`${API}/rate_limit`, { headers: { authorization: `token ${TOKEN}` } })
  const { resources } = await answer.json()
  return { graphql: resources.graphql.used, core: resources.core.used }
}
