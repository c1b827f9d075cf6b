import { childOf, childrenOf, parseXml, type XmlElement } from '../structured/xml.ts'

/** What a .nuspec or a project file says that its package asks for and holds. */
export interface PackageRecipe {
  /** By id as written; the range, or `null` where it stands elsewhere or only the build tells. */
  readonly dependencies: readonly { readonly id: string; readonly range: string | null }[]
  /** Projects whose packages it asks for, as paths from its own folder. */
  readonly projects: readonly string[]
  /** Versions of packages that are asked for elsewhere, in the central file. */
  readonly versions: readonly { readonly id: string; readonly range: string }[]
  /** Files that it names; `null` for a .nuspec that names none, which packs its whole folder. */
  readonly files: readonly PackedFile[] | null
  /** Other files that it takes in, as paths from its own folder. */
  readonly imports: readonly string[]
  /** Something of it that only the build tells, as it is written; `null` where all is literal. */
  readonly untold: string | null
}

export interface PackedFile {
  /** From the file's own folder, `/`-separated, with NuGet's wildcards. */
  readonly source: string
  /** In the package: a folder, or a file where it ends as the source does. */
  readonly target: string
}

/**
 * A .nuspec of the repository. `$id$` and its like stand for what is filled in when it is packed.
 * Source: https://learn.microsoft.com/en-us/nuget/reference/nuspec.
 * @throws SourceInvalid for text that is not well-formed XML
 */
export function nuspecRecipe(text: string, path: string): PackageRecipe {
  const { root } = parseXml(text, path)
  const metadata = childOf(root, 'metadata')
  const list = childOf(metadata, 'dependencies')
  const named = [list, ...childrenOf(list, 'group')].flatMap((one) => childrenOf(one, 'dependency'))
  const files = childOf(root, 'files') ?? childOf(metadata, 'files')
  const dependencies = named.map((one) => ({
    id: attribute(one, 'id'),
    range: literal(attribute(one, 'version')),
  }))
  return {
    dependencies: dependencies.filter(({ id }) => !id.includes('$')),
    projects: [],
    versions: [],
    files:
      files === undefined
        ? null
        : childrenOf(files, 'file').map((one) => ({
            source: slashed(attribute(one, 'src')),
            target: slashed(attribute(one, 'target')),
          })),
    imports: [],
    untold: dependencies.find(({ id }) => id.includes('$'))?.id ?? null,
  }
}

/**
 * A project file of .NET, or one that projects take in (Directory.Build.props, Directory.Packages.props).
 * Source: https://learn.microsoft.com/en-us/nuget/reference/msbuild-targets#pack-target;
 * https://learn.microsoft.com/en-us/nuget/consume-packages/central-package-management.
 * @throws SourceInvalid for text that is not well-formed XML
 */
export function projectRecipe(text: string, path: string): PackageRecipe {
  const { root } = parseXml(text, path)
  const items = within(root, 'ItemGroup')
  const untold: string[] = []
  /** The value with the file's own folder taken off; `null`, and noted, where a property is left in it. */
  const told = (value: string): string | null => {
    const bare = value.replace(/^\$\(MSBuild(?:ThisFile|Project)Directory\)[\\/]?/i, '')
    if (!/[$@%]\(/.test(bare)) return slashed(bare)
    untold.push(value)
    return null
  }
  const dependencies: { id: string; range: string | null }[] = []
  const projects: string[] = []
  const versions: { id: string; range: string }[] = []
  const files: PackedFile[] = []
  for (const item of items) {
    const include = detail(item, 'Include') || detail(item, 'Update')
    if (item.name === 'PackageReference' || item.name === 'ProjectReference') {
      // what is private to the build is no dependency of the package
      if (/(?:^|;)\s*all\s*(?:;|$)/i.test(detail(item, 'PrivateAssets'))) continue
      const isReferred = !/^false$/i.test(detail(item, 'ReferenceOutputAssembly'))
      const name = include === '' || !isReferred ? null : told(include)
      if (name === null) continue
      if (item.name === 'ProjectReference') projects.push(name)
      else
        dependencies.push({
          id: name,
          range: literal(detail(item, 'VersionOverride') || detail(item, 'Version')),
        })
    } else if (item.name === 'PackageVersion') {
      const range = literal(detail(item, 'Version'))
      if (range !== null) versions.push({ id: include, range })
    } else if (/^true$/i.test(detail(item, 'Pack')) && hasDetail(item, 'PackagePath')) {
      const source = told(include)
      for (const one of detail(item, 'PackagePath').split(';')) {
        const target = told(one)
        if (source !== null && target !== null) files.push({ source, target })
      }
    }
  }
  const imports = within(root, 'Import')
    .filter((one) => !one.attributes.has('Sdk'))
    .flatMap((one) => told(attribute(one, 'Project')) ?? [])
  return { dependencies, projects, versions, files, imports, untold: untold[0] ?? null }
}

/** Elements of a name at any depth: `Choose` and `When` hold groups too. Of `ItemGroup`, its items. */
function within(root: XmlElement, name: 'ItemGroup' | 'Import'): XmlElement[] {
  return root.children.flatMap((child) => {
    if (child.name === name) return name === 'ItemGroup' ? child.children : [child]
    return /^(?:Choose|When|Otherwise|ImportGroup|Target)$/.test(child.name) ? within(child, name) : []
  })
}

function attribute(element: XmlElement, name: string): string {
  return element.attributes.get(name)?.value.trim() ?? ''
}

/** MSBuild's metadata: an attribute, or an element inside. */
function detail(item: XmlElement, name: string): string {
  return attribute(item, name) || (childOf(item, name)?.text.value.trim() ?? '')
}

function hasDetail(item: XmlElement, name: string): boolean {
  return item.attributes.has(name) || childOf(item, name) !== undefined
}

/** A range that stands here; floating ones are decided by what is restored. */
function literal(range: string): string | null {
  return range === '' || /[$*]/.test(range) ? null : range
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
