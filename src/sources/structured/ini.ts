import type { Location } from '../../location.ts'
import { positions, quoted } from './position.ts'

/** One line of an option's value, trimmed, without comments. */
export interface IniLine {
  readonly text: string
  readonly at: Location
}

export interface IniOption {
  /** Lower case, as configparser's `optionxform` makes it. */
  readonly name: string
  /** All lines joined with `\n`, as configparser gives them. */
  readonly value: string
  readonly lines: readonly IniLine[]
  readonly at: Location
}

export type IniDocument = ReadonlyMap<string, ReadonlyMap<string, IniOption>>

const SECTION = /^\[(.+)\]\s*$/
const OPTION = /^([^=:\s][^=:]*?)\s*(?:[=:]\s*(.*))?$/

/**
 * Parse a setup.cfg the way setuptools does: Python's configparser, strict, with full-line comments (`#`, `;`),
 * continuation lines by indentation, and case-insensitive options.
 * Source: https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 * @param path named in errors and positions
 * @throws SourceInvalid with `line:column` for a line outside any section, a section or option written twice,
 *   and a line that is neither section nor option
 */
export function parseIni(text: string, path: string): IniDocument {
  const where = positions(text, path)
  const document = new Map<string, Map<string, IniOption>>()
  let section: Map<string, IniOption> | undefined
  let current: { name: string; indent: number; lines: IniLine[]; at: Location } | undefined
  const close = (): void => {
    if (current === undefined || section === undefined) return
    const { name, lines, at } = current
    section.set(name, { name, value: lines.map((line) => line.text).join('\n'), lines, at })
    current = undefined
  }
  let start = 0
  for (const line of text.split('\n')) {
    const from = start
    start += line.length + 1
    const content = line.trim()
    const first = from + line.length - line.trimStart().length
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue
    const indent = first - from
    if (current !== undefined && indent > current.indent) {
      current.lines.push({ text: content, at: where.span(first, first + content.length) })
      continue
    }
    close()
    const header = SECTION.exec(content)
    if (header !== null) {
      if (document.has(header[1]!))
        throw where.problem(first, `section ${quoted(header[1]!)} is written twice`)
      section = new Map()
      document.set(header[1]!, section)
      continue
    }
    const option = OPTION.exec(content)
    if (section === undefined) throw where.problem(first, 'an option stands before the first section')
    if (option === null) throw where.problem(first, 'is neither a section nor an option')
    const name = option[1]!.toLowerCase()
    if (section.has(name)) throw where.problem(first, `option ${quoted(name)} is written twice; keep one`)
    const value = option[2] ?? ''
    const valueStart = first + content.length - value.length
    const at = where.span(first, first + option[1]!.length)
    const lines = value === '' ? [] : [{ text: value, at: where.span(valueStart, valueStart + value.length) }]
    current = { name, indent, lines, at }
  }
  close()
  return document
}
