const RELEASE = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*'
const LONG_RELEASE = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+'
const SUFFIXES =
  '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?(?:[-_.]?dev[-_.]?[0-9]*)?'
const LOCAL = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?'

/**
 * One version specifier, without white space around it.
 * Source: https://packaging.python.org/en/latest/specifications/version-specifiers/, "Version specifiers".
 */
export const SPECIFIER = new RegExp(
  `(?:===\\s*[^\\s;)]*|(?:==|!=)\\s*${RELEASE}(?:\\.\\*|${SUFFIXES}${LOCAL})|~=\\s*${LONG_RELEASE}${SUFFIXES}|(?:<=|>=|<|>)\\s*${RELEASE}${SUFFIXES})`,
  'iy',
)

/** Whether a text is a list of specifiers between commas, as in `Requires-Python`. An empty list says nothing. */
export function isSpecifierSet(text: string): boolean {
  return text.split(',').every((part) => {
    const specifier = part.trim()
    if (specifier === '') return true
    SPECIFIER.lastIndex = 0
    return SPECIFIER.exec(specifier)?.[0].length === specifier.length
  })
}
