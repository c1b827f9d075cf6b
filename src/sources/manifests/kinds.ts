import type { RepositoryPath } from '../../location.ts'

export type ManifestKind =
  | 'package.json'
  | 'pnpm-workspace.yaml'
  | 'pyproject.toml'
  | 'setup.cfg'
  | 'setup.py'
  | 'requirements.in'
  | 'Pipfile'
  | 'Cargo.toml'
  | 'go.mod'
  | 'pom.xml'
  | 'build.gradle'
  | 'project file'
  | 'nuspec'
  | 'gemspec'
  | 'Gemfile'
  | 'composer.json'
  | 'Chart.yaml'
  | 'pubspec.yaml'
  | 'mix.exs'
  | 'deno.json'
  | 'VERSION'
  | 'Info.plist'
  | 'AndroidManifest.xml'
  | 'CMakeLists.txt'
  | 'Dockerfile'
  | 'action.yml'

const BY_NAME: ReadonlyMap<string, ManifestKind> = new Map([
  ['package.json', 'package.json'],
  ['pnpm-workspace.yaml', 'pnpm-workspace.yaml'],
  ['pyproject.toml', 'pyproject.toml'],
  ['setup.cfg', 'setup.cfg'],
  ['setup.py', 'setup.py'],
  ['Pipfile', 'Pipfile'],
  ['Cargo.toml', 'Cargo.toml'],
  ['go.mod', 'go.mod'],
  ['pom.xml', 'pom.xml'],
  ['build.gradle', 'build.gradle'],
  ['build.gradle.kts', 'build.gradle'],
  ['Gemfile', 'Gemfile'],
  ['gems.rb', 'Gemfile'],
  ['composer.json', 'composer.json'],
  ['Chart.yaml', 'Chart.yaml'],
  ['pubspec.yaml', 'pubspec.yaml'],
  ['mix.exs', 'mix.exs'],
  ['deno.json', 'deno.json'],
  ['deno.jsonc', 'deno.json'],
  ['jsr.json', 'deno.json'],
  ['jsr.jsonc', 'deno.json'],
  ['VERSION', 'VERSION'],
  ['VERSION.txt', 'VERSION'],
  ['version.txt', 'VERSION'],
  ['Info.plist', 'Info.plist'],
  ['AndroidManifest.xml', 'AndroidManifest.xml'],
  ['CMakeLists.txt', 'CMakeLists.txt'],
  ['action.yml', 'action.yml'],
  ['action.yaml', 'action.yml'],
])

const BY_SHAPE: readonly (readonly [RegExp, ManifestKind])[] = [
  [/^(?:.*[-_.])?requirements(?:[-_.].*)?\.in$/, 'requirements.in'],
  [/\.(?:cs|fs|vb)proj$/, 'project file'],
  [/.\.nuspec$/, 'nuspec'],
  [/.\.gemspec$/, 'gemspec'],
  [/-Info\.plist$/, 'Info.plist'],
  [/^(?:.+\.)?(?:Dockerfile|Containerfile)(?:\.[\w-]+)?$/i, 'Dockerfile'],
]

/** What kind of manifest a path is by its name; `null` for any other file. */
export function manifestKind(path: RepositoryPath): ManifestKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  // Maven packs a copy of the POM into each jar: one there came out of somebody's jar and builds nothing.
  if (/(?:^|\/)META-INF\/maven\/[^/]+\/[^/]+\/pom\.xml$/.test(path)) return null
  if (/(?:^|\/)requirements\/[^/]+\.in$/.test(path)) return 'requirements.in'
  return BY_NAME.get(name) ?? BY_SHAPE.find(([shape]) => shape.test(name))?.[1] ?? null
}

/** The folder a path stands in; `''` for the root. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
