import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileBytes } from '../../../src/sources/artifacts/archive/index.ts'
import { readArtifacts } from '../../../src/sources/artifacts/index.ts'
import { zip } from '../../support/zip.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guardrail-artifacts-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(path: string, content: string | Uint8Array): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

function read(...patterns: string[]): ReturnType<typeof readArtifacts> {
  return readArtifacts({ directory: folder, patterns, objectFormat: 'sha1' })
}

describe('patterns', () => {
  test.each([
    ['a file', ['dist/a.bin'], ['dist/a.bin']],
    ['a folder and all that is in it', ['dist'], ['dist/a.bin', 'dist/b+[1].bin', 'dist/deep/.c.txt']],
    ['a folder with a slash', ['dist/'], ['dist/a.bin', 'dist/b+[1].bin', 'dist/deep/.c.txt']],
    ['a glob', ['dist/*.bin'], ['dist/a.bin', 'dist/b+[1].bin']],
    ['a glob at any depth', ['**/*.txt'], ['dist/deep/.c.txt', 'other.txt']],
    ['a name that would mean something else as a glob', ['dist/b+[1].bin'], ['dist/b+[1].bin']],
    ['one file under two patterns, once', ['dist/a.bin', 'dist/*.bin'], ['dist/a.bin', 'dist/b+[1].bin']],
    ['nothing', ['dist/*.whl', 'gone', 'gone/*'], []],
  ])('%s', async (_, patterns, paths) => {
    for (const path of ['dist/a.bin', 'dist/b+[1].bin', 'dist/deep/.c.txt', 'other.txt']) write(path, path)
    const model = await read(...patterns)
    expect(model.artifacts.map(({ path }) => path)).toEqual(paths)
    expect(model.coverage).toEqual({ found: paths.length, read: paths.length, skipped: [] })
    expect(model.asked.map(({ pattern }) => pattern)).toEqual(patterns)
  })

  test('each says how many files it named', async () => {
    write('dist/a.bin', '')
    const { asked } = await read('dist/*.bin', 'dist/*.whl')
    expect(asked).toEqual([
      { pattern: 'dist/*.bin', files: 1 },
      { pattern: 'dist/*.whl', files: 0 },
    ])
  })

  test('a file outside of the directory keeps its whole path', async () => {
    const file = write('elsewhere/a.bin', 'x')
    const model = await readArtifacts({
      directory: join(folder, 'here'),
      patterns: [file],
      objectFormat: 'sha1',
    })
    expect(model.artifacts.map(({ path }) => path)).toEqual([file])
  })
})

describe('what is there and cannot be read is unread, never absent', () => {
  test('a broken archive, beside one that is sound', async () => {
    write('dist/a.whl', 'no wheel')
    write('dist/b.zip', zip([{ name: 'x', content: 'x' }]))
    const { coverage, artifacts } = await read('dist')
    expect(artifacts.map(({ path }) => path)).toEqual(['dist/b.zip'])
    expect(coverage).toEqual({
      found: 2,
      read: 1,
      skipped: [
        {
          path: 'dist/a.whl',
          kind: 'unread',
          reason: 'is no whole zip archive: it has no end record, as when it was cut off',
        },
      ],
    })
  })

  test.skipIf(process.platform === 'win32')('a symbolic link, whatever it leads to', async () => {
    const file = write('real.whl', 'x')
    mkdirSync(join(folder, 'dist'))
    symlinkSync(file, join(folder, 'dist', 'link.whl'))
    for (const pattern of ['dist', 'dist/link.whl', 'dist/*']) {
      const { coverage } = await read(pattern)
      expect(coverage.skipped).toEqual([
        {
          path: 'dist/link.whl',
          kind: 'unread',
          reason: 'is a symbolic link, which is not followed; name the file itself',
        },
      ])
    }
  })
})

test('a file without a structure is told by its bytes', async () => {
  write('dist/tool', 'binary')
  const { artifacts } = await read('dist/tool')
  expect(artifacts[0]).toMatchObject({
    path: 'dist/tool',
    format: 'file',
    bytes: 6,
    sha256: '9a3a45d01531a20e89ac6ae10b0b0beb0492acd7216a368aa062d1a5fecaf9cd',
  })
})

describe('a file that is read by position', () => {
  test('gives any piece, in any order, larger than its windows too', () => {
    const content = Buffer.alloc(3_500_000)
    for (let at = 0; at + 4 <= content.length; at += 4) content.writeUInt32LE(at, at)
    const source = fileBytes(write('big', content), 'big')
    const places = [0, 3_499_990, 100, 1_048_570, 2_000_000, 50, 1_048_576, 0, 3_000_000]
    for (const [index, place] of places.entries()) {
      const length = index % 3 === 2 ? Math.min(1_300_000, content.length - place) : 10
      expect(source.bytes(place, length).equals(content.subarray(place, place + length))).toBe(true)
    }
    expect(() => source.bytes(3_499_999, 2)).toThrow()
    expect(() => source.bytes(-1, 2)).toThrow()
    source.close()
  })

  test('that changes under the reader is not taken for either', () => {
    const file = write('a', 'one')
    const grown = fileBytes(file, 'a')
    appendFileSync(file, 'two')
    expect(() => grown.close()).toThrow('a: changed while it was read')
    const touched = fileBytes(file, 'a')
    utimesSync(file, 1, 1)
    expect(() => touched.close()).toThrow('a: changed while it was read')
  })
})
