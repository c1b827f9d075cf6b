import type { Script } from '../../../sources/workflows/model.ts'

/** What a script puts under a name of a command file. */
export interface Written {
  /** Spans of the script's text whose expressions become part of the value. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** Shell variables whose whole text becomes part of the value. */
  readonly variables: readonly string[]
  /** What the script itself asks GitHub or git for, such as a title, and writes; `null` where it asks for nothing. */
  readonly fetched: 'pull request' | 'commit message' | 'head' | null
}

/**
 * Finds `name=value` and `name<<EOF` blocks in scripts of any shell that write to the file, and the older
 * `::set-output`. A value that comes out of a pipe or another program is not followed: it may hold nothing of the text.
 */
export function writtenTo(script: Script, file: 'GITHUB_OUTPUT' | 'GITHUB_ENV', name: string): Written {
  const { value } = script.text
  const command = file === 'GITHUB_OUTPUT' ? '::set-output' : '::set-env'
  if (!value.includes(file) && !value.includes(command)) return { spans: [], variables: [], fetched: null }
  const spans = [...valueSpans(value, name)]
  const direct = spans.flatMap(({ start, end }) => variablesIn(value.slice(start, end)))
  const assigned = assignmentsOf(value, direct)
  const texts = [...spans, ...assigned].map(({ start, end }) => value.slice(start, end))
  return {
    spans: [...spans, ...assigned],
    variables: followed(value, direct),
    fetched: fetchedIn(texts, value),
  }
}

/** Programs that print a title, a text or the name of a branch as somebody else wrote it. */
function fetchedIn(texts: readonly string[], script: string): Written['fetched'] {
  const asks = /\bgh (?:pr|issue) view\b[^\n]*--json \S*\b(?:title|body|headRefName)\b/
  const takes =
    /\bjq -r ['"]?\.(?:title|body|headRefName)\b|(?:-q|--jq)[ =]['"]?\.(?:title|body|headRefName)['"]?(?=[\s)]|$)/
  if (asks.test(script) && texts.some((text) => takes.test(text))) return 'pull request'
  const head = /headRefOid|\.head\.(?:sha|ref)\b/
  if (/\bgh (?:pr view|api)\b/.test(script) && texts.some((text) => head.test(text))) return 'head'
  const printed = /\bgit (?:log|show)\b[^|\n]*(?:--format|--pretty)[= ]\S*%[sbB]\b[^|\n]*$/m
  return texts.some((text) => printed.test(text)) ? 'commit message' : null
}

function* valueSpans(text: string, name: string): Iterable<{ start: number; end: number }> {
  const escaped = name.replaceAll(/[^\w]/g, String.raw`\$&`)
  const pattern = new RegExp(
    String.raw`(?:(?:^|["'\s{])${escaped}\s?=|::set-(?:output|env)\s+name=${escaped}::|(?:^|["'\s{])${escaped}<<(?<end>["']?\w+))`,
    'gim',
  )
  for (const match of text.matchAll(pattern)) {
    const start = match.index + match[0].length
    const delimiter = match.groups?.['end']?.replaceAll(/["']/g, '')
    const close = delimiter === undefined ? text.indexOf('\n', start) : text.indexOf(delimiter, start)
    yield { start, end: close === -1 ? text.length : close }
  }
}

/** Variables that a text expands whole; the inside of `$(…)` is another program's input. */
function variablesIn(text: string): readonly string[] {
  const plain = text.replaceAll(/\$\([^)]*\)|`[^`]*`/g, '')
  return [...plain.matchAll(/\$(?:env:)?\{?([A-Za-z_]\w*)(?=[}\W]|$)/g)].map(([, name]) => name!)
}

/** One variable may stand for another: `branch="${HEAD_REF#refs/heads/}"`. Tested ones count as checked. */
function followed(text: string, names: readonly string[]): readonly string[] {
  const found = new Set(names)
  for (const name of found) {
    if (isTested(text, name)) {
      found.delete(name)
      continue
    }
    for (const value of assignedTo(text, name)) for (const other of variablesIn(value.text)) found.add(other)
  }
  return [...found]
}

function assignmentsOf(text: string, names: readonly string[]): { start: number; end: number }[] {
  return followed(text, names).flatMap((name) =>
    assignedTo(text, name).map(({ start, text: value }) => ({ start, end: start + value.length })),
  )
}

function assignedTo(text: string, name: string): readonly { start: number; text: string }[] {
  const pattern = new RegExp(String.raw`^\s*(?:export\s+|local\s+|\$(?:env:)?)?${name}\s?=\s?(.*)$`, 'gm')
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index + match[0].length - match[1]!.length,
    text: match[1]!,
  }))
}

/** A script that matches a variable against a pattern decides itself what gets through. */
function isTested(text: string, name: string): boolean {
  return new RegExp(String.raw`\$\{?${name}\}?["']?\s*=~|case\s+["']?\$\{?${name}\b`).test(text)
}
