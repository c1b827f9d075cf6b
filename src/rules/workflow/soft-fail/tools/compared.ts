import type { Cause } from '../shell/cause.ts'
import type { Check } from './classify.ts'

/**
 * Whether a pipe ends in a file that it empties first: where the command before it fails, the file is not what it was.
 * What a test or a scan prints is kept in a file that nobody commits.
 */
export function writesAnew({ kind, written }: Cause, { name, scans }: Check): boolean {
  return (
    kind === 'pipe' &&
    /^\|&?\s*tee\s+(?!-)[^\s;&|<>]+\s*$/.test(written) &&
    !scans &&
    !/test|spec|lint|check|audit|scan|verif|valid/i.test(name)
  )
}

/** Whether a command fails where a file is not as it was committed. */
export function comparesTree(command: string): boolean {
  return /^[@+\s]*git\s+(?:-C\s+\S+\s+)?diff\s(?:[^;&|]*\s)?--(?:exit-code|quiet)(?=\s|$)[^;&|]*$/.test(
    command,
  )
}
