import { escapeTerminal } from '../evidence/escape/terminal.ts'
import { count } from '../evidence/report/facts.ts'
import { diffOf } from '../pin/json.ts'
import type { FileReport, PinReport, PlaceReport } from '../pin/model.ts'
import { painter, type Style } from './colour.ts'
import { entry, GUTTER, type Page } from './entries.ts'
import { messageLines } from './message.ts'

export interface PinReportOptions {
  readonly colour: boolean
  readonly width: number
  /** Nothing was to be written: the change is shown as a diff. */
  readonly check: boolean
  /** What was not done, and nothing else. */
  readonly quiet: boolean
}

interface Placed {
  readonly file: FileReport
  readonly place: PlaceReport
}

/** Of what reads the same, so many places are named. */
const PLACES = 5

/**
 * What `pin` did, for a terminal: what changed, then what somebody has to look at, then what was left alone.
 * Text of the repository cannot move the cursor, colour or break a line.
 * @returns lines that end with a line feed
 */
export function renderPinReport(report: PinReport, options: PinReportOptions): string {
  const { check, quiet } = options
  const page: Page = { paint: painter(options.colour), width: options.width, everyPlace: true }
  const all = report.files.flatMap((file) => file.places.map((place) => ({ file, place })))
  const of = (outcome: PlaceReport['outcome']): readonly Placed[] =>
    all.filter(({ place }) => place.outcome === outcome)
  const changed = of('changed')
  const parts = [
    ...(quiet ? [] : check ? [diffLines(report, page)] : [changeLines(changed, page)]),
    ...report.files.filter(({ problem }) => problem !== null).map((file) => fileLines(file, page)),
    ...grouped(of('refused')).map((group) => groupLines('refused', ['red', 'bold'], group, page)),
    ...grouped(of('left')).map((group) => groupLines('left', ['yellow', 'bold'], group, page)),
    ...grouped(of('unasked').filter(({ place }) => place.why !== '')).map((group) =>
      groupLines('unverified', ['yellow', 'bold'], group, page),
    ),
    ...(quiet
      ? []
      : [
          ...grouped(changed.filter(({ place }) => place.why !== '')).map((group) =>
            groupLines('note', ['cyan'], group, page),
          ),
          ...grouped(of('exempt')).map((group) => groupLines('kept', ['dim'], group, page)),
          imageLines(report, page),
          excludedLines(report, page),
        ]),
    unaskedLines(report, of('unasked').length, page),
    summaryLines(report, all, changed, check, page),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function diffLines(report: PinReport, { paint }: Page): readonly string[] {
  const lines = diffOf(report).split('\n').slice(0, -1)
  return lines.map((line) => {
    const text = escapeTerminal(line.replace(/\r$/, ''))
    if (/^(?:---|\+\+\+) /.test(line)) return paint(text, 'bold')
    if (line.startsWith('@@')) return paint(text, 'cyan')
    if (line.startsWith('-')) return paint(text, 'red')
    return line.startsWith('+') ? paint(text, 'green') : text
  })
}

function changeLines(changed: readonly Placed[], { paint }: Page): readonly string[] {
  let path = ''
  return changed.flatMap(({ file, place }) => {
    const heading = file.path === path ? [] : [paint(escapeTerminal(file.path), 'bold')]
    path = file.path
    const to = [place.commit?.slice(0, 12) ?? 'comment', place.version ?? ''].filter((part) => part !== '')
    const line = String(place.at.startLine).padStart(GUTTER - 2)
    return [
      ...heading,
      `${paint(line, 'dim')}  ${escapeTerminal(shortened(place.uses))} ${paint('to', 'dim')} ${escapeTerminal(to.join(' '))}`,
    ]
  })
}

function fileLines(file: FileReport, page: Page): readonly string[] {
  const text = `\`${file.path}\` ${file.problem}`
  return entry(
    'refused',
    ['red', 'bold'],
    messageLines(text, page.width - GUTTER, page.paint, ['bold']),
    page,
  )
}

/** What says the same of the same reference is one entry with its places. */
function grouped(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>()
  for (const one of placed) {
    const key = JSON.stringify([one.place.uses, one.place.why, one.place.mend])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

function groupLines(
  label: string,
  styles: readonly Style[],
  group: readonly Placed[],
  page: Page,
): readonly string[] {
  const { place } = group[0]!
  const room = page.width - GUTTER
  const places = group.map(({ file, place: { at } }) => `${file.path}:${at.startLine}:${at.startColumn}`)
  return entry(
    label,
    styles,
    [
      ...messageLines(`\`${shortened(place.uses).replaceAll('`', "'")}\` ${place.why}`, room, page.paint),
      ...(place.mend === '' ? [] : messageLines(`Mend: ${place.mend}.`, room, page.paint)),
      ...placeLines(places, page),
    ],
    page,
  )
}

function placeLines(places: readonly string[], { paint }: Page): readonly string[] {
  const shown = places.length <= PLACES + 1 ? places : places.slice(0, PLACES)
  const left = places.length - shown.length
  return [
    ...shown.map((place) => paint(escapeTerminal(place), 'dim')),
    ...(left > 0 ? [paint(`and ${count(left, 'more place')}`, 'dim')] : []),
  ]
}

function imageLines({ files }: PinReport, page: Page): readonly string[] {
  const images = files.flatMap((file) => file.images.map(({ at, image }) => ({ file, at, image })))
  if (images.length === 0) return []
  const room = page.width - GUTTER
  const text = `${count(images.length, 'image')} by a mutable tag: \`pin\` rewrites actions, and leaves images alone.`
  return entry(
    'images',
    ['cyan'],
    [
      ...messageLines(text, room, page.paint),
      ...messageLines(
        'Mend: write `name:tag@sha256:…` with what `docker buildx imagetools inspect name:tag` prints.',
        room,
        page.paint,
      ),
      ...placeLines(
        images.map(({ file, at, image }) => `${file.path}:${at.startLine}:${at.startColumn}  ${image}`),
        page,
      ),
    ],
    page,
  )
}

function excludedLines({ excluded }: PinReport, page: Page): readonly string[] {
  if (excluded.length === 0) return []
  const paths = excluded.map(({ path, reason }) => `${path}  ${reason}`)
  return entry('excluded', ['dim'], placeLines(paths, page), page)
}

function unaskedLines({ unasked }: PinReport, pins: number, page: Page): readonly string[] {
  if (unasked === null || pins === 0) return []
  const text = `The comments beside ${count(pins, 'pin')} were not compared with the commits: ${unasked}.`
  return entry('unverified', ['yellow'], messageLines(text, page.width - GUTTER, page.paint), page)
}

function summaryLines(
  report: PinReport,
  all: readonly Placed[],
  changed: readonly Placed[],
  check: boolean,
  page: Page,
): readonly string[] {
  const files = report.files.filter(({ outcome }) => outcome === 'changed').length
  const refused = report.files.filter(({ outcome }) => outcome === 'refused').length
  const left = all.filter(({ place }) => place.outcome === 'left').length
  const verb = check ? 'would change' : 'changed'
  const parts = [
    changed.length === 0
      ? `nothing ${verb}`
      : `${count(changed.length, 'reference')} in ${count(files, 'file')} ${verb}`,
    ...(left === 0 ? [] : [`${left} left for you`]),
    ...(refused === 0
      ? []
      : [`${count(refused, 'file')} could not be done and ${refused === 1 ? 'stays' : 'stay'} as before`]),
    ...(all.length === 0 && refused === 0 ? ['there is no action by reference here'] : []),
  ]
  const text = parts.join('; ')
  return messageLines(`${text[0]!.toUpperCase()}${text.slice(1)}.`, page.width, page.paint, ['bold'])
}

/** A long commit is known by its beginning. */
function shortened(uses: string): string {
  return uses.replace(/@([0-9a-f]{12})[0-9a-f]{28}$/i, '@$1')
}
