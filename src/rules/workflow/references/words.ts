import { nearest } from './nearest.ts'

/** Why a reference reads nothing, and what to write instead. */
export interface Undefined {
  readonly why: string
  readonly remedy: string
  /** Nothing here defines it, and somebody elsewhere may all the same. */
  readonly perhaps?: true
}

/** GitHub compares the names of contexts and their properties without regard to case. */
export function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase()
}

/** "Write `x`." for the name that was most likely meant; `null` where none is near. */
export function instead(
  name: string,
  known: readonly string[],
  write: (found: string) => string,
): string | null {
  const found = nearest(name, known)
  return found === null ? null : `${write(found)}.`
}

/** A few names in backticks behind `lead`; nothing where they are many or none. */
export function listed(names: readonly string[], lead: string): string {
  if (names.length === 0 || names.length > 8) return ''
  return `${lead}${names.map((name) => `\`${name}\``).join(', ')}`
}
