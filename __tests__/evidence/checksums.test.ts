import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { checksumsText, readChecksums } from '../../src/evidence/checksums.ts'

const digest = 'a'.repeat(64)

test('names are sorted, and odd names are escaped as coreutils does', () => {
  const text = checksumsText([
    { path: 'b', sha256: digest },
    { path: 'a\\b\nc\rd', sha256: digest },
  ])
  expect(text).toBe(`\\${digest}  a\\\\b\\nc\\rd\n${digest}  b\n`)
})

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1 }), (paths) => {
      const sums = paths.map((path) => ({ path, sha256: digest }))
      const read = readChecksums(checksumsText(sums))
      expect(new Set(read.map((sum) => sum.path))).toEqual(new Set(paths))
    }),
  )
})

test('a cut, repeated or foreign line is an error', () => {
  expect(() => readChecksums(`${digest}  a`)).toThrow('cut off')
  expect(() => readChecksums('')).toThrow('cut off')
  expect(() => readChecksums(`${digest}  a\n${digest}  a\n`)).toThrow('line 2')
  expect(() => readChecksums(`${digest.slice(1)}  a\n`)).toThrow('line 1')
})

test.skipIf(process.platform !== 'linux')('sha256sum accepts it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-sums-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const names = ['plain.json', 'odd\nname\\x.txt']
  for (const name of names) writeFileSync(join(folder, name), name)
  const sums = names.map((path) => ({ path, sha256: createHash('sha256').update(path).digest('hex') }))
  writeFileSync(join(folder, 'SHA256SUMS'), checksumsText(sums))
  const output = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(output.match(/OK$/gm)).toHaveLength(2)
})
