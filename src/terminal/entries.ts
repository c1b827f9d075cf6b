import { escapeTerminal } from '../evidence/escape/terminal.ts'
import { count, place, type ReportFacts } from '../evidence/report/facts.ts'
import {
  type Gap,
  type Group,
  groupFindings,
  groupGaps,
  groupUnverified,
  groupWaived,
} from '../evidence/report/groups.ts'
import { splitMessage } from '../evidence/report/headline.ts'
import type { Finding, Severity } from '../findings.ts'
import type { Paint, Style } from './colour.ts'
import { messageLines } from './message.ts'
import { padded } from './width.ts'

/** What the lines are written on. */
export interface Page {
  readonly paint: Paint
  readonly width: number
  /** Each place of what stands in many, not the first few alone. */
  readonly everyPlace: boolean
}

const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
}

/** The column in which the text of an entry starts. */
export const GUTTER = 12

/** So many further places are named; a list that is longer by one is not worth cutting. */
const PLACES = 4

/** Each finding with its place, what it says and its mend; what reads the same in several places stands once. */
export function findingEntries(findings: readonly Finding[], page: Page): readonly (readonly string[])[] {
  return groupFindings(findings).map((group) => findingLines(group, page))
}

function findingLines({ first, all }: Group<Finding>, page: Page): readonly string[] {
  const { paint } = page
  const room = page.width - GUTTER
  const { headline, rest } = splitMessage(first.message)
  const lines = [
    headLine(first, page),
    ...messageLines(headline, room, paint, ['bold']),
    ...(rest === '' ? [] : messageLines(rest, room, paint)),
    ...remedyLines(first.remedy, room, paint),
    ...furtherPlaces(all.slice(1), page),
  ]
  return entry(first.severity, [SEVERITY_STYLE[first.severity], 'bold'], lines, page)
}

function headLine(finding: Finding, { paint }: Page): string {
  return `${shownPlace(finding)}  ${paint(escapeTerminal(finding.ruleId), 'dim')}`
}

function shownPlace(finding: Finding): string {
  const at = place(finding)
  return at === null ? 'no file at fault' : escapeTerminal(at)
}

/** A remedy of several lines is something to paste: its lines stay as they are. */
function remedyLines(remedy: string, room: number, paint: Paint): readonly string[] {
  if (remedy === '') return []
  if (!remedy.includes('\n')) return labelled('Mend:', 'green', messageLines(remedy, room - 6, paint), paint)
  return [paint('Mend:', 'green'), ...remedy.split('\n').map((line) => `  ${escapeTerminal(line)}`)]
}

function furtherPlaces(others: readonly Finding[], page: Page): readonly string[] {
  return further(others.map(shownPlace), 'place', 'audit-report.md', page)
}

/** @param all escaped */
function further(
  all: readonly string[],
  word: 'place' | 'file',
  file: string,
  { paint, everyPlace }: Page,
): readonly string[] {
  const shown = everyPlace || all.length <= PLACES + 1 ? all.length : PLACES
  const lines = all.slice(0, shown)
  const left = all.length - shown
  if (left > 0) lines.push(paint(`and ${count(left, `more ${word}`)}, each in ${file}`, 'dim'))
  return labelled('Also:', 'dim', lines, paint)
}

function labelled(label: string, style: Style, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.map((line, index) => `${index === 0 ? paint(label, style) : ' '.repeat(label.length)} ${line}`)
}

/** Each cause for which something could not be verified, with the rules that it concerns. */
export function unverifiedLines(facts: ReportFacts, page: Page): readonly string[] {
  const room = page.width - GUTTER
  return groupUnverified(facts.unverified).flatMap(({ first, all }) =>
    entry(
      'unverified',
      ['yellow', 'bold'],
      [
        ...messageLines(all.map(({ id }) => id).join(', '), room, page.paint, ['bold']),
        ...messageLines(first.reason ?? 'no reason was given', room, page.paint),
      ],
      page,
    ),
  )
}

/** Each waiver that excuses something, with what it excuses and its terms. */
export function waivedLines(facts: ReportFacts, page: Page): readonly string[] {
  return groupWaived(facts.waived).flatMap(({ first: { finding, waiver }, all }) => {
    const owner = waiver?.owner ?? 'unknown'
    const until = waiver?.expires ?? 'unknown'
    const terms = `${waiver?.reason ?? 'no reason was given'} (owner ${owner}, until ${until})`
    const room = page.width - GUTTER
    const others = all.slice(1).map((one) => one.finding)
    const lines = [
      headLine(finding, page),
      ...messageLines(`${finding.severity}: ${splitMessage(finding.message).headline}`, room, page.paint),
      ...furtherPlaces(others, page),
      ...messageLines(terms, room, page.paint, ['dim']),
    ]
    return entry('waived', ['cyan'], lines, page)
  })
}

/** What no source read, and why; a reason that an unverified rule gives already is not said again. */
export function gapLines(facts: ReportFacts, page: Page): readonly string[] {
  const said = new Set(facts.unverified.map((rule) => rule.reason))
  return groupGaps(facts.gaps)
    .filter(
      ({ paths, sources, reason }) => !said.has(reason) || paths.some((path) => !sources.includes(path)),
    )
    .flatMap((gap) => entry(gap.kind, [gap.kind === 'unread' ? 'yellow' : 'dim'], gapEntry(gap, page), page))
}

/** What the policy excludes is counted: its reason is what matters. What could not be read is named. */
function gapEntry({ kind, reason, paths, sources }: Gap, page: Page): readonly string[] {
  const { paint, everyPlace, width } = page
  const isCounted = kind === 'excluded' && paths.length > 1 && !everyPlace
  const what = isCounted ? count(paths.length, 'file') : escapeTerminal(paths[0]!)
  return [
    `${what}  ${paint(escapeTerminal(sources.join(', ')), 'dim')}`,
    ...messageLines(reason, width - GUTTER, paint),
    ...(isCounted ? [] : further(paths.slice(1).map(escapeTerminal), 'file', 'audit-report.json', page)),
  ]
}

/** A name and its value. */
export function fact(name: string, value: string, { paint }: Page): string {
  return `${paint(padded(name, GUTTER), 'dim')}${escapeTerminal(value)}`
}

/** A label in the gutter, and lines beside it. */
export function entry(
  label: string,
  styles: readonly Style[],
  lines: readonly string[],
  { paint }: Page,
): readonly string[] {
  return lines.map((line, index) =>
    index === 0 ? `${paint(padded(label, GUTTER), ...styles)}${line}` : `${' '.repeat(GUTTER)}${line}`,
  )
}
