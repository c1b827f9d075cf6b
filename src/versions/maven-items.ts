import { compareDigits, significant } from './digits.ts'

/** One part of a Maven version. */
type Item =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'word'; readonly word: string }
  | List

/** What a `-`, or a change between digits and letters, opens. */
export interface List {
  readonly kind: 'list'
  readonly items: Item[]
}

/**
 * The parts of a version as Maven's ComparableVersion nests them, as of Maven 3.9. Maven 4 changes some of the rarest
 * orders (a number behind an unknown word); what is published is read by both.
 * Source: https://maven.apache.org/pom.html#version-order-specification.
 */
export function itemsOf(version: string): List {
  const text = version.toLowerCase()
  const root: List = { kind: 'list', items: [] }
  const opened: List[] = [root]
  let list = root
  let start = 0
  let isNumber = false
  const open = (): void => {
    const inner: List = { kind: 'list', items: [] }
    list.items.push(inner)
    list = inner
    opened.push(inner)
  }
  const take = (end: number, beforeDigit = false): void => {
    list.items.push(itemOf(text.slice(start, end), isNumber, beforeDigit))
    start = end
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!
    if (character === '.' || character === '-') {
      if (at === start) list.items.push({ kind: 'number', digits: '0' })
      else take(at)
      start = at + 1
      if (character === '-') open()
    } else if (/[0-9]/.test(character)) {
      if (!isNumber && at > start) {
        // `1.0.rc2` is `1.0-rc2`
        if (list.items.length > 0) open()
        take(at, true)
        open()
      }
      isNumber = true
    } else {
      if (isNumber && at > start) {
        take(at)
        open()
      }
      isNumber = false
    }
  }
  if (text.length > start) {
    // `1.0.x` is `1.0-x`
    if (!isNumber && list.items.length > 0) open()
    take(text.length)
  }
  for (const one of opened.toReversed()) withoutNothing(one)
  return root
}

function itemOf(text: string, isNumber: boolean, beforeDigit: boolean): Item {
  if (isNumber) return { kind: 'number', digits: significant(text) }
  const word = beforeDigit ? (SHORT[text] ?? text) : text
  return { kind: 'word', word: ALIASES[word] ?? word }
}

/** Only with a number behind it. */
const SHORT: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' }
const ALIASES: Readonly<Record<string, string>> = { cr: 'rc', ga: '', final: '', release: '' }

/** Zeros, release words and empty lists at the end say nothing, also in front of a list at the end. */
function withoutNothing({ items }: List): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index]!
    if (isNothing(item)) items.splice(index, 1)
    else if (item.kind !== 'list') return
  }
}

function isNothing(item: Item): boolean {
  if (item.kind === 'list') return item.items.length === 0
  return item.kind === 'number' ? item.digits === '0' : item.word === ''
}

const KNOWN = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp']

/** Known words by rank, unknown ones behind them by letter. */
function compareWords(a: string, b: string): number {
  const [left, right] = [KNOWN.indexOf(a), KNOWN.indexOf(b)]
  if (left !== -1 || right !== -1) {
    return (left === -1 ? KNOWN.length : left) - (right === -1 ? KNOWN.length : right)
  }
  return a < b ? -1 : a > b ? 1 : 0
}

/** A number stands above a list, a list above a word. */
const RANK: Readonly<Record<Item['kind'], number>> = { number: 2, list: 1, word: 0 }

/** @returns negative where `a` comes first */
export function compareItems(a: Item, b: Item): number {
  if (a.kind === 'number' && b.kind === 'number') return compareDigits(a.digits, b.digits)
  if (a.kind === 'word' && b.kind === 'word') return compareWords(a.word, b.word)
  if (a.kind !== 'list' || b.kind !== 'list') return RANK[a.kind] - RANK[b.kind]
  for (let index = 0; index < Math.max(a.items.length, b.items.length); index += 1) {
    const [left, right] = [a.items[index], b.items[index]]
    if (left === undefined) return -firstDifference(b.items.slice(index))
    if (right === undefined) return firstDifference(a.items.slice(index))
    const difference = compareItems(left, right)
    if (difference !== 0) return difference
  }
  return 0
}

/** Where what one version has more places it against the other. */
function firstDifference(items: readonly Item[]): number {
  for (const item of items) {
    const difference = againstNothing(item)
    if (difference !== 0) return difference
  }
  return 0
}

function againstNothing(item: Item): number {
  if (item.kind === 'list') return firstDifference(item.items)
  return item.kind === 'number' ? (item.digits === '0' ? 0 : 1) : compareWords(item.word, '')
}

/** The version written in one way; a list in front stands behind a zero, which says nothing. */
export function textOf(list: List): string {
  let text = ''
  for (const one of list.items) {
    if (one.kind === 'list') text = `${text === '' ? '0' : text}-${textOf(one)}`
    else text += (text === '' ? '' : '.') + (one.kind === 'number' ? one.digits : one.word || 'ga')
  }
  return text
}
