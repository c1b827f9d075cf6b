import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { debug, endGroup, info, isDebug, setOutput, startGroup, summary } from '@actions/core'
import { check } from '../cli/check.ts'
import type { PackageWork } from '../context.ts'
import { visible } from '../evidence/escape/control.ts'
import { AUDIT_REPORT, SARIF, SBOM } from '../evidence/files.ts'
import { verdictSentence } from '../evidence/report/facts.ts'
import { jobSummary, SUMMARY_LIMIT } from '../evidence/report/summary.ts'
import { atLeast } from '../findings.ts'
import type { GateResult } from '../gate.ts'
import { renderReport } from '../terminal/report.ts'
import { annotate } from './annotations.ts'
import type { readInputs } from './inputs.ts'

/**
 * The gate on a runner, with all that it tells there: outputs, summary, annotations.
 * @param root absolute
 * @returns the exit code
 * @throws InputError, SourceUnavailable: exit 2
 */
export async function runAction(
  given: Omit<ReturnType<typeof readInputs>, 'directory'>,
  root: string,
  packages: PackageWork,
): Promise<number> {
  const progress = (what: string): void => {
    if (isDebug()) debug(what)
  }
  const result = await check(given, root, process.env, progress, packages)
  print(result)
  setOutputs(result)
  annotate(result.report)
  await writeSummary(result)
  return result.exitCode
}

/** GitHub folds the group, so its title says the verdict. The report holds text of the repository: the runner is told to take nothing in it for a command. */
function print({ report, directory }: GateResult): void {
  startGroup(visible(`${report.verdict.toUpperCase()}: ${verdictSentence(report)}`))
  const token = randomUUID()
  info(`::stop-commands::${token}`)
  info(renderReport(report, { colour: true, width: 120, verbose: isDebug(), directory }))
  info(`::${token}::`)
  endGroup()
}

function setOutputs({ report, directory }: GateResult): void {
  const failing = report.findings.filter(
    (finding) => finding.waiver === null && atLeast(finding.severity, report.policy.failOn),
  )
  const written = new Set(report.evidence.map((file) => file.path))
  setOutput('verdict', report.verdict)
  setOutput('findings', report.findings.length)
  setOutput('failing', failing.length)
  setOutput('evidence', directory)
  setOutput('report', resolve(directory, AUDIT_REPORT))
  setOutput('sarif', resolve(directory, SARIF))
  setOutput('sbom', written.has(SBOM) ? resolve(directory, SBOM) : '')
}

/** A summary that is refused changes nothing about the verdict. */
async function writeSummary({ report }: GateResult): Promise<void> {
  try {
    await summary.addRaw(jobSummary(report, SUMMARY_LIMIT)).write()
  } catch (problem) {
    info(`The job summary could not be written: ${(problem as Error).message.split('\n')[0]}`)
  }
}
