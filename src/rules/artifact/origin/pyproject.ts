import { parse, TomlError } from 'smol-toml'
import type { Member } from '../../../sources/artifacts/model.ts'
import type { CommittedFile } from '../../../sources/git/committed-files.ts'

/**
 * Whether an sdist's pyproject.toml says the same as the commit's, written anew: pdm-backend does that, and fills in a
 * version that was dynamic.
 * Source: https://backend.pdm-project.org/build_config/; `pdm.backend.sdist`.
 * @param version the release's, which alone may have been filled in
 */
export function isSameProject(
  path: string,
  member: Member,
  file: CommittedFile,
  version: string | null,
): boolean {
  if (path !== 'pyproject.toml' || member.text === null || file.text === null) return false
  const [packed, committed] = [parsed(member.text), parsed(file.text)]
  if (packed === null || committed === null) return false
  return (
    canonical(packed) === canonical(committed) ||
    canonical(packed) === canonical(released(committed, version))
  )
}

export type Table = Readonly<Record<string, unknown>>

function released(committed: Table, version: string | null): Table {
  const project = committed['project']
  if (!isTable(project) || !Array.isArray(project['dynamic']) || version === null) return committed
  const dynamic = project['dynamic'].filter((field) => field !== 'version')
  const { dynamic: _, ...rest } = project
  return { ...committed, project: { ...rest, ...(dynamic.length === 0 ? {} : { dynamic }), version } }
}

/** Keys in one order; tables that hold nothing, and an empty `dynamic`, left out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isTable(value)) return JSON.stringify(value) ?? 'null'
  const pairs = Object.keys(value)
    .sort()
    .map((key) => [key, canonical(value[key])] as const)
    .filter(([key, text]) => text !== '{}' && !(key === 'dynamic' && text === '[]'))
  return `{${pairs.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** The document; `null` for what is no TOML. */
export function parsed(text: string): Table | null {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof TomlError) return null
    throw error
  }
}

/**
 * Whether code of the project itself changes the metadata while it is built: pdm-backend runs `pdm_build.py`. What the
 * project's table says is only where that begins, then.
 * Source: https://backend.pdm-project.org/hooks/.
 */
export function hasBuildHook(document: Table, hasFile: (name: string) => boolean): boolean {
  const system = document['build-system']
  const isPdm = isTable(system) && system['build-backend'] === 'pdm.backend'
  if (!isPdm) return false
  const tool = document['tool']
  const pdm = isTable(tool) ? tool['pdm'] : null
  const build = isTable(pdm) ? pdm['build'] : null
  return (isTable(build) && typeof build['custom-hook'] === 'string') || hasFile('pdm_build.py')
}
