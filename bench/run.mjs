// npm run bench: start-up, a typical repository, growth, and the SBOM beside cyclonedx-npm on the same lockfile.
// Everything is measured in this one run and shown as ratios; nothing here is a test.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureNode } from './measure.mjs'
import { makeAdvisories, makeRepository } from './repository.mjs'

const CLI = join(import.meta.dirname, '..', 'dist', 'cli.js')
const PEER = '@cyclonedx/cyclonedx-npm@6.0.1'
const advisories = makeAdvisories()
const made = [advisories]

function check(root, times) {
  const output = join(mkdtempSync(join(tmpdir(), 'guardrail-bench-out-')), 'evidence')
  made.push(output)
  const args = [
    CLI,
    'check',
    root,
    '--tag',
    'v1.0.0',
    '--offline',
    '--advisories',
    advisories,
    '--output',
    output,
    '--quiet',
  ]
  return measureNode(args, { times, codes: [0, 1] })
}

function repository(size) {
  const root = makeRepository(size)
  made.push(root)
  return root
}

function row(what, { ms, peakMb }, note = '') {
  console.log(
    `${what.padEnd(52)} ${ms.toFixed(0).padStart(7)} ms ${peakMb.toFixed(0).padStart(6)} MB  ${note}`,
  )
}

function growth(title, sizes, make) {
  console.log(`\n${title}`)
  let previous = null
  for (const size of sizes) {
    const result = check(repository(make(size)), 1)
    const note =
      previous === null
        ? ''
        : `x${(size / previous.size).toFixed(0)} size, x${(result.ms / previous.ms).toFixed(1)} time`
    row(`  ${size}`, result, note)
    previous = { size, ms: result.ms }
  }
}

/** The peer is installed from the registry, beside the project, as a user would. */
function installPeer() {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-bench-peer-'))
  made.push(folder)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['install', '--prefix', folder, '--no-audit', '--no-fund', '--omit=optional', PEER], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  return join(folder, 'node_modules', '@cyclonedx', 'cyclonedx-npm', 'bin', 'cyclonedx-npm-cli.js')
}

function besidePeer(root) {
  console.log('\nSBOM of the same lockfile (2,600 packages)')
  const ours = check(root, 3)
  const peer = installPeer()
  const args = [
    '--package-lock-only',
    '--ignore-npm-errors',
    '--output-file',
    join(tmpdir(), 'guardrail-bench-peer.cdx.json'),
  ]
  const started = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, [peer, ...args], { cwd: root, encoding: 'utf8' })
  const ms = Number(process.hrtime.bigint() - started) / 1e6
  if (status !== 0) throw new Error(`${PEER} exited ${status}: ${stderr.slice(0, 400)}`)
  row('  the whole gate, SBOM and its validation included', ours)
  console.log(
    `${`  ${PEER}, the SBOM alone`.padEnd(52)} ${ms.toFixed(0).padStart(7)} ms             x${(ms / ours.ms).toFixed(1)} of the whole gate`,
  )
}

try {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}; median of 5, peak memory of the greatest\n`,
  )
  const bare = measureNode(['-e', '0'])
  row('bare node', bare)
  const start = measureNode([CLI, '--version'])
  row('release-guardrail --version', start, `x${(start.ms / bare.ms).toFixed(2)} of bare node`)
  const typical = repository({ workflows: 16, packages: 2600, files: 1500 })
  row(
    'whole offline release run: 16 workflows,',
    check(typical, 5),
    '2,600 packages, 1,500 files; under 500 ms is the aim',
  )
  growth('workflows', [100, 1000, 10000], (workflows) => ({ workflows, packages: 10, files: 10 }))
  growth('locked packages', [1000, 5000, 20000], (packages) => ({ workflows: 1, packages, files: 10 }))
  growth('files', [1000, 10000, 50000], (files) => ({ workflows: 1, packages: 10, files }))
  besidePeer(typical)
} finally {
  for (const path of made) rmSync(path, { recursive: true, force: true })
}
