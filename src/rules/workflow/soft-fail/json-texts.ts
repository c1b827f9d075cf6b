import type { Primitive } from './conditions.ts'

/** What `fromJSON` makes of texts that are single values; `null` where one is anything else. */
export function parsedValues(values: readonly Primitive[]): readonly Primitive[] | null {
  const read = values.map((value) => (typeof value === 'string' ? JSON_VALUES.get(value.trim()) : value))
  return read.includes(undefined) ? null : (read as readonly Primitive[])
}

const JSON_VALUES = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** The members of a JSON list of texts, lower case as GitHub compares them; `null` for anything else. */
export function parsedList(json: string): readonly string[] | null {
  try {
    const list: unknown = JSON.parse(json)
    return Array.isArray(list) && list.every((one) => typeof one === 'string')
      ? list.map((one) => one.toLowerCase())
      : null
  } catch {
    // GitHub fails the job there; what it would have meant is not known.
    return null
  }
}
