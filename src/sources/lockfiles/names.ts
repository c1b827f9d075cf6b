import type { RepositoryPath } from '../../location.ts'

/** The lockfiles that are read. */
export type Format = 'package-lock' | 'poetry' | 'uv' | 'requirements'

const READ: Readonly<Record<string, Format>> = {
  'package-lock.json': 'package-lock',
  'npm-shrinkwrap.json': 'package-lock',
  'poetry.lock': 'poetry',
  'uv.lock': 'uv',
}

/** Lockfiles of package managers whose packages the gate is asked about, and which it cannot read yet. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  'yarn.lock': 'Yarn',
  'pnpm-lock.yaml': 'pnpm',
  'bun.lock': 'Bun',
  'bun.lockb': 'Bun',
  'deno.lock': 'Deno',
  'Pipfile.lock': 'Pipenv',
  'pdm.lock': 'PDM',
  'pylock.toml': 'pylock',
  'pixi.lock': 'Pixi',
  'conda-lock.yml': 'conda-lock',
  'Cargo.lock': 'Cargo',
  'go.sum': 'Go',
  'Gemfile.lock': 'Bundler',
  'gems.locked': 'Bundler',
  'composer.lock': 'Composer',
  'packages.lock.json': 'NuGet',
  'gradle.lockfile': 'Gradle',
  'buildscript-gradle.lockfile': 'Gradle',
  'pubspec.lock': 'Pub',
  'mix.lock': 'Mix',
  'Package.resolved': 'Swift Package Manager',
  'Podfile.lock': 'CocoaPods',
}

/**
 * What a file is by its name.
 * @returns the format to read it as, the name of the tool whose lockfile is not supported, or `null` for no lockfile
 */
export function lockfileKind(
  path: RepositoryPath,
): { readonly format: Format } | { readonly unsupported: string } | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (Object.hasOwn(READ, name)) return { format: READ[name]! }
  if (Object.hasOwn(UNSUPPORTED, name)) return { unsupported: UNSUPPORTED[name]! }
  if (/^pylock\.[^.]+\.toml$/.test(name)) return { unsupported: 'pylock' }
  if (/\.py\.lock$/.test(name)) return { format: 'uv' }
  return isRequirementsName(path) ? { format: 'requirements' } : null
}

/** `requirements.txt`, `requirements-dev.txt`, `dev-requirements.txt`, `requirements/base.txt`, `constraints.txt`. */
export function isRequirementsName(path: string): boolean {
  return /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.txt|requirements\/[^/]+\.txt)$/i.test(path)
}
