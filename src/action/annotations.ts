import { type AnnotationProperties, error, notice, warning } from '@actions/core'
import { visible } from '../evidence/escape/control.ts'
import type { Report } from '../evidence/report/model.ts'
import { atLeast, type Finding } from '../findings.ts'

/** GitHub keeps this many of each kind a step, and silently drops the rest. */
const LIMIT = 10

/**
 * Annotate the run, worst first: what fails as errors, what is below the threshold as warnings, what is waived as notices.
 * Rules that could not be verified come behind the findings, as errors without a place.
 */
export function annotate(report: Report): void {
  const fatal = report.findings.filter(
    (finding) => finding.waiver === null && atLeast(finding.severity, report.policy.failOn),
  )
  const minor = report.findings.filter((finding) => finding.waiver === null && !fatal.includes(finding))
  const waived = report.findings.filter((finding) => finding.waiver !== null)
  const unverified = report.rules.filter((rule) => rule.outcome === 'unverified')
  const errors = fatal.map((finding) => () => error(textOf(finding), propertiesOf(finding)))
  for (const rule of unverified) {
    errors.push(() => error(visible(`Not verified: ${rule.reason ?? rule.title}`), { title: rule.id }))
  }
  for (const write of errors.slice(0, LIMIT)) write()
  for (const finding of minor.slice(0, LIMIT)) warning(textOf(finding), propertiesOf(finding))
  for (const finding of waived.slice(0, LIMIT)) notice(`Waived: ${textOf(finding)}`, propertiesOf(finding))
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
