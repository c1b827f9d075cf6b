import { describe, expect, test } from 'vitest'
import type { Artifact } from '../../../../src/sources/artifacts/model.ts'
import { type Contents, zipOf } from '../../../support/artifacts.ts'
import { artifactOf, told } from '../artifact-file.ts'

const SHA = 'c'.repeat(40)
const CORE = 'package/services/metadata/core-properties/0a1b.psmdcp'

const nuspec = (
  inside = '',
  version = '1.2.3',
  id = 'Acme.Demo',
): string => `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata><id>${id}</id><version>${version}</version><authors>A</authors><description>d</description>${inside}</metadata>
</package>`

const relations = (target = '/Acme.Demo.nuspec'): string => `<?xml version="1.0" encoding="utf-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Type="http://schemas.microsoft.com/packaging/2010/07/manifest" Target="${target}" Id="R1" />
  <Relationship Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="/${CORE}" Id="R2" />
</Relationships>`

const types = (extensions = 'rels psmdcp dll nuspec md png targets', overrides = ''): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${extensions
    .split(' ')
    .map((extension) => `<Default Extension="${extension}" ContentType="application/octet" />`)
    .join('')}${overrides}</Types>`

const SOUND: Contents = {
  '_rels/.rels': relations(),
  'Acme.Demo.nuspec': nuspec(),
  'lib/net8.0/Acme.Demo.dll': 'MZ',
  '[Content_Types].xml': types(),
  [CORE]: '<coreProperties/>',
}

const read = (contents: Contents, name = 'Acme.Demo.1.2.3.nupkg'): Promise<Artifact> =>
  artifactOf(name, zipOf(contents))
const wrong = async (contents: Contents, name?: string): Promise<string[]> => {
  const { integrity, metadata } = await read(contents, name)
  return told([...integrity, ...metadata])
}

describe('a package of NuGet', () => {
  test('tells what it is, from which commit, and what it gives', async () => {
    const inside = `<repository type="git" url="https://example.org/demo.git" commit="${SHA.toUpperCase()}" /><license type="file">LICENSE.md</license><icon>images\\icon.png</icon><readme>README.md</readme>
      <dependencies><dependency id="Other" version="2.0" /><group targetFramework="net8.0"><dependency id="Other" version="2.0" /><dependency id="Third" version="[1.0,2.0)" /></group></dependencies>`
    const artifact = await read({
      ...SOUND,
      'Acme.Demo.nuspec': nuspec(inside),
      'LICENSE.md': '',
      'README.md': '',
      'images/icon.png': '',
      'lib/portable-net45%2Bwin8/Acme.Demo.dll': 'MZ',
      'build/Acme.Demo.targets': '<Project/>',
    })
    expect(artifact).toMatchObject({
      format: 'nupkg',
      ecosystem: 'NuGet',
      claims: [
        { where: 'file name', name: 'Acme.Demo', version: '1.2.3' },
        { where: 'Acme.Demo.nuspec', name: 'Acme.Demo', version: '1.2.3' },
      ],
      integrity: [],
      metadata: [],
      commits: [{ member: 'Acme.Demo.nuspec', commit: SHA, dirty: false }],
      provides: { modules: ['Acme.Demo'], entryPoints: [] },
      dependencies: [
        { name: 'Other', range: '2.0', scope: 'runtime' },
        { name: 'Third', range: '[1.0,2.0)', scope: 'runtime' },
      ],
      runsAtInstall: [{ name: 'MSBuild', command: 'build/Acme.Demo.targets' }],
    })
    expect([...artifact.made]).toEqual(['_rels/.rels', 'Acme.Demo.nuspec', '[Content_Types].xml', CORE])
    expect([...artifact.standsFor!]).toEqual([
      ['lib/portable-net45%2Bwin8/Acme.Demo.dll', 'lib/portable-net45+win8/Acme.Demo.dll'],
    ])
  })

  test.each([
    ['acme.demo.1.2.3.nupkg', 'Acme.Demo', '1.2.3'],
    ['Acme.Demo.1.2.4-rc.1.nupkg', 'Acme.Demo', '1.2.4-rc.1'],
    ['Acme.Demo.1.2.3.symbols.nupkg', 'Acme.Demo', '1.2.3'],
    ['Other.2.Name.3.0.0.nupkg', 'Other.2.Name', '3.0.0'],
  ])('%s claims so', async (file, name, version) => {
    expect((await read(SOUND, file)).claims[0]).toEqual({ where: 'file name', name, version })
  })

  test('a tool names its programs', async () => {
    const path = 'tools/net8.0/any/demo.runtimeconfig.json'
    const { provides } = await read({ ...SOUND, [path]: '{}' })
    expect(provides.entryPoints).toEqual([{ name: 'demo', target: 'tools/net8.0/any/demo.dll' }])
  })

  const without = (path: string): Contents =>
    Object.fromEntries(Object.entries(SOUND).filter(([name]) => name !== path))

  test.each<[string, Contents, string[]]>([
    ['a second description', { ...SOUND, 'Evil.nuspec': nuspec() }, ['second-manifest Evil.nuspec: is a second description beside `Acme.Demo.nuspec`']],
    ['a description that is not the related one', { ...SOUND, '_rels/.rels': relations('/sub/Evil.nuspec'), 'sub/Evil.nuspec': nuspec() }, ['second-manifest _rels/.rels: describes the package by `sub/Evil.nuspec`, and `Acme.Demo.nuspec` lies at its top']],
    ['no description', without('Acme.Demo.nuspec'), ['missing-target _rels/.rels: relates `Acme.Demo.nuspec`, which is not in the package', 'missing-nuspec -: has no .nuspec at its top']],
    ['no relationships', without('_rels/.rels'), ['missing-part _rels/.rels: is missing']],
    ['relationships to nothing', { ...SOUND, '_rels/.rels': '<Relationships/>' }, ['missing-target _rels/.rels: relates no .nuspec to the package']],
    ['no types', without('[Content_Types].xml'), ['missing-part [Content_Types].xml: is missing']],
    ['a file that was put in later', { ...SOUND, 'lib/net8.0/evil.exe': 'MZ' }, ['untyped-part lib/net8.0/evil.exe: has no type in [Content_Types].xml: it was put into the package after packing']],
    ['a file without an extension', { ...SOUND, LICENSE: '' }, ['untyped-part LICENSE: has no type in [Content_Types].xml: it was put into the package after packing']],
    ['a file without an extension that was packed', { ...SOUND, LICENSE: '', '[Content_Types].xml': types('rels psmdcp dll nuspec', '<Override PartName="/LICENSE" ContentType="application/octet" />') }, []],
    ['a signature', { ...SOUND, '.signature.p7s': 'x' }, []],
    ['types that are no XML', { ...SOUND, '[Content_Types].xml': '<Types' }, ['invalid-xml [Content_Types].xml: 1:7: expected white space, `>` or `/>`']],
    ['no XML', { ...SOUND, 'Acme.Demo.nuspec': '<package><metadata></package>' }, ['invalid-xml Acme.Demo.nuspec: 1:29: `</package>` closes nothing']],
    ['no UTF-8', { ...SOUND, 'Acme.Demo.nuspec': Buffer.from([0x3c, 0xff]) }, ['invalid-xml Acme.Demo.nuspec: is not UTF-8']],
    ['an odd id and version', { ...SOUND, 'Acme.Demo.nuspec': nuspec('', '1.2.3.4.5', 'Acme..Demo') }, ['invalid-name Acme.Demo.nuspec: has the id `Acme..Demo`, which is none of NuGet', 'invalid-version Acme.Demo.nuspec: has the version `1.2.3.4.5`, which is none of NuGet', 'nuspec-name Acme.Demo.nuspec: describes `Acme..Demo` under another name']],
    ['nothing filled in', { ...SOUND, 'Acme.Demo.nuspec': nuspec().replace('<authors>A</authors><description>d</description>', '<description>$description$</description>') }, ['unresolved-placeholder Acme.Demo.nuspec: `<description>` is `$description$`, which packing should have filled in', 'missing-metadata Acme.Demo.nuspec: has no `<authors>`']],
    ['files that are not there', { ...SOUND, 'Acme.Demo.nuspec': nuspec('<license type="file">L.md</license><icon>i.png</icon><readme>R.md</readme>') }, ['icon', 'readme', 'license'].map((name, at) => `missing-target Acme.Demo.nuspec: \`<${name}>\` is \`${['i.png', 'R.md', 'L.md'][at]}\`, which is not in the package`)],
    ['a licence by its name', { ...SOUND, 'Acme.Demo.nuspec': nuspec('<license type="expression">MIT</license>') }, []],
    ['a range that is none', { ...SOUND, 'Acme.Demo.nuspec': nuspec('<dependencies><dependency id="A" version="latest"/><dependency id="B" version="(,1.0]"/><dependency id="C" version="1.*"/><dependency id="D" version="(,)"/></dependencies>') }, ['invalid-dependency Acme.Demo.nuspec: asks for `A` in the range `latest`, which is none of NuGet', 'invalid-dependency Acme.Demo.nuspec: asks for `D` in the range `(,)`, which is none of NuGet']],
    ['half a commit', { ...SOUND, 'Acme.Demo.nuspec': nuspec('<repository type="git" commit="abc1234" />') }, ['invalid-commit Acme.Demo.nuspec: names the commit `abc1234`, which is no full id']],
  ])('%s', async (_, contents, expected) => {
    expect(await wrong(contents)).toEqual(expected)
  }) // biome-ignore format: a table

  test('a package of symbols may hold nothing but those', async () => {
    const symbols = { ...without('lib/net8.0/Acme.Demo.dll'), 'lib/net8.0/Acme.Demo.pdb': '', '[Content_Types].xml': types('rels psmdcp nuspec pdb dll') }
    expect(await wrong(symbols, 'Acme.Demo.1.2.3.snupkg')).toEqual([])
    expect(await wrong({ ...symbols, 'lib/net8.0/Acme.Demo.dll': '' }, 'Acme.Demo.1.2.3.snupkg')).toEqual([
      'not-a-symbol lib/net8.0/Acme.Demo.dll: is in a package of symbols, which may hold nothing but those',
    ])
  }) // biome-ignore format: long values
})
