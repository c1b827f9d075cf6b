import { byCodeUnit } from '../canonical-json.ts'
import { escapeMarkdown, markdownCode, markdownMessage } from '../escape/markdown.ts'
import { count } from './facts.ts'
import { type Gap, groupGaps } from './groups.ts'
import type { Report, ReportedWaiver } from './model.ts'

/** A Markdown table; cells are escaped already and hold no line break. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function code(text: string | null): string {
  return text === null ? '(none)' : markdownCode(text)
}

/** What was judged, by what, when. */
export function factsTable(report: Report): string {
  const { name, commit, ref, tag } = report.repository
  return table(
    ['Fact', 'Value'],
    [
      ['Repository', code(name)],
      ['Commit', code(commit)],
      ['Ref', code(ref)],
      ['Tag', code(tag)],
      ['Mode', code(report.mode)],
      [
        'Policy',
        `${code(report.policy.path)} (${report.policy.origin}), SHA-256 ${code(report.policy.sha256)}`,
      ],
      ['Fails on', code(report.policy.failOn)],
      ['Actor', code(report.actor)],
      ['Run', code(report.runId)],
      ['Started', code(report.startedAt)],
      ['Duration', `${Math.round(report.durationMs)} ms`],
      ['Tool', code(`${report.tool.name} ${report.tool.version}`)],
      ...Object.entries(report.environment)
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(([key, value]) => [`Environment: ${escapeMarkdown(key)}`, code(value)]),
    ],
  )
}

/** What each source found, read and left out. */
export function coverageTable(report: Report): string {
  const sources = Object.entries(report.coverage).sort(([a], [b]) => byCodeUnit(a, b))
  if (sources.length === 0) return 'No source was read.'
  return table(
    ['Source', 'Found', 'Read', 'Not read'],
    sources.map(([source, { found, read, skipped }]) => [
      escapeMarkdown(source),
      String(found),
      String(read),
      groupGaps([{ source, skipped }])
        .map((gap) => `${gapPaths(gap)} (${gap.kind}): ${markdownMessage(gap.reason)}`)
        .join('<br>') || '0',
    ]),
  )
}

/** So many files that share a reason are named; audit-report.json names each. */
const PATHS = 5

/** What was not read: what the policy excludes is counted where it is more than one, the rest is named. */
export function gapPaths({ kind, paths }: Gap): string {
  if (kind === 'excluded' && paths.length > 1) return count(paths.length, 'file')
  const named = paths.slice(0, PATHS).map(markdownCode).join(', ')
  return paths.length <= PATHS ? named : `${named} and ${count(paths.length - PATHS, 'more file')}`
}

/** Each rule's outcome, what did not pass first. */
export function rulesTable(report: Report): string {
  const order = ['failed', 'unverified', 'passed', 'not-applicable']
  if (report.rules.length === 0) return 'No rule ran.'
  return table(
    ['Rule', 'Severity', 'Outcome', 'Findings', 'Reason'],
    report.rules
      .toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || byCodeUnit(a.id, b.id))
      .map((rule) => [
        markdownCode(rule.id),
        rule.severity,
        rule.outcome,
        String(rule.findings),
        rule.reason === null ? '' : markdownMessage(rule.reason),
      ]),
  )
}

/** Each waiver with its terms and whether it holds. */
export function waiversTable(report: Report): string {
  return table(
    ['Waiver', 'Rule', 'Scope', 'State', 'Findings', 'Owner', 'Expires', 'Reason'],
    report.waivers.map((waiver) => [
      markdownCode(waiver.id),
      markdownCode(waiver.rule),
      scopeOf(waiver),
      waiver.state,
      String(waiver.findings),
      waiver.owner === null ? '(missing)' : escapeMarkdown(waiver.owner),
      waiver.expires === null ? '(missing)' : escapeMarkdown(waiver.expires),
      waiver.reason === null ? '(missing)' : markdownMessage(waiver.reason),
    ]),
  )
}

function scopeOf(waiver: ReportedWaiver): string {
  return (
    Object.entries(waiver.scope)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, value]) => `${escapeMarkdown(key)} ${markdownCode(value)}`)
      .join(', ') || 'everything'
  )
}

/** The files of the run with their digests. */
export function evidenceTable(report: Report): string {
  return table(
    ['File', 'Type', 'Bytes', 'SHA-256'],
    report.evidence
      .toSorted((a, b) => byCodeUnit(a.path, b.path))
      .map((file) => [
        markdownCode(file.path),
        markdownCode(file.mediaType),
        String(file.bytes),
        markdownCode(file.sha256),
      ]),
  )
}
