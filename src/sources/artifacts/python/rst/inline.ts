import type { Document } from './document.ts'
import { ROLES } from './words.ts'

// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup-recognition-rules
// Punctuation beyond ASCII counts by its class, of ASCII only these marks do.
const BEFORE = /(?:^|[\s'"([{<\-/:]|(?![\0-\x7f])[\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}])$/u
const AFTER = /^(?:$|[\s'")\]}>\-/\\:.,;!?]|(?![\0-\x7f])[\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Po}])/u
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
}
const START = /\*\*|\*(?!\*)|``|_`|`(?!`)|\|(?!\|)/g
/** No address is longer, and looking for one in more costs more than it tells. */
const LONGEST_LINK = 8192
const SIMPLE_NAME = '(?:(?!_)[\\p{L}\\p{N}_])+(?:[-._+:](?:(?!_)[\\p{L}\\p{N}_])+)*'
const REFERENCE = new RegExp(`(?<![\\p{L}\\p{N}_\\-.+:/@])(${SIMPLE_NAME})__?(?![\\p{L}\\p{N}_])`, 'gu')
const ROLE_BEFORE = /:([\w](?:[\w.+:-]*\w)?):$/
const ROLE_AFTER = /^:([\w](?:[\w.+:-]*\w)?):/

/** The text of one paragraph or title: markup that does not end, roles and targets that nobody knows. */
export function readInline(text: string, document: Document): void {
  let plain = ''
  let at = 0
  while (at < text.length && !document.isHopeless) {
    START.lastIndex = at
    const match = START.exec(text)
    if (match === null) break
    const mark = match[0]
    const begin = match.index
    if (isEscaped(text, begin)) {
      plain += text.slice(at, begin + mark.length)
      at = begin + mark.length
      continue
    }
    const inner = begin + mark.length
    if (!starts(text, begin, inner, mark)) {
      plain += text.slice(at, inner)
      at = inner
      continue
    }
    plain += text.slice(at, begin)
    const end = ending(text, inner, mark)
    if (end === null) {
      const shown = mark.includes('`') ? 'a back-quote' : mark
      document.trouble(`${shown} that does not end`, text.slice(begin))
      at = inner
      continue
    }
    at = taken(text, begin, inner, end, mark, document)
    plain += '\0'
  }
  if (!document.isHopeless) simpleReferences(plain + text.slice(at), document)
}

/** What a closed piece of markup says. @returns where the text goes on */
function taken(
  text: string,
  begin: number,
  inner: number,
  end: number,
  mark: string,
  document: Document,
): number {
  const content = text.slice(inner, end)
  const after = end + (mark === '_`' ? 1 : mark.length)
  if (mark === '|') {
    document.substitute(content, text.slice(begin))
    return after + (/^__?(?![\w])/.exec(text.slice(after))?.[0].length ?? 0)
  }
  if (mark === '_`') {
    document.target(content, null, text.slice(begin))
    return after
  }
  if (mark !== '`') return after
  const suffix = /^__?(?!_)/.exec(text.slice(after))?.[0] ?? ''
  const role =
    ROLE_BEFORE.exec(behind(text, begin))?.[1] ??
    (suffix === '' ? ROLE_AFTER.exec(text.slice(after)) : null)?.[1]
  if (role !== undefined && suffix === '') {
    if (!ROLES.has(role.toLowerCase()) && !document.knowsRole(role))
      document.trouble('a role that is not known', text.slice(Math.max(0, begin - role.length - 2)))
    return after
  }
  if (suffix !== '') phrase(content, suffix, text.slice(begin), document)
  return after + suffix.length
}

/** `text`_, `text <uri>`_, `text <name_>`_, and the same with two underscores. */
function phrase(content: string, suffix: string, line: string, document: Document): void {
  const embedded =
    content.length > LONGEST_LINK ? null : /^(.*?)(?:^|\s+)<([^<>]+)>$/s.exec(content.replaceAll('\0', ' '))
  if (embedded === null) {
    if (suffix === '_') document.reference(unescaped(content), line)
    return
  }
  const target = embedded[2]!.replaceAll(/\s+/g, '')
  const name = embedded[1] === '' ? target : unescaped(embedded[1]!)
  // An address may end with an underscore as well.
  const alias = /^(?![a-z][a-z0-9.+-]*:)(.*[^\\])_$/is.exec(embedded[2]!)
  if (alias !== null) {
    document.reference(unescaped(alias[1]!), line)
    if (suffix === '_') document.embedded(name, `_${alias[1]}`)
  } else if (suffix === '_') document.embedded(name, target)
}

function simpleReferences(text: string, document: Document): void {
  for (const match of text.matchAll(REFERENCE)) {
    const index = match.index
    const before = text[index - 1]
    const after = text[index + match[0].length]
    if (before === '\\' || match[0].endsWith('__')) continue
    if (before !== undefined && !BEFORE.test(before)) continue
    if (after !== undefined && !AFTER.test(after)) continue
    // An address or a path is not taken apart into names.
    const word = /\S*$/.exec(behind(text, index))![0]
    if (/[/@]/.test(word)) continue
    document.reference(match[1]!, text.slice(Math.max(0, index - 20)))
  }
}

function starts(text: string, begin: number, inner: number, mark: string): boolean {
  const next = text[inner]
  if (next === undefined || /\s/.test(next) || next === '\0') return false
  const before = text.slice(Math.max(0, begin - 1), begin)
  const role = mark === '`' && ROLE_BEFORE.test(behind(text, begin))
  if (!role && !BEFORE.test(before)) return false
  // A mark between quotes is a mark that is spoken of.
  return QUOTES[before] !== next
}

function ending(text: string, inner: number, mark: string): number | null {
  const close = mark === '_`' ? '`' : mark
  for (let at = text.indexOf(close, inner + 1); at !== -1; at = text.indexOf(close, at + 1)) {
    if (/\s/.test(text[at - 1]!)) continue
    if (mark !== '``' && isEscaped(text, at)) continue
    // Of three stars or back-quotes in a row, the last ones close.
    if (close.length === 1 && mark === '*' && text[at + 1] === '*') {
      at += 1
      continue
    }
    const after = text.slice(at + close.length)
    if (AFTER.test(after)) return at
    if (mark === '`' && (/^__?(?:$|[^\p{L}\p{N}_])/u.test(after) || ROLE_AFTER.test(after))) return at
    if (mark === '|' && /^__?(?:$|[^\p{L}\p{N}_])/u.test(after)) return at
  }
  return null
}

/** As much of what stands before a place as decides about it. */
function behind(text: string, at: number): string {
  return text.slice(Math.max(0, at - 200), at)
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes += 1
  return slashes % 2 === 1
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1')
}
