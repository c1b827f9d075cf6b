import { isTable } from '../../structured/document.ts'
import type { ArtifactDependency } from '../model.ts'

/** A specification as a gem's metadata holds it; fields that are absent or of another kind are `null` or empty. */
export interface Gemspec {
  readonly name: string | null
  readonly version: string | null
  /** `ruby` for every platform. */
  readonly platform: string
  readonly summary: string
  readonly authors: readonly string[]
  readonly bindir: string
  readonly executables: readonly string[]
  readonly extensions: readonly string[]
  readonly requirePaths: readonly string[]
  /** `null` where there is no list. */
  readonly files: readonly string[] | null
  readonly dependencies: readonly ArtifactDependency[]
}

/**
 * Source: https://guides.rubygems.org/specification-reference/.
 * @returns `null` for what is no table
 */
export function gemspecOf(value: unknown): Gemspec | null {
  if (!isTable(value)) return null
  return {
    name: textOf(value['name']),
    version: versionOf(value['version']),
    platform: platformOf(value['platform']),
    summary: textOf(value['summary']) ?? '',
    authors: textsOf(value['authors'] ?? value['author']) ?? [],
    bindir: textOf(value['bindir']) ?? 'bin',
    executables: textsOf(value['executables']) ?? [],
    extensions: textsOf(value['extensions']) ?? [],
    requirePaths: textsOf(value['require_paths']) ?? ['lib'],
    files: textsOf(value['files']),
    dependencies: Array.isArray(value['dependencies']) ? value['dependencies'].flatMap(dependencyOf) : [],
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function textsOf(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null
}

function versionOf(value: unknown): string | null {
  return textOf(isTable(value) ? value['version'] : value)
}

/** A word, or the parts of a `Gem::Platform`. */
function platformOf(value: unknown): string {
  if (!isTable(value)) return textOf(value) ?? 'ruby'
  return ['cpu', 'os', 'version'].flatMap((part) => textOf(value[part]) ?? []).join('-') || 'ruby'
}

function dependencyOf(value: unknown): ArtifactDependency[] {
  const name = isTable(value) ? textOf(value['name']) : null
  if (!isTable(value) || name === null) return []
  const requirement = value['requirement'] ?? value['version_requirements']
  const pairs = isTable(requirement) ? requirement['requirements'] : null
  const parts = (Array.isArray(pairs) ? pairs : []).flatMap((pair) => {
    const version = Array.isArray(pair) ? versionOf(pair[1]) : null
    return version === null || !Array.isArray(pair) ? [] : [`${String(pair[0])} ${version}`]
  })
  const isDevelopment = String(value['type']).endsWith('development')
  return [{ name, range: parts.join(', '), scope: isDevelopment ? 'development' : 'runtime' }]
}
