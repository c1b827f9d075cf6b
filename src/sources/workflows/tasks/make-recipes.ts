import type { RepositoryPath } from '../../../location.ts'
import type { Shell, Text } from '../model.ts'
import { readScript } from '../script.ts'
import { type LineStarts, segmentsOf, Unfolding } from '../yaml/scalar.ts'
import type { MakeSettings } from './make-settings.ts'
import { expandRecipe, type MakeVariables } from './make-variables.ts'
import { lineLocation, type MakeLine } from './makefile-lines.ts'
import type { TaskLine } from './model.ts'

/** What recipes of one Makefile are read with. */
export interface RecipeReader {
  readonly text: string
  readonly path: RepositoryPath
  readonly variables: MakeVariables
  readonly settings: Pick<MakeSettings, 'oneShell' | 'ignoreAll' | 'ignored'>
  readonly lines: LineStarts
  readonly shell: Shell
}

/** `target: ; recipe` on one line. */
export function inlineRecipe(text: string, { start, end }: MakeLine): MakeLine {
  return { start: text.indexOf(';', start) + 1, end, isRecipe: false }
}

/** The lines of a recipe as the shell gets them, one a shell. */
export function recipeLines(
  reader: RecipeReader,
  recipe: readonly MakeLine[],
  target: string,
): readonly TaskLine[] {
  const { text, path, settings, lines } = reader
  const parts = recipe
    .map((line) => ({ line, ...afterPrefix(text, line) }))
    .filter(({ start, line }) => start < line.end)
  const everywhere = settings.ignoreAll ?? settings.ignored.get(target) ?? null
  const groups = settings.oneShell ? (parts.length === 0 ? [] : [parts]) : parts.map((part) => [part])
  return groups.map((group) => {
    // In one shell only the first line's prefix means anything. Source: GNU make manual, 5.3.1 "Using One Shell".
    const { dash } = group[0]!
    const ignored = dash === null ? everywhere : lineLocation(path, lines, { start: dash, end: dash + 1 })
    const spans = group.map(({ start, line }) => [start, line.end] as const)
    return { script: readScript(shellText(reader, spans), reader.shell), ignored }
  })
}

/** Behind the recipe prefix, blanks and `@`, `-`, `+`; `dash` is where a `-` stands among them. */
function afterPrefix(
  text: string,
  { start, end, isRecipe }: MakeLine,
): { start: number; dash: number | null } {
  let at = isRecipe ? start + 1 : start
  let dash: number | null = null
  for (; at < end && /[@+\s-]/.test(text[at]!); at += 1) if (text[at] === '-') dash ??= at
  return { start: at, dash }
}

/**
 * What the shell gets: a backslash and line break stay, the recipe prefix behind them goes. References are expanded
 * over the whole of it, for in one shell a function's arguments may go over several lines.
 */
function shellText(
  { text, path, lines, variables }: RecipeReader,
  spans: readonly (readonly [number, number])[],
): Text {
  let raw = ''
  const offsets: number[] = []
  const take = (from: number, to: number): void => {
    raw += text.slice(from, to)
    for (let at = from; at < to; at += 1) offsets.push(at)
  }
  for (const [index, [start, end]] of spans.entries()) {
    if (index > 0) {
      raw += '\n'
      offsets.push(start)
    }
    for (let at = start; at < end; ) {
      const feed = text.indexOf('\n', at)
      const stop = feed === -1 || feed >= end ? end : feed + 1
      take(at, stop)
      at = stop < end && text[stop] === '\t' ? stop + 1 : stop
    }
  }
  const out = new Unfolding(raw)
  expandRecipe(out, raw, variables)
  const last = spans.at(-1)![1]
  const { value, runs } = out.end(raw.length)
  const inFile = fileRuns(runs, raw.length, [...offsets, last])
  const at = lineLocation(path, lines, { start: spans[0]![0], end: last })
  return { value, at, segments: segmentsOf(inFile, lines), type: 'string', comment: null, expressions: [] }
}

type Runs = Parameters<typeof segmentsOf>[0]

/** Runs over the recipe's own text as runs over the file: they break where a prefix was left out. */
function fileRuns(runs: Runs, length: number, offsets: readonly number[]): Runs {
  return runs.flatMap((run, index) => {
    const next = runs[index + 1]
    const until = Math.min(next === undefined ? length : run.source + (next.offset - run.offset), length)
    const found = [{ offset: run.offset, source: offsets[run.source]! }]
    for (let at = run.source + 1; at < until; at += 1) {
      if (offsets[at] !== offsets[at - 1]! + 1) {
        found.push({ offset: run.offset + (at - run.source), source: offsets[at]! })
      }
    }
    return found
  })
}
