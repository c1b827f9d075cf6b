/** One header field of a message, as written. */
export interface HeaderField {
  readonly name: string
  /** Continuation lines joined with `\n`, their indentation kept. */
  readonly value: string
}

export interface Message {
  readonly fields: readonly HeaderField[]
  readonly body: string
  /** The first line that ended the fields without being an empty one; `null` where they end as they should. */
  readonly stray: string | null
}

/**
 * A message as Python's `email.parser` reads it under `compat32`, which is how core metadata and WHEEL are defined.
 * Source: https://docs.python.org/3/library/email.parser.html; RFC 5322, 2.2.
 */
export function parseMessage(text: string): Message {
  const lines = text.split(/\r\n|\r|\n/)
  const fields: { name: string; value: string }[] = []
  let at = 0
  for (; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line === '') return { fields, body: lines.slice(at + 1).join('\n'), stray: null }
    if (/^[ \t]/.test(line)) {
      const field = fields.at(-1)
      if (field === undefined) break
      field.value += `\n${line}`
      continue
    }
    const match = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line)
    if (match === null) break
    fields.push({ name: match[1]!, value: match[2]! })
  }
  const ended = at === lines.length
  return { fields, body: ended ? '' : lines.slice(at).join('\n'), stray: ended ? null : lines[at]! }
}
