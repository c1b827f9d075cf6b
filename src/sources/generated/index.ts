import { createHash } from 'node:crypto'
import picomatch from 'picomatch'
import { isSourceError } from '../../errors.ts'
import type { Files } from '../../files.ts'
import type { Location, RepositoryPath } from '../../location.ts'
import type { Covered, Skipped } from '../coverage.ts'

/** Files that are committed and made from others, with the digest that their sources had then. */
export interface GeneratedEntry {
  /** Glob of what is generated. */
  readonly path: string
  /** Globs of what it is generated from. */
  readonly from: readonly string[]
  /** 64 hex digits, as recorded. */
  readonly digest: string
  /** Where the digest is recorded. */
  readonly at: Location
}

export interface GeneratedFacts extends GeneratedEntry {
  /** How many files the globs name. */
  readonly files: number
  readonly sources: number
  /** The digest that the sources have now. */
  readonly current: string
}

export interface GeneratedModel extends Covered {
  readonly entries: readonly GeneratedFacts[]
}

/**
 * The digest of the sources of every declared generated file. It is the SHA-256 of what `sha256sum` prints over the
 * sources in the order of their bytes, so that it can be made in a shell too.
 * @throws SourceInvalid only when the list of files cannot be had
 */
export async function readGenerated(files: Files, table: readonly GeneratedEntry[]): Promise<GeneratedModel> {
  const paths = table.length === 0 ? [] : await files.list()
  const skipped = new Map<string, Skipped>()
  const hashes = new Map<RepositoryPath, string>()
  const hashOf = async (path: RepositoryPath): Promise<string> => {
    const known = hashes.get(path)
    if (known !== undefined) return known
    const hash = createHash('sha256')
      .update(await files.read(path))
      .digest('hex')
    hashes.set(path, hash)
    return hash
  }
  const entries: GeneratedFacts[] = []
  for (const entry of table) {
    const isGenerated = picomatch(entry.path, { dot: true })
    const isSource = picomatch([...entry.from], { dot: true })
    const generated = paths.filter((path) => isGenerated(path))
    // what is generated into the folder of its sources is no source of itself
    const sources = paths.filter((path) => isSource(path) && !isGenerated(path)).sort(byBytes)
    const digest = createHash('sha256')
    for (const path of sources) {
      try {
        digest.update(`${await hashOf(path)}  ${path}\n`)
      } catch (error) {
        if (!isSourceError(error)) throw error
        skipped.set(path, { path, reason: error.message, kind: 'unread' })
      }
    }
    entries.push({
      ...entry,
      files: generated.length,
      sources: sources.length,
      current: digest.digest('hex'),
    })
  }
  const read = hashes.size
  return { entries, coverage: { found: read + skipped.size, read, skipped: [...skipped.values()] } }
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
