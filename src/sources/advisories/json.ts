import { SourceInvalid } from '../../errors.ts'

/**
 * Parse JSON that came from outside.
 * @param where names it in the error
 * @throws SourceInvalid when it is empty, truncated or otherwise not JSON
 */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // The parser's own words quote the input, which is foreign text.
    throw new SourceInvalid(where, text.trim() === '' ? 'is empty' : 'is not whole JSON')
  }
}

/** Whether the value is an object with members, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Foreign text as part of one printed line: control and direction characters become spaces, the rest is clipped. */
export function printable(text: string, length = 200): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`
}
