/** Variables by name; `null` for one whose value only the build tells. */
export type Values = ReadonlyMap<string, string | null>

/** The words of an instruction, quotes and backslashes taken off; what is in single quotes keeps its `$` as `\$`. */
export function wordsOf(body: string): string[] {
  const found: string[] = []
  for (const [word] of body.matchAll(/(?:"(?:\\[\s\S]|[^"\\])*"|'[^']*'|\\[\s\S]|[^\s"'\\])+/g)) {
    found.push(
      word.replaceAll(/"((?:\\[\s\S]|[^"\\])*)"|'([^']*)'|\\([\s\S])/g, (_, double, single, escaped) => {
        if (single !== undefined) return (single as string).replaceAll('$', String.raw`\$`)
        if (escaped !== undefined) return escaped === '$' ? String.raw`\$` : (escaped as string)
        return (double as string).replaceAll(/\\(["\\])/g, '$1')
      }),
    )
  }
  return found
}

/**
 * A word with its variables filled in.
 * @returns `null` where one of them is not known, or is replaced in a way that is not read
 */
export function expanded(word: string, values: Values): string | null {
  let isKnown = true
  const text = word.replaceAll(/\\\$|\$(?:\{(\w+)\}|(\w+)|)/g, (whole, braced, bare) => {
    if (whole === String.raw`\$`) return '$'
    const value = values.get((braced ?? bare ?? '') as string)
    if (value === undefined || value === null) isKnown = false
    return value ?? ''
  })
  return isKnown ? text : null
}

/** The list of an instruction in exec form; `null` for what is none, which Docker takes as a shell's line. */
export function jsonWords(body: string): readonly string[] | null {
  if (!body.trimStart().startsWith('[')) return null
  let words: unknown
  try {
    words = JSON.parse(body)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null
}
