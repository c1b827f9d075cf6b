import type { RepositoryPath } from '../../../location.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from '../../structured/xml.ts'
import { literalVersion, manifestOf, stemOf } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import type { ProjectFolder } from '../python/project.ts'
import type { UnlinkedManifest } from '../unlinked.ts'
import { assemblyInfoVersion } from './assembly-info.ts'
import type { MsbuildFile } from './msbuild.ts'
import { packageReferences } from './package-references.ts'

/**
 * A project file of .NET (.csproj, .fsproj, .vbproj). Properties are looked up in it and in the nearest
 * Directory.Build.props above, which is the one that MSBuild imports.
 * Source: https://learn.microsoft.com/en-us/nuget/reference/msbuild-targets#pack-target.
 * @throws SourceInvalid for text that is not well-formed XML
 */
export async function readDotnetProject(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<UnlinkedManifest> {
  const project: MsbuildFile = { ...parseXml(text, path), path }
  const files = [project, ...(await buildProps(folder))]
  const properties = new Properties(files)
  const version =
    properties.version() ?? (isOldStyle(project.root) ? await assemblyInfoVersion(folder) : null)
  const central = await nearest('Directory.Packages.props', folder)
  const withCentral = new Properties([...files, ...(central === null ? [] : [central])])
  const { dependencies, undecided } = packageReferences(files, central, (text) => withCentral.expanded(text))
  return manifestOf({
    path,
    ecosystem: 'NuGet',
    format: 'project file',
    name: properties.plain('PackageId') ?? properties.plain('AssemblyName') ?? stemOf(path, /\.\w+proj$/),
    version,
    publishable: version !== null && isPackable(properties, project.root),
    dependencies,
    undecidedDependencies: undecided,
  })
}

async function buildProps(folder: ProjectFolder): Promise<MsbuildFile[]> {
  const props = await nearest('Directory.Build.props', folder)
  return props === null ? [] : [props, ...(await imported(props, folder))]
}

/** The file of this name in the project's folder, or the nearest above. */
async function nearest(name: string, folder: ProjectFolder): Promise<MsbuildFile | null> {
  const depth = folder.directory === '' ? 0 : folder.directory.split('/').length
  for (let up = 0; up <= depth; up += 1) {
    const path = folder.find(`${'../'.repeat(up)}${name}`)
    if (path !== null) return { ...parseXml(await folder.read(path), path), path }
  }
  return null
}

/** What the props import from beside them, as a repository does that keeps its version in a file of its own. */
async function imported(props: MsbuildFile, folder: ProjectFolder): Promise<MsbuildFile[]> {
  const base = props.path.slice(0, props.path.lastIndexOf('/') + 1)
  const up = folder.directory === '' ? '' : '../'.repeat(folder.directory.split('/').length)
  const found: MsbuildFile[] = []
  for (const element of childrenOf(props.root, 'Import')) {
    const name =
      element.attributes.get('Project')?.value.replace(/^\$\(MSBuildThisFileDirectory\)[\\/]?/, '') ?? '$'
    const path = name.includes('$') ? null : folder.find(`${up}${base}${name.replaceAll('\\', '/')}`)
    if (path !== null) found.push({ ...parseXml(await folder.read(path), path), path })
  }
  return found
}

/** Before the SDK style, a project named no package; its assembly's attributes bear the version. */
function isOldStyle(root: XmlElement): boolean {
  return (
    !root.attributes.has('Sdk') && childOf(root, 'Sdk') === undefined && root.attributes.has('ToolsVersion')
  )
}

function isPackable(properties: Properties, root: XmlElement): boolean {
  if (properties.plain('IsPackable')?.toLowerCase() === 'false') return false
  if (properties.plain('IsTestProject')?.toLowerCase() === 'true') return false
  return !items(root, 'PackageReference').some(
    (item) => item.attributes.get('Include')?.value.toLowerCase() === 'microsoft.net.test.sdk',
  )
}

function items(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children
    .filter((child) => child.name === 'ItemGroup')
    .flatMap((group) => group.children.filter((item) => item.name === name))
}

/** Packages that derive the version from the tag, or from git. */
const DERIVING = /^(?:MinVer|Nerdbank\.GitVersioning|GitVersion\.MsBuild|GitVersionTask|GitInfo)$/i

interface Property {
  readonly file: MsbuildFile
  readonly element: XmlElement
  readonly conditioned: boolean
}

class Properties {
  private readonly files: readonly MsbuildFile[]

  constructor(files: readonly MsbuildFile[]) {
    this.files = files
  }

  /** As the package gets it: `PackageVersion`, else `Version`, else the prefix with the suffix. */
  version(): DeclaredVersion | null {
    for (const name of ['PackageVersion', 'Version']) {
      const found = this.definitions(name)
      if (found.length > 0) return this.declared(name, found)
    }
    const prefix = this.definitions('VersionPrefix')
    const suffix = this.definitions('VersionSuffix')
    if (prefix.length === 0) return this.derived()
    const declared = this.declared('VersionPrefix', prefix)
    if (suffix.length === 0 || declared.kind === 'dynamic') return declared
    const end = this.declared('VersionSuffix', suffix)
    if (end.kind === 'dynamic') return end
    return { ...declared, value: end.value === '' ? declared.value : `${declared.value}-${end.value}` }
  }

  /** A property's value where it is set once, without condition and reference. */
  plain(name: string): string | null {
    const found = this.definitions(name)
    const [only] = found
    if (only === undefined || only.conditioned || only.element.text.value.includes('$(')) return null
    return only.element.text.value
  }

  private derived(): DeclaredVersion | null {
    for (const { root, where } of this.files) {
      const found = items(root, 'PackageReference').find((item) =>
        DERIVING.test(item.attributes.get('Include')?.value ?? ''),
      )
      if (found === undefined) continue
      const at = where.span(found.start, found.end)
      const how = `\`${found.attributes.get('Include')!.value}\` derives it from the tag`
      return { kind: 'dynamic', at, how, fromTag: true }
    }
    return null
  }

  private declared(name: string, found: readonly Property[]): DeclaredVersion {
    const { file, element } = found[0]!
    const { value, start, end } = element.text
    const at = file.where.span(start, end)
    if (found.length > 1 || found[0]!.conditioned) {
      return { kind: 'dynamic', at, how: `\`${name}\` depends on a condition` }
    }
    if (!value.includes('$(')) return literalVersion(file.where, start, value)
    const whole = /^\$\((\w+)\)$/.exec(value)?.[1]
    const referred = whole === undefined ? [] : this.definitions(whole)
    if (whole !== undefined && whole !== name && referred.length > 0) {
      const [target] = referred as readonly [Property, ...Property[]]
      // one step: what refers to a reference again is computed
      if (!target.element.text.value.includes('$(')) return this.declared(whole, referred)
    }
    const expanded = this.expanded(value, name)
    if (expanded !== null) return { kind: 'static', value: expanded, at }
    return { kind: 'dynamic', at, how: `\`${value}\` holds a property that the project does not set` }
  }

  /** A text with its properties replaced; `null` where one of them is not known. */
  expanded(value: string, self = ''): string | null {
    let unknown = false
    const text = value.replace(/\$\(([^()]*)\)/g, (_, name: string) => {
      const known = name === self ? null : this.plain(name)
      if (known === null) unknown = true
      return known ?? ''
    })
    return unknown || text.includes('$(') ? null : text
  }

  /** In the nearest file that sets it; `Condition="'$(Name)' == ''"` is only a default and counts as none. */
  private definitions(name: string): readonly Property[] {
    for (const file of this.files) {
      const found = file.root.children
        .filter((child) => child.name === 'PropertyGroup')
        .flatMap((group) =>
          group.children
            .filter((child) => child.name === name)
            .map((element) => ({
              file,
              element,
              conditioned: isConditioned(group, name) || isConditioned(element, name),
            })),
        )
      if (found.length > 0) return found
    }
    return []
  }
}

function isConditioned(element: XmlElement, name: string): boolean {
  const condition = element.attributes.get('Condition')?.value.replace(/\s+/g, '')
  return condition !== undefined && condition !== `'$(${name})'==''`
}
