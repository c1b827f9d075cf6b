import picomatch from 'picomatch'
import { folderOf, joined, lastOf, onlyOneCalled, type Route, type Tree } from '../tree.ts'
import type { PackageWords } from './recipe.ts'

/**
 * Run by Visual Studio at install, or taken into every build that refers to the package: such a file has to be put there
 * by a line of the .nuspec or the project, and not merely be somewhere in the repository.
 */
const RUNS =
  /^tools\/[^/]+\.ps1$|^(?:build|buildTransitive|buildMultiTargeting|buildCrossTargeting)\/(?:[^/]+\/)?[^/]+\.(?:targets|props)$/i

/**
 * Where a file of a package comes from: what the .nuspec or the project says, then the same path in the package's
 * folder, then the only file of that name.
 * Source: https://learn.microsoft.com/en-us/nuget/reference/nuspec#file-element-examples.
 */
export function nugetRoute(words: PackageWords | null, folder: string, tree: Tree): Route {
  const isTold = words !== null && words.untold === null
  const named = words?.files ?? []
  return (path) => {
    const said = named.flatMap((one) => sourcesOf(path, one, tree))
    const usual = [...said, `${folder}${path}`]
    return RUNS.test(path) && isTold ? usual : [...usual, ...onlyOneCalled(path, folder, tree)]
  }
}

interface Named {
  readonly folder: string
  readonly source: string
  readonly target: string
}

/** The files of the repository that a line puts at this path of the package. */
function sourcesOf(path: string, { folder, source, target }: Named, tree: Tree): string[] {
  const into = target.replace(/^\.?\/|\/+$/g, '').replace(/^\.$/, '')
  if (!/[*?]/.test(source)) {
    const from = joined(folder, source)
    if (from === null) return []
    if (same(path, into) && extensionOf(into) === extensionOf(from)) return [from]
    return same(path, into === '' ? lastOf(from) : `${into}/${lastOf(from)}`) ? [from] : []
  }
  const start = source.slice(0, source.search(/[*?]/)).replace(/[^/]*$/, '')
  const base = joined(folder, start)
  if (base === null) return []
  const prefix = base === '' ? '' : `${base}/`
  const below =
    into === '' ? path : same(path.slice(0, into.length + 1), `${into}/`) ? path.slice(into.length + 1) : null
  if (below === null) return []
  const pattern = source.slice(start.length).replaceAll(/\*\*(?!\/|$)/g, '**/*')
  const matches = picomatch(pattern, { dot: true, nocase: true, nobrace: true, noextglob: true })
  if (tree.file(prefix + below) !== null && matches(below)) return [prefix + below]
  // without `**`, what is matched below a folder is put into the target itself
  return tree
    .filesCalled(lastOf(below))
    .filter(
      (one) =>
        one.startsWith(prefix) &&
        folderOf(below) === '' &&
        matches(one.slice(prefix.length)) &&
        !source.includes('**'),
    )
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function extensionOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? ''
}
