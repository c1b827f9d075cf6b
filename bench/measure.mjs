// Runs a command several times and reports its median wall time and its greatest peak memory.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const PEAK = pathToFileURL(join(import.meta.dirname, 'peak-memory.mjs')).href

/** What is the machine's and not the tool's: a runner's variables, and what makes every Node slower to start. */
const FOREIGN = /^(?:(?:GITHUB|GIT|RUNNER)_|NODE_(?:EXTRA_CA_CERTS|OPTIONS)$)/

/**
 * Times are of runs that nothing is added to; peak memory is of one more.
 * @param {readonly string[]} args of node
 * @param {{times?: number, cwd?: string, codes?: readonly number[]}} options `codes`: exit codes that count as done
 * @returns {{ms: number, peakMb: number}}
 */
export function measureNode(args, { times = 5, cwd = process.cwd(), codes = [0] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-measure-'))
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)))
  const run = (before, env) => {
    const started = process.hrtime.bigint()
    const { status, stderr } = spawnSync(process.execPath, [...before, ...args], {
      cwd,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const ms = Number(process.hrtime.bigint() - started) / 1e6
    if (!codes.includes(status)) throw new Error(`node ${args.join(' ')} exited ${status}: ${stderr}`)
    return ms
  }
  try {
    const sorted = Array.from({ length: times }, () => run([], own)).sort((a, b) => a - b)
    const file = join(folder, 'peak')
    run(['--import', PEAK], { ...own, GUARDRAIL_PEAK_FILE: file })
    return { ms: sorted[sorted.length >> 1], peakMb: Number(readFileSync(file, 'utf8')) / 1024 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
