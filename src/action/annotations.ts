import { type AnnotationProperties, error, notice, warning } from '@actions/core'
import { visible } from '../evidence/escape/control.ts'
import { groupFindings } from '../evidence/report/groups.ts'
import type { Report } from '../evidence/report/model.ts'
import { worstFirst } from '../evidence/report/order.ts'
import { atLeast, type Finding } from '../findings.ts'

/** GitHub keeps this many of each kind a step, and silently drops the rest. */
const LIMIT = 10

/**
 * Annotate the run, worst first, and each thing once before any stands at a second place: what fails as errors, what is below the threshold as warnings, what is waived as notices.
 * Rules that could not be verified come behind the findings, as errors without a place.
 */
export function annotate(report: Report): void {
  const findings = eachOnceFirst(report.findings)
  const open = findings.filter((finding) => finding.waiver === null)
  const fatal = open.filter((finding) => atLeast(finding.severity, report.policy.failOn))
  const minor = open.filter((finding) => !atLeast(finding.severity, report.policy.failOn))
  const waived = findings.filter((finding) => finding.waiver !== null)
  const unverified = report.rules.filter((rule) => rule.outcome === 'unverified')
  const errors = fatal.map((finding) => () => error(textOf(finding), propertiesOf(finding)))
  for (const rule of unverified) {
    errors.push(() => error(visible(`Not verified: ${rule.reason ?? rule.title}`), { title: rule.id }))
  }
  for (const write of errors.slice(0, LIMIT)) write()
  for (const finding of minor.slice(0, LIMIT)) warning(textOf(finding), propertiesOf(finding))
  for (const finding of waived.slice(0, LIMIT)) notice(`Waived: ${textOf(finding)}`, propertiesOf(finding))
}

function eachOnceFirst(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupFindings(worstFirst(findings))
  return [...groups.map(({ first }) => first), ...groups.flatMap(({ all }) => all.slice(1))]
}

function textOf(finding: Finding): string {
  return visible(`${finding.message} ${finding.remedy}`)
}

function propertiesOf(finding: Finding): AnnotationProperties {
  const title = `${finding.ruleId} (${finding.severity})`
  const at = finding.location
  if (at === null) return { title }
  const place: AnnotationProperties = {
    title,
    file: visible(at.path),
    startLine: at.startLine,
    endLine: at.endLine,
  }
  // GitHub refuses columns on an annotation of several lines.
  return at.startLine === at.endLine
    ? { ...place, startColumn: at.startColumn, endColumn: at.endColumn }
    : place
}
