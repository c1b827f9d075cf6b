import { describe, expect, test } from 'vitest'
import { parseGoMod } from '../../../src/sources/structured/go-mod.ts'
import { lockfilesIn } from './support.ts'

const H = (letter: string): string => `h1:${letter.repeat(43)}=`
const both = (id: string, letter = 'a'): string => `${id} ${H(letter)}\n${id}/go.mod ${H('m')}\n`

async function lock(mod: string, sum: string, rest: Record<string, string> = {}) {
  const model = await lockfilesIn({ 'go.mod': mod, 'go.sum': sum, ...rest })
  expect(model.coverage.skipped).toEqual([])
  return model.lockfiles.find(({ path }) => path === 'go.sum')!
}

async function problem(mod: string | null, sum: string): Promise<string> {
  const model = await lockfilesIn({ ...(mod === null ? {} : { 'go.mod': mod }), 'go.sum': sum })
  return model.coverage.skipped.map(({ reason }) => reason).join()
}

const MOD = `module example.com/app

go 1.22

require example.com/direct v1.2.3 // why

require (
	example.com/Indirect/v2 v2.0.0 // indirect
	example.com/old v3.0.0+incompatible
	example.com/pseudo v0.0.0-20191109021931-daa7c04131f5 // indirect
)
`
const SUM = [
  both('example.com/direct v1.2.3'),
  both('example.com/direct v1.0.0', 'x'),
  both('example.com/Indirect/v2 v2.0.0', 'b'),
  both('example.com/old v3.0.0+incompatible', 'c'),
  `example.com/pseudo v0.0.0-20191109021931-daa7c04131f5/go.mod ${H('m')}\n`,
].join('')

describe('go.mod and go.sum', () => {
  test('go.mod says which versions, go.sum what they hash to; what was only looked at is not in use', async () => {
    const { packages, ...lockfile } = await lock(MOD, SUM)
    expect(lockfile).toMatchObject({
      format: 'go.sum',
      ecosystem: 'Go',
      carriesIntegrity: true,
      graph: 'none',
    })
    expect(
      packages.map((one) => [one.purl, one.direct, one.foreignHash, `${one.at.path}:${one.at.startLine}`]),
    ).toEqual([
      ['pkg:golang/example.com/direct@v1.2.3', true, H('a'), 'go.mod:5'],
      ['pkg:golang/example.com/Indirect/v2@v2.0.0', false, H('b'), 'go.mod:8'],
      ['pkg:golang/example.com/old@v3.0.0+incompatible', true, H('c'), 'go.mod:9'],
      ['pkg:golang/example.com/pseudo@v0.0.0-20191109021931-daa7c04131f5', false, H('m'), 'go.mod:10'],
    ])
  })

  test('what replaces a module is what is locked: another module, one version of it alone, a folder', async () => {
    const mod = `module example.com/app
go 1.22
require (
	example.com/a v1.0.0
	example.com/b v1.0.0
	example.com/c v1.0.0
)
replace example.com/a => example.com/fork v1.1.0
replace (
	example.com/b v1.0.0 => ./b
	example.com/c v9.0.0 => example.com/fork v1.1.0
)
`
    const { packages } = await lock(
      mod,
      both('example.com/fork v1.1.0', 'f') + both('example.com/c v1.0.0', 'c'),
    )
    expect(packages.map(({ id, source, foreignHash }) => [id, source, foreignHash])).toEqual([
      ['example.com/fork@v1.1.0', { kind: 'registry', url: null }, H('f')],
      ['example.com/b', { kind: 'local', path: 'b' }, undefined],
      ['example.com/c@v1.0.0', { kind: 'registry', url: null }, H('c')],
    ])
  })

  test('before 1.17 go.mod left out what others require: the last versions of go.sum are in use, too', async () => {
    const mod = 'module example.com/app\ngo 1.16\nrequire example.com/a v1.0.0\n'
    const sum =
      both('example.com/a v1.0.0') + both('example.com/b v1.0.0', 'x') + both('example.com/b v1.1.0', 'b')
    const { packages } = await lock(mod, sum)
    expect(packages.map(({ id, at }) => `${id} ${at.path}:${at.startLine}`)).toEqual([
      'example.com/a@v1.0.0 go.mod:3',
      'example.com/b@v1.1.0 go.sum:5',
    ])
  })

  test('in a workspace the other modules stand in their folders', async () => {
    const rest = {
      'go.work': 'go 1.22\nuse (\n\t.\n\t./lib\n)\n',
      'lib/go.mod': 'module example.com/lib\n',
      'aside/go.mod': 'module example.com/aside\n',
    }
    const mod =
      'module example.com/app\ngo 1.22\nrequire (\n\texample.com/lib v1.0.0\n\texample.com/aside v1.0.0\n)\n'
    const { packages } = await lock(mod, both('example.com/aside v1.0.0'), rest)
    expect(packages.map(({ id, source }) => `${id} ${source.kind}`)).toEqual([
      'example.com/lib local',
      'example.com/aside@v1.0.0 registry',
    ])
  })

  test('a module without a line in go.sum has no hash', async () => {
    const { packages } = await lock(MOD, both('example.com/direct v1.2.3'))
    expect(packages.filter(({ foreignHash }) => foreignHash === undefined)).toHaveLength(3)
  })
})

describe('unread, with the reason', () => {
  const mod = 'module a.example\ngo 1.22\nrequire b.example v1.0.0\n'
  test.each<[string, string | null, string, string]>([
    ['no go.mod', null, both('b.example v1.0.0'), 'stands without a go.mod'],
    ['another hash', mod, 'b.example v1.0.0 h2:abc\n', 'line 1 is none that the go command writes'],
    ['a short hash', mod, 'b.example v1.0.0 h1:abc=\n', 'line 1 is none'],
    ['cut off', mod, both('b.example v1.0.0').slice(0, 30), 'line 1 is none'],
    ['a page', mod, '<html>\n', 'line 1 is none'],
    ['two hashes of one version', mod, `${both('b.example v1.0.0')}b.example v1.0.0 ${H('z')}\n`, 'has two hashes for b.example@v1.0.0'],
    ['a branch in go.mod', mod.replace('v1.0.0', 'main'), '', 'asks for "b.example" by no version'],
    ['a requirement of three words', mod.replace('v1.0.0', 'v1.0.0 x'), '', 'a `require` that is not understood'],
    ['a replacement without a target', `${mod}replace b.example =>\n`, '', 'a `replace` that is not understood'],
  ])('%s', async (_, text, sum, reason) => expect(await problem(text, sum)).toContain(reason)) // biome-ignore format: a table

  test.each([
    ['module a\nfrobnicate b\n', '2:1: is no directive of a go.mod'],
    ['module a\nrequire (\n', '3:1: the block of `require` is not closed'],
    ['module a\nrequire\n', '2:1: `require` is not understood'],
    ['module "a\n', '1:7: is not understood'],
    ['module a\nrequire ( b v1.0.0 )\n', '2:1: `require` is not understood'],
  ])('%j', (text, reason) => {
    expect(() => parseGoMod(text, 'go.mod')).toThrow(`go.mod: ${reason}`)
  })
})

test('the words of a go.mod, with their places', () => {
  const lines = parseGoMod(
    'module a.example // x\nrequire (\n\t"b.example" `v1.0.0`// indirect; y\n)\ntoolchain go1.24.1\n',
    'go.mod',
  )
  expect(
    lines.map(({ directive, words, comment, at }) => [
      directive,
      words,
      comment,
      `${at.startLine}:${at.startColumn}-${at.endColumn}`,
    ]),
  ).toEqual([
    ['module', ['a.example'], 'x', '1:8-17'],
    ['require', ['b.example', 'v1.0.0'], 'indirect; y', '3:2-22'],
    ['toolchain', ['go1.24.1'], '', '5:11-19'],
  ])
})
