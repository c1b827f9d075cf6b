/** Foreign text between backticks: one line, bounded, no backtick of its own. */
export function code(text: string): string {
  const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text
  return `\`${JSON.stringify(shown).slice(1, -1).replaceAll('\\"', '"').replaceAll('`', "'")}\``
}

/** A word for a shell, quoted where it must be. */
export function shellWord(text: string): string {
  return /^[\w./@+:-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** `a`, `b` and `c`. */
export function listed(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
}
