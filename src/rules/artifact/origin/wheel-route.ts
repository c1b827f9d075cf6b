import type { Artifact } from '../../../sources/artifacts/model.ts'
import { lastOf, onlyOneCalled, type Route, type Tree } from './tree.ts'

/** Where projects keep the packages that they install, best first. */
const LAYOUTS = ['src/', '', 'lib/', 'python/', 'Lib/', 'py/']

/** Folders in which a copy of a package is not the package. */
const ASIDE =
  /(?:^|\/)(?:tests?|testing|testdata|fixtures?|examples?|docs?|build|dist|vendor|_vendor|node_modules)\//i

/**
 * A wheel holds what is installed: each top-level package or module comes from one folder of the commit, the one
 * where the project keeps it. All of it has to come from there, so that a copy elsewhere in the repository (a test's
 * fixture, an example) can take no file's place.
 * Source: https://setuptools.pypa.io/en/latest/userguide/package_discovery.html (flat and src layouts).
 */
export function wheelRoute(artifact: Artifact, folder: string, tree: Tree): Route {
  const roots = new Map<string, string | null>()
  const installed = artifact.members.flatMap(({ path, type }) =>
    type === 'directory' ? [] : (siteOf(path) ?? []),
  )
  const rootOf = (top: string): string | null => {
    const known = roots.get(top)
    if (known !== undefined) return known
    const below = installed.filter((path) => path === top || path.startsWith(`${top}/`))
    const root = rootFor(top, below, folder, tree)
    roots.set(top, root)
    return root
  }
  return (path) => {
    const licence = /^[^/]+\.dist-info\/(?:licenses?\/)?(.+)$/i.exec(path)?.[1]
    if (licence !== undefined) return [`${folder}${licence}`, ...onlyOneCalled(licence, folder, tree)]
    const site = siteOf(path)
    if (site === null) return fromData(path, folder, tree)
    const root = rootOf(site.split('/')[0]!)
    return root === null ? [] : [`${root}${site}`]
  }
}

/** The path in site-packages; `null` for what is installed elsewhere. */
function siteOf(path: string): string | null {
  if (/^[^/]+\.dist-info\//i.test(path)) return null
  const data = /^[^/]+\.data\/([^/]+)\/(.+)$/i.exec(path)
  if (data === null) return path
  return data[1] === 'purelib' || data[1] === 'platlib' ? data[2]! : null
}

/** `null` where nothing of the name is in the commit. */
function rootFor(top: string, members: readonly string[], folder: string, tree: Tree): string | null {
  const usual = LAYOUTS.map((layout) => `${folder}${layout}`).filter((root) => has(root + top, tree))
  if (usual.length > 0) return mostOf(usual, members, tree)
  const isFile = members.includes(top)
  const places = isFile ? tree.filesCalled(top) : tree.foldersCalled(top)
  const found = places
    .map((place) => place.slice(0, place.length - top.length))
    .filter((root) => root.startsWith(folder) && !ASIDE.test(root.slice(folder.length)))
  return found.length === 0 ? null : mostOf(found, members, tree)
}

function has(path: string, tree: Tree): boolean {
  return tree.isFolder(path) || tree.file(path) !== null || tree.file(`${path}/__init__.py`) !== null
}

/** The root under which most of the members have a file; the earlier one where several do. Contents play no part. */
function mostOf(roots: readonly string[], members: readonly string[], tree: Tree): string {
  const counts = roots.map((root) => members.filter((path) => tree.file(root + path) !== null).length)
  return roots[counts.indexOf(Math.max(...counts))]!
}

/** Scripts, headers and data are installed under names of their own; they keep at least that name. */
function fromData(path: string, folder: string, tree: Tree): readonly string[] {
  const name = lastOf(path)
  const isScript = /\.data\/scripts\/[^/]+$/.test(path)
  const usual = isScript ? [`${folder}${name}`, `${folder}bin/${name}`, `${folder}scripts/${name}`] : []
  const below = path.replace(/^[^/]+\.data\/[^/]+\//, '')
  return [...usual, `${folder}${below}`, ...longestTail(below, folder, tree)]
}

/** The one file whose path ends most like the member's; none where two do equally. */
function longestTail(path: string, folder: string, tree: Tree): readonly string[] {
  const places = tree.filesCalled(lastOf(path)).filter((one) => one.startsWith(folder))
  const tails = places.map((place) => commonTail(place, path))
  const longest = Math.max(...tails)
  const best = places.filter((_, index) => tails[index] === longest)
  return best.length === 1 ? best : []
}

function commonTail(a: string, b: string): number {
  const [left, right] = [a.split('/').toReversed(), b.split('/').toReversed()]
  const apart = left.findIndex((part, index) => part !== right[index])
  return apart === -1 ? left.length : apart
}
