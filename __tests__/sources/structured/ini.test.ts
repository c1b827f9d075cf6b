import { describe, expect, test } from 'vitest'
import { SourceInvalid } from '../../../src/errors.ts'
import { parseIni } from '../../../src/sources/structured/ini.ts'

const TEXT = `# comment
[metadata]
Name = thing
version: 1.2.3
description =
    first line
    # a comment in between

    second = line

[options]
install_requires =
\tone>=1
\ttwo ; python_version < "3.9"
empty =
flag
`

describe('parseIni', () => {
  const ini = parseIni(TEXT, 'setup.cfg')

  test('reads sections, options, continuations and comments as configparser does', () => {
    const metadata = ini.get('metadata')!
    expect([...ini.keys()]).toEqual(['metadata', 'options'])
    expect(metadata.get('name')!.value).toBe('thing')
    expect(metadata.get('version')!.value).toBe('1.2.3')
    expect(metadata.get('description')!.value).toBe('first line\nsecond = line')
    expect(ini.get('options')!.get('install_requires')!.value).toBe('one>=1\ntwo ; python_version < "3.9"')
    expect(ini.get('options')!.get('empty')!.value).toBe('')
    expect(ini.get('options')!.get('flag')!.value).toBe('')
  })

  test('positions are those of the value on its line', () => {
    expect(ini.get('metadata')!.get('version')!.lines[0]!.at).toEqual({
      path: 'setup.cfg',
      startLine: 4,
      startColumn: 10,
      endLine: 4,
      endColumn: 15,
    })
    expect(ini.get('options')!.get('install_requires')!.lines[1]!.at).toMatchObject({
      startLine: 14,
      startColumn: 2,
    })
  })

  test.each([
    ['a = 1\n', 'setup.cfg: 1:1: an option stands before the first section'],
    ['[a]\nx = 1\nX = 2\n', 'setup.cfg: 3:1: option `x` is written twice; keep one'],
    ['[a]\n[b]\n[a]\n', 'setup.cfg: 3:1: section `a` is written twice'],
    ['[a]\n= 1\n', 'setup.cfg: 2:1: is neither a section nor an option'],
  ])('%j is refused', (text, message) => {
    expect(() => parseIni(text, 'setup.cfg')).toThrow(SourceInvalid)
    expect(() => parseIni(text, 'setup.cfg')).toThrow(message)
  })

  test('Windows line ends do not reach values', () => {
    expect(parseIni('[a]\r\nx = 1\r\n', 'setup.cfg').get('a')!.get('x')!.value).toBe('1')
  })
})
