import { nuget } from '../../../versions/nuget.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from '../../structured/xml.ts'
import { shown } from '../metadata-member.ts'
import type { ArtifactDependency, ArtifactProblem } from '../model.ts'

/** A package's own description, as it was filled in when it was packed. */
export interface Nuspec {
  readonly id: string | null
  readonly version: string | null
  readonly commit: string | null
  /** Files of the package that it names, with the element that does. */
  readonly targets: readonly { readonly element: string; readonly path: string }[]
  readonly dependencies: readonly ArtifactDependency[]
  readonly isSymbols: boolean
}

const ID = /^\w+(?:[.-]\w+)*$/
const MAX_ID = 100

/**
 * Reads a .nuspec as a package holds it, and notes what NuGet refuses of it.
 * Source: https://learn.microsoft.com/en-us/nuget/reference/nuspec; NuGet's `ManifestMetadata.Validate`.
 * @throws SourceInvalid for text that is not well-formed XML
 */
export function readPackedNuspec(text: string, member: string, problems: ArtifactProblem[]): Nuspec {
  const note = (kind: string, detail: string): void => {
    problems.push({ member, kind, detail })
  }
  const { root } = parseXml(text, member)
  const metadata = childOf(root, 'metadata')
  const textOf = (name: string): string | null => childOf(metadata, name)?.text.value || null
  const [id, version] = [textOf('id'), textOf('version')]
  if (id === null || id.length > MAX_ID || !ID.test(id))
    note('invalid-name', `has the id ${shown(id ?? '')}, which is none of NuGet`)
  if (version === null || nuget.canonical(version) === null) {
    note('invalid-version', `has the version ${shown(version ?? '')}, which is none of NuGet`)
  }
  for (const name of ['description', 'authors']) {
    const value = textOf(name)
    if (value === null) note('missing-metadata', `has no \`<${name}>\``)
    else if (/^\$\w+\$$/.test(value))
      note('unresolved-placeholder', `\`<${name}>\` is ${shown(value)}, which packing should have filled in`)
  }
  const types = childrenOf(childOf(metadata, 'packageTypes'), 'packageType')
  return {
    id,
    version,
    commit: childOf(metadata, 'repository')?.attributes.get('commit')?.value || null,
    targets: targetsOf(metadata),
    dependencies: dependenciesOf(childOf(metadata, 'dependencies'), note),
    isSymbols: types.some(
      ({ attributes }) => attributes.get('name')?.value.toLowerCase() === 'symbolspackage',
    ),
  }
}

function targetsOf(metadata: XmlElement | undefined): Nuspec['targets'] {
  const found: { element: string; path: string }[] = []
  for (const element of ['icon', 'readme']) {
    const path = childOf(metadata, element)?.text.value
    if (path) found.push({ element, path })
  }
  const licence = childOf(metadata, 'license')
  if (licence?.attributes.get('type')?.value === 'file')
    found.push({ element: 'license', path: licence.text.value })
  return found
}

/** Directly below, or in groups by framework; a package is named once. */
function dependenciesOf(
  dependencies: XmlElement | undefined,
  note: (kind: string, detail: string) => void,
): ArtifactDependency[] {
  const found = new Map<string, ArtifactDependency>()
  const groups = [dependencies, ...childrenOf(dependencies, 'group')]
  for (const element of groups.flatMap((group) => childrenOf(group, 'dependency'))) {
    const name = element.attributes.get('id')?.value ?? ''
    const range = element.attributes.get('version')?.value ?? ''
    if (range !== '' && !isRange(range)) {
      note(
        'invalid-dependency',
        `asks for ${shown(name)} in the range ${shown(range)}, which is none of NuGet`,
      )
    }
    found.set(`${name} ${range}`, { name, range, scope: 'runtime' })
  }
  return [...found.values()]
}

/** `1.0`, `[1.0]`, `(1.0,2.0]`, `[1.0,)`; also with a star at the end. */
function isRange(text: string): boolean {
  const range = /^([[(])\s*([^,\s]*)\s*(?:(,)\s*([^,\s]*)\s*)?([\])])$/.exec(text.trim())
  const versions = range === null ? [text.trim()] : [range[2]!, range[4] ?? ''].filter((one) => one !== '')
  if (range !== null && versions.length === 0) return false
  return versions.every(
    (one) => nuget.canonical(one.replace(/(?:\.|^)\*$/, '.0').replace(/-\*$/, '')) !== null,
  )
}
