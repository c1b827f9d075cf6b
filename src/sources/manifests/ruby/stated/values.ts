/** What an expression of a gemspec comes to. */
export type Value =
  /** A string or a symbol: RubyGems takes either. */
  | { readonly kind: 'text'; readonly text: string }
  /** `atMost`: a filter that is not understood may have taken some away; none can have come in. */
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly atMost: boolean }
  | { readonly kind: 'table'; readonly entries: readonly (readonly [key: string, value: Value])[] }
  | { readonly kind: 'truth'; readonly is: boolean }
  | { readonly kind: 'nil' }
  | { readonly kind: 'pattern'; readonly pattern: RegExp }
  /** The specification that the file is about. */
  | { readonly kind: 'specification' }
  /** `why`: the source text that is not followed. */
  | { readonly kind: 'unknown'; readonly why: string }

export type ListValue = Extract<Value, { kind: 'list' }>

export const NIL: Value = { kind: 'nil' }
export const text = (value: string): Value => ({ kind: 'text', text: value })
export const truth = (is: boolean): Value => ({ kind: 'truth', is })
export const unknown = (why: string): Value => ({ kind: 'unknown', why })
export const list = (items: readonly Value[], atMost = false): ListValue => ({ kind: 'list', items, atMost })
export const texts = (items: readonly string[], atMost = false): ListValue => list(items.map(text), atMost)

/** Every item as text; `null` where one is none. */
export function textsOf({ items }: ListValue): string[] | null {
  const found = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
  return found.length === items.length ? found : null
}

/** What Ruby takes for true; `null` where that is not known. */
export function isTruthy(value: Value): boolean | null {
  if (value.kind === 'unknown') return null
  return value.kind === 'truth' ? value.is : value.kind !== 'nil'
}

/** Whether two values are the same; `null` where that is not known. */
export function isEqual(a: Value, b: Value): boolean | null {
  if (a.kind === 'unknown' || b.kind === 'unknown') return null
  if (a.kind === 'list' || a.kind === 'table' || a.kind === 'pattern') return null
  return JSON.stringify(a) === JSON.stringify(b)
}
