import type { RepositoryPath } from '../../../location.ts'
import { type Fields, fields } from '../../structured/fields.ts'
import { parseJson } from '../../structured/json.ts'
import { manifestOf } from '../manifest-of.ts'
import type { DeclaredDependency } from '../model.ts'
import type { UnlinkedManifest } from '../unlinked.ts'

/**
 * A composer.json: https://getcomposer.org/doc/04-schema.md. It usually holds no version: Packagist takes the tag's.
 * @throws SourceInvalid for text that is not strict JSON, and for fields of the wrong type
 */
export function readComposerJson(text: string, path: RepositoryPath): UnlinkedManifest {
  const json = fields(parseJson(text, path), path)
  const name = json.text(['name'])
  const version = json.text(['version'])
  const type = json.text(['type'])
  const isPackage = name !== null && type !== 'project'
  return manifestOf({
    path,
    ecosystem: 'Packagist',
    format: 'composer.json',
    name,
    version: version === null ? null : { kind: 'static', value: version, at: json.at(['version']) },
    ...(version === null && isPackage ? { versionFromTag: true } : {}),
    publishable: isPackage,
    dependencies: GROUPS.flatMap(([group, scope]) => dependencies(json, group, scope)),
  })
}

const GROUPS: readonly (readonly [string, DeclaredDependency['scope']])[] = [
  ['require', 'runtime'],
  ['require-dev', 'development'],
]

/** What PHP, its extensions and Composer provide has no vendor, and is locked nowhere. */
function dependencies(json: Fields, group: string, scope: DeclaredDependency['scope']): DeclaredDependency[] {
  // an empty list is how PHP writes an empty table
  if (json.is([group], 'list') && json.list([group])!.length === 0) return []
  return Object.keys(json.table([group]) ?? {})
    .filter((name) => name.includes('/'))
    .map((name) => ({
      name,
      range: json.text([group, name])!,
      group,
      scope,
      at: json.at([group, name]),
    }))
}
