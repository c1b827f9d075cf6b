import { childOf, type XmlElement } from '../../structured/xml.ts'
import type { DeclaredDependency, Manifest } from '../model.ts'
import type { MsbuildFile } from './msbuild.ts'

type Undecided = NonNullable<Manifest['undecidedDependencies']>[number]

/** What a project asks for, with what only MSBuild could tell. */
export interface PackageReferences {
  readonly dependencies: readonly DeclaredDependency[]
  readonly undecided: readonly Undecided[]
}

/**
 * The packages that a project file and the Directory.Build.props above it refer to, with the versions of
 * Directory.Packages.props where those are kept centrally.
 * Source: https://learn.microsoft.com/en-us/nuget/consume-packages/package-references-in-project-files and
 * https://learn.microsoft.com/en-us/nuget/consume-packages/central-package-management.
 * @param expand a text with its properties replaced; `null` where one of them is not known
 */
export function packageReferences(
  files: readonly MsbuildFile[],
  central: MsbuildFile | null,
  expand: (text: string) => string | null,
): PackageReferences {
  const versions = centralVersions(central, expand)
  const dependencies: DeclaredDependency[] = []
  const undecided: Undecided[] = []
  for (const { root, where } of files) {
    for (const { item, condition } of itemsOf(root, 'PackageReference')) {
      const at = where.span(item.start, item.end)
      const included = item.attributes.get('Include')?.value
      // `Update` and `Remove` change what another line asks for
      if (included === undefined) {
        undecided.push({ group: 'PackageReference', at, how: 'a reference of another file is changed here' })
        continue
      }
      const names = expand(included)
      if (names === null || /[@%*?]/.test(names)) {
        undecided.push({ group: 'PackageReference', at, how: `\`${included}\` is known to MSBuild alone` })
        continue
      }
      for (const name of names.split(';').map((one) => one.trim())) {
        if (name === '') continue
        const written = textIn(item, 'VersionOverride') ?? textIn(item, 'Version')
        const range = written === null ? (versions.get(name.toLowerCase()) ?? null) : expand(written)
        if (range === null)
          undecided.push({
            group: 'PackageReference',
            at,
            how: `the version of \`${name}\` is known to MSBuild alone`,
          })
        dependencies.push({
          name,
          range: range ?? '*',
          group: 'PackageReference',
          scope: 'runtime',
          at,
          ...(condition === null ? {} : { marker: condition }),
        })
      }
    }
  }
  return { dependencies, undecided }
}

/** Versions that stand once and without condition. */
function centralVersions(
  central: MsbuildFile | null,
  expand: (text: string) => string | null,
): ReadonlyMap<string, string | null> {
  const versions = new Map<string, string | null>()
  if (central === null) return versions
  for (const { item, condition } of itemsOf(central.root, 'PackageVersion')) {
    const name = (item.attributes.get('Include') ?? item.attributes.get('Update'))?.value.trim().toLowerCase()
    const version = textIn(item, 'Version')
    if (name === undefined) continue
    const isPlain = version !== null && condition === null && !versions.has(name)
    versions.set(name, isPlain ? expand(version) : null)
  }
  return versions
}

interface Item {
  readonly item: XmlElement
  readonly condition: string | null
}

/** Items wherever they stand, with the nearest condition that they stand under. */
function* itemsOf(root: XmlElement, name: string, condition: string | null = null): Iterable<Item> {
  for (const child of root.children) {
    const own = child.attributes.get('Condition')?.value.trim() ?? condition
    if (child.name === name) yield { item: child, condition: own }
    else if (/^(?:ItemGroup|Choose|When|Otherwise)$/.test(child.name))
      yield* itemsOf(child, name, child.name === 'Otherwise' ? 'otherwise' : own)
  }
}

/** An attribute, or an element of the same name. */
function textIn(item: XmlElement, name: string): string | null {
  return item.attributes.get(name)?.value ?? childOf(item, name)?.text.value ?? null
}
