import { describe, expect, test } from 'vitest'
import { parseCommand } from '../../src/cli/arguments.ts'
import { printable } from '../../src/cli/output.ts'

describe('the command line', () => {
  test('checks the working directory when nothing is said', () => {
    expect(parseCommand([])).toMatchObject({
      name: 'check',
      arguments: { directory: '.', mode: null, format: 'text', skip: [], offline: false, colour: true },
    })
  })

  test.each([
    [['check', 'a'], { directory: 'a' }],
    [['./a'], { directory: './a' }],
    [['.'], { directory: '.' }],
    [['--mode', 'audit', 'check', 'a'], { directory: 'a', mode: 'audit' }],
    [['--tag=v1', '--skip', 'a/b', '--skip=c/d'], { tag: 'v1', skip: ['a/b', 'c/d'] }],
    [['--artifacts', 'dist/*.whl', '--artifacts=dist/a.tgz'], { artifacts: ['dist/*.whl', 'dist/a.tgz'] }],
    [['-q', '--no-color', '--offline'], { quiet: true, colour: false, offline: true }],
  ])('%j', (argv, expected) => {
    expect(parseCommand(argv)).toMatchObject({ name: 'check', arguments: expected })
  })

  test.each([
    [['--help'], 'help'],
    [['help'], 'help'],
    [['check', '-h'], 'help'],
    [['--version'], 'version'],
    [['demo'], 'demo'],
    [['explain'], 'explain'],
  ])('%j is %s', (argv, name) => {
    expect(parseCommand(argv).name).toBe(name)
  })
})

test('a pattern that the shell filled in is asked for in quotes', () => {
  expect(() => parseCommand(['check', '.', '--artifacts', 'dist/a.whl', 'dist/b.whl'])).toThrow(
    "check takes one argument, not 2; quote a pattern, or repeat the option: --artifacts 'dist/*.whl'",
  )
})

describe('text for a runner’s log', () => {
  const runner = { GITHUB_ACTIONS: 'true' }

  test('starts no command, whatever stands in it', () => {
    const text = printable('a\n::error::b\n   ::warning::c\n##[group]d\nx ##[error]e', runner)
    expect(text.split('\n').some((line) => /^\s*::|##\[/.test(line))).toBe(false)
  })

  test('stays JSON with the same content', () => {
    const json = JSON.stringify({ message: '##[error]x' })
    expect(printable(json, runner, 'json')).not.toContain('##[')
    expect(JSON.parse(printable(json, runner, 'json'))).toEqual({ message: '##[error]x' })
  })

  test('is left alone elsewhere', () => {
    expect(printable('::error::b', {})).toBe('::error::b')
  })
})
