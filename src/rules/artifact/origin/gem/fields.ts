import type { Severity } from '../../../../findings.ts'
import type { StatedField, StatedValue } from '../../../../sources/manifests/model.ts'

/** How a field of a gem's specification is held against the gemspec. */
export interface GemField {
  readonly severity: Severity
  /** What it is about, at the end of a message. */
  readonly why: string
  readonly compare: 'set' | 'order' | 'text' | 'requirement'
  /** What RubyGems fills in where nothing is set. */
  readonly byDefault?: readonly string[]
  /** A platform's own build leaves it out: compiled extensions lie in the gem ready. */
  readonly mayGo?: boolean
}

/**
 * What matters of a specification, by what it does on the machine of whoever installs the gem.
 * Source: https://guides.rubygems.org/specification-reference/.
 */
export const GEM_FIELDS: Readonly<Record<string, GemField>> = {
  extensions: {
    severity: 'critical',
    why: 'Installing the gem runs them.',
    compare: 'set',
    mayGo: true,
  },
  executables: {
    severity: 'high',
    why: 'Installing the gem puts these commands in place of whatever bore their names.',
    compare: 'set',
  },
  bindir: {
    severity: 'high',
    why: 'Its commands are taken from this folder: other files would run under their names.',
    compare: 'text',
    byDefault: ['bin'],
  },
  require_paths: {
    severity: 'high',
    why: '`require` looks in these folders: other files than the reviewed ones would be loaded.',
    compare: 'order',
    byDefault: ['lib'],
  },
  cert_chain: {
    severity: 'medium',
    why: 'Whoever trusts the certificate trusts whoever signed this gem.',
    compare: 'set',
  },
  post_install_message: {
    severity: 'medium',
    why: 'Everybody who installs the gem reads it, and does what it says.',
    compare: 'text',
  },
  required_ruby_version: {
    severity: 'medium',
    why: 'It decides who is given this version.',
    compare: 'requirement',
    byDefault: ['>= 0'],
  },
  required_rubygems_version: {
    severity: 'medium',
    why: 'It decides who is given this version.',
    compare: 'requirement',
    byDefault: ['>= 0'],
  },
}

/** Read by people alone; and the platform, of which a project may build several gems. */
export const GEM_TEXTS: Readonly<Record<string, Pick<GemField, 'compare' | 'byDefault'>>> = {
  authors: { compare: 'set' },
  description: { compare: 'text' },
  homepage: { compare: 'text' },
  licenses: { compare: 'set' },
  metadata: { compare: 'set' },
  platform: { compare: 'text', byDefault: ['ruby'] },
  summary: { compare: 'text' },
}

/** How a packaged value stands to the stated one. */
export type Explained =
  | { readonly kind: 'yes' }
  | { readonly kind: 'undecided'; readonly how: string }
  /** `added`: in the package alone; `missing`: in the gemspec alone. */
  | {
      readonly kind: 'no'
      readonly added: readonly string[]
      readonly missing: readonly string[]
      readonly stated: readonly string[]
    }

/**
 * Whether one of the values that a gemspec may come to is the packaged one.
 * @param allowed by the policy, beside what the gemspec says
 */
export function explained(
  packaged: readonly string[],
  { values, undecided }: StatedField,
  { compare, byDefault = [] }: Pick<GemField, 'compare' | 'byDefault'>,
  allowed: ReadonlySet<string>,
): Explained {
  const is = packaged.map((word) => plain(word, compare))
  const free = new Set([...allowed].map((word) => plain(word, compare)))
  const filled = values.map((value) =>
    value.items.length === 0 && !value.atMost ? { items: byDefault, atMost: false } : value,
  )
  if (is.length > 0 && is.every((word) => free.has(word))) return { kind: 'yes' }
  const isOne = filled.some((value) => holds(is, value, compare, free))
  if (isOne) return { kind: 'yes' }
  if (undecided !== null) {
    // nobody gains anything by what RubyGems fills in anyway
    const isDefault = is.length === 0 || JSON.stringify(packaged) === JSON.stringify(byDefault)
    return isDefault ? { kind: 'yes' } : { kind: 'undecided', how: undecided }
  }
  const known = new Set([
    ...filled.flatMap(({ items }) => items.map((word) => plain(word, compare))),
    ...free,
  ])
  const stated = filled.at(-1)?.items ?? byDefault
  const present = new Set(is)
  return {
    kind: 'no',
    added: packaged.filter((_, index) => !known.has(is[index]!)),
    missing: stated.filter((word) => !present.has(plain(word, compare))),
    stated,
  }
}

function holds(
  is: readonly string[],
  { items, atMost }: StatedValue,
  compare: GemField['compare'],
  free: ReadonlySet<string>,
): boolean {
  const stated = items.map((word) => plain(word, compare))
  if (compare === 'order' && !atMost) return JSON.stringify(is) === JSON.stringify(stated)
  const [present, known] = [new Set(is), new Set(stated)]
  return (
    is.every((word) => known.has(word) || free.has(word)) &&
    (atMost || stated.every((word) => present.has(word)))
  )
}

function plain(word: string, compare: GemField['compare']): string {
  return compare === 'requirement' ? requirement(word) : word.replaceAll(/\s+/g, ' ').trim()
}

/** `>=1.2` as RubyGems writes it: `>= 1.2`. Source: `Gem::Requirement.parse`. */
export function requirement(text: string): string {
  const match = /^\s*(=|!=|>=|<=|~>|>|<)?\s*([^\s]+)\s*$/.exec(text)
  return match === null ? text.trim() : `${match[1] ?? '='} ${match[2]}`
}
