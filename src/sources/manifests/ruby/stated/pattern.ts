/** Beyond these a pattern is not tried: what a committed file says must not cost time without bound. */
const MAX_PATTERN = 500
const MOST_REPEATS = 6

/**
 * A regular expression of Ruby in JavaScript's notation, where both mean the same.
 * Source: https://docs.ruby-lang.org/en/master/Regexp.html.
 * @returns `null` for what has no equal there, and for what could take long to match
 */
export function patternOf(source: string, ignoreCase: boolean, dotAll: boolean): RegExp | null {
  if (source.length > MAX_PATTERN) return null
  // look-around, atomic groups, conditions, possessive repeats, properties, POSIX classes, references
  if (/\(\?(?![:=!])|[+*?}]\+|\\[pPgkRXKGbB1-9]|\[\[:|&&/.test(source)) return null
  // a group that is repeated can be tried in very many ways
  if (/\)(?:[*+]|\{)/.test(source)) return null
  if ((source.match(/(?<!\\)[*+]/g) ?? []).length > MOST_REPEATS) return null
  const translated = source.replaceAll(/\\(.)/gs, (whole, letter: string) => {
    if (letter === 'A') return '(?<![\\s\\S])'
    if (letter === 'z') return '(?![\\s\\S])'
    if (letter === 'Z') return '(?=\\n?(?![\\s\\S]))'
    if (letter === 'h') return '[0-9a-fA-F]'
    return whole
  })
  try {
    return new RegExp(translated, `m${ignoreCase ? 'i' : ''}${dotAll ? 's' : ''}`)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
