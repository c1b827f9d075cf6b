import { SPECIFIER } from './specifiers.ts'

/** A dependency specifier, taken apart as far as metadata needs it. */
export interface Requirement {
  readonly name: string
  readonly specifier: string
  readonly url: string | null
  readonly marker: string | null
}

/**
 * A dependency specifier, by the whole of its grammar.
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 * @returns what was expected, as the end of a sentence, for what is none
 */
export function parseRequirement(text: string): Requirement | string {
  const scanner = new Scanner(text)
  try {
    return requirement(scanner)
  } catch (error) {
    if (error instanceof Expected) return error.message
    throw error
  }
}

class Expected extends Error {
  override readonly name = 'Expected'
}

const SPACE = /[ \t]+/y
const IDENTIFIER = /[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?(?![\w.-])/y
const URL = /[^ \t]+/y
const VARIABLE =
  /(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y
const QUOTED = /'[^'\n]*'|"[^"\n]*"/y
const OPERATOR = /(?:===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b)/y
const BOOLEAN = /(?:and|or)\b/y

class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match === null) return null
    this.#at += match[0].length
    return match[0]
  }

  expect(pattern: RegExp, what: string): string {
    const found = this.take(pattern)
    if (found === null)
      throw new Expected(`${what} is expected at \`${this.#text.slice(this.#at, this.#at + 30)}\``)
    return found
  }

  is(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  space(): void {
    this.take(SPACE)
  }

  get ended(): boolean {
    return this.#at === this.#text.length
  }
}

const END = /$/y

function requirement(scanner: Scanner): Requirement {
  scanner.space()
  const name = scanner.expect(IDENTIFIER, 'a name')
  scanner.space()
  extras(scanner)
  scanner.space()
  if (scanner.is('@')) return direct(scanner, name)
  const bracket = scanner.is('(')
  const specifier = specifiers(scanner)
  if (bracket) scanner.expect(/\)/y, 'a closing parenthesis')
  scanner.space()
  const marker = scanner.ended ? null : afterSemicolon(scanner)
  return { name, specifier, url: null, marker }
}

function direct(scanner: Scanner, name: string): Requirement {
  scanner.space()
  const url = scanner.expect(URL, 'an address')
  if (!scanner.ended) scanner.expect(SPACE, 'white space behind the address')
  const marker = scanner.ended ? null : afterSemicolon(scanner)
  return { name, specifier: '', url, marker }
}

function extras(scanner: Scanner): void {
  if (!scanner.is('[')) return
  scanner.space()
  if (scanner.take(IDENTIFIER) !== null) {
    scanner.space()
    while (scanner.is(',')) {
      scanner.space()
      scanner.expect(IDENTIFIER, 'an extra')
      scanner.space()
    }
  }
  scanner.expect(/\]/y, 'a closing bracket')
}

function specifiers(scanner: Scanner): string {
  const found: string[] = []
  scanner.space()
  for (let one = scanner.take(SPECIFIER); one !== null; one = scanner.take(SPECIFIER)) {
    found.push(one)
    // a wildcard or local label behind an operator that takes none
    if (scanner.take(/\.\*|\+[a-z0-9]/y) !== null)
      throw new Expected(`a version without wildcard or local label is expected in \`${one}\``)
    scanner.space()
    if (!scanner.is(',')) break
    scanner.space()
  }
  return found.join(',')
}

function afterSemicolon(scanner: Scanner): string {
  scanner.expect(/;/y, 'a version, or a semicolon before a marker,')
  const marker = markers(scanner)
  scanner.space()
  scanner.expect(END, 'the end of the marker')
  return marker
}

/** @returns the marker in one spelling */
function markers(scanner: Scanner): string {
  const found = [atom(scanner)]
  for (let operator = scanner.take(BOOLEAN); operator !== null; operator = scanner.take(BOOLEAN))
    found.push(operator, atom(scanner))
  return found.join(' ')
}

function atom(scanner: Scanner): string {
  scanner.space()
  let found: string
  if (scanner.is('(')) {
    found = `(${markers(scanner)})`
    scanner.expect(/\)/y, 'a closing parenthesis in the marker')
  } else {
    const left = operand(scanner)
    scanner.space()
    const operator = scanner.expect(OPERATOR, 'an operator of a marker')
    scanner.space()
    found = `${left} ${operator} ${operand(scanner)}`
  }
  scanner.space()
  return found
}

function operand(scanner: Scanner): string {
  return scanner.take(VARIABLE) ?? scanner.expect(QUOTED, 'a variable of a marker or a text in quotes')
}
