import { execFileSync } from 'node:child_process'
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Attributes, toWorkTree, UNSPECIFIED } from '../../../src/sources/git/conversions.ts'
import { pathText, treePath } from '../../../src/sources/git/path-text.ts'
import { gitEnvironment, testRepository } from '../../support/repository.ts'

const ATTRIBUTES: readonly [string, Partial<Attributes>][] = [
  ['eol=crlf', { eol: 'crlf' }],
  ['text=auto eol=crlf', { text: 'auto', eol: 'crlf' }],
  ['text eol=crlf ident', { text: 'set', eol: 'crlf', ident: 'set' }],
  ['-text eol=crlf', { text: 'unset', eol: 'crlf' }],
  ['ident', { ident: 'set' }],
  ['crlf=input eol=crlf', { crlf: 'input', eol: 'crlf' }],
]

test.each(ATTRIBUTES)('%s writes the bytes that git itself writes', (line, attributes) => {
  const piece = fc.constantFrom(
    'a',
    '\n',
    '\r\n',
    '\r',
    '$Id$',
    '$Id: x $',
    '$Id: a b $',
    '$',
    '\0',
    '\u0001',
    'é',
    '\u001a',
  )
  const samples = fc.sample(
    fc.array(piece, { maxLength: 12 }).map((pieces) => Buffer.from(pieces.join(''))),
    {
      numRuns: 150,
      seed: 7,
    },
  )
  const repository = testRepository()
  const names = samples.map((_, index) => `f${index}`)
  for (const [index, bytes] of samples.entries()) writeFileSync(join(repository.root, names[index]!), bytes)
  repository.commit()
  const ids = repository.git('ls-tree', '-r', '--format=%(objectname) %(path)', 'HEAD').split('\n')
  const idOf = new Map(ids.map((text) => text.split(' ').toReversed() as [string, string]))
  writeFileSync(join(repository.root, '.gitattributes'), `f* ${line}\n`)
  for (const name of names) unlinkSync(join(repository.root, name))
  execFileSync('git', ['checkout-index', '--all', '--force'], { cwd: repository.root, env: gitEnvironment() })
  for (const [index, blob] of samples.entries()) {
    const name = names[index]!
    const expected = readFileSync(join(repository.root, name))
    const actual = toWorkTree(blob, idOf.get(name)!, { ...UNSPECIFIED, ...attributes })
    const texts = actual.map((bytes) => bytes.toString('latin1'))
    expect(texts, JSON.stringify(blob.toString('latin1'))).toContain(expected.toString('latin1'))
  }
})

test('text that is UTF-8 keeps its spelling, and other bytes stay apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(pathText(treePath(text))).toBe(Buffer.from(text).toString())
    }),
  )
  expect(pathText('caf\xe9\\')).toBe('caf\\xE9\\\\')
})
