// Preloaded into a measured process: writes its peak resident memory, in KiB, when it ends.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  writeFileSync(process.env.GUARDRAIL_PEAK_FILE, String(process.resourceUsage().maxRSS))
})
