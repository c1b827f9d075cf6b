import type { RepositoryPath } from '../../../location.ts'
import type { Fields } from '../../structured/fields.ts'
import { fields } from '../../structured/fields.ts'
import { parseJson } from '../../structured/json.ts'
import type { DeclaredDependency } from '../model.ts'
import type { UnlinkedManifest } from '../unlinked.ts'
import { checkedGlobs } from '../workspaces.ts'

/**
 * A package.json, as npm reads it: https://docs.npmjs.com/cli/v11/configuring-npm/package-json.
 * @throws SourceInvalid for text that is not strict JSON, and for fields of the wrong type
 */
export function readPackageJson(text: string, path: RepositoryPath): UnlinkedManifest {
  const json = fields(parseJson(text, path), path)
  const name = json.text(['name'])
  const version = json.text(['version'])
  const isPrivate = json.flag(['private']) ?? false
  const channel = json.table(['publishConfig']) === null ? null : json.text(['publishConfig', 'tag'])
  return {
    manifest: {
      path,
      ecosystem: 'npm',
      format: 'package.json',
      name,
      version: version === null ? null : { kind: 'static', value: version, at: json.at(['version']) },
      otherVersions: [],
      publishable: !isPrivate && name !== null && version !== null,
      dependencies: GROUPS.flatMap(([group, scope]) => dependencies(json, group, scope)),
      workspaceMembers: [],
      workspaceRoot: null,
      ships: json.texts(['files']),
      ...(channel === null ? {} : { channel }),
    },
    memberGlobs: checkedGlobs(workspaceGlobs(json), path),
  }
}

const GROUPS: readonly [string, DeclaredDependency['scope']][] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'development'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
]

function dependencies(json: Fields, group: string, scope: DeclaredDependency['scope']): DeclaredDependency[] {
  return Object.keys(json.table([group]) ?? {}).map((name) => ({
    name,
    range: json.text([group, name])!,
    group,
    scope,
    at: json.at([group, name]),
  }))
}

/** npm and Yarn take a list; Yarn 1 and Bun also a table with `packages`. */
function workspaceGlobs(json: Fields): readonly string[] {
  const inTable = json.is(['workspaces'], 'table')
  return json.texts(inTable ? ['workspaces', 'packages'] : ['workspaces']) ?? []
}
