import { shown } from '../metadata-member.ts'
import type { ArtifactProblem } from '../model.ts'

/** Attributes of one section; names are compared without regard to case. */
export interface Section {
  /** The `Name` of a section for one entry; `null` for the main one. */
  readonly name: string | null
  /** By lower-case name. */
  readonly attributes: ReadonlyMap<string, string>
  /** Where it stands, the blank line behind it included: the bytes that a signature file has a digest of. */
  readonly start: number
  readonly end: number
}

export interface JarManifest {
  readonly main: Section
  readonly sections: readonly Section[]
}

/** Java before 18 refuses a longer line; folded ones have 72 bytes at most. */
const MAX_LINE = 512
const HEADER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,69}$/

interface Line {
  /** Without line end, continuations joined; bytes as latin1 until the whole value is known. */
  readonly text: string
  readonly end: number
}

/**
 * Reads a MANIFEST.MF or signature file: sections parted by blank lines, lines folded at 72 bytes, also within a letter.
 * What Java's own reader refuses or reads otherwise than it looks is noted.
 * Source: https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html#jar-manifest; JDK `java.util.jar.Attributes`.
 */
export function parseManifest(bytes: Buffer, member: string, problems: ArtifactProblem[]): JarManifest {
  const note = (kind: string, detail: string): void => {
    problems.push({ member, kind, detail })
  }
  const sections: Section[] = []
  let lines: Line[] = []
  let start = 0
  const close = (end: number): void => {
    if (lines.length > 0) sections.push(section(lines, sections.length === 0, start, end, note))
    lines = []
    start = end
  }
  for (const line of linesOf(bytes, note)) {
    if (line.text === '') close(line.end)
    else lines.push(line)
  }
  close(bytes.length)
  if (bytes.length > 0 && bytes.at(-1) !== 0x0a && bytes.at(-1) !== 0x0d) {
    note('manifest-unterminated', 'does not end with a line end, so that older Java drops its last line')
  }
  const names = new Set<string | null>()
  for (const { name } of sections) {
    if (name !== null && names.has(name)) note('duplicate-section', `has two sections for ${shown(name)}`)
    names.add(name)
  }
  const [first, ...rest] = sections
  const main = first ?? { name: null, attributes: new Map(), start: 0, end: 0 }
  return { main, sections: rest }
}

function linesOf(bytes: Buffer, note: (kind: string, detail: string) => void): Line[] {
  const text = bytes.toString('latin1')
  const lines: Line[] = []
  let isOpen = false
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g)) {
    const content = whole.replace(/\r?\n$|\r$/, '')
    const end = index + whole.length
    if (content.length > MAX_LINE)
      note('manifest-line', `has a line of ${content.length} bytes, which Java refuses`)
    const before = lines.at(-1)
    if (content.startsWith(' ')) {
      if (before === undefined || !isOpen) note('manifest-line', 'continues a line that is none')
      else lines[lines.length - 1] = { ...before, text: before.text + content.slice(1), end }
      continue
    }
    isOpen = content !== ''
    lines.push({ text: content, end })
  }
  return lines
}

function section(
  lines: readonly Line[],
  isMain: boolean,
  start: number,
  end: number,
  note: (kind: string, detail: string) => void,
): Section {
  const attributes = new Map<string, string>()
  for (const { text } of lines) {
    const colon = text.indexOf(': ')
    // `Name:` alone is an empty value in newer versions only
    const name = colon === -1 && text.endsWith(':') ? text.slice(0, -1) : text.slice(0, Math.max(colon, 0))
    if (!HEADER.test(name)) {
      note('manifest-line', `has a line that is no attribute: ${shown(utf8(text))}`)
      continue
    }
    const key = name.toLowerCase()
    if (attributes.has(key))
      note('duplicate-attribute', `has ${shown(name)} twice in one section; Java takes the last`)
    attributes.set(key, utf8(colon === -1 ? '' : text.slice(colon + 2)))
  }
  const name = isMain ? null : (attributes.get('name') ?? null)
  if (!isMain && name === null) note('manifest-line', 'has a section without a `Name`')
  return { name, attributes, start, end }
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8')
}
