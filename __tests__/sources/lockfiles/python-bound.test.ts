import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import { pdmContentHashes } from '../../../src/sources/lockfiles/python/pdm-content-hash.ts'
import { pipfileHashes } from '../../../src/sources/lockfiles/python/pipfile-hash.ts'
import { fixture, lockfilesIn } from './support.ts'

function oracle<T>(name: string): [string, T][] {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')
  return Object.entries(JSON.parse(text) as Record<string, T>)
}

const exact = (text: string) => parse(text, { integersAsBigInt: true })

/** The recorded digest beside that of the manifest now. */
async function binding(content: Record<string, string>) {
  const model = await lockfilesIn(content)
  expect(model.coverage.skipped).toEqual([])
  const { contentHash, currentContentHash } = model.lockfiles[0]!
  return { recorded: contentHash, current: currentContentHash }
}

describe("PDM's content_hash", () => {
  type Row = { pyproject: string; '4.5.1': string | null; '2.19': string | null; '4.4.1': string }

  test.each(oracle<Row>('pdm-content-hashes.json'))(
    'equals that of PDM 2.29.3, 2.19.3 and 2.15.4: %s',
    (_, { pyproject, ...hashes }) => {
      const table = exact(pyproject)
      expect(pdmContentHashes(table, '4.4.1')).toContain(hashes['4.4.1'])
      if (hashes['4.5.1'] === null) expect(() => pdmContentHashes(table, '4.5.1')).toThrow(TypeError)
      else {
        expect(pdmContentHashes(table, '4.5.1')).toEqual([hashes['4.5.1'], hashes['2.19']])
        expect(pdmContentHashes(table, '4.4.2')).toContain(hashes['2.19'])
      }
    },
  )

  test.each(['pdm', 'pdm-static-urls', 'pdm-without-groups', 'pylock-pdm'])(
    'that of a real lockfile is the current one: %s',
    async (name) => {
      const { recorded, current } = await binding(fixture(name))
      expect(current).toMatchObject({ hex: recorded, at: { startColumn: expect.any(Number) } })
    },
  )

  test('names of groups are normalised as PDM does it', () => {
    const group = (name: string) => exact(`[project]\nname = "a"\n[dependency-groups]\n"${name}" = ["b"]\n`)
    expect(pdmContentHashes(group('A b++.C'), '4.5.1')[0]).toBe(pdmContentHashes(group('a-b-c'), '4.5.1')[0])
  })

  test('a dependency more is another digest', async () => {
    const files = fixture('pdm')
    const pyproject = files['pyproject.toml']!.replace('"h2>=4"', '"h2>=4", "left"')
    const { recorded, current } = await binding({ ...files, 'pyproject.toml': pyproject })
    expect(current).toHaveProperty('hex')
    expect(current).not.toMatchObject({ hex: recorded })
  })

  test('without a pyproject.toml, with `lock_inputs` and without `project` it cannot be decided', async () => {
    const { 'pyproject.toml': _, ...alone } = fixture('pdm')
    expect((await binding(alone)).current).toEqual({ unknown: 'no pyproject.toml stands beside it' })
    const inputs = alone['pdm.lock']!.replace(/content_hash = .*/, 'lock_inputs = {}')
    expect((await binding({ ...fixture('pdm'), 'pdm.lock': inputs })).current).toMatchObject({
      unknown: expect.stringContaining('lock_inputs') as string,
    })
    const poetry = '[tool.poetry]\nname = "a"\n'
    expect((await binding({ ...fixture('pdm'), 'pyproject.toml': poetry })).current).toMatchObject({
      unknown: expect.stringContaining('converted') as string,
    })
  })

  test("a workspace's members are part of it, in the order of their paths", async () => {
    // PDM 2.29.3 wrote this digest for these three files
    const root =
      '[project]\nname = "root"\ndependencies = []\n[tool.pdm.workspace]\nmembers = ["packages/*", "tool"]\n'
    const files = {
      'pyproject.toml': root,
      'packages/b/pyproject.toml': '[project]\nname = "b"\ndependencies = ["idna"]\n',
      'packages/b/deep/pyproject.toml': '[project]\nname = "deep"\n',
      'tool/pyproject.toml': '[project]\nname = "tool"\n',
      'pdm.lock': `[metadata]\nlock_version = "4.5.1"\ncontent_hash = "sha256:${WORKSPACE}"\n`,
    }
    expect((await binding(files)).current).toMatchObject({ hex: WORKSPACE })
    const changed = { ...files, 'tool/pyproject.toml': '[project]\nname = "tool"\ndependencies = ["x"]\n' }
    expect((await binding(changed)).current).not.toMatchObject({ hex: WORKSPACE })
  })
})

const WORKSPACE = 'f798e64a5d21fc9f708e1cb576d790a392dfa8486741b9505bde047aa9e184c5'

describe("Pipenv's _meta.hash", () => {
  type Row = { pipfile: string; current: string; asWritten: string }

  test.each(oracle<Row>('pipfile-hashes.json'))(
    'equals that of Pipenv 2026.10.3 and of plette: %s',
    (_, { pipfile, current, asWritten }) => {
      const hashes = pipfileHashes(exact(pipfile), [])
      expect(hashes[0]).toBe(current)
      expect(hashes[1]).toBe(asWritten)
    },
  )

  test('a source that the machine decided is taken from the lock', () => {
    const source = { name: 'index', url: 'https://index.example/simple', verify_ssl: true }
    const written = `[[source]]\nname = "index"\nurl = "https://index.example/simple"\nverify_ssl = true\n`
    const packages = '[packages]\na = "*"\n'
    expect(pipfileHashes(exact(packages), [source])).toEqual(pipfileHashes(exact(written + packages), []))
  })

  test('that of a real lockfile is the current one, and a range is part of it', async () => {
    const files = fixture('pipenv')
    const { recorded, current } = await binding(files)
    expect(current).toMatchObject({ hex: recorded, at: { startLine: 4 } })
    const Pipfile = files.Pipfile!.replace('>=2.31', '>=2')
    expect((await binding({ ...files, Pipfile })).current).not.toMatchObject({ hex: recorded })
  })

  test('a date in a category, and a category that is none, cannot be decided', async () => {
    for (const more of ['[docs]\na = { version = 2026-01-01 }\n', 'docs = 1\n']) {
      const [{ Pipfile, ...rest }, hashes] = [fixture('pipenv'), () => pipfileHashes(exact(more), [])]
      expect(hashes).toThrow(TypeError)
      expect(Object.keys(rest)).toEqual(['Pipfile.lock'])
      expect(Pipfile).toContain('[packages]')
    }
  })
})
