import type { RepositoryPath } from '../../../location.ts'
import { fields } from '../../structured/fields.ts'
import { parseJson } from '../../structured/json.ts'
import { manifestOf } from '../manifest-of.ts'
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
  // an empty list is how PHP writes an empty table
  const groups = ['require', 'require-dev'].filter(
    (group) =>
      !json.is([group], 'list') && Object.keys(json.table([group]) ?? {}).some((key) => key.includes('/')),
  )
  const isPackage = name !== null && type !== 'project'
  return manifestOf({
    path,
    ecosystem: 'Packagist',
    format: 'composer.json',
    name,
    version: version === null ? null : { kind: 'static', value: version, at: json.at(['version']) },
    ...(version === null && isPackage ? { versionFromTag: true } : {}),
    publishable: isPackage,
    undecidedDependencies: groups.map((group) => ({
      group,
      at: json.at([group], 'key'),
      how: 'dependencies of Composer are not read yet',
    })),
  })
}
