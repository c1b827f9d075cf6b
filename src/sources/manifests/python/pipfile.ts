import type { RepositoryPath } from '../../../location.ts'
import { type FieldPath, type Fields, fields } from '../../structured/fields.ts'
import { parseToml } from '../../structured/toml.ts'
import { manifestOf } from '../manifest-of.ts'
import type { DeclaredDependency, Manifest } from '../model.ts'
import type { UnlinkedManifest } from '../unlinked.ts'

/** Tables that hold no packages. */
const SECTIONS = new Set(['source', 'requires', 'scripts', 'pipfile', 'pipenv'])

/** Keys of an entry that are environment markers of their own: `sys_platform = "== 'win32'"`. */
const MARKERS = [
  'os_name',
  'sys_platform',
  'platform_machine',
  'platform_python_implementation',
  'platform_release',
  'platform_system',
  'platform_version',
  'python_version',
  'python_full_version',
  'implementation_name',
  'implementation_version',
] as const

/**
 * A Pipfile: `packages`, `dev-packages`, and categories of the project's own. It names no project and no version.
 * Source: https://pipenv.pypa.io/en/latest/pipfile.html
 * @throws SourceInvalid for text that is not TOML and for fields of the wrong type
 */
export function readPipfile(text: string, path: RepositoryPath): UnlinkedManifest {
  const toml = fields(parseToml(text, path), path)
  const sections = Object.keys(toml.table([]) ?? {}).filter((name) => !SECTIONS.has(name))
  return manifestOf({
    path,
    ecosystem: 'PyPI',
    format: 'Pipfile',
    dependencies: sections.flatMap((section) =>
      Object.keys(toml.table([section]) ?? {}).map((name) => dependency(toml, section, name)),
    ),
    ...requiresPython(toml),
  })
}

function dependency(toml: Fields, section: string, name: string): DeclaredDependency {
  const field = [section, name]
  const common = { name, group: section, scope: scopeOf(section), at: toml.at(field, 'key') }
  if (!toml.is(field, 'table')) return { ...common, range: toml.text(field)! }
  const marker = markerOf(toml, field)
  return { ...common, range: rangeOf(toml, field), ...(marker === '' ? {} : { marker }) }
}

function scopeOf(section: string): DeclaredDependency['scope'] {
  if (section === 'packages') return 'runtime'
  return section === 'dev-packages' ? 'development' : 'optional'
}

/** The version, or where else it comes from: a repository or an address behind `@`, a folder of its own. */
function rangeOf(toml: Fields, field: FieldPath): string {
  for (const vcs of ['git', 'hg', 'svn', 'bzr']) {
    const url = toml.text([...field, vcs])
    const ref = toml.text([...field, 'ref'])
    if (url !== null) return `@ ${vcs}+${url}${ref === null ? '' : `@${ref}`}`
  }
  const local = toml.text([...field, 'path'])
  if (local !== null) return `file:${local}`
  const address = toml.text([...field, 'file']) ?? toml.text([...field, 'url'])
  if (address !== null) return /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? `@ ${address}` : `file:${address}`
  return toml.text([...field, 'version']) ?? '*'
}

function markerOf(toml: Fields, field: FieldPath): string {
  const own = toml.text([...field, 'markers'])
  const keys = MARKERS.flatMap((key) => {
    const value = toml.text([...field, key])
    return value === null ? [] : [`${key} ${value}`]
  })
  return [...(own === null ? [] : [keys.length === 0 ? own : `(${own})`]), ...keys].join(' and ')
}

function requiresPython(toml: Fields): Pick<Manifest, 'requiresPython'> {
  const full = toml.text(['requires', 'python_full_version'])
  if (full !== null) return { requiresPython: `==${full}` }
  const minor = toml.text(['requires', 'python_version'])
  return minor === null || minor === '*' ? {} : { requiresPython: `==${minor}.*` }
}
