import { describe, expect, test } from 'vitest'
import { SourceInvalid } from '../../../src/errors.ts'
import { parseToml } from '../../../src/sources/structured/toml.ts'

const TEXT = `a.b = 1 # c
[x]
"y z" = {k = "v", l = [1, 2]}
d = 1979-05-27 07:32:00  # date
[[p]]
name="q"
[p.sub]
v = """a
b\\""""""
w = '''a'b'''
[[p]]
name = 'r'
list = [ # why
  "one", # 1
  'two',
]
[super.sub]
k = 1
[super]
"e\\u0073c".'q"r' = true
`

const document = parseToml(TEXT, 'a.toml')
const at = (path: readonly (string | number)[], part: 'key' | 'value' = 'value'): string => {
  const { startLine, startColumn, endLine, endColumn } = document.locate(path, part)
  return `${startLine}:${startColumn}-${endLine}:${endColumn}`
}

describe('parseToml', () => {
  test.each([
    [['a', 'b'], '1:7-1:8', '1:3-1:4'],
    [['x'], '2:1-2:4', '2:2-2:3'],
    [['x', 'y z'], '3:9-3:30', '3:1-3:6'],
    [['x', 'y z', 'k'], '3:14-3:17', '3:10-3:11'],
    [['x', 'y z', 'l', 1], '3:27-3:28', '3:27-3:28'],
    [['x', 'd'], '4:5-4:24', '4:1-4:2'],
    [['p', 0], '5:1-5:6', '5:3-5:4'],
    [['p', 0, 'name'], '6:6-6:9', '6:1-6:5'],
    [['p', 0, 'sub'], '7:1-7:8', '7:4-7:7'],
    [['p', 0, 'sub', 'v'], '8:5-9:9', '8:1-8:2'],
    [['p', 0, 'sub', 'w'], '10:5-10:14', '10:1-10:2'],
    [['p', 1, 'name'], '12:8-12:11', '12:1-12:5'],
    [['p', 1, 'list', 0], '14:3-14:8', '14:3-14:8'],
    [['p', 1, 'list', 1], '15:3-15:8', '15:3-15:8'],
    [['super', 'sub', 'k'], '18:5-18:6', '18:1-18:2'],
    [['super'], '19:1-19:8', '19:2-19:7'],
    [['super', 'esc', 'q"r'], '20:20-20:24', '20:12-20:17'],
    [['x', 'missing'], '2:1-2:4', '2:1-2:4'],
  ] as const)('%j stands exactly where it is written', (path, value, key) => {
    expect(at(path)).toBe(value)
    expect(at(path, 'key')).toBe(key)
  })

  test('values are what TOML says', () => {
    expect(document.value).toMatchObject({
      a: { b: 1 },
      p: [
        { name: 'q', sub: { v: 'a\nb"""', w: "a'b" } },
        { name: 'r', list: ['one', 'two'] },
      ],
      super: { sub: { k: 1 }, esc: { 'q"r': true } },
    })
  })

  test.each([
    [
      '[project]\nversion = "1"\nversion = "2"\n',
      '3:1: trying to redefine an already defined table or value',
    ],
    ['[a]\n[a]\n', '2:2: trying to redefine an already defined table or value'],
    ['[project\nname = 1', '1:9: illegal character in key'],
    ['a = ', '1:5: invalid value'],
    ['a = "x', '1:5: unfinished string'],
  ])('%j is refused in one line', (text, problem) => {
    let message = ''
    try {
      parseToml(text, 'a.toml')
    } catch (error) {
      expect(error).toBeInstanceOf(SourceInvalid)
      message = (error as SourceInvalid).message
    }
    expect(message).toBe(`a.toml: ${problem}`)
  })

  test('endless nesting is refused, not a crash', () => {
    expect(() => parseToml(`a = ${'['.repeat(100_000)}`, 'a.toml')).toThrow(SourceInvalid)
  })

  test('`__proto__` is a key like any other, and numbers beyond 2^53 survive', () => {
    const { value } = parseToml('[__proto__]\nversion = "1"\n[b]\nn = 9223372036854775807\n', 'a.toml')
    expect((value as Record<string, unknown>).version).toBeUndefined()
    expect((value as { b: { n: unknown } }).b.n).toBe(9223372036854775807n)
  })
})
