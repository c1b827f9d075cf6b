// Preloaded into a measured process: writes its peak resident memory, in KiB, when it ends.
import { readFileSync, writeFileSync } from 'node:fs'

/** The kernel counts the parent's peak into `maxRSS` of a process that it starts; on Linux, another number is our own. */
function peakKiB() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
}

process.on('exit', () => {
  writeFileSync(process.env.GUARDRAIL_PEAK_FILE, String(peakKiB()))
})
