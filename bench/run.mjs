// npm run bench: start-up, a typical repository, growth, the SBOM beside cyclonedx-npm on the same lockfile, and built
// files beside plain SHA-256 of the same bytes.
// Everything is measured in this one run and shown as ratios; nothing here is a test.
// One part alone: npm run bench -- typical, npm run bench -- growth, npm run bench -- sbom, … -- artifacts
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { artifactsBesideSha256 } from './artifacts.mjs'
import { measureNode } from './measure.mjs'
import { makeAdvisories, makeRepository } from './repository.mjs'

const CLI = join(import.meta.dirname, '..', 'dist', 'cli.js')
const PEER = '@cyclonedx/cyclonedx-npm@6.0.1'
const TYPICAL = { workflows: 16, packages: 2600, files: 1500 }
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
  const output = mkdtempSync(join(tmpdir(), 'guardrail-bench-peer-out-'))
  made.push(output)
  // From the lockfile alone, as the gate does it: nothing is installed, so npm reports every package as missing.
  const args = ['--package-lock-only', '--ignore-npm-errors', '--output-file', join(output, 'bom.json')]
  const peer = measureNode([installPeer(), ...args], { times: 3, cwd: root })
  row('  the whole gate, SBOM and its validation included', ours)
  row(`  ${PEER}, the SBOM alone`, peer, `x${(peer.ms / ours.ms).toFixed(1)} of the whole gate`)
}

function startUpAndTypical(root) {
  const bare = measureNode(['-e', '0'])
  row('bare node', bare)
  const start = measureNode([CLI, '--version'])
  row('release-guardrail --version', start, `x${(start.ms / bare.ms).toFixed(2)} of bare node`)
  const typical = check(root, 5)
  row(
    'whole offline release run: 16 workflows,',
    typical,
    `x${(typical.ms / bare.ms).toFixed(1)} of bare node`,
  )
  console.log('2,600 packages, 1,500 files; under 500 ms is the aim on an idle machine')
}

function allGrowth() {
  growth('workflows', [100, 1000, 10000], (workflows) => ({ workflows, packages: 10, files: 10 }))
  growth('jobs of one workflow', [100, 300, 900], (jobs) => ({ workflows: 1, packages: 10, files: 10, jobs }))
  growth('locked packages', [1000, 5000, 20000], (packages) => ({ workflows: 1, packages, files: 10 }))
  growth('files', [1000, 10000, 50000], (files) => ({ workflows: 1, packages: 10, files }))
}

const asked = process.argv.slice(2)
const unknown = asked.filter((part) => !['typical', 'growth', 'sbom', 'artifacts'].includes(part))
if (unknown.length > 0)
  throw new Error(`unknown part ${unknown.join(', ')}: typical, growth, sbom and artifacts are known`)
const wants = (part) => asked.length === 0 || asked.includes(part)

try {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}; median of several, peak memory of the greatest\n`,
  )
  const typical = wants('typical') || wants('sbom') ? repository(TYPICAL) : null
  if (wants('typical')) startUpAndTypical(typical)
  if (wants('growth')) allGrowth()
  if (wants('sbom')) besidePeer(typical)
  if (wants('artifacts')) await artifactsBesideSha256()
} finally {
  for (const path of made) rmSync(path, { recursive: true, force: true })
}
