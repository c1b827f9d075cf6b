import { describe, expect, test } from 'vitest'
import { notFromCommit } from '../../../../src/rules/artifact/not-from-commit.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { type Contents, zipOf } from '../../../support/artifacts.ts'
import { artifactModels } from '../artifact-models.ts'

const nuspec = (metadata: string, more = ''): string =>
  `<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata><id>Acme.Thing</id><version>1.0.0</version><authors>A</authors><description>A</description>${metadata}</metadata>${more}</package>`
const asks = (...list: readonly string[]): string =>
  `<dependencies><group targetFramework="net8.0">${list.map((one) => one.replace(/^(\S+) (.*)$/, '<dependency id="$1" version="$2" />')).join('')}</group></dependencies>`
const DLL = [{ member: 'lib/net8.0/Acme.Thing.dll', reason: 'compiled' }]

async function said(tree: Contents, members: Contents): Promise<string[]> {
  const models = await artifactModels({ tree, dist: { 'Acme.Thing.1.0.0.nupkg': zipOf({ 'lib/net8.0/Acme.Thing.dll': 'MZ', ...members }) } })
  const { findings, notes = [], unverified } = runRule(notFromCommit, models, { generated: DLL })
  expect(unverified).toEqual([])
  return [...findings.map(({ message }) => message), ...notes.map((note) => `note: ${note}`)]
} // biome-ignore format: long calls

const project = (items: string, properties = ''): string =>
  `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><PackageId>Acme.Thing</PackageId><Version>1.0.0</Version>${properties}</PropertyGroup><ItemGroup>${items}</ItemGroup></Project>`
const added = (ids: string, where = '`src/Acme.Thing.csproj`'): string =>
  `\`dist/Acme.Thing.1.0.0.nupkg\` depends on ${ids}, which ${where} of the commit does not name. Everybody who installs the package would install it too.`
const asked = (...list: readonly string[]): Contents => ({ 'Acme.Thing.nuspec': nuspec(asks(...list)) })

describe('what a package of a project asks for', () => {
  const tree = {
    'Directory.Build.props': '<Project><ItemGroup><PackageReference Include="Acme.Analyzers" Version="1.0.0" PrivateAssets="all" /><PackageReference Include="Acme.Everywhere" Version="3.0.0" /></ItemGroup></Project>',
    'Directory.Packages.props': '<Project><ItemGroup><PackageVersion Include="Acme.Central" Version="2.0.0" /></ItemGroup></Project>',
    'src/common.props': '<Project><ItemGroup><PackageReference Include="Acme.Common" Version="[1.0,2.0)" /></ItemGroup></Project>',
    'src/Acme.Thing.csproj': project(
      '<PackageReference Include="Acme.Base" Version="1.2" /><PackageReference Include="Acme.Central" /><PackageReference Include="Acme.Float" Version="1.*" /><PackageReference Include="Acme.Tool" Version="1.0.0"><PrivateAssets>All</PrivateAssets></PackageReference><ProjectReference Include="..\\core\\Core.csproj" />',
    ).replace('<ItemGroup>', '<Import Project="$(MSBuildThisFileDirectory)common.props" /><ItemGroup>'),
    'core/Core.csproj': project('').replace('Acme.Thing', 'Acme.Core'),
  } // biome-ignore format: long values

  test('is silent on what MSBuild takes in, however it is written', async () => {
    const list = ['Acme.Base 1.2.0', 'ACME.CENTRAL 2.0.0', 'Acme.Float 1.7.3', 'Acme.Core 1.0.0', 'Acme.Everywhere 3.0.0', 'Acme.Common [1.0.0,2.0.0)', 'NETStandard.Library 1.6.1']
    expect(await said(tree, asked(...list))).toEqual([])
  }) // biome-ignore format: a long value

  test.each([
    ['another package', 'Evil.Package 1.0.0', added('`Evil.Package`')],
    ['one that is the build’s alone', 'Acme.Tool 1.0.0', added('`Acme.Tool`')],
    ['one that is the build’s alone, everywhere', 'Acme.Analyzers 1.0.0', added('`Acme.Analyzers`')],
    ['another version', 'Acme.Base 1.2.1', '`dist/Acme.Thing.1.0.0.nupkg` asks for `Acme.Base` in the range `1.2.1`, and `src/Acme.Thing.csproj` of the commit for `1.2`. Everybody who installs the package would get another version than the one that was reviewed.'],
    ['another version than the central one', 'Acme.Central 9.0.0', expect.stringContaining('asks for `Acme.Central` in the range `9.0.0`, and `src/Acme.Thing.csproj` of the commit for `2.0.0`')],
    ['a range instead of a version', 'Acme.Base [1.2.0]', expect.stringContaining('asks for `Acme.Base` in the range `[1.2.0]`')],
    ['a wider range', 'Acme.Common [1.0.0,3.0.0)', expect.stringContaining('asks for `Acme.Common` in the range `[1.0.0,3.0.0)`')],
  ])('%s is told', async (_, dependency, expected) => {
    expect(await said(tree, asked(dependency))).toEqual([expected])
  }) // biome-ignore format: a table

  test('what only the build tells is not compared, and that is said', async () => {
    const computed = { ...tree, 'src/Acme.Thing.csproj': project('<PackageReference Include="$(Chosen)" Version="1" />') }
    expect(await said(computed, asked('Evil.Package 1.0.0'))).toEqual([
      'note: only the build tells `$(Chosen)`, so what `dist/Acme.Thing.1.0.0.nupkg` depends on is not compared',
    ])
    expect(await said({ 'a.txt': '' }, asked('Evil.Package 1.0.0'))).toEqual([
      'note: no .nuspec or project of the commit makes `dist/Acme.Thing.1.0.0.nupkg`, so what it depends on is not compared',
    ])
  }) // biome-ignore format: long values
})

describe('a package of a .nuspec', () => {
  const files =
    '<files><file src="bin\\Release\\Acme.Thing.dll" target="lib\\net8.0" /><file src="msbuild\\*.targets" target="build\\" /><file src="docs\\**\\*.md" target="docs" /><file src="..\\LICENSE.txt" target="license.txt" /><file src="init\\" target="x" /></files>'
  const tree = {
    'pack/Acme.Thing.nuspec': nuspec(asks('Acme.Base [2.0,3.0)'), files),
    'pack/msbuild/Acme.Thing.targets': '<Project />',
    'pack/docs/a.md': 'a',
    'pack/docs/more/b.md': 'b',
    'LICENSE.txt': 'MIT',
    'tests/Evil.targets': '<Project Evil="" />',
    'tests/install.ps1': 'evil',
  } // biome-ignore format: long values
  const sound = {
    'Acme.Thing.nuspec': nuspec(asks('Acme.Base [2.0.0, 3.0.0)')),
    'build/Acme.Thing.targets': '<Project />',
    'docs/a.md': 'a',
    'docs/more/b.md': 'b',
    'license.txt': 'MIT',
  }

  test('is silent where every file is where the .nuspec puts it', async () => {
    expect(await said(tree, sound)).toEqual([])
  })

  test('a .nuspec that names no files packs its folder', async () => {
    const whole = { 'Acme.Thing.nuspec': nuspec(''), 'tools/install.ps1': 'i', 'content/a.txt': 'a' }
    expect(await said(whole, { ...whole, 'Acme.Thing.nuspec': nuspec('<!-- packed -->') })).toEqual([])
  })

  test.each<[string, Contents, string]>([
    ['a dependency added', { 'Acme.Thing.nuspec': nuspec(asks('Acme.Base [2.0.0,3.0.0)', 'Evil 1.0.0')) }, added('`Evil`', '`pack/Acme.Thing.nuspec`')],
    ['an assembly added', { 'lib/net8.0/Evil.dll': 'MZ' }, '`lib/net8.0/Evil.dll` in'],
    ['an installer added', { 'tools/install.ps1': 'new' }, '`tools/install.ps1` in'],
    ['an installer that is a file of the commit elsewhere', { 'tools/install.ps1': 'evil' }, '`tools/install.ps1` in'],
    ['targets that are a file of the commit elsewhere', { 'build/Evil.targets': '<Project Evil="" />' }, '`build/Evil.targets` in'],
    ['targets in a folder of a framework', { 'buildTransitive/net8.0/Acme.Thing.props': '<Project />' }, '`buildTransitive/net8.0/Acme.Thing.props` in'],
    ['targets changed', { 'build/Acme.Thing.targets': '<Project Evil="" />' }, '`build/Acme.Thing.targets` in `dist/Acme.Thing.1.0.0.nupkg` is not what `pack/msbuild/Acme.Thing.targets` is'],
    ['a licence changed', { 'license.txt': 'GPL' }, '`license.txt` in `dist/Acme.Thing.1.0.0.nupkg` is not what `LICENSE.txt` is'],
  ])('%s is told', async (_, change, expected) => {
    expect(await said(tree, { ...sound, ...change })).toEqual([expect.stringContaining(expected)])
  }) // biome-ignore format: a table
})

describe('files that a project packs', () => {
  const tree = {
    'Acme.Thing.csproj': project('<None Include="msbuild\\**\\*.targets" Pack="true" PackagePath="build\\;buildTransitive\\" /><None Include="$(MSBuildThisFileDirectory)docs/README.md" Pack="true" PackagePath="\\" />'),
    'msbuild/Acme.Thing.targets': '<Project />',
    'msbuild/net8.0/Acme.Thing.targets': '<Project Framework="" />',
    'docs/README.md': 'read',
    'eng/Evil.targets': '<Project Evil="" />',
  } // biome-ignore format: long values
  const sound = {
    'Acme.Thing.nuspec': nuspec(''),
    'build/Acme.Thing.targets': '<Project />',
    'build/net8.0/Acme.Thing.targets': '<Project Framework="" />',
    'buildTransitive/Acme.Thing.targets': '<Project />',
    'README.md': 'read',
  }

  test('are where it puts them', async () => {
    expect(await said(tree, sound)).toEqual([])
  })

  test.each<[string, Contents, string]>([
    ['targets of the repository that it does not pack', { 'build/Evil.targets': '<Project Evil="" />' }, '`build/Evil.targets` in'],
    ['targets of another framework', { 'build/net8.0/Acme.Thing.targets': '<Project />' }, 'is not what `msbuild/net8.0/Acme.Thing.targets` is'],
  ])('%s is told', async (_, change, expected) => {
    expect(await said(tree, { ...sound, ...change })).toEqual([expect.stringContaining(expected)])
  }) // biome-ignore format: a table
})
