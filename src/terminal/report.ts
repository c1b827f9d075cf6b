import { escapeTerminal } from '../evidence/escape/terminal.ts'
import { type ReportFacts, reportFacts, verdictSentence } from '../evidence/report/facts.ts'
import type { Report } from '../evidence/report/model.ts'
import type { Verdict } from '../findings.ts'
import { painter, type Style } from './colour.ts'
import {
  entry,
  fact,
  findingEntries,
  GUTTER,
  gapLines,
  type Page,
  unverifiedLines,
  waivedLines,
} from './entries.ts'
import { messageLines } from './message.ts'
import { padded } from './width.ts'

export interface RenderOptions {
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Also what passed, what does not apply, and each place of what stands in many. */
  readonly verbose?: boolean
  /** The verdict and what stops the release, nothing else. */
  readonly quiet?: boolean
  /** Where the evidence is, as the user is to read it. */
  readonly directory?: string | null
}

const VERDICT_STYLE: Readonly<Record<Verdict, Style>> = { pass: 'green', fail: 'red', unverified: 'yellow' }

/** What fits a screen needs its verdict once; of what is longer a terminal shows the end. */
const SCREEN = 40

/**
 * The report for a terminal: verdict first, then what stops the release, what does not, what was waived, the rules'
 * outcomes and where the evidence is; a long one ends with the verdict again. Text of the repository cannot move the
 * cursor, colour or break a line.
 * @returns lines that end with a line feed
 */
export function renderReport(report: Report, options: RenderOptions): string {
  const { width, verbose = false, quiet = false, directory = null } = options
  const facts = reportFacts(report)
  const page: Page = { paint: painter(options.colour), width, everyPlace: verbose }
  const verdict = verdictLines(report, facts, page)
  const body = [
    verdict,
    ...(quiet ? [] : [aboutLines(report, page)]),
    ...findingEntries(facts.failing, page),
    unverifiedLines(facts, page),
    ...(quiet
      ? []
      : [
          ...belowLines(report, facts, page),
          waivedLines(facts, page),
          gapLines(facts, page),
          ...(verbose ? [ruleLines(report, page)] : []),
        ]),
  ].filter((lines) => lines.length > 0)
  const isLong = body.reduce((sum, lines) => sum + lines.length + 1, 0) > SCREEN
  const end = [
    ...(isLong ? verdict : []),
    ...(quiet ? [] : [...countLines(facts, page), ...evidenceLines(directory, page)]),
  ]
  return `${[...body, end]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
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

function belowLines(report: Report, facts: ReportFacts, page: Page): readonly (readonly string[])[] {
  if (facts.belowThreshold.length === 0) return []
  const title = `Below ${report.policy.failOn}, reported and not failing (${facts.belowThreshold.length})`
  return [[page.paint(title, 'bold')], ...findingEntries(facts.belowThreshold, page)]
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
