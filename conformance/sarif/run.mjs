// Our SARIF before Microsoft's sarif-multitool, by the standard's rules and by those of GitHub code scanning.
//
//   npm run build && node conformance/sarif/run.mjs      (or with DIST=/path/of/another/bundle; Linux x64)
//
// Needs npm, which brings the tool as a program of its own.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { advisories, commit, git, TAG, UNSOUND, write } from '../act/repository.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const CLI = join(process.env.DIST ?? join(ROOT, 'dist'), 'cli.js')
const PEER = join(ROOT, 'conformance', '.work', 'sarif')
const TOOL = join(PEER, 'node_modules', '@microsoft', 'sarif-multitool-linux', 'Sarif.Multitool')
const VERSION = '5.7.0'

/** Warnings that are known and right to stay, with why. */
const ACCEPTED = {
  SARIF2005: 'informationUri: the tool has no page of its own yet',
}

if (!existsSync(TOOL)) {
  mkdirSync(PEER, { recursive: true })
  writeFileSync(join(PEER, 'package.json'), '{"private":true}')
  const install = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `@microsoft/sarif-multitool-linux@${VERSION}`,
  ]
  execFileSync('npm', install, { cwd: PEER, stdio: 'inherit' })
}
// The package ships its program without the mode, and sets it in an install script that is not run here.
chmodSync(TOOL, 0o755)
const work = mkdtempSync(join(tmpdir(), 'guardrail-sarif-'))
try {
  const [root, database, evidence] = ['repository', 'advisories', 'evidence'].map((name) => join(work, name))
  write(root, UNSOUND)
  write(database, advisories())
  commit(root, 'Release')
  git(root, 'tag', TAG)
  const check = [
    'check',
    root,
    '--tag',
    TAG,
    '--offline',
    '--advisories',
    database,
    '--output',
    evidence,
    '--quiet',
  ]
  assert.equal(spawnSync(process.execPath, [CLI, ...check]).status, 1)
  const ours = JSON.parse(readFileSync(join(evidence, 'results.sarif'), 'utf8'))

  const judged = join(work, 'judged.sarif')
  const judge = ['validate', join(evidence, 'results.sarif'), '--rule-kind', 'Sarif;Ghas', '--output', judged]
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
  const { stdout, stderr } = spawnSync(TOOL, judge, { env, encoding: 'utf8' })
  assert.ok(existsSync(judged), `${stdout}\n${stderr}`)
  const run = JSON.parse(readFileSync(judged, 'utf8')).runs[0]
  assert.equal(run.invocations?.[0]?.executionSuccessful, true, stdout)
  const said = run.results.map(({ ruleId, level = 'warning', message }) => ({
    ruleId,
    level,
    message: message.text ?? message.id,
  }))
  const open = said.filter(({ ruleId, level }) => level === 'error' || !(ruleId in ACCEPTED))
  for (const one of said)
    console.log(`  ${one.level} ${one.ruleId} ${ACCEPTED[one.ruleId] ?? JSON.stringify(one.message)}`)
  assert.deepEqual(open, [])
  const { results, tool } = ours.runs[0]
  console.log(
    `ok: ${results.length} results, ${tool.driver.rules.length} rules, sarif-multitool ${VERSION}, rule kinds Sarif and Ghas`,
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}
