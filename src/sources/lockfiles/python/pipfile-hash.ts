import { createHash } from 'node:crypto'
import { normalizedName } from '../purl.ts'
import type { Table } from '../shape.ts'
import { pythonJson, type Separators } from './python-json.ts'

const COMPACT: Separators = { item: ',', key: ':' }

/** Tables of a Pipfile that hold no packages. */
const SECTIONS = new Set(['source', 'packages', 'dev-packages', 'requires', 'scripts', 'pipfile', 'pipenv'])

/**
 * The digests by which Pipenv binds its lock to a Pipfile, any of which the lock may carry: Pipenv of 2026 writes
 * package names in their normal form, before that they stood as written, and before 2022 categories did not count.
 * Source: Pipenv's `utils/pipfile.py`, `calculate_hash`, and plette's `pipfiles.py`, `Pipfile.get_hash`.
 * @param pipfile parsed with integers as `bigint`
 * @param defaultSources what Pipenv takes where the Pipfile names no source: the machine decides, and the lock says it
 * @returns lower-case hex digests, the current one first
 * @throws TypeError for a value that `json.dumps` refuses (a date), and for a category that is no table
 */
export function pipfileHashes(pipfile: Table, defaultSources: unknown): readonly string[] {
  const common = {
    _meta: {
      sources: own(pipfile, 'source') ?? defaultSources,
      requires: own(pipfile, 'requires') ?? {},
    },
  }
  const categories = Object.entries(pipfile).filter(
    ([name]) => !SECTIONS.has(name) && name !== 'default' && name !== 'develop',
  )
  const packages = own(pipfile, 'packages') ?? {}
  const development = own(pipfile, 'dev-packages') ?? {}
  const written = { ...common, default: packages, develop: development }
  const current = {
    ...common,
    default: normalized(packages),
    develop: normalized(development),
    ...Object.fromEntries(categories.map(([name, table]) => [name, normalized(table)])),
  }
  return [current, { ...written, ...Object.fromEntries(categories) }, written].map((content) =>
    createHash('sha256').update(pythonJson(content, COMPACT)).digest('hex'),
  )
}

function normalized(table: unknown): Readonly<Record<string, unknown>> {
  if (typeof table !== 'object' || table === null || Array.isArray(table)) {
    throw new TypeError('a category of packages is not a table')
  }
  return Object.fromEntries(
    Object.entries(table as Table).map(([name, entry]) => [normalizedName(name), entry]),
  )
}

function own(table: Table, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
