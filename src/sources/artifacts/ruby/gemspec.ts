import { isTable } from '../../structured/document.ts'
import type { ArtifactDependency, PackagedGem } from '../model.ts'

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
  /** All that is compared with the commit's gemspec. */
  readonly packaged: PackagedGem
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
    packaged: packagedOf(value),
  }
}

/** Fields that hold one text, and that hold a list. `version`, `name` and `date` are judged elsewhere, or nobody's. */
const TEXTS = ['bindir', 'description', 'homepage', 'post_install_message', 'summary'] as const
const LISTS = [
  'authors',
  'cert_chain',
  'executables',
  'extensions',
  'extra_rdoc_files',
  'files',
  'licenses',
  'require_paths',
  'test_files',
] as const

function packagedOf(value: Readonly<Record<string, unknown>>): PackagedGem {
  const metadata = value['metadata']
  const fields = new Map<string, readonly string[]>([
    ...TEXTS.map((field) => [field, wordsOf(value[field])] as const),
    ...LISTS.map((field) => [field, wordsOf(value[field])] as const),
    ['platform', [platformOf(value['platform'])]],
    [
      'metadata',
      isTable(metadata) ? Object.entries(metadata).map(([key, one]) => `${key}: ${String(one)}`) : [],
    ],
    ['required_ruby_version', requirementOf(value['required_ruby_version'])],
    ['required_rubygems_version', requirementOf(value['required_rubygems_version'])],
  ])
  const dependencies = Array.isArray(value['dependencies']) ? value['dependencies'].filter(isTable) : []
  return {
    fields: Object.fromEntries(fields),
    dependencies: dependencies.map((one) => ({
      name: textOf(one['name']) ?? '',
      requirement: requirementOf(one['requirement'] ?? one['version_requirements']),
      scope: isDevelopment(one) ? 'development' : 'runtime',
    })),
  }
}

function wordsOf(value: unknown): readonly string[] {
  const one = textOf(value)
  return one === null ? (textsOf(value) ?? []) : [one]
}

function isDevelopment(value: Readonly<Record<string, unknown>>): boolean {
  return String(value['type']).endsWith('development')
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
  const range = requirementOf(value['requirement'] ?? value['version_requirements']).join(', ')
  return [{ name, range, scope: isDevelopment(value) ? 'development' : 'runtime' }]
}

/** The parts of a `Gem::Requirement`: `>= 1.2`. */
function requirementOf(value: unknown): readonly string[] {
  const pairs = isTable(value) ? value['requirements'] : null
  return (Array.isArray(pairs) ? pairs : []).flatMap((pair) => {
    const version = Array.isArray(pair) ? versionOf(pair[1]) : null
    return version === null || !Array.isArray(pair) ? [] : [`${String(pair[0])} ${version}`]
  })
}
