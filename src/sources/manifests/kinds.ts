import type { RepositoryPath } from '../../location.ts'

export type ManifestKind =
  | 'package.json'
  | 'pnpm-workspace.yaml'
  | 'pyproject.toml'
  | 'setup.cfg'
  | 'setup.py'
  | 'requirements.in'
  | 'Cargo.toml'
  | 'go.mod'
  | 'unsupported'

const BY_NAME: ReadonlyMap<string, ManifestKind> = new Map([
  ['package.json', 'package.json'],
  ['pnpm-workspace.yaml', 'pnpm-workspace.yaml'],
  ['pyproject.toml', 'pyproject.toml'],
  ['setup.cfg', 'setup.cfg'],
  ['setup.py', 'setup.py'],
  ['Cargo.toml', 'Cargo.toml'],
  ['go.mod', 'go.mod'],
  ['pom.xml', 'unsupported'],
  ['build.gradle', 'unsupported'],
  ['build.gradle.kts', 'unsupported'],
  ['composer.json', 'unsupported'],
  ['Chart.yaml', 'unsupported'],
  ['pubspec.yaml', 'unsupported'],
  ['mix.exs', 'unsupported'],
  ['deno.json', 'unsupported'],
  ['deno.jsonc', 'unsupported'],
  ['jsr.json', 'unsupported'],
])

const BY_SHAPE: readonly (readonly [RegExp, ManifestKind])[] = [
  [/^(?:.*[-_.])?requirements(?:[-_.].*)?\.in$/, 'requirements.in'],
  [/\.(?:cs|fs|vb)proj$/, 'unsupported'],
  [/\.nuspec$/, 'unsupported'],
  [/\.gemspec$/, 'unsupported'],
]

/** What kind of manifest a path is by its name; `null` for any other file. */
export function manifestKind(path: RepositoryPath): ManifestKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/(?:^|\/)requirements\/[^/]+\.in$/.test(path)) return 'requirements.in'
  return BY_NAME.get(name) ?? BY_SHAPE.find(([shape]) => shape.test(name))?.[1] ?? null
}

/** The folder a path stands in; `''` for the root. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
