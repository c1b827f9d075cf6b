import { expect, test } from 'vitest'
import { SourceInvalid } from '../../../../src/errors.ts'
import { repositoryPath } from '../../../../src/location.ts'
import { readYaml } from '../../../../src/sources/workflows/yaml/document.ts'

const PATH = repositoryPath('w.yml')

function problem(source: string): string {
  try {
    readYaml(source, PATH)
  } catch (error) {
    expect(error).toBeInstanceOf(SourceInvalid)
    const { message } = error as SourceInvalid
    expect(message).not.toMatch(/[\r\n]/)
    return message
  }
  throw new Error('was accepted')
}

function bomb(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  for (let level = 1; level <= levels; level++) {
    lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`)
  }
  return lines.join('\n')
}

test.each([
  ['an empty file', '', 'w.yml: is empty'],
  ['only comments', '# nothing\n\n# here\n', 'w.yml: is empty'],
  ['only a document start', '---\n', 'w.yml: is empty'],
  ['a truncated flow mapping', 'on: push\njobs: {a: {steps: [', /^w\.yml:2: is not valid YAML: /],
  ['a truncated quote', 'on: push\nname: "abc\n', /^w\.yml:[23]: is not valid YAML: /],
  ['a tab as indentation', 'on: push\njobs:\n\ta: 1\n', /^w\.yml:[23]: is not valid YAML: /],
  ['the same key twice', 'on: push\njobs: 1\n"jobs": 2\n', 'w.yml:3: defines the key "jobs" twice'],
  ['the same key in another case', 'on: push\njobs: 1\nJobs: 2\n', 'w.yml:3: defines the key "Jobs" twice'],
  [
    'a merge key',
    'x: &x {a: 1}\ny:\n  <<: *x\n',
    'w.yml:3: uses a merge key (`<<`), which GitHub does not support',
  ],
  ['two documents', 'on: push\n---\non: push\n', 'w.yml:2: holds a second YAML document; GitHub reads one'],
  ['an alias of nothing', 'a: *b\n', /^w\.yml:1: /],
  ['an alias above its anchor', 'a: *b\nc: &b 1\n', /^w\.yml:1: /],
  ['an alias inside itself', 'a: &a\n  b: *a\n', 'w.yml:2: uses the alias `*a` inside itself'],
  ['an alias bomb', bomb(8), 'w.yml:6: expands to more than 200000 nodes'],
  ['a mapping as key', '? {a: 1}\n: 2\n', 'w.yml:1: has a key that is not a word'],
  ['no key', ': 2\n', 'w.yml:1: has a key that is not a word'],
  ['an unknown tag', 'a: !secret x\n', /^w\.yml:1: is not valid YAML: /],
  [
    'another YAML version',
    '%YAML 1.1\n---\non: push\n',
    'w.yml:1: declares another YAML version, under which words mean something else',
  ],
  [
    'a step behind a lone carriage return',
    '# note\r- run: evil\n',
    'w.yml:1: holds the character U+000D, which GitHub reads as a line break and editors do not show; remove it',
  ],
  [
    'a step behind a line separator',
    'on: push\n# note\u2028- run: evil\n',
    'w.yml:2: holds the character U+2028, which GitHub reads as a line break and editors do not show; remove it',
  ],
  [
    'a step behind a next-line character',
    'on: push # \u0085- run: evil\n',
    'w.yml:1: holds the character U+0085, which GitHub reads as a line break and editors do not show; remove it',
  ],
  [
    'flow collections beyond any need',
    `a: ${'['.repeat(20_000)}`,
    'w.yml: nests deeper than 100 levels, which GitHub refuses',
  ],
  [
    'block mappings beyond any need',
    Array.from({ length: 120 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'w.yml: nests deeper than 100 levels, which GitHub refuses',
  ],
  [
    'more than a mebibyte',
    `a: ${'x'.repeat(1024 * 1024)}`,
    'w.yml: is larger than 1 MiB, which GitHub refuses',
  ],
])('refuses %s', (_, source, expected) => {
  if (typeof expected === 'string') expect(problem(source)).toBe(expected)
  else expect(problem(source)).toMatch(expected)
})

test('hostile files are refused in little time', () => {
  const started = process.cpuUsage()
  problem(bomb(8))
  problem(`a: ${'['.repeat(100_000)}`)
  problem(`${'- '.repeat(100_000)}x`)
  problem(`${Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n')}\nk7: 2`)
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1000).toBeLessThan(20_000)
})

test('a key named like a property of objects is a key', () => {
  const { root } = readYaml('__proto__: 1\nconstructor: 2\ntoString: 3\n', PATH)
  expect(root.kind === 'map' && root.entries.map((entry) => entry.key.value)).toEqual([
    '__proto__',
    'constructor',
    'toString',
  ])
})

test('anchors and aliases, document markers and a quoted merge sign are legal', () => {
  const { root } = readYaml('---\na: &x {b: [1, 2]}\nc: *x\n"<<": 1\n...\n', PATH)
  const [first, second] = root.kind === 'map' ? root.entries : []
  expect(second!.value).toBe(first!.value)
})
