import type { Location, RepositoryPath } from '../../../location.ts'
import type { Shell, Text } from '../model.ts'
import { readScript } from '../script.ts'
import { type LineStarts, segmentsOf, Unfolding } from '../yaml/scalar.ts'
import { expandRecipe, type MakeVariables } from './make-variables.ts'
import type { MakeLine } from './makefile-lines.ts'
import type { TaskLine } from './model.ts'

/** What recipes of one Makefile are read with. */
export interface RecipeReader {
  readonly text: string
  readonly path: RepositoryPath
  readonly variables: MakeVariables
  readonly special: Special
  readonly lines: LineStarts
  readonly shell: Shell
}

/** Targets that change how recipes run. */
export interface Special {
  readonly oneShell: boolean
  /** Where `.IGNORE` stands without targets. */
  readonly ignoreAll: MakeLine | null
  readonly ignored: ReadonlyMap<string, MakeLine>
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
  const { text, special } = reader
  const parts = recipe
    .map((line) => ({ line, ...afterPrefix(text, line) }))
    .filter(({ start, line }) => start < line.end)
  const ignoredBy = special.ignoreAll ?? special.ignored.get(target) ?? null
  const everywhere = ignoredBy === null ? null : placeOf(reader, ignoredBy)
  const groups = special.oneShell ? (parts.length === 0 ? [] : [parts]) : parts.map((part) => [part])
  return groups.map((group) => {
    // In one shell only the first line's prefix means anything. Source: GNU make manual, 5.3.1 "Using One Shell".
    const { dash } = group[0]!
    const ignored =
      dash === null ? everywhere : placeOf(reader, { start: dash, end: dash + 1, isRecipe: true })
    const script = readScript(
      shellText(
        reader,
        group.map(({ start, line }) => [start, line.end]),
      ),
      reader.shell,
    )
    return { script, ignored }
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

/** What the shell gets: a backslash and line break stay, the recipe prefix behind them goes. */
function shellText(
  { text, path, lines, variables }: RecipeReader,
  spans: readonly (readonly [number, number])[],
): Text {
  const out = new Unfolding(text)
  for (const [index, [start, end]] of spans.entries()) {
    if (index > 0) out.stand('\n', start)
    for (let at = start; at < end; ) {
      const feed = text.indexOf('\n', at)
      const stop = feed === -1 || feed >= end ? end : feed + 1
      expandRecipe(out, text, at, stop, variables)
      at = stop < end && text[stop] === '\t' ? stop + 1 : stop
    }
  }
  const last = spans.at(-1)![1]
  const { value, runs } = out.end(last)
  const at = place(path, lines, spans[0]![0], last)
  return { value, at, segments: segmentsOf(runs, lines), type: 'string', comment: null, expressions: [] }
}

export function placeOf({ path, lines }: RecipeReader, { start, end }: MakeLine): Location {
  return place(path, lines, start, end)
}

function place(path: RepositoryPath, lines: LineStarts, start: number, end: number): Location {
  const from = lines.position(start)
  const to = lines.position(end)
  return { path, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}
