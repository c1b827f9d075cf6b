import type { Artifact } from '../../../sources/artifacts/model.ts'
import { jarRoute } from './jar-route.ts'
import type { PackageWords } from './nuget/recipe.ts'
import { nugetRoute } from './nuget/route.ts'
import type { Route, Tree } from './tree.ts'
import { wheelRoute } from './wheel-route.ts'

/** A folder of the package that is made from another folder of the repository, as the policy says. */
export interface Mapping {
  readonly member: string
  readonly from: string
}

/**
 * @param folder the package's, in the repository, with `/` at its end
 * @param mappings asked before the format's own ways
 * @param words of a package of NuGet: what the commit says of it
 */
export function routeOf(
  artifact: Artifact,
  folder: string,
  tree: Tree,
  mappings: readonly Mapping[],
  words: PackageWords | null,
): Route {
  const own = routeOfFormat(artifact, folder, tree, words)
  const declared = mapped(mappings)
  return (path) => {
    const paths = declared(path)
    return paths.length > 0 ? paths : own(path)
  }
}

/** What the policy says of a path; none where it says nothing. */
export function mapped(mappings: readonly Mapping[]): Route {
  const declared = mappings.map(({ member, from }) => ({ member: asFolder(member), from: asFolder(from) }))
  return (path) => {
    const mapping = declared.find(({ member }) => path.startsWith(member))
    return mapping === undefined ? [] : [mapping.from + path.slice(mapping.member.length)]
  }
}

function asFolder(path: string): string {
  const bare = path.replace(/^\.?\//, '')
  return bare === '' || bare.endsWith('/') ? bare : `${bare}/`
}

function routeOfFormat(artifact: Artifact, folder: string, tree: Tree, words: PackageWords | null): Route {
  switch (artifact.format) {
    case 'wheel':
      return wheelRoute(artifact, folder, tree)
    case 'jar':
    case 'war':
    case 'sources-jar':
      return jarRoute(artifact, folder, tree)
    case 'nupkg':
      return nugetRoute(words, folder, tree)
    case 'tar':
    case 'zip':
      return (path) => (folder === '' ? [path] : [`${folder}${path}`, path])
    default:
      return (path) => [`${folder}${path}`]
  }
}
