import { canonicalSpecifier } from '../../../dependency/sync/python-range.ts'
import { nameKey } from '../../packages.ts'

/**
 * A requirement in a form in which equal ones are equal, however a builder writes them: names, extras, clauses and the
 * parts of markers in one order.
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 * @param extra the extra that it belongs to, which builders add to its marker
 * @returns the project's key, and the whole; `null` for what is none
 */
export function canonicalRequirement(
  text: string,
  extra: string | null = null,
): { readonly key: string; readonly whole: string } | null {
  const match = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*([\s\S]*)$/.exec(text)
  if (match === null) return null
  const rest = match[3]!
  const cut = rest.startsWith('@') ? rest.search(/\s;/) : rest.indexOf(';')
  const range = (cut === -1 ? rest : rest.slice(0, cut)).trim()
  const written = cut === -1 ? '' : rest.slice(cut).replace(/^\s*;/, '')
  const key = nameKey(match[1]!, 'PyPI')
  const extras = (match[2] ?? '')
    .split(',')
    .map((one) => nameKey(one.trim(), 'PyPI'))
    .filter((one) => one !== '')
    .sort()
  const marker = canonicalMarker(written, extra)
  if (marker === null) return null
  const specifier = range.startsWith('@')
    ? `@${range.slice(1).trim()}`
    : canonicalSpecifier(range.replace(/^\((.*)\)$/s, '$1'))
  const suffix = marker === '' ? '' : `; ${marker}`
  return { key, whole: `${key}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${specifier}${suffix}` }
}

type Marker =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Marker[] }
  | { readonly kind: 'test'; readonly text: string }

const TOKEN =
  /\s*(?:([()])|(and|or)\b|('[^']*'|"[^"]*"|[\w.]+)\s*(===|==|~=|!=|<=|>=|<|>|not\s+in\b|in\b)\s*('[^']*'|"[^"]*"|[\w.]+))/y

/** @returns empty for no marker; `null` for what is none */
export function canonicalMarker(text: string, extra: string | null): string | null {
  const own = extra === null ? [] : [`extra == "${nameKey(extra, 'PyPI')}"`]
  if (text.trim() === '') return own.join('')
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  const plain = text.trimEnd()
  while (TOKEN.lastIndex < plain.length) {
    const match = TOKEN.exec(plain)
    if (match === null) return null
    tokens.push(match[1] ?? match[2] ?? test(match[3]!, match[4]!, match[5]!))
  }
  const state = { tokens, at: 0 }
  const marker = either(state)
  if (marker === null || state.at < tokens.length) return null
  return shown(own.length === 0 ? marker : { kind: 'and', parts: [marker, { kind: 'test', text: own[0]! }] })
}

function test(left: string, operator: string, right: string): string {
  const [a, b] = [operand(left), operand(right)]
  const sign = operator.replace(/\s+/g, ' ')
  return a === 'extra' ? `extra ${sign} "${nameKey(b.slice(1, -1), 'PyPI')}"` : `${a} ${sign} ${b}`
}

function operand(text: string): string {
  if (/^['"]/.test(text)) return `"${text.slice(1, -1)}"`
  return text === 'python_implementation'
    ? 'platform_python_implementation'
    : text.replace(/^(os|sys)\./, '$1_')
}

interface State {
  readonly tokens: readonly string[]
  at: number
}

function either(state: State): Marker | null {
  return joined(state, 'or', (inner) => joined(inner, 'and', atom))
}

function joined(state: State, kind: 'and' | 'or', next: (state: State) => Marker | null): Marker | null {
  const parts: Marker[] = []
  for (;;) {
    const part = next(state)
    if (part === null) return null
    parts.push(part)
    if (state.tokens[state.at] !== kind) return parts.length === 1 ? part : { kind, parts }
    state.at += 1
  }
}

function atom(state: State): Marker | null {
  const token = state.tokens[state.at]
  state.at += 1
  if (token === undefined || token === ')' || token === 'and' || token === 'or') return null
  if (token !== '(') return { kind: 'test', text: token }
  const inside = either(state)
  const closes = state.tokens[state.at] === ')'
  state.at += 1
  return closes ? inside : null
}

/** Parts of one kind side by side, each once, in one order: neither changes what a marker says. */
function shown(marker: Marker): string {
  if (marker.kind === 'test') return marker.text
  const parts = flat(marker, marker.kind).map((part) =>
    part.kind === 'test' ? shown(part) : `(${shown(part)})`,
  )
  return [...new Set(parts)].sort().join(` ${marker.kind} `)
}

function flat(marker: Marker, kind: 'and' | 'or'): readonly Marker[] {
  return marker.kind === kind ? marker.parts.flatMap((part) => flat(part, kind)) : [marker]
}
