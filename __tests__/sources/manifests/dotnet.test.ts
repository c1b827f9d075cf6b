import { describe, expect, test } from 'vitest'
import { manifest, reasonUnread, shown } from './read.ts'

const sdk = (properties: string, rest = ''): string =>
  `<Project Sdk="Microsoft.NET.Sdk">\n<PropertyGroup>${properties}</PropertyGroup>\n${rest}</Project>\n`
const props = (properties: string): string =>
  `<Project>\n<PropertyGroup>${properties}</PropertyGroup></Project>\n`

describe('project files of .NET', () => {
  test.each<[string, Record<string, string>, string]>([
    ['Version', { 'src/A.csproj': sdk('<Version>1.2.3</Version>') }, '1.2.3 src/A.csproj:2:25-30'],
    ['PackageVersion before Version', { 'src/A.csproj': sdk('<Version>9</Version><PackageVersion>1.2.3</PackageVersion>') }, '1.2.3 src/A.csproj:2:52-57'],
    ['prefix', { 'src/A.csproj': sdk('<VersionPrefix>1.2.3</VersionPrefix>') }, '1.2.3 src/A.csproj:2:31-36'],
    ['prefix and suffix', { 'src/A.csproj': sdk('<VersionPrefix>1.2.3</VersionPrefix><VersionSuffix>rc.1</VersionSuffix>') }, '1.2.3-rc.1 src/A.csproj:2:31-36'],
    ['props above', { 'src/A.csproj': sdk(''), 'Directory.Build.props': props('<Version>1.2.3</Version>') }, '1.2.3 Directory.Build.props:2:25-30'],
    ['only the nearest props', { 'src/A.csproj': sdk(''), 'src/Directory.Build.props': props('<X/>'), 'Directory.Build.props': props('<Version>9</Version>') }, 'none'],
    ['own before props', { 'src/A.csproj': sdk('<Version>1.2.3</Version>'), 'Directory.Build.props': props('<Version>9</Version>') }, '1.2.3 src/A.csproj:2:25-30'],
    ['referred', { 'src/A.csproj': sdk('<Version>$(AcmeVersion)</Version>'), 'Directory.Build.props': props('<AcmeVersion>1.2.3</AcmeVersion>') }, '1.2.3 Directory.Build.props:2:29-34'],
    ['put together', { 'src/A.csproj': sdk('<Major>1</Major><Version>$(Major).2.3</Version>') }, '1.2.3 src/A.csproj:2:41-53'],
    ['referred to nothing', { 'src/A.csproj': sdk('<Version>$(CI_VERSION)</Version>') }, '? src/A.csproj:2:25-38 `$(CI_VERSION)` holds a property that the project does not set'],
    ['of itself', { 'src/A.csproj': sdk('<Version>$(Version)</Version>') }, '? src/A.csproj:2:25-35 `$(Version)` holds a property that the project does not set'],
    ['a default', { 'src/A.csproj': sdk(`<Version Condition="'$(Version)' == ''">1.2.3</Version>`) }, '1.2.3 src/A.csproj:2:56-61'],
    ['by condition', { 'src/A.csproj': sdk(`<Version Condition="'$(CI)' == 'true'">1.2.3</Version>`) }, '? src/A.csproj:2:55-60 `Version` depends on a condition'],
    ['twice', { 'src/A.csproj': sdk('<Version>1</Version><Version>2</Version>') }, '? src/A.csproj:2:25-26 `Version` depends on a condition'],
    ['MinVer', { 'src/A.csproj': sdk('', '<ItemGroup><PackageReference Include="MinVer" Version="5"/></ItemGroup>') }, '?tag src/A.csproj:3:12-60 `MinVer` derives it from the tag'],
    ['none', { 'src/A.csproj': sdk('<AssemblyVersion>9</AssemblyVersion>') }, 'none'],
    ['AssemblyInfo of an old project', { 'src/A.csproj': '<Project ToolsVersion="15.0"/>', 'src/Properties/AssemblyInfo.cs': '// [assembly: AssemblyVersion("8")]\n[assembly: AssemblyVersion("1.0.0.0")]\n[assembly: AssemblyInformationalVersion("1.2.3")]\n' }, '1.2.3 src/Properties/AssemblyInfo.cs:3:42-47'],
    ['AssemblyInfo with a star', { 'src/A.csproj': '<Project ToolsVersion="15.0"/>', 'src/Properties/AssemblyInfo.cs': '[assembly: AssemblyVersion("1.0.*")]\n' }, '? src/Properties/AssemblyInfo.cs:1:29-34 the compiler fills in `1.0.*`'],
    ['imported by the props', { 'src/A.csproj': sdk(''), 'Directory.Build.props': '<Project><Import Project="$(MSBuildThisFileDirectory)Directory.Version.props" /></Project>', 'Directory.Version.props': props('<VersionPrefix>1.2.3</VersionPrefix>') }, '1.2.3 Directory.Version.props:2:31-36'],
  ])('%s', async (_, files, expected) => {
    expect(shown((await manifest(files, 'src/A.csproj')).version)).toBe(expected)
  }) // biome-ignore format: a table

  test.each<[string, string, Partial<{ name: string; publishable: boolean }>]>([
    ['its file', sdk('<Version>1</Version>'), { name: 'A', publishable: true }],
    ['its id', sdk('<Version>1</Version><PackageId>Acme.A</PackageId>'), { name: 'Acme.A', publishable: true }],
    ['not packable', sdk('<Version>1</Version><IsPackable>false</IsPackable>'), { publishable: false }],
    ['tests', sdk('<Version>1</Version>', '<ItemGroup><PackageReference Include="Microsoft.NET.Test.Sdk"/></ItemGroup>'), { publishable: false }],
    ['no version', sdk(''), { publishable: false }],
  ])('is called by %s', async (_, text, expected) => {
    expect(await manifest({ 'A.csproj': text }, 'A.csproj')).toMatchObject(expected)
  }) // biome-ignore format: a table

  test('references are said to be there, and broken XML is unread', async () => {
    const text = sdk('', '<ItemGroup><PackageReference Include="X"/></ItemGroup>')
    expect((await manifest({ 'A.fsproj': text }, 'A.fsproj')).undecidedDependencies).toMatchObject([
      { group: 'PackageReference', at: { startLine: 3, startColumn: 12 } },
    ])
    expect(await reasonUnread({ 'A.csproj': '<Project' })).toContain('A.csproj: 1:9')
  })
})

test.each([
  ['<package><metadata><id>Acme</id>\n<version>1.2.3</version></metadata></package>', '1.2.3 a.nuspec:2:10-15', 'Acme'],
  ['<package xmlns="x"><metadata><id>$id$</id>\n<version>$version$</version></metadata></package>', '?tag a.nuspec:2:10-19 `$version$` is filled in when the package is made', null],
])('nuspec %j', async (text, expected, name) => {
  const found = await manifest({ 'a.nuspec': text }, 'a.nuspec')
  expect(shown(found.version)).toBe(expected)
  expect(found.name).toBe(name)
}) // biome-ignore format: a table
