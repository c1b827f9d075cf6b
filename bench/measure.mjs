// Runs a command several times and reports its median wall time and its greatest peak memory.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const PEAK = pathToFileURL(join(import.meta.dirname, 'peak-memory.mjs')).href

/**
 * @param {readonly string[]} args of node
 * @param {{times?: number, cwd?: string, codes?: readonly number[]}} options `codes`: exit codes that count as done
 * @returns {{ms: number, peakMb: number}}
 */
export function measureNode(args, { times = 5, cwd = process.cwd(), codes = [0] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-measure-'))
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_|GIT_|RUNNER_)/.test(name)),
  )
  try {
    const runs = Array.from({ length: times }, (_, index) => {
      const file = join(folder, String(index))
      const started = process.hrtime.bigint()
      const { status, stderr } = spawnSync(process.execPath, ['--import', PEAK, ...args], {
        cwd,
        env: { ...env, GUARDRAIL_PEAK_FILE: file },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
      const ms = Number(process.hrtime.bigint() - started) / 1e6
      if (!codes.includes(status)) throw new Error(`node ${args.join(' ')} exited ${status}: ${stderr}`)
      return { ms, peakMb: Number(readFileSync(file, 'utf8')) / 1024 }
    })
    const sorted = runs.map((run) => run.ms).sort((a, b) => a - b)
    return { ms: sorted[sorted.length >> 1], peakMb: Math.max(...runs.map((run) => run.peakMb)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
