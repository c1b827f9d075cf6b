import { type Unfolded, Unfolding } from './scalar.ts'

/** Plain scalars: YAML 1.2.2 section 7.3.3, line folding section 6.5. */
export function unfoldPlain(text: string, start: number, end: number): Unfolded {
  const out = new Unfolding(text)
  foldLines(text, start, end, out, (from, to) => out.copy(from, to))
  return out.end(end)
}

/** Single-quoted scalars: section 7.3.2. `start` and `end` include the quotes. */
export function unfoldSingleQuoted(text: string, start: number, end: number): Unfolded {
  const out = new Unfolding(text)
  foldLines(text, start + 1, end - 1, out, (from, to) => {
    let at = from
    for (let quote = text.indexOf("''", at); quote !== -1 && quote < to; quote = text.indexOf("''", at)) {
      out.copy(at, quote)
      out.stand("'", quote)
      at = quote + 2
    }
    out.copy(at, to)
  })
  return out.end(end - 1)
}

/** Double-quoted scalars: section 7.3.1. `start` and `end` include the quotes; the parser has accepted every escape. */
export function unfoldDoubleQuoted(text: string, start: number, end: number): Unfolded {
  const out = new Unfolding(text)
  const last = end - 1
  let at = start + 1
  while (at < last) {
    const blank = /[ \t]*\r?\n/y
    blank.lastIndex = at
    const character = text[at]!
    if (character === '\\') at = readEscape(text, at, out)
    else if (
      (character === ' ' || character === '\t' || character === '\r' || character === '\n') &&
      blank.test(text)
    ) {
      at = foldBreak(text, at, blank.lastIndex, last, out)
    } else {
      const plain = /[^\\ \t\r\n]+|[ \t]+|\r/y
      plain.lastIndex = at
      plain.test(text)
      const to = Math.min(plain.lastIndex, last)
      out.copy(at, to)
      at = to
    }
  }
  return out.end(last)
}

/** One line break is a space; more are one fewer line feeds. Returns where the next content starts. */
function foldBreak(text: string, at: number, afterBreak: number, end: number, out: Unfolding): number {
  const more = /[ \t]*\r?\n/y
  let next = afterBreak
  let feeds = ''
  for (;;) {
    more.lastIndex = next
    if (!more.test(text) || more.lastIndex > end) break
    feeds += '\n'
    next = more.lastIndex
  }
  out.stand(feeds === '' ? ' ' : feeds, at)
  while (next < end && (text[next] === ' ' || text[next] === '\t')) next++
  return next
}

function foldLines(
  text: string,
  start: number,
  end: number,
  out: Unfolding,
  line: (from: number, to: number) => void,
): void {
  let at = start
  for (;;) {
    const feed = text.indexOf('\n', at)
    if (feed === -1 || feed >= end) {
      line(at, end)
      return
    }
    let to = feed
    if (to > at && text[to - 1] === '\r') to--
    while (to > at && (text[to - 1] === ' ' || text[to - 1] === '\t')) to--
    line(at, to)
    at = foldBreak(text, to, feed + 1, end, out)
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
}
const CODE_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function readEscape(text: string, at: number, out: Unfolding): number {
  const lineBreak = /\\\r?\n[ \t]*/y
  lineBreak.lastIndex = at
  if (lineBreak.test(text)) return lineBreak.lastIndex
  const letter = text[at + 1]!
  const digits = CODE_LENGTH[letter]
  if (digits === undefined) {
    out.stand(ESCAPES[letter] ?? `\\${letter}`, at)
    return at + 2
  }
  const end = at + 2 + digits
  out.stand(String.fromCodePoint(Number.parseInt(text.slice(at + 2, end), 16)), at)
  return end
}
