import type { Document } from './document.ts'
import { commonIndent, unindent } from './indentation.ts'
import { readInline } from './inline.ts'
import { DIRECTIVES, DISABLED, NEED_ARGUMENT, NEED_CONTENT, NESTED, OPTIONS } from './words.ts'

const DIRECTIVE = /^((?:[\p{L}\p{N}]|_(?!_))+(?:[-._+:](?:[\p{L}\p{N}]|_(?!_))+)*) ?::(?: +|$)/u
const TARGET = /^_(?![ ])(?:`((?:[^`\\]|\\.)+)`|((?:[^:\\]|\\.|:(?! |$))+?)):(?: +|$)(.*)$/
const ANONYMOUS = /^__:(?: |$)/
const NOTE = /^\[(#[\w.+:-]*|\*|\d+|[\w](?:[\w.+:-]*))\](?: +|$)/
const SUBSTITUTION = /^\|(?! )((?:[^|\\]|\\.)+)\|(?: +|$)/

type Nested = (inner: readonly string[]) => void

/**
 * A block that begins with `..` or `__`: a directive, target, footnote, substitution, or comment.
 * @returns where it ends
 */
export function readExplicit(
  lines: readonly string[],
  at: number,
  document: Document,
  nested: Nested,
): number {
  let end = at + 1
  while (end < lines.length && (lines[end] === '' || lines[end]!.startsWith(' '))) end += 1
  const last = end
  while (end > at + 1 && lines[end - 1] === '') end -= 1
  const follows = lines[last]
  if (last === end && follows !== undefined && !/^(?:\.\.|__)(?: |$)/.test(follows))
    unindent(lines, end, 'explicit markup', document)
  if (lines[at]!.startsWith('..')) {
    // A comment that is empty on its own line takes nothing with it.
    if (lines[at] === '..' && lines[at + 1] === '') return at + 1
    content(lines[at]!.slice(2).trimStart(), dedented(lines.slice(at + 1, end)), document, nested)
  }
  return end
}

function dedented(lines: readonly string[]): string[] {
  const common = commonIndent(lines)
  return lines.map((line) => line.slice(common))
}

function content(first: string, rest: readonly string[], document: Document, nested: Nested): void {
  const note = NOTE.exec(first)
  if (note !== null) {
    document.target(note[1]!, `[${note[1]}]`, first)
    nested([first.slice(note[0].length), ...rest])
    return
  }
  if (ANONYMOUS.test(first)) return
  const target = TARGET.exec(first)
  if (target !== null) {
    const uri = [target[3]!, ...rest].join('').replaceAll(/\s+/g, '')
    document.target((target[1] ?? target[2]!).replaceAll(/\\(.)/g, '$1'), uri === '' ? null : uri, first)
    return
  }
  const substitution = SUBSTITUTION.exec(first)
  if (substitution !== null) {
    document.defineSubstitution(substitution[1]!)
    directive(first.slice(substitution[0].length), rest, document, nested)
    return
  }
  directive(first, rest, document, nested)
}

function directive(first: string, rest: readonly string[], document: Document, nested: Nested): void {
  const match = DIRECTIVE.exec(first)
  if (match === null) return
  const name = match[1]!.toLowerCase()
  if (!DIRECTIVES.has(name)) {
    document.trouble('a directive that is not known', `.. ${first}`)
    return
  }
  if (DISABLED.has(name)) {
    document.trouble('a directive that is switched off', `.. ${first}`)
    return
  }
  const argument = first.slice(match[0].length)
  if (name === 'role') document.defineRole(/^[\w.-]+/.exec(argument)?.[0] ?? '')
  if (NEED_ARGUMENT.has(name) && argument === '' && (rest[0] ?? '') === '') {
    document.trouble('a directive without its argument', `.. ${first}`)
    return
  }
  let at = 0
  const known = OPTIONS.get(name)
  while (at < rest.length && rest[at] !== '') {
    const option = /^:([\w-]+):(?: |$)/.exec(rest[at]!)?.[1]
    if (option !== undefined && known !== undefined && !known.has(option))
      document.trouble('an option that is not known', `.. ${first} ${rest[at]}`)
    if (option === undefined && !/^\s/.test(rest[at]!)) break
    at += 1
  }
  const body = rest.slice(at)
  const inArgument = NESTED.has(name) && !NEED_ARGUMENT.has(name)
  const empty = body.every((line) => line === '') && !(inArgument && argument !== '')
  if (NEED_CONTENT.has(name) && empty) document.trouble('a directive without its content', `.. ${first}`)
  if (name === 'replace') readInline([argument, ...rest].join('\n'), document)
  else if (NESTED.has(name)) nested(inArgument && argument !== '' ? [argument, ...body] : body)
}
