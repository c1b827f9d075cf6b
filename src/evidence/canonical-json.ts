import type { EvidenceValue } from '../findings.ts'

/**
 * One line of JSON that is the same wherever it is written: keys sorted by code unit, no blanks, numbers and strings
 * as ECMAScript writes them (RFC 8785).
 * @throws TypeError for numbers that JSON cannot hold
 */
export function canonicalJson(value: EvidenceValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** Order by UTF-16 code unit: the same under every locale, unlike `localeCompare`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isList(value: EvidenceValue): value is readonly EvidenceValue[] {
  return Array.isArray(value)
}
