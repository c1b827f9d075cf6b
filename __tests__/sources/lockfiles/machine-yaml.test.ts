import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { parseMachineYaml } from '../../../src/sources/lockfiles/machine-yaml.ts'

const values = (text: string) => parseMachineYaml(text, 'pnpm-lock.yaml').map(({ value }) => value)

/** Tables without prototype equal plain ones here. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the YAML of package managers', () => {
  test('reads what the general parser reads', () => {
    const word = fc.stringMatching(/^[a-z@/][a-z0-9 @/:#'"{}[\],.()!&*?|>%`~^=-]{0,12}$/)
    const tree = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 3 }, word, tie('table'), tie('list')),
      table: fc.dictionary(word, tie('node'), { minKeys: 1, maxKeys: 4 }),
      list: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    })).table
    fc.assert(
      fc.property(tree, fc.boolean(), (value, flow) => {
        const text = stringify(value, {
          schema: 'failsafe',
          collectionStyle: flow ? 'flow' : 'block',
          lineWidth: 0,
          blockQuote: false,
        })
        expect(plain(values(text)[0])).toEqual(plain(parse(text, { schema: 'failsafe' })))
      }),
    )
  })

  test.each([
    [
      'a key of more than 1,024 letters as pnpm writes it',
      "? 'long'\n: a: '1'\n  b: '2'\n",
      { long: { a: '1', b: '2' } },
    ],
    ['the same as Yarn writes it', '? "long"\n:\n  a: 1\n', { long: { a: '1' } }],
    [
      'a flow table over several lines',
      'a:\n  {\n    b: c,\n    d: [e, f],\n  }\n',
      { a: { b: 'c', d: ['e', 'f'] } },
    ],
    ['items under their key', 'a:\n- b\n- c: d\n  e: f\n', { a: ['b', { c: 'd', e: 'f' }] }],
    [
      'flags, quoted flags and nothing',
      "a: true\nb: 'true'\nc:\nd: {}\n",
      { a: true, b: 'true', c: null, d: {} },
    ],
    [
      'a remark in a block',
      'a: |-\n  one: two\n\n  three\nb: >-\n  folded\n  here\n',
      { a: 'one: two\n\nthree', b: 'folded here' },
    ],
    [
      'Windows line ends and comments',
      '# head\r\na: b # why\r\n\r\n  # more\r\nc: d\r\n',
      { a: 'b', c: 'd' },
    ],
    ['a colon and a hash within a word', 'a: b:c#d\n', { a: 'b:c#d' }],
  ])('%s', (_, text, expected) => {
    expect(plain(values(text)[0])).toEqual(expected)
  })

  test('several documents, and a key that is a prototype’s name', () => {
    const [first, second] = values('---\na: 1\n---\n__proto__: 2\n')
    expect(plain(first)).toEqual({ a: '1' })
    expect(Object.keys(second as object)).toEqual(['__proto__'])
  })

  test('tells where a key stands', () => {
    const text = "a:\n  'b c': d\n"
    const [document] = parseMachineYaml(text, 'pnpm-lock.yaml')
    const inner = (document!.value as { a: Record<string, unknown> }).a
    expect(text.slice(...document!.key(inner, 'b c')!)).toBe("'b c'")
    expect(document!.key(inner, 'absent')).toBeNull()
  })

  test.each([
    ['a key twice', 'a: 1\na: 2\n', /"a" twice/],
    ['a key twice in a flow table', 'a: {b: 1, "b": 2}\n', /"b" twice/],
    ['an alias', 'a: &x 1\nb: *x\n', /not the YAML that a package manager writes/],
    ['a merge key', 'a:\n  <<: *x\n', /not the YAML/],
    ['a tag', 'a: !!str b\n', /not the YAML/],
    [
      'a merge conflict',
      '<<<<<<< HEAD\na: 1\n=======\n',
      /neither a key nor an item|behind a value|belongs to nothing/,
    ],
    ['a scalar over two lines', 'a: b\n  c\n', /indented like nothing/],
    ['a line that is no pair', 'a: b\nc\n', /neither a key nor an item/],
    ['two keys in a line', 'a: b: c\n', /two keys in one line/],
    ['a tab', 'a:\n\tb: c\n', /tab/],
    ['an open quote', 'a: "b\n', /not closed/],
    ['an open flow table', 'a: {b: c\n', /lacks a `}`/],
    ['something behind a table', 'a: {b: c} d\n', /behind a value/],
    ['too deep', `a: ${'['.repeat(300)}`, /nested more than/],
    [
      'too deep in blocks',
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /nested more than/,
    ],
  ])('%s is refused', (_, text, reason) => {
    expect(() => values(text)).toThrow(reason)
  })
})
