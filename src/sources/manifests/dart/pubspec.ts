import type { RepositoryPath } from '../../../location.ts'
import { fields } from '../../structured/fields.ts'
import { parseYamlTexts } from '../../structured/yaml.ts'
import { manifestOf } from '../manifest-of.ts'
import type { UnlinkedManifest } from '../unlinked.ts'
import { checkedGlobs } from '../workspaces.ts'

/**
 * A pubspec.yaml: https://dart.dev/tools/pub/pubspec.
 * @throws SourceInvalid for text that is not YAML, and for fields of the wrong type
 */
export function readPubspec(text: string, path: RepositoryPath): UnlinkedManifest {
  const pubspec = fields(parseYamlTexts(text, path), path)
  const name = pubspec.text(['name'])
  const version = pubspec.text(['version'])
  const groups = ['dependencies', 'dev_dependencies'].filter((group) => {
    if (!pubspec.is([group], 'table')) return false
    // `flutter: {sdk: flutter}` is no package
    return Object.keys(pubspec.table([group])!).some((key) => !pubspec.has([group, key, 'sdk']))
  })
  const members = pubspec.is(['workspace'], 'list') ? pubspec.texts(['workspace'])! : []
  return manifestOf(
    {
      path,
      ecosystem: 'Pub',
      format: 'pubspec.yaml',
      name,
      version: version === null ? null : { kind: 'static', value: version, at: pubspec.at(['version']) },
      publishable: name !== null && version !== null && pubspec.text(['publish_to']) !== 'none',
      undecidedDependencies: groups.map((group) => ({
        group,
        at: pubspec.at([group], 'key'),
        how: 'dependencies of Pub are not read yet',
      })),
    },
    checkedGlobs(members, path),
  )
}
