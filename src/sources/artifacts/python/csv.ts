/**
 * Rows of comma-separated values as Python's `csv.reader` reads a RECORD: double quotes, doubled inside.
 * Source: RFC 4180; PEP 376. Empty lines are no rows.
 * @returns `null` where a quotation is not closed
 */
export function csvRows(text: string): string[][] | null {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      for (;;) {
        const end = text.indexOf('"', at + 1)
        if (end === -1) return null
        field += text.slice(at + 1, end)
        at = end + 1
        if (text[at] !== '"') break
        field += '"'
      }
    }
    const rest = /[^,\r\n]*/y
    rest.lastIndex = at
    field += rest.exec(text)![0]
    at = rest.lastIndex
    row.push(field)
    if (text[at] === ',') {
      at += 1
      if (at < text.length && text[at] !== '\r' && text[at] !== '\n') continue
      row.push('')
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  return rows
}
