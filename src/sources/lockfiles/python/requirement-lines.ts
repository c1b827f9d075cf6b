/** One logical line of a requirements file: continuations joined, comments gone. */
export interface RequirementLine {
  readonly text: string
  /** What pip-compile and uv note behind and below a requirement: `-r requirements.in`, `requests`. */
  readonly via: readonly string[]
  /** Offset in the file of the first character of `text`. */
  readonly start: number
  /** Offset in the file behind the last character of `text`. */
  readonly end: number
}

interface Pending {
  readonly text: string
  readonly start: number
  readonly end: number
}

const COMMENT = /(?:^|\s+)#.*$/

/**
 * Cut a requirements file into logical lines as pip does: first join lines that end in `\`, then drop comments.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function requirementLines(text: string): readonly RequirementLine[] {
  const lines: { text: string; via: string[]; start: number; end: number }[] = []
  let pending = null as Pending | null
  let annotation: 'none' | 'via' = 'none'
  const flush = (): void => {
    const line = pending
    if (line !== null && line.text.trim() !== '') lines.push({ ...line, text: line.text.trim(), via: [] })
    pending = null
  }
  let offset = 0
  for (const raw of text.split('\n')) {
    const physical = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const start = offset
    offset += raw.length + 1
    const via = viaOf(physical, annotation)
    // pip: a line that is only a comment ends a continuation, and its own backslash continues nothing
    if (/^\s*#/.test(physical)) {
      flush()
      if (via !== null) {
        annotation = 'via'
        if (via !== '') lines.at(-1)?.via.push(via)
      }
      continue
    }
    const continues = physical.endsWith('\\')
    const content: string = (continues ? physical.slice(0, -1) : physical).replace(COMMENT, '')
    const lead = content.length - content.trimStart().length
    const end = start + content.trimEnd().length
    if (pending === null) pending = { text: content, start: start + lead, end }
    else
      pending = {
        ...pending,
        text: `${pending.text} ${content.trim()}`,
        end: content.trim() === '' ? pending.end : end,
      }
    if (continues) continue
    flush()
    annotation = 'none'
    const trailing = /#\s*via\s+(.+?)\s*$/.exec(physical)
    if (trailing !== null) lines.at(-1)?.via.push(trailing[1]!)
  }
  flush()
  return lines
}

/** @returns the name behind `# via`, `''` for the heading alone, `null` for another comment */
function viaOf(line: string, annotation: 'none' | 'via'): string | null {
  const heading = /^\s*#\s*via\b\s*(.*?)\s*$/.exec(line)
  if (heading !== null) return heading[1]!
  if (annotation === 'none') return null
  const item = /^\s*#\s{2,}(\S.*?)\s*$/.exec(line)
  return item === null ? null : item[1]!
}
