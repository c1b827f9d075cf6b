import { rubygems } from '../../../versions/rubygems.ts'

/** One part of a requirement: `~> 1.2`. */
type Part = readonly [operator: string, version: string]

/**
 * A requirement of RubyGems in one spelling: without order, `=` written out, nothing for any version.
 * Source: `Gem::Requirement.parse`.
 * @returns `null` when it is none
 */
export function canonicalRequirement(text: string): string | null {
  const parts = parse(text)
  if (parts === null) return null
  const written = parts.map(([operator, version]) => `${operator} ${version}`)
  return written
    .filter((part) => part !== '>= 0')
    .sort()
    .join(', ')
}

/**
 * Whether a version is what a requirement allows.
 * Source: `Gem::Requirement::OPS` and `Gem::Version#bump`.
 * @returns `null` when either cannot be read
 */
export function satisfiesRequirement(version: string, requirement: string): boolean | null {
  const parts = parse(requirement)
  if (parts === null || rubygems.canonical(version) === null) return null
  return parts.every(([operator, wanted]) => {
    const order = rubygems.compare(version, wanted)
    switch (operator) {
      case '=':
        return order === 0
      case '!=':
        return order !== 0
      case '>':
        return order > 0
      case '<':
        return order < 0
      case '>=':
        return order >= 0
      case '<=':
        return order <= 0
      default:
        // `~>`: at least this, and below the next of all but its last number, whatever pre-release that has
        return order >= 0 && rubygems.compare(released(version), bumped(wanted)) < 0
    }
  })
}

function parse(text: string): readonly Part[] | null {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => /^(=|!=|>|<|>=|<=|~>)?\s*(\S+)$/.exec(part))
  const read = parts.flatMap((match): Part[] =>
    match === null || rubygems.canonical(match[2]!) === null ? [] : [[match[1] ?? '=', match[2]!]],
  )
  return read.length === parts.length ? read : null
}

/** The numbers before any letter. Source: `Gem::Version#release`. */
function released(version: string): string {
  return numbers(version).join('.')
}

/** `1.2.3` becomes `1.3`, `1` becomes `2`. Source: `Gem::Version#bump`. */
function bumped(version: string): string {
  const own = numbers(version)
  const kept = own.length > 1 ? own.slice(0, -1) : own
  const last = BigInt(kept.at(-1) ?? '0') + 1n
  return [...kept.slice(0, -1), String(last)].join('.')
}

function numbers(version: string): string[] {
  const segments =
    version
      .trim()
      .replaceAll('-', '.pre.')
      .match(/[0-9]+|[A-Za-z]+/g) ?? []
  const word = segments.findIndex((segment) => /[A-Za-z]/.test(segment))
  return word === -1 ? segments : segments.slice(0, word)
}
