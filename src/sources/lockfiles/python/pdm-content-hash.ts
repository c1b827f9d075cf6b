import { createHash } from 'node:crypto'
import type { Table } from '../shape.ts'
import { pythonJson } from './python-json.ts'

/**
 * The digests by which PDM binds its lock to a pyproject.toml, any of which a lock of this version may carry: 2.16
 * (lock 4.4.2) hashes the whole `resolution` table in place of `overrides`, 2.20 adds `dependency-groups`.
 * Source: PDM's `project/project_file.py`, `PyProject.content_hash`, through its history; checked against PDM 2.15.4, 2.19.3 and 2.29.3.
 * @param pyproject parsed with integers as `bigint`
 * @param lockVersion the `lock_version`, 4.x
 * @returns lower-case hex digests, the current one first
 * @throws TypeError for a value that PDM's `json.dumps` refuses, and where PDM converts the manifest before it hashes
 */
export function pdmContentHashes(pyproject: Table, lockVersion: string): readonly string[] {
  if (own(pyproject, 'project') === undefined) {
    throw new TypeError('a pyproject.toml without `project` is converted by PDM before it is hashed')
  }
  const settings = subTable(subTable(pyproject, 'tool'), 'pdm')
  const project = subTable(pyproject, 'project')
  const common = {
    sources: own(settings, 'source') ?? [],
    dependencies: own(project, 'dependencies') ?? [],
    'optional-dependencies': own(project, 'optional-dependencies') ?? {},
    'requires-python': own(project, 'requires-python') ?? '',
  }
  const lists = own(settings, 'dev-dependencies') ?? {}
  if (/^4\.(?:[0-3](?:\.|$)|4(?:$|\.[01]$))/.test(lockVersion)) {
    const overrides = own(subTable(settings, 'resolution'), 'overrides') ?? {}
    // until 2.11 they might stand in the table above as well, and counted there first
    return [overrides, own(settings, 'overrides') ?? overrides].map((one) =>
      sha256({ ...common, 'dev-dependencies': lists, overrides: one }),
    )
  }
  const resolution = own(settings, 'resolution') ?? {}
  const current = { ...common, 'dev-dependencies': developmentGroups(pyproject, settings), resolution }
  const before220 = { ...common, 'dev-dependencies': lists, resolution }
  return [sha256(current), sha256(before220)]
}

/** As PDM joins them: PEP 735 groups under normalised names, then its own lists appended. */
function developmentGroups(pyproject: Table, settings: Table): Readonly<Record<string, unknown>> {
  const groups = new Map<string, readonly unknown[]>()
  for (const [name, entries] of Object.entries(subTable(pyproject, 'dependency-groups'))) {
    const group = pdmName(name)
    if (groups.has(group)) throw new TypeError(`the group \`${group}\` is written twice, which PDM refuses`)
    groups.set(group, asList(entries))
  }
  for (const [name, entries] of Object.entries(subTable(settings, 'dev-dependencies'))) {
    const group = pdmName(name)
    groups.set(group, [...(groups.get(group) ?? []), ...asList(entries)])
  }
  return Object.fromEntries(groups)
}

/** PDM's own `normalize_name`, which goes further than PEP 503. */
function pdmName(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('a group of dependencies is not a list')
  return value
}

function sha256(content: unknown): string {
  return createHash('sha256').update(pythonJson(content)).digest('hex')
}

function own(table: Table, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function subTable(table: Table, key: string): Table {
  const value = own(table, key)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {}
}
