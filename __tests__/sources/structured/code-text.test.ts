import { expect, test } from 'vitest'
import {
  blocksAround,
  HASH_COMMENTS,
  SLASH_COMMENTS,
  withoutComments,
} from '../../../src/sources/structured/code-text.ts'

test.each([
  ['a // b\nc', 'a     \nc'],
  ['a /* b\nc */ d', 'a     \n     d'],
  ['"// no" // yes', '"// no"       '],
  ["'/* no */'", "'/* no */'"],
  ['"\\"// no"', '"\\"// no"'],
  ["it's // open\n// gone", "it's // open\n       "],
  ['/* never closed', '               '],
])('%j without its comments is %j', (text, expected) => {
  expect(withoutComments(text, SLASH_COMMENTS)).toBe(expected)
})

test('a hash begins a comment where the language says so', () => {
  expect(withoutComments('a # b\n"#{c}"', HASH_COMMENTS)).toBe('a    \n"#{c}"')
})

test('the blocks around an offset are named by what stands before them', () => {
  const text = 'android {\n  "}"\n  defaultConfig {\n x } }\ny'
  expect(blocksAround(text, text.indexOf('x'))).toEqual(['android', 'defaultConfig'])
  expect(blocksAround(text, text.indexOf('y'))).toEqual([])
})
