import type { Document } from './document.ts'
import { blankAfter } from './indentation.ts'

/** Where a table ends, and whether its lines fit together. What its cells say is not judged. */
export function tableEnd(lines: readonly string[], at: number, document: Document): number {
  return lines[at]!.startsWith('+') ? gridEnd(lines, at, document) : simpleEnd(lines, at, document)
}

function gridEnd(lines: readonly string[], at: number, document: Document): number {
  const end = blankAfter(lines, at)
  const rows = lines.slice(at, end)
  const width = rows[0]!.length
  // Wide letters take two columns on a screen, and one in a line.
  const plain = rows.every((row) => /^[\0-\u02ff]*$/.test(row))
  const fits = rows.every((row) => row.length === width && /^[+|]/.test(row) && /[+|]$/.test(row))
  if (plain && (!fits || !/^\+[-=+]+\+$/.test(rows.at(-1)!)))
    document.trouble('a table whose lines do not fit together', rows[0]!)
  return end
}

const BORDER = /^=+(?: +=+)*$/

function simpleEnd(lines: readonly string[], at: number, document: Document): number {
  const first = lines[at]!
  let borders = 1
  for (let index = at + 1; index < lines.length; index += 1) {
    if (!BORDER.test(lines[index]!)) continue
    borders += 1
    const last = lines[index + 1] === undefined || lines[index + 1] === ''
    if (borders === 3 || last) {
      judgeColumns(lines.slice(at, index + 1), first, document)
      if (!last) document.trouble('a table that ends without an empty line', lines[index + 1]!)
      return index + 1
    }
  }
  document.trouble('a table without its last line', first)
  return blankAfter(lines, at)
}

function judgeColumns(rows: readonly string[], border: string, document: Document): void {
  // Lines of dashes join columns, each row in its own way.
  if (rows.some((row) => /^-+(?: +-+)*$/.test(row) || !/^[\0-\u02ff]*$/.test(row))) return
  const gaps = [...border.matchAll(/ /g)].map(({ index }) => index)
  for (const row of rows) {
    if (!BORDER.test(row) && gaps.some((gap) => (row[gap] ?? ' ') !== ' '))
      document.trouble('a table with text between its columns', row)
  }
}
