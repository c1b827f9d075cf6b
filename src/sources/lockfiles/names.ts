import type { RepositoryPath } from '../../location.ts'
import type { Ecosystem } from '../manifests/model.ts'

/** The lockfiles that are read. */
export type Format =
  | 'bundler'
  | 'cargo'
  | 'composer'
  | 'go'
  | 'gradle'
  | 'nuget'
  | 'package-lock'
  | 'pdm'
  | 'pipenv'
  | 'pnpm'
  | 'poetry'
  | 'pylock'
  | 'uv'
  | 'requirements'
  | 'yarn'

const READ: Readonly<Record<string, readonly [format: Format, ecosystem: Ecosystem]>> = {
  'package-lock.json': ['package-lock', 'npm'],
  'npm-shrinkwrap.json': ['package-lock', 'npm'],
  'pnpm-lock.yaml': ['pnpm', 'npm'],
  'yarn.lock': ['yarn', 'npm'],
  'Cargo.lock': ['cargo', 'crates.io'],
  'composer.lock': ['composer', 'Packagist'],
  'Gemfile.lock': ['bundler', 'RubyGems'],
  'gems.locked': ['bundler', 'RubyGems'],
  'go.sum': ['go', 'Go'],
  'gradle.lockfile': ['gradle', 'Maven'],
  'packages.lock.json': ['nuget', 'NuGet'],
  'pdm.lock': ['pdm', 'PyPI'],
  'Pipfile.lock': ['pipenv', 'PyPI'],
  'poetry.lock': ['poetry', 'PyPI'],
  'pylock.toml': ['pylock', 'PyPI'],
  'uv.lock': ['uv', 'PyPI'],
}

/** Lockfiles that the gate cannot read yet: the tool that writes them, and the ecosystem where the gate knows it. */
const UNSUPPORTED: Readonly<Record<string, readonly [tool: string, ecosystem: Ecosystem | null]>> = {
  'bun.lock': ['Bun', 'npm'],
  'bun.lockb': ['Bun', 'npm'],
  'deno.lock': ['Deno', 'npm'],
  'pixi.lock': ['Pixi', 'PyPI'],
  'conda-lock.yml': ['conda-lock', 'PyPI'],
  'pubspec.lock': ['Pub', 'Pub'],
  'mix.lock': ['Mix', 'Hex'],
  'Package.resolved': ['Swift Package Manager', null],
  'Podfile.lock': ['CocoaPods', null],
}

/** What a file is by its name. */
export interface LockfileKind {
  readonly ecosystem: Ecosystem | null
  /** How to read it, or whose lockfile it is when that cannot be read. */
  readonly how: { readonly format: Format } | { readonly unsupported: string }
}

/** @returns `null` for a file that is no lockfile */
export function lockfileKind(path: RepositoryPath): LockfileKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (Object.hasOwn(READ, name)) {
    const [format, ecosystem] = READ[name]!
    return { ecosystem, how: { format } }
  }
  if (Object.hasOwn(UNSUPPORTED, name)) {
    const [unsupported, ecosystem] = UNSUPPORTED[name]!
    return { ecosystem, how: { unsupported } }
  }
  if (/^pylock\.[^.]+\.toml$/.test(name)) return { ecosystem: 'PyPI', how: { format: 'pylock' } }
  // `rails_8.gemfile`, for tests against several versions
  if (name.endsWith('.gemfile.lock')) return { ecosystem: 'RubyGems', how: { format: 'bundler' } }
  // of the build script itself, of the settings, one a configuration before Gradle 7
  if (name.endsWith('-gradle.lockfile') || /(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/.test(path))
    return { ecosystem: 'Maven', how: { format: 'gradle' } }
  // where several projects share a folder
  if (/^packages\..+\.lock\.json$/.test(name)) return { ecosystem: 'NuGet', how: { format: 'nuget' } }
  if (name.endsWith('.py.lock')) return { ecosystem: 'PyPI', how: { format: 'uv' } }
  return isRequirementsName(path) ? { ecosystem: 'PyPI', how: { format: 'requirements' } } : null
}

/** `requirements.txt`, `requirements-dev.txt`, `dev-requirements.txt`, `requirements/base.txt`, `constraints.txt`. */
function isRequirementsName(path: string): boolean {
  return /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.txt|requirements\/[^/]+\.txt)$/i.test(path)
}
