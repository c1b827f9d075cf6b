import { satisfies, validRange } from '@renovatebot/pep440'
import { pep440 } from '../../../versions/pep440.ts'

/**
 * Whether a version satisfies a specifier of PEP 440. Pre-releases satisfy it when the locker chose them.
 * @returns `null` when the specifier cannot be judged (an address, another tool's notation)
 */
export function satisfiesSpecifier(version: string, specifier: string): boolean | null {
  if (specifier.trim() === '' || specifier.trim() === '*') return true
  if (!validRange(specifier) || pep440.canonical(version) === null) return null
  return satisfies(version, specifier, { prereleases: true })
}

/** The clauses of a specifier in a form in which equal ones are equal: `>=2.0, <3` and `<3,>=2`. */
export function canonicalSpecifier(specifier: string): string {
  return specifier
    .split(',')
    .map((clause) => canonicalClause(clause.replace(/\s+/g, '')))
    .filter((clause) => clause !== '')
    .sort()
    .join(',')
}

function canonicalClause(clause: string): string {
  const match = /^(===|==|~=|!=|<=|>=|<|>)(.+)$/.exec(clause)
  // `~=` counts the written parts and `===` compares text, so zeros matter there
  if (match === null || match[1] === '~=' || match[1] === '===') return clause
  return `${match[1]!}${pep440.canonical(match[2]!) ?? match[2]!}`
}

/**
 * Poetry's notation as PEP 440: `^1.2` is `>=1.2,<2`, `~1.2` is `>=1.2,<1.3`, a bare version is exact.
 * Source: https://python-poetry.org/docs/dependency-specification/
 * @returns `null` for what cannot be written so (`||`, addresses)
 */
export function poetrySpecifier(range: string): string | null {
  const clauses = range.split(',').map((clause) => poetryClause(clause.trim()))
  return clauses.includes(null) ? null : clauses.join(',')
}

function poetryClause(clause: string): string | null {
  if (clause === '*' || clause === '') return ''
  const match = /^(\^|~(?!=))?\s*v?(\d+(?:\.\d+)*)(.*)$/.exec(clause)
  if (match === null)
    return /^(?:===|==|~=|!=|<=|>=|<|>)\s*[^\s|]+$/.test(clause) ? clause.replace(/\s/g, '') : null
  const [, sign, digits, suffix] = match
  if (sign === undefined)
    return /^(?:\.\*)?$/.test(suffix!) || pep440.canonical(clause) !== null ? `==${clause}` : null
  if (suffix !== '' && pep440.canonical(`${digits}${suffix}`) === null) return null
  const parts = digits!.split('.').map(Number)
  const significant = parts.findIndex((part) => part !== 0)
  // `~1.2.3` keeps the first two parts, `~1` the first; `^` keeps up to the first that is not zero
  const kept =
    sign === '~' ? Math.min(parts.length, 2) - 1 : significant === -1 ? parts.length - 1 : significant
  const upper = parts.slice(0, kept + 1)
  upper[kept]! += 1
  return `>=${digits}${suffix},<${upper.join('.')}`
}
