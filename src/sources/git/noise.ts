import type { TreePath } from './path-text.ts'

/**
 * Names of what tools and editors leave in a work tree and no packager takes along: caches, virtual environments,
 * installed packages, coverage, editor settings. They are passed over only where something ignores them.
 */
const NOISE: ReadonlySet<string> = new Set([
  'node_modules',
  '__pycache__',
  '.venv',
  'venv',
  '.virtualenv',
  '.tox',
  '.nox',
  '.eggs',
  '.pytest_cache',
  '.mypy_cache',
  '.ruff_cache',
  '.hypothesis',
  '.pytype',
  '.ipynb_checkpoints',
  '.cache',
  '.parcel-cache',
  '.turbo',
  '.gradle',
  '.terraform',
  '.npm',
  '.pnpm-store',
  '.yarn',
  '.nyc_output',
  '.coverage',
  'coverage',
  'htmlcov',
  '.idea',
  '.vscode',
  '.direnv',
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
])

/** Whether any part of the path is such a name. */
export function isNoise(path: TreePath): boolean {
  return path.split('/').some((part) => NOISE.has(part))
}

/**
 * The same inside a Python package, where a name that Python can import is code of the package:
 * only caches, installed JavaScript and names with a dot in front pass.
 */
export function isNoiseInPackage(pathInPackage: TreePath): boolean {
  return pathInPackage
    .split('/')
    .some(
      (part) =>
        NOISE.has(part) && (part.startsWith('.') || part === '__pycache__' || part === 'node_modules'),
    )
}
