import { satisfies, validRange } from '@renovatebot/pep440'
import type { DeclaredDependency, Manifest } from '../../../sources/manifests/model.ts'
import { poetrySpecifier } from './python-range.ts'

/**
 * Whether a dependency is for interpreters that the project does not run on: `typed-ast; python_version < "3.8"` in a
 * project for 3.9 and later. Poetry and uv lock nothing for it.
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 * @returns `false` wherever that cannot be told from the interpreter's version alone
 */
export function isNeverInstalled(manifest: Manifest, { marker, python }: DeclaredDependency): boolean {
  const project = specifier(manifest.requiresPython ?? '')
  const wanted = [...(python === undefined ? [] : [specifier(python)]), ...clauses(marker ?? '')]
  if (project === null || wanted.length === 0 || wanted.includes(null)) return false
  return !INTERPRETERS.some(
    ({ minor, full }) =>
      admits(project.range, full) && wanted.every((one) => admits(one!.range, one!.short ? minor : full)),
  )
}

interface Interpreters {
  readonly range: string
  /** `python_version` is the version without its last part. */
  readonly short: boolean
}

function specifier(range: string): Interpreters | null {
  const translated = poetrySpecifier(range)
  return translated === null || (translated !== '' && !validRange(translated))
    ? null
    : { range: translated, short: false }
}

/** What a marker demands of the interpreter; other demands can only narrow it. `null` for what is not understood. */
function clauses(marker: string): readonly (Interpreters | null)[] {
  if (/\bor\b|[()]/.test(marker)) return [null]
  return marker.split(/\band\b/).flatMap((part) => {
    const match =
      /^\s*(python_version|python_full_version)\s*(<=|>=|<|>|==|!=|~=)\s*(["'])([^"']+)\3\s*$/.exec(part)
    if (match === null) return []
    const range = `${match[2]!}${match[4]!}`
    return [validRange(range) ? { range, short: match[1] === 'python_version' } : null]
  })
}

function admits(range: string, version: string): boolean {
  return range === '' || satisfies(version, range)
}

/** Every interpreter that there is or may be for long: minor versions with patches enough. */
const INTERPRETERS = ['2.6', '2.7', ...Array.from({ length: 40 }, (_, minor) => `3.${minor}`), '4.0'].flatMap(
  (minor) => Array.from({ length: 25 }, (_, patch) => ({ minor, full: `${minor}.${patch}` })),
)
