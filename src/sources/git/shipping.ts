import { readFileSync } from 'node:fs'
import picomatch from 'picomatch'
import type { Skipped } from '../coverage.ts'
import { reported, type TreeEntry } from './committed-tree.ts'
import { diskPath, type Extra, filesBelow } from './disk-audit.ts'
import type { TreeDifference } from './model.ts'
import { isNoise, isNoiseInPackage } from './noise.ts'
import { npmShipment, type Shipment } from './npm-shipment.ts'
import { pathText, type TreePath } from './path-text.ts'

/**
 * Folders that a build writes and git ignores: their content is judged in the artefact, not in the tree.
 * They count only where they hold no tracked file, and never inside a Python package.
 */
export const BUILD_OUTPUTS: readonly string[] = [
  'dist',
  'build',
  'out',
  'target',
  'lib',
  'es',
  'esm',
  'cjs',
  'umd',
  '*.egg-info',
]

/** What Python or its packagers take from a package folder as code, or run. */
const PYTHON_CODE = /\.(?:py|pyi|pyc|pyd|so|dll|dylib|pth|pyx|pxd)$/i

interface Question {
  readonly root: string
  readonly tree: ReadonlyMap<TreePath, TreeEntry>
  readonly buildOutputs: readonly string[] | undefined
}

/**
 * Ignored files that a package would hold all the same: npm's `files` and entry points, and code inside a Python
 * package. Virtual environments, caches and declared build output pass.
 * @param ignored paths that the commit's own `.gitignore` ignores; folders stand for their content
 */
export function shippedIgnored(
  question: Question,
  ignored: readonly Extra[],
): { readonly differences: readonly TreeDifference[]; readonly unread: readonly Skipped[] } {
  const differences: TreeDifference[] = []
  const unread: Skipped[] = []
  const npm = npmShipments(question, ignored, unread)
  const declared = outputs(question.buildOutputs ?? [])
  const usual = outputs(question.buildOutputs === undefined ? BUILD_OUTPUTS : [])
  for (const extra of ignored) {
    if (declared(extra.path)) continue
    const inPython = pythonPackageAround(question.tree, extra.path)
    const inNpm =
      usual(extra.path) || isNoise(extra.path) ? [] : npm.filter((one) => isBelow(extra.path, one.folder))
    const silentPython = inPython === null || isNoiseInPackage(relative(extra.path, inPython))
    if (silentPython && inNpm.length === 0) continue
    const files =
      extra.kind === 'folder' ? filesBelow(question.root, extra.path) : { extras: [extra], unread: [] }
    unread.push(...files.unread)
    const reasons = files.extras.flatMap((file) => {
      if (declared(file.path)) return []
      if (!silentPython && PYTHON_CODE.test(file.path) && !isNoiseInPackage(relative(file.path, inPython))) {
        return [{ file, why: `inside the Python package \`${shown(inPython)}\`` }]
      }
      const shipment = inNpm.find((one) => !isNoise(file.path) && one.ships(relative(file.path, one.folder)))
      return shipment === undefined ? [] : [{ file, why: `named by \`${shown(shipment.manifest)}\`` }]
    })
    differences.push(...reported20(extra, reasons))
  }
  return { differences, unread }
}

function reported20(
  extra: Extra,
  reasons: readonly { readonly file: Extra; readonly why: string }[],
): TreeDifference[] {
  const first = reasons[0]
  if (first === undefined) return []
  if (reasons.length > 20) {
    const detail = `is ignored and ${first.why}: ${reasons.length} files in it would ship`
    return [{ path: reported(extra.path), kind: 'ignored-shipping', detail }]
  }
  return reasons.map(({ file, why }) => ({
    path: reported(file.path),
    kind: 'ignored-shipping',
    detail: `is ignored by git and ${why}, so it would ship`,
  }))
}

/** The outermost folder around a path that is a Python package by a tracked `__init__.py`. */
function pythonPackageAround(tree: ReadonlyMap<TreePath, TreeEntry>, path: TreePath): TreePath | null {
  for (let cut = path.indexOf('/'); cut !== -1; cut = path.indexOf('/', cut + 1)) {
    const folder = path.slice(0, cut)
    if (tree.has(`${folder}/__init__.py`)) return folder
  }
  return null
}

/** What each npm package of the commit ships, for those around an ignored path. */
function npmShipments(
  { root, tree }: Question,
  ignored: readonly Extra[],
  unread: Skipped[],
): (Shipment & { readonly folder: TreePath; readonly manifest: TreePath })[] {
  const shipments: (Shipment & { folder: TreePath; manifest: TreePath })[] = []
  for (const manifest of tree.keys()) {
    if (!/(?:^|\/)package\.json$/.test(manifest) || isNoise(manifest)) continue
    const folder = manifest.slice(0, -'package.json'.length)
    if (!ignored.some(({ path }) => isBelow(path, folder))) continue
    const rules = `${folder}.npmignore`
    try {
      const npmignore = tree.has(rules) ? readFileSync(diskPath(root, rules), 'utf8') : null
      const shipment = npmShipment(readFileSync(diskPath(root, manifest), 'utf8'), npmignore)
      if (shipment !== null) shipments.push({ ...shipment, folder, manifest })
    } catch (error) {
      const reason = error instanceof SyntaxError ? 'is not JSON' : (error as NodeJS.ErrnoException).code
      if (reason === undefined) throw error
      unread.push({
        path: reported(manifest),
        reason: `cannot say which ignored files ship (${reason})`,
        kind: 'unread',
      })
    }
  }
  return shipments
}

/** Whether a path is one of these outputs: a bare name matches a folder's name anywhere, a path from the root. */
function outputs(patterns: readonly string[]): (path: TreePath) => boolean {
  const names = patterns.filter((pattern) => !pattern.includes('/'))
  const paths = patterns
    .filter((pattern) => pattern.includes('/'))
    .map((path) => path.replace(/^\/|\/$/g, ''))
  const name = names.length === 0 ? () => false : picomatch(names, { dot: true })
  const whole =
    paths.length === 0
      ? () => false
      : picomatch(
          paths.flatMap((path) => [path, `${path}/**`]),
          { dot: true },
        )
  return (path) => {
    const text = pathText(path)
    return text.split('/').some((part) => name(part)) || whole(text)
  }
}

/** @param folder ends with `/`, or is empty for the root */
function isBelow(path: TreePath, folder: TreePath): boolean {
  return path.startsWith(folder)
}

function relative(path: TreePath, folder: TreePath): TreePath {
  const from = folder === '' || folder.endsWith('/') ? folder.length : folder.length + 1
  return path.slice(from)
}

function shown(path: TreePath): string {
  return JSON.stringify(pathText(path)).slice(1, -1)
}
