import type { XmlElement } from '../../structured/xml.ts'

/** What a `trust` or `trusting` is about; `null` for anything. */
export interface Pattern {
  readonly group: Match | null
  readonly name: Match | null
  readonly version: Match | null
  readonly file: Match | null
}

/** Whether a text fits; `null` for a pattern that is not tried. */
type Match = (text: string) => boolean | null

export interface Coordinates {
  readonly group: string
  readonly name: string
  readonly version: string
  readonly file?: string
}

/** Real ones are a few words; a group that repeats can take very long. */
const MAX_PATTERN = 300

export function patternOf(element: XmlElement): Pattern {
  const isPattern = element.attributes.get('regex')?.value === 'true'
  const match = (key: string): Match | null => {
    const value = element.attributes.get(key)?.value
    if (value === undefined) return null
    return isPattern ? matcher(value) : (text) => text === value
  }
  return { group: match('group'), name: match('name'), version: match('version'), file: match('file') }
}

/**
 * Whether a pattern is about a module, or about a file of it.
 * @param unsure the answer where a pattern is not tried
 */
export function covers(pattern: Pattern, module: Coordinates, unsure: boolean): boolean {
  const answers = [
    pattern.group?.(module.group),
    pattern.name?.(module.name),
    pattern.version?.(module.version),
    pattern.file === null ? undefined : module.file === undefined ? false : pattern.file(module.file),
  ]
  return answers.every((answer) => (answer === null ? unsure : answer !== false))
}

/** Java's `matches`, which takes the whole text; both languages mean the same by what such patterns hold. */
function matcher(pattern: string): Match {
  if (pattern.length > MAX_PATTERN || /\)(?:[*+]|\{)|\(\?|\\[pPQEkGZAz]|&&/.test(pattern)) return () => null
  try {
    const whole = new RegExp(`^(?:${pattern})$`)
    return (text) => whole.test(text)
  } catch (error) {
    if (error instanceof SyntaxError) return () => null
    throw error
  }
}
