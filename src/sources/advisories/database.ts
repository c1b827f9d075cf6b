import { resolve } from 'node:path'
import type { Progress } from '../../context.ts'
import { SourceInvalid, SourceUnavailable } from '../../errors.ts'
import type { Ecosystem } from '../manifests/model.ts'
import { DATABASE_LIMITS, type DatabaseLimits, databaseFiles } from './database-files.ts'
import { parseJson } from './json.ts'
import type { Question } from './questions.ts'
import { type OsvHeading, type OsvRecord, packageKey, parseHeading, parseRecord } from './record.ts'

export interface LocalDatabase {
  /** The records about each question's package, whatever its version: `packageKey` to records. */
  readonly records: ReadonlyMap<string, readonly OsvRecord[]>
  /** The newest record of the ecosystem whose data is oldest, in milliseconds since the epoch. */
  readonly asOf: number
}

export interface DatabaseOptions {
  /** The directory or zip, absolute or relative to `root`. */
  readonly source: string
  readonly root: string
  readonly now: () => number
  readonly maxAgeDays: number
  readonly progress: Progress
  readonly limits?: DatabaseLimits
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Read a local database in OSV format as far as it is about the asked packages. Memory holds those records alone;
 * every other record is still parsed, since one that cannot be read could be about any package.
 * @throws SourceInvalid when a record cannot be parsed, a time lies in the future, or there is no record at all
 * @throws SourceUnavailable when it is absent, too old, or has no record of an ecosystem that is asked about
 */
export async function localDatabase(
  questions: readonly Question[],
  options: DatabaseOptions,
): Promise<LocalDatabase> {
  const { source, root, now, maxAgeDays, progress } = options
  const wanted = new Set(questions.map(({ ecosystem, name }) => packageKey(ecosystem, name)))
  const found = new Map<string, Found[]>()
  const newest = new Map<string, number>()
  let count = 0
  for await (const file of databaseFiles(resolve(root, source), source, options.limits ?? DATABASE_LIMITS)) {
    const value = parseJson(decoded(await file.bytes(), file.name), file.name)
    const heading = parseHeading(value, file.name)
    if (heading.modified > now() + DAY) {
      throw new SourceInvalid(file.name, 'was modified in the future; the age of the database cannot be told')
    }
    const keys = new Set<string>()
    for (const key of keysOf(heading)) {
      const ecosystem = key.split('\n', 1)[0]!
      newest.set(ecosystem, Math.max(newest.get(ecosystem) ?? 0, heading.modified))
      if (wanted.has(key)) keys.add(key)
    }
    if (keys.size > 0) keep(found, { record: parseRecord(value, file.name), keys })
    count += 1
    if (count % 10_000 === 0) progress(`advisories: ${count} records read`)
  }
  if (count === 0)
    throw new SourceInvalid(source, 'holds no advisories; give a directory or zip of OSV records')
  const ages = [...new Set(questions.map(({ ecosystem }) => ecosystem))].map((ecosystem) =>
    freshness(ecosystem, newest.get(ecosystem), source, now(), maxAgeDays),
  )
  return { records: byPackage(found), asOf: ages.length === 0 ? now() : Math.min(...ages) }
}

interface Found {
  readonly record: OsvRecord
  readonly keys: ReadonlySet<string>
}

/** The same record stands in the export of each ecosystem that it is about; an outdated copy yields to the newest. */
function keep(found: Map<string, Found[]>, candidate: Found): void {
  const { id, modified } = candidate.record
  const known = found.get(id) ?? []
  const latest = Math.max(modified, ...known.map(({ record }) => record.modified))
  found.set(
    id,
    [...known, candidate].filter(({ record }) => record.modified === latest),
  )
}

function byPackage(found: ReadonlyMap<string, readonly Found[]>): Map<string, OsvRecord[]> {
  const records = new Map<string, OsvRecord[]>()
  for (const { record, keys } of [...found.values()].flat()) {
    for (const key of keys) {
      const list = records.get(key) ?? []
      list.push(record)
      records.set(key, list)
    }
  }
  return records
}

function keysOf({ affected }: OsvHeading): string[] {
  return (affected ?? []).flatMap((entry) =>
    entry.package ? [packageKey(entry.package.ecosystem, entry.package.name)] : [],
  )
}

function freshness(
  ecosystem: Ecosystem,
  newest: number | undefined,
  source: string,
  now: number,
  maxAgeDays: number,
): number {
  if (newest === undefined) {
    throw new SourceUnavailable(
      'advisories',
      `the local database ${source} has no record about ${ecosystem}, which the lockfiles need; add OSV's export ${ecosystem}/all.zip to it`,
    )
  }
  const days = Math.floor((now - newest) / DAY)
  if (now - newest > maxAgeDays * DAY) {
    throw new SourceUnavailable(
      'advisories',
      `the newest ${ecosystem} record of the local database ${source} is ${days} days old, and ${maxAgeDays} are allowed; fetch OSV's export ${ecosystem}/all.zip anew`,
    )
  }
  return newest
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SourceInvalid(name, 'is not UTF-8')
  }
}
