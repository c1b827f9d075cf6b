import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repositoryPath } from '../../../../src/location.ts'
import { locate } from '../../../../src/sources/workflows/locate.ts'
import type { Text } from '../../../../src/sources/workflows/model.ts'
import { readYaml } from '../../../../src/sources/workflows/yaml/document.ts'

const PATH = repositoryPath('.github/workflows/a.yml')

function valueUnder(source: string, key = 'run'): Text {
  const { root } = readYaml(source, PATH)
  if (root.kind !== 'map') throw new Error('not a mapping')
  const node = root.entries.find((entry) => entry.key.value === key)!.value
  if (node.kind !== 'scalar') throw new Error('not a scalar')
  return node.text
}

/** Where each visible character of the value is said to stand, against what stands there. */
function misplaced(source: string, text: Text, written: (character: string) => string = (c) => c): string[] {
  const lines = source.split('\n')
  const wrong: string[] = []
  for (let offset = 0; offset < text.value.length; offset++) {
    const character = text.value[offset]!
    if (/\s/.test(character)) continue
    const { startLine, startColumn } = locate(text, offset)
    const there = lines[startLine - 1]!.slice(startColumn - 1)
    if (!there.startsWith(written(character)))
      wrong.push(`${offset} ${character} at ${startLine}:${startColumn}`)
  }
  return wrong
}

const escapedInQuotes = (character: string): string =>
  /["\\]/.test(character) ? `\\${character}` : character

const word = fc.stringMatching(/^[a-z$|&;"'\\{}#<>()*@!%:,é-]{1,6}$/)
const contentLine = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const indented = fc
  .tuple(fc.constantFrom('', '', '  ', '\t'), contentLine, fc.constantFrom('', '', ' '))
  .map((parts) => parts.join(''))
const body = fc.array(
  fc.oneof({ weight: 4, arbitrary: indented }, { weight: 1, arbitrary: fc.constantFrom('', '  ', ' ') }),
  {
    minLength: 1,
    maxLength: 8,
  },
)
const lineBreak = fc.constantFrom('\n', '\r\n')

describe('every character of a value is found where it stands', () => {
  test('in literal and folded blocks, with every chomping and indentation indicator, in both kinds of line break', () => {
    fc.assert(
      fc.property(
        body,
        fc.constantFrom('|', '>'),
        fc.constantFrom('', '-', '+'),
        fc.boolean(),
        lineBreak,
        fc.constantFrom('', ' # why'),
        (lines, style, chomp, explicit, feed, comment) => {
          const first = lines.findIndex((line) => line.trim() !== '')
          fc.pre(first !== -1)
          // Without an indicator, the first line with content sets the indentation.
          fc.pre(explicit || lines.slice(0, first + 1).every((line) => !/^\s/.test(line)))
          const source = [
            'name: x',
            `run: ${style}${explicit ? '2' : ''}${chomp}${comment}`,
            ...lines.map((line) => `  ${line}`),
            'on: push',
            '',
          ].join(feed)
          const text = valueUnder(source)
          expect(misplaced(source, text)).toEqual([])
          expect(text.value.replace(/\s/g, '')).toBe(lines.join('').replace(/\s/g, ''))
          expect(text.segments.length).toBeGreaterThanOrEqual(
            lines.filter((line) => line.trim() !== '').length,
          )
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('in single-quoted scalars over several lines', () => {
    fc.assert(
      fc.property(fc.array(contentLine, { minLength: 1, maxLength: 4 }), lineBreak, (lines, feed) => {
        const source = `run: '${lines.map((line) => line.replaceAll("'", "''")).join(`${feed}${feed}   `)}'${feed}on: push`
        expect(misplaced(source, valueUnder(source))).toEqual([])
        expect(valueUnder(source).value).toBe(lines.join('\n'))
      }),
    )
  })

  test('in double-quoted scalars with escapes', () => {
    fc.assert(
      fc.property(
        fc.array(contentLine, { minLength: 1, maxLength: 4 }),
        lineBreak,
        fc.boolean(),
        (lines, feed, escaped) => {
          const quoted = lines.map((line) => line.replace(/["\\]/g, '\\$&'))
          const source = `run: "${quoted.join(escaped ? '\\n' : `  ${feed}   `)}"${feed}on: push`
          expect(misplaced(source, valueUnder(source), escapedInQuotes)).toEqual([])
          expect(valueUnder(source).value).toBe(lines.join(escaped ? '\n' : ' '))
        },
      ),
    )
  })

  test('in plain scalars over several lines', () => {
    const plain = fc
      .array(fc.stringMatching(/^[a-z][a-z$|&;()*@=]{0,6}$/), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 4 }),
        lineBreak,
        fc.constantFrom('', ' '),
        (lines, feed, trailing) => {
          const source = `run: ${lines.join(`${trailing}${feed}   `)}${feed}on: push`
          expect(misplaced(source, valueUnder(source))).toEqual([])
          expect(valueUnder(source).value).toBe(lines.join(' '))
        },
      ),
    )
  })
})

describe('positions', () => {
  test('a part of a folded line stands where it was written', () => {
    const text = valueUnder('run: >-\n  scanner\n  || true\n')
    expect(text.value).toBe('scanner || true')
    expect(locate(text, 8, 15)).toMatchObject({ startLine: 3, startColumn: 3, endLine: 3, endColumn: 10 })
  })

  test('the end of a block is the end of its last line', () => {
    const text = valueUnder('run: |\n  a\n  bc\non: push\n')
    expect(locate(text, 0, text.value.length)).toMatchObject({
      startLine: 2,
      startColumn: 3,
      endLine: 3,
      endColumn: 5,
    })
    expect(text.at).toMatchObject({ startLine: 1, startColumn: 6, endLine: 3, endColumn: 5 })
  })

  test('escapes of every length keep what follows in place', () => {
    const text = valueUnder('run: "\\x41\\u00e9\\U0001F600 \\t||"')
    expect(text.value).toBe('Aé😀 \t||')
    expect(locate(text, 6, 8)).toMatchObject({ startLine: 1, startColumn: 30, endColumn: 32 })
  })

  test('a line break escaped in double quotes leaves no character', () => {
    const text = valueUnder('run: "ab\\\n   cd"')
    expect(text.value).toBe('abcd')
    expect(locate(text, 2, 4)).toMatchObject({ startLine: 2, startColumn: 4, endColumn: 6 })
  })

  test('an alias shows where its content was written', () => {
    const source = 'a: &x echo\nrun: *x\n'
    expect(valueUnder(source).value).toBe('echo')
    expect(locate(valueUnder(source), 0, 4)).toMatchObject({ startLine: 1, startColumn: 7, endColumn: 11 })
  })

  test('numbers and words keep their spelling, and their type', () => {
    expect(valueUnder('run: 1.10')).toMatchObject({ value: '1.10', type: 'number' })
    expect(valueUnder('run: 0x1F')).toMatchObject({ value: '0x1F', type: 'number' })
    expect(valueUnder('run: true')).toMatchObject({ value: 'true', type: 'boolean' })
    expect(valueUnder('run: "true"')).toMatchObject({ value: 'true', type: 'string' })
    expect(valueUnder('run: on')).toMatchObject({ value: 'on', type: 'string' })
    expect(valueUnder('run: ~')).toMatchObject({ type: 'null' })
    expect(valueUnder('run:')).toMatchObject({ value: '', type: 'null' })
  })

  test('a comment belongs to the scalar on its own line alone', () => {
    expect(valueUnder('run: a # why\n# next\n').comment).toBe('why')
    expect(valueUnder('run: a\n# next\n').comment).toBeNull()
    expect(valueUnder('run: "a # no" # yes').comment).toBe('yes')
    expect(valueUnder('run: | # header\n  a # not a comment\n').comment).toBe('header')
    expect(valueUnder('a: 1 # other\nrun: b').comment).toBeNull()
  })
})
