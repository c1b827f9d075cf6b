import picomatch from 'picomatch'
import type { ImageStage } from '../../../../sources/recipes/image.ts'
import { lastOf, type Route, type Tree } from '../tree.ts'
import { resolved, type View } from './view.ts'

/** One file or folder of the repository, and where the Dockerfile puts it. */
export interface Copied {
  /** In the image, without `/` at its start; of a folder, where its content goes. */
  readonly target: string
  /** In the repository. */
  readonly from: string
  readonly kind: 'file' | 'folder' | 'absent'
  /** Whether no later command could have taken it away again. */
  readonly isFinal: boolean
  /** A link that the image itself puts on the way to the target, so that something else is seen there. */
  readonly laid: string | null
}

/**
 * The folder that the build was given, by what it holds of the literal sources: the repository, or the Dockerfile's own.
 * What the policy says goes first.
 */
export function contextOf(
  dockerfile: string,
  stage: ImageStage,
  tree: Tree,
  declared: string | undefined,
): string {
  if (declared !== undefined) return asFolder(declared)
  const own = asFolder(dockerfile.slice(0, Math.max(dockerfile.lastIndexOf('/'), 0)))
  const held = (folder: string): number =>
    stage.steps
      .flatMap(({ copy }) => (copy?.kind === 'context' ? copy.sources : []))
      .filter((source) => isThere(folder + source, tree)).length
  return held(own) > held('') ? own : ''
}

/**
 * What the stage copies out of the repository, in order; globs stand for the files that they match.
 * @param own the lowest layer that is not the base's
 */
export function copiesOf(stage: ImageStage, context: string, tree: Tree, view: View, own: number): Copied[] {
  const lastRun = stage.steps.findLastIndex(({ name }) => name === 'RUN')
  return stage.steps.flatMap(({ copy }, index) => {
    if (copy?.kind !== 'context') return []
    const target = copy.target.slice(1)
    return copy.sources
      .flatMap((source) => matching(source, context, tree))
      .flatMap((source) =>
        entries(source, target, copy.isFolder || view.get(target)?.member.type === 'directory', tree),
      )
      .map((one) => {
        const { path, laid } = resolved(one.target, view, own)
        return { ...one, target: path, laid, isFinal: index > lastRun }
      })
  })
}

function entries(
  from: string,
  target: string,
  isFolder: boolean,
  tree: Tree,
): Pick<Copied, 'target' | 'from' | 'kind'>[] {
  const bare = from.replace(/\/$/, '')
  const into = [target, lastOf(bare)].filter((part) => part !== '').join('/')
  if (tree.isFolder(bare)) return [{ target, from: bare, kind: 'folder' }]
  const kind = tree.file(bare) === null ? 'absent' : 'file'
  return [{ target: isFolder ? into : target, from: bare, kind }]
}

/**
 * Where in the repository a path of the image comes from, the last copy first.
 * @param copies with their targets as the container sees them
 */
export function routeOfCopies(copies: readonly Copied[]): Route {
  const backwards = copies.toReversed()
  return (path) =>
    backwards.flatMap(({ target, from, kind }) => {
      if (kind === 'file') return path === target ? [from] : []
      const below =
        target === '' ? path : path.startsWith(`${target}/`) ? path.slice(target.length + 1) : null
      return below === null ? [] : [from === '' ? below : `${from}/${below}`]
    })
}

function matching(source: string, context: string, tree: Tree): string[] {
  if (!/[*?[]/.test(source)) return [context + source]
  // Go's filepath.Match: a star stays within one part of the path
  const matches = picomatch(source, { dot: true, nobrace: true, noextglob: true, noglobstar: true })
  const inside = [...tree.paths, ...tree.folders].flatMap((path) =>
    path.startsWith(context) && matches(path.slice(context.length)) ? [path] : [],
  )
  return inside.toSorted()
}

function isThere(path: string, tree: Tree): boolean {
  const bare = path.replace(/\/$/, '')
  return tree.file(bare) !== null || tree.isFolder(bare)
}

function asFolder(path: string): string {
  const bare = path.replace(/^\.?\/|^\.$/, '')
  return bare === '' || bare.endsWith('/') ? bare : `${bare}/`
}
