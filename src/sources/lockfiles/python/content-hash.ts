import { createHash } from 'node:crypto'
import { pythonJson } from './python-json.ts'

const POETRY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'] as const
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'] as const

type Table = Readonly<Record<string, unknown>>

/**
 * The digests by which poetry binds its lock to a pyproject.toml, any of which the lock may carry: poetry 2.3 added
 * `dependency-groups` and still takes the older digest from a lock that an older poetry wrote.
 * Source: poetry's `packages/locker.py`, `Locker._get_content_hash` and `is_fresh`; checked against poetry 2.5.1.
 * @param pyproject parsed with integers as `bigint`, so that `1` and `1.0` stay apart
 * @param lockText the lockfile, of which the first line names the poetry that wrote it
 * @returns lower-case hex digests, the current one first
 * @throws TypeError for a value that poetry's `json.dumps` refuses (a date)
 */
export function poetryContentHashes(pyproject: Table, lockText: string): readonly string[] {
  const hashes = [contentHash(pyproject, true)]
  const writer = /Poetry (\d+)\.(\d+)/.exec(lockText.split('\n', 1)[0]!)
  if (writer === null) return hashes
  const [major, minor] = [Number(writer[1]), Number(writer[2])]
  return major < 2 || (major === 2 && minor < 3) ? [...hashes, contentHash(pyproject, false)] : hashes
}

function contentHash(pyproject: Table, withGroups: boolean): string {
  const project = subTable(pyproject, 'project')
  const groups = withGroups ? subTable(pyproject, 'dependency-groups') : {}
  const poetry = subTable(subTable(pyproject, 'tool'), 'poetry')
  const relevantProject: Record<string, unknown> = {}
  for (const key of PROJECT_KEYS) if (own(project, key) !== undefined) relevantProject[key] = project[key]
  const isModern = Object.keys(relevantProject).length > 0 || Object.keys(groups).length > 0
  const relevantPoetry: Record<string, unknown> = {}
  for (const key of POETRY_KEYS) {
    const value = own(poetry, key)
    if (value !== undefined) relevantPoetry[key] = value
    else if (!isModern) relevantPoetry[key] = null
  }
  if (own(poetry, 'group') !== undefined) relevantPoetry.group = poetry.group
  const content: Record<string, unknown> = {}
  if (Object.keys(relevantProject).length > 0) content.project = relevantProject
  if (Object.keys(groups).length > 0) content['dependency-groups'] = groups
  const relevant = isModern ? { ...content, tool: { poetry: relevantPoetry } } : relevantPoetry
  return createHash('sha256').update(pythonJson(relevant)).digest('hex')
}

function own(table: Table, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function subTable(table: Table, key: string): Table {
  const value = own(table, key)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {}
}
