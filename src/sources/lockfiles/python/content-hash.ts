import { createHash } from 'node:crypto'
import { TomlDate } from 'smol-toml'

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

/** Python's `json.dumps(value, sort_keys=True)`: ASCII only, a space behind commas and colons, keys by code point. */
function pythonJson(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return pythonString(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return pythonFloat(value)
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`
  if (typeof value !== 'object' || value instanceof TomlDate) {
    throw new TypeError('a date cannot stand in what poetry hashes')
  }
  const members = Object.entries(value as Table)
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([key, member]) => `${pythonString(key)}: ${pythonJson(member)}`)
  return `{${members.join(', ')}}`
}

function pythonString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Python's `repr` of a float: `1.0`, `1e-07`, `1e+16`, `inf`. */
function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e') as [string, string]
  const power = Number(exponent)
  if (value !== 0 && (power < -4 || power >= 16)) {
    return `${sign}${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
  }
  const digits = mantissa.replace('.', '')
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0')
  return `${sign}${whole}.${digits.slice(power + 1) || '0'}`
}

/** UTF-8 keeps the order of code points, UTF-16 does not. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
