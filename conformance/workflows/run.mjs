// node conformance/workflows/run.mjs MIRRORS [--cli FILE] [--seconds 20]
// The bundle over the workflows of many repositories, the bare ones in <MIRRORS>/<name>/repo: none may crash it, run into
// the time-out or leave a file of GitHub's own folders unread without a reason. Fails where one does.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeCorpus } from '../peers/corpus.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: join(import.meta.dirname, '..', '..', 'dist', 'cli.js') },
    seconds: { type: 'string', default: '20' },
  },
})
const [mirrors] = positionals
if (mirrors === undefined) throw new Error('give the folder of bare repositories')

const folder = mkdtempSync(join(tmpdir(), 'guardrail-workflows-'))
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:GITHUB|GH|GIT|RUNNER)_/.test(name)),
)
let broken = 0
const tally = { repositories: 0, files: 0, unread: 0, findings: 0, slowest: ['', 0] }
try {
  for (const { name, root } of makeCorpus(mirrors, join(folder, 'corpus'))) check(name, root)
  const { repositories, files, unread, findings, slowest } = tally
  console.log(
    `${repositories} repositories, ${files} files, ${unread} unread with their reason, ${findings} findings; ${broken} broken; slowest ${slowest[0]} in ${slowest[1].toFixed(0)} ms`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = broken === 0 ? 0 : 1

function check(name, root) {
  const args = [values.cli, 'check', root, '--mode', 'audit', '--offline', '--format', 'json']
  const started = process.hrtime.bigint()
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [...args, '--output', join(folder, 'evidence', name)],
    { encoding: 'utf8', maxBuffer: 1 << 30, timeout: Number(values.seconds) * 1000, env },
  )
  const ms = Number(process.hrtime.bigint() - started) / 1e6
  tally.repositories++
  if (ms > tally.slowest[1]) tally.slowest = [name, ms]
  const report = parsed(stdout)
  if (error !== undefined || ![0, 1, 2].includes(status) || report === null) {
    broken++
    console.log(`BROKEN ${name}: ${error?.code ?? status} ${stderr.trim().split('\n').slice(-3).join(' | ')}`)
    return
  }
  const { found, skipped } = report.coverage.workflows
  tally.files += found
  tally.unread += skipped.length
  tally.findings += report.findings.length
  // Collections hold files that are broken on purpose.
  for (const { path, reason } of skipped) console.log(`unread ${name}: ${path}: ${reason}`)
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
