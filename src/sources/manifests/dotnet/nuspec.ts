import type { RepositoryPath } from '../../../location.ts'
import { childOf, parseXml } from '../../structured/xml.ts'
import { literalVersion, manifestOf, undecided } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import type { UnlinkedManifest } from '../unlinked.ts'

/**
 * A .nuspec: https://learn.microsoft.com/en-us/nuget/reference/nuspec. `$version$` is filled in when it is packed.
 * @throws SourceInvalid for text that is not well-formed XML
 */
export function readNuspec(text: string, path: RepositoryPath): UnlinkedManifest {
  const { root, where } = parseXml(text, path)
  const metadata = childOf(root, 'metadata')
  const id = childOf(metadata, 'id')?.text.value
  const version = childOf(metadata, 'version')?.text
  const dependencies = childOf(metadata, 'dependencies')
  let declared: DeclaredVersion | null = null
  if (version !== undefined) {
    declared = version.value.includes('$')
      ? {
          kind: 'dynamic',
          at: where.span(version.start, version.end),
          how: `\`${version.value}\` is filled in when the package is made`,
          fromTag: true,
        }
      : literalVersion(where, version.start, version.value)
  }
  return manifestOf({
    path,
    ecosystem: 'NuGet',
    format: 'nuspec',
    name: id === undefined || id.includes('$') ? null : id,
    version: declared,
    publishable: declared !== null,
    undecidedDependencies: undecided(
      dependencies === undefined || dependencies.children.length === 0
        ? null
        : { ...dependencies, group: 'dependencies' },
      where,
      'dependencies of .NET are not read yet',
    ),
  })
}
