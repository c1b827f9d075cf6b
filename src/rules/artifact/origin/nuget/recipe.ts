import type { Artifact } from '../../../../sources/artifacts/model.ts'
import type { Manifest } from '../../../../sources/manifests/model.ts'
import { nuspecRecipe, type PackageRecipe, projectRecipe } from '../../../../sources/recipes/nuget.ts'
import { manifestsOf } from '../../packages.ts'
import { folderOf, joined, type Tree } from '../tree.ts'

/** What the commit says of a package, all files that take part in it together. */
export interface PackageWords {
  /** Of the .nuspec or project files that make it. */
  readonly paths: readonly string[]
  /** Ids in lower case; ranges of each, `null` among them where only the build tells. */
  readonly dependencies: ReadonlyMap<string, readonly (string | null)[]>
  /** Files of the repository that are named, by the folder that names them; `null` for a whole folder. */
  readonly files:
    | readonly { readonly folder: string; readonly source: string; readonly target: string }[]
    | null
  /** What only the build tells. */
  readonly untold: string | null
}

/** Packages that the tools add by themselves. */
const IMPLIED = ['NETStandard.Library', 'Microsoft.NETCore.App', 'FSharp.Core']
const MOST_FILES = 100

/** @returns `null` where no file of the commit makes a package of this name */
export function packageWords(
  artifact: Artifact,
  manifests: readonly Manifest[],
  tree: Tree,
): PackageWords | null {
  const named = manifestsOf(artifact, manifests)
  const nuspecs = named.filter(({ format }) => format === 'nuspec')
  const own = nuspecs.length > 0 ? nuspecs : named.filter(({ format }) => format === 'project file')
  if (own.length === 0) return null
  const read = new Map<string, PackageRecipe>()
  let untold: string | null = null
  const queue = own.flatMap(({ path, format }) =>
    format === 'nuspec' ? [path] : [path, ...shared(path, tree)],
  )
  for (const path of queue) {
    if (read.has(path) || read.size >= MOST_FILES) continue
    const text = tree.file(path)?.text ?? null
    if (text === null) {
      untold ??= path
      continue
    }
    const recipe = path.toLowerCase().endsWith('.nuspec')
      ? nuspecRecipe(text, path)
      : projectRecipe(text, path)
    read.set(path, recipe)
    untold ??= recipe.untold
    for (const one of recipe.imports) {
      const target = joined(folderOf(path), one)
      // an import that is not there is one of the SDK's or of a package's
      if (target !== null && tree.file(target) !== null) queue.push(target)
    }
  }
  const isWhole = nuspecs.some(({ path }) => read.get(path)?.files === null)
  return {
    paths: own.map(({ path }) => path),
    dependencies: dependenciesOf(read, manifests),
    files: isWhole
      ? null
      : [...read].flatMap(([path, { files }]) =>
          (files ?? []).map((file) => ({ folder: folderOf(path), ...file })),
        ),
    untold,
  }
}

/** The files that MSBuild takes in by their name: in the folder of the project, or above it. */
function shared(path: string, tree: Tree): string[] {
  const found: string[] = []
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    for (const name of ['Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props']) {
      const one = folder === '' ? name : `${folder}/${name}`
      if (tree.file(one) !== null) found.push(one)
    }
    if (folder === '') return found
  }
}

function dependenciesOf(
  read: ReadonlyMap<string, PackageRecipe>,
  manifests: readonly Manifest[],
): Map<string, (string | null)[]> {
  const central = new Map<string, string[]>()
  for (const { id, range } of [...read.values()].flatMap(({ versions }) => versions))
    central.set(id.toLowerCase(), [...(central.get(id.toLowerCase()) ?? []), range])
  const found = new Map<string, (string | null)[]>(IMPLIED.map((id) => [id.toLowerCase(), [null]]))
  const add = (id: string, range: string | null): void => {
    const key = id.toLowerCase()
    const ranges = range === null ? (central.get(key) ?? [null]) : [range]
    found.set(key, [...(found.get(key) ?? []), ...ranges])
  }
  for (const [path, { dependencies, projects }] of read) {
    for (const { id, range } of dependencies) add(id, range)
    for (const project of projects) {
      const target = joined(folderOf(path), project)
      const manifest = manifests.find((one) => one.path === target)
      // a project's package has the version of its own build
      const key = (manifest?.name ?? project.replace(/^.*\//, '').replace(/\.\w+proj$/, '')).toLowerCase()
      found.set(key, [null])
    }
  }
  return found
}
