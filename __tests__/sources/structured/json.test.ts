import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SourceInvalid } from '../../../src/errors.ts'
import { parseJson } from '../../../src/sources/structured/json.ts'

const at = (text: string, path: readonly (string | number)[], part: 'key' | 'value' = 'value'): string => {
  const { startLine, startColumn, endLine, endColumn } = parseJson(text, 'a.json').locate(path, part)
  return `${startLine}:${startColumn}-${endLine}:${endColumn}`
}

describe('parseJson', () => {
  test('gives what JSON.parse gives, for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        // through JSON.parse, so that -0 and undefined are what the text holds
        expect(parseJson(text, 'a.json').value).toEqual(JSON.parse(text))
      }),
    )
  })

  test('refuses exactly the texts that JSON.parse refuses', () => {
    const fragments = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b"', '1', '-', '0', '01', '.5', '1e5', 'true', 'nul', 'null', ' ', '\n', '"', '\\', '\u0001', '\u00a0') // biome-ignore format: a table
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        let native: { value: unknown } | null = null
        try {
          native = { value: JSON.parse(text) }
        } catch {
          native = null
        }
        if (native === null) expect(() => parseJson(text, 'a.json')).toThrow(SourceInvalid)
        else if (new Set(text.match(/"[ab]"\s*:/g)).size === (text.match(/"[ab]"\s*:/g) ?? []).length) {
          expect(parseJson(text, 'a.json').value).toEqual(native.value)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('every located value is the text it was parsed from', () => {
    const keys = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 })
    fc.assert(
      fc.property(keys, fc.constantFrom(0, 3), (object, indent) => {
        const text = JSON.stringify(object, null, indent)
        const lines = text.split('\n')
        const document = parseJson(text, 'a.json')
        for (const [key, value] of Object.entries(document.value as object)) {
          const span = document.locate([key])
          const cut = lines.slice(span.startLine - 1, span.endLine)
          cut[cut.length - 1] = cut.at(-1)!.slice(0, span.endColumn - 1)
          cut[0] = cut[0]!.slice(span.startColumn - 1)
          expect(JSON.parse(cut.join('\n'))).toEqual(JSON.parse(JSON.stringify(value)))
        }
      }),
    )
  })

  test('positions are exact for keys, values, items and escapes', () => {
    const text = '{\n  "a\\u0062": [1, {"c": "x\\"y"}],\n  "d": "é" }'
    expect(at(text, [])).toBe('1:1-3:13')
    expect(at(text, ['ab'], 'key')).toBe('2:3-2:12')
    expect(at(text, ['ab', 0])).toBe('2:15-2:16')
    expect(at(text, ['ab', 1, 'c'])).toBe('2:24-2:30')
    expect(at(text, ['d'])).toBe('3:8-3:11')
  })

  test('what does not exist stands at the nearest thing around it', () => {
    expect(at('{"a": {"b": 1}}', ['a', 'missing', 'deeper'])).toBe('1:7-1:15')
    expect(at('{"a": 1}', ['a', 'x'])).toBe('1:7-1:8')
  })

  test('a byte-order mark and Windows line ends do not shift positions', () => {
    expect(at('\uFEFF{\r\n "a": 1\r\n}', ['a'])).toBe('2:7-2:8')
  })

  test.each([
    ['{"version": "1.0.0", "version": "2.0.0"}', 'a.json: 1:22: key `version` is written twice; keep one'],
    ['{"a": 1, "\\u0061": 2}', 'a.json: 1:10: key `a` is written twice; keep one'],
    ['', 'a.json: 1:1: the file ends where a value should stand'],
    ['{"a": ', 'a.json: 1:7: the file ends where a value should stand'],
    ['{"a": 1,}', 'a.json: 1:9: expected a key in double quotes, found `}`'],
    ['[1, 2', 'a.json: 1:6: the file ends where `,` or `]` should stand'],
    ['{"a" 1}', 'a.json: 1:6: expected `:`, found `1`'],
    ['// no\n{}', 'a.json: 1:1: expected a value, found `/`'],
    ['{} x', 'a.json: 1:4: expected the end of the file, found `x`'],
    ['"open', 'a.json: 1:1: a string is not closed'],
    ['"a\nb"', 'a.json: 1:1: a string holds an unescaped control character or an unknown escape'],
    [
      `{"a\\n::error::": 1, "a\\n::error::": 2}`,
      'a.json: 1:21: key `a\\n::error::` is written twice; keep one',
    ],
  ])('%j is refused in one line', (text, message) => {
    expect(() => parseJson(text, 'a.json')).toThrow(
      new SourceInvalid('a.json', message.slice('a.json: '.length)),
    )
  })

  test('endless nesting is refused, not a crash', () => {
    expect(() => parseJson('['.repeat(1_000_000), 'a.json')).toThrow(/nested more than 200 levels deep/)
    expect(() => parseJson('{"a":'.repeat(1_000_000), 'a.json')).toThrow(/nested more than 200 levels deep/)
  })

  test('a string of millions of escapes is read', () => {
    const long = '\\"'.repeat(2_000_000)
    expect((parseJson(`"${long}"`, 'a.json').value as string).length).toBe(2_000_000)
  })

  test('`__proto__` is a key like any other', () => {
    const { value } = parseJson('{"__proto__": {"version": "1"}, "constructor": 1}', 'a.json')
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
    expect((value as Record<string, unknown>).version).toBeUndefined()
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  test('asking for every position of a large file stays linear', () => {
    const entries = Array.from({ length: 5000 }, (_, index) => `"p${index}": {"version": "1.${index}.0"}`)
    const document = parseJson(`{"packages": {${entries.join(',\n')}}}`, 'a.json')
    const started = performance.now()
    for (let index = 0; index < entries.length; index += 1)
      document.locate(['packages', `p${index}`, 'version'])
    // a scan from the start for each took a hundred times as long
    expect(performance.now() - started).toBeLessThan(2000)
    expect(document.locate(['packages', 'p4999', 'version']).startLine).toBe(5000)
  })
})
