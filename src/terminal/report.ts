import { escapeTerminal } from '../evidence/escape/terminal.ts'
import { place, type ReportFacts, reportFacts, verdictSentence } from '../evidence/report/facts.ts'
import { splitMessage } from '../evidence/report/headline.ts'
import type { Report } from '../evidence/report/model.ts'
import type { Finding, Severity, Verdict } from '../findings.ts'
import { type Paint, painter, type Style } from './colour.ts'
import { messageLines } from './message.ts'
import { padded } from './width.ts'

export interface RenderOptions {
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Also what passed, what does not apply, and all of the run's facts. */
  readonly verbose?: boolean
  /** The verdict and what stops the release, nothing else. */
  readonly quiet?: boolean
  /** Where the evidence is, as the user is to read it. */
  readonly directory?: string | null
}

const VERDICT_STYLE: Readonly<Record<Verdict, Style>> = { pass: 'green', fail: 'red', unverified: 'yellow' }
const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
}

/** The column in which the text of an entry starts. */
const GUTTER = 12

/**
 * The report for a terminal: verdict first, then what stops the release, what does not, what was waived, the rules'
 * outcomes and where the evidence is. Text of the repository cannot move the cursor, colour or break a line.
 * @returns lines that end with a line feed
 */
export function renderReport(report: Report, options: RenderOptions): string {
  const facts = reportFacts(report)
  const page: Page = { paint: painter(options.colour), width: options.width }
  const sections = [
    verdictLines(report, facts, page),
    ...(options.quiet ? [] : [aboutLines(report, page)]),
    ...facts.failing.map((finding) => findingLines(finding, page)),
    unverifiedLines(facts, page),
    ...(options.quiet
      ? []
      : [
          ...belowLines(report, facts, page),
          waivedLines(facts, page),
          gapLines(facts, page),
          ...(options.verbose ? [ruleLines(report, page)] : []),
          countLines(facts, page),
          evidenceLines(options.directory ?? null, page),
        ]),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

interface Page {
  readonly paint: Paint
  readonly width: number
}

function verdictLines(report: Report, facts: ReportFacts, page: Page): readonly string[] {
  const word = report.verdict.toUpperCase()
  const sentence = messageLines(verdictSentence(report, facts), page.width - GUTTER, page.paint, ['bold'])
  return entry(word, [VERDICT_STYLE[report.verdict], 'bold'], sentence, page)
}

function aboutLines(report: Report, page: Page): readonly string[] {
  const { name, commit, tag } = report.repository
  const { path, origin, failOn } = report.policy
  return [
    fact('repository', name, page),
    fact('commit', tag === null ? commit : `${commit} (tag ${tag})`, page),
    fact('mode', report.mode, page),
    fact('policy', `${path} (${origin}), fails on ${failOn}`, page),
  ]
}

function fact(name: string, value: string, { paint }: Page): string {
  return `${paint(padded(name, GUTTER), 'dim')}${escapeTerminal(value)}`
}

function findingLines(finding: Finding, page: Page): readonly string[] {
  const { paint } = page
  const room = page.width - GUTTER
  const { headline, rest } = splitMessage(finding.message)
  const at = place(finding)
  const where = at === null ? 'no file at fault' : escapeTerminal(at)
  const lines = [
    `${where}  ${paint(escapeTerminal(finding.ruleId), 'dim')}`,
    ...messageLines(headline, room, paint, ['bold']),
    ...(rest === '' ? [] : messageLines(rest, room, paint)),
    ...remedyLines(finding.remedy, room, paint),
  ]
  return entry(finding.severity, [SEVERITY_STYLE[finding.severity], 'bold'], lines, page)
}

/** A remedy of several lines is something to paste: its lines stay as they are. */
function remedyLines(remedy: string, room: number, paint: Paint): readonly string[] {
  if (remedy === '') return []
  const label = 'Mend: '
  if (remedy.includes('\n')) {
    return [paint(label.trimEnd(), 'green'), ...remedy.split('\n').map((line) => `  ${escapeTerminal(line)}`)]
  }
  const [first = '', ...others] = messageLines(remedy, room - label.length, paint)
  return [`${paint(label, 'green')}${first}`, ...others.map((line) => `${' '.repeat(label.length)}${line}`)]
}

function unverifiedLines(facts: ReportFacts, page: Page): readonly string[] {
  return facts.unverified.flatMap((rule) =>
    entry(
      'unverified',
      ['yellow', 'bold'],
      [
        page.paint(escapeTerminal(rule.id), 'bold'),
        ...messageLines(rule.reason ?? 'no reason was given', page.width - GUTTER, page.paint),
      ],
      page,
    ),
  )
}

function belowLines(report: Report, facts: ReportFacts, page: Page): readonly (readonly string[])[] {
  if (facts.belowThreshold.length === 0) return []
  const title = `Below ${report.policy.failOn}, reported and not failing (${facts.belowThreshold.length})`
  return [[page.paint(title, 'bold')], ...facts.belowThreshold.map((finding) => findingLines(finding, page))]
}

function waivedLines(facts: ReportFacts, page: Page): readonly string[] {
  return facts.waived.flatMap(({ finding, waiver }) => {
    const owner = waiver?.owner ?? 'unknown'
    const until = waiver?.expires ?? 'unknown'
    const terms = `${waiver?.reason ?? 'no reason was given'} (owner ${owner}, until ${until})`
    const room = page.width - GUTTER
    const lines = [
      `${escapeTerminal(place(finding) ?? 'no file at fault')}  ${page.paint(escapeTerminal(finding.ruleId), 'dim')}`,
      ...messageLines(`${finding.severity}: ${splitMessage(finding.message).headline}`, room, page.paint),
      ...messageLines(terms, room, page.paint, ['dim']),
    ]
    return entry('waived', ['cyan'], lines, page)
  })
}

function gapLines(facts: ReportFacts, page: Page): readonly string[] {
  return facts.gaps.flatMap(({ source, skipped }) =>
    skipped.flatMap(({ path, reason, kind }) =>
      entry(
        kind,
        [kind === 'unread' ? 'yellow' : 'dim'],
        [
          `${escapeTerminal(path)}  ${page.paint(escapeTerminal(source), 'dim')}`,
          ...messageLines(reason, page.width - GUTTER, page.paint),
        ],
        page,
      ),
    ),
  )
}

const OUTCOME_STYLE = {
  passed: 'green',
  failed: 'red',
  unverified: 'yellow',
  'not-applicable': 'dim',
} as const

function ruleLines(report: Report, { paint }: Page): readonly string[] {
  const width = Math.max(0, ...report.rules.map((rule) => rule.id.length)) + 2
  return report.rules.map((rule) => {
    const outcome = paint(padded(rule.outcome, 16), OUTCOME_STYLE[rule.outcome])
    const reason = rule.reason === null ? '' : escapeTerminal(rule.reason)
    return `${outcome}${padded(escapeTerminal(rule.id), width)}${paint(reason, 'dim')}`.trimEnd()
  })
}

function countLines(facts: ReportFacts, page: Page): readonly string[] {
  const open = facts.counts
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => `${number} ${severity}`)
  const rules = [
    `${facts.passed} passed`,
    `${facts.failed} failed`,
    `${facts.unverified.length} unverified`,
    `${facts.notApplicable} not applicable`,
  ]
  const waived = facts.waived.length === 0 ? '' : `, ${facts.waived.length} waived`
  return [
    fact('rules', rules.join(', '), page),
    fact('findings', `${open.join(', ') || 'none'}${waived}`, page),
  ]
}

function evidenceLines(directory: string | null, page: Page): readonly string[] {
  return directory === null ? [] : [fact('evidence', directory, page)]
}

/** A label in the gutter, and lines beside it. */
function entry(
  label: string,
  styles: readonly Style[],
  lines: readonly string[],
  { paint }: Page,
): readonly string[] {
  return lines.map((line, index) =>
    index === 0 ? `${paint(padded(label, GUTTER), ...styles)}${line}` : `${' '.repeat(GUTTER)}${line}`,
  )
}
