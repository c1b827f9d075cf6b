import { type Dirent, lstatSync, readFileSync, type Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { SourceInvalid, SourceUnavailable } from '../../errors.ts'
import { printable } from './json.ts'

/** What a database may measure; npm's whole export had about 220,000 records in 2025. */
export interface DatabaseLimits {
  readonly files: number
  readonly recordBytes: number
  readonly totalBytes: number
}

export const DATABASE_LIMITS: DatabaseLimits = {
  files: 2_000_000,
  recordBytes: 32 * 1024 * 1024,
  totalBytes: 16 * 1024 * 1024 * 1024,
}

export interface DatabaseFile {
  /** For messages: below the database's own name, one line. */
  readonly name: string
  bytes(): Uint8Array | Promise<Uint8Array>
}

/**
 * Every advisory of a local database: `*.json` at any depth of a directory, and in zips (OSV's exports, `all.zip`).
 * A file that could hold advisories in another form is an error, since leaving it out would look like "not affected".
 * @param path absolute
 * @param label names the database in messages
 * @throws SourceUnavailable when nothing is there; SourceInvalid when a part of it cannot be read
 */
export async function* databaseFiles(
  path: string,
  label: string,
  limits: DatabaseLimits,
): AsyncGenerator<DatabaseFile> {
  const kind = await stat(path).catch((error: NodeJS.ErrnoException): Stats => {
    const problem = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code})`
    throw new SourceUnavailable('advisories', `the local database ${label} ${problem}`)
  })
  if (kind.isDirectory()) yield* directoryFiles(path, label, limits)
  else if (kind.isFile()) yield* archiveFiles(path, label, limits)
  else throw new SourceInvalid(label, 'is neither a directory nor a zip archive')
}

/** The reader of zips is loaded where there is one. */
async function* archiveFiles(
  path: string,
  label: string,
  limits: DatabaseLimits,
): AsyncGenerator<DatabaseFile> {
  const { zipFiles } = await import('./zip.ts')
  yield* zipFiles(path, label, limits)
}

async function* directoryFiles(
  path: string,
  label: string,
  limits: DatabaseLimits,
): AsyncGenerator<DatabaseFile> {
  let files = 0
  let total = 0
  const folders = [{ path, label }]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(folder.path, folder.label)) {
      const file = join(folder.path, entry.name)
      const name = `${folder.label}/${printable(entry.name)}`
      if (entry.isDirectory()) {
        // Version control's own folders hold no advisories.
        if (entry.name !== '.git' && entry.name !== '.github') folders.push({ path: file, label: name })
        continue
      }
      if (!entry.isFile())
        throw new SourceInvalid(name, 'is not a regular file; the database must hold plain files')
      const form = formOf(entry.name, name)
      if (form === 'other') continue
      if (form === 'zip') {
        yield* archiveFiles(file, name, limits)
        continue
      }
      const { size } = now(() => lstatSync(file), name)
      files += 1
      total += size
      if (size > limits.recordBytes)
        throw new SourceInvalid(name, `is larger than ${limits.recordBytes} bytes`)
      if (files > limits.files) throw new SourceInvalid(label, `has more than ${limits.files} files`)
      if (total > limits.totalBytes)
        throw new SourceInvalid(label, `is larger than ${limits.totalBytes} bytes`)
      yield { name, bytes: () => now(() => readFileSync(file), name) }
    }
  }
}

async function entriesOf(path: string, label: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(unreadable(label))
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Files that stand beside advisories in the databases that are known, and hold none. */
const BESIDE =
  /^\..*|^(?:LICEN[CS]E|README|NOTICE|CODEOWNERS|SECURITY|CONTRIBUTING|CHANGELOG|VERSION|[A-Z0-9]+SUMS)$|\.(?:md|txt|rst|csv|html|sha256|sha512|asc|sig|sigstore)$/i

/**
 * What a file of a database is, by its name.
 * @param where names it in errors
 * @throws SourceInvalid when it could hold advisories that are not read
 */
export function formOf(name: string, where: string): 'record' | 'zip' | 'other' {
  if (/\.json$/i.test(name)) return 'record'
  if (/\.zip$/i.test(name)) return 'zip'
  if (BESIDE.test(name)) return 'other'
  throw new SourceInvalid(where, 'is neither JSON nor a zip; advisories in another form would be left out')
}

/** Many small files are read several times faster without a detour over the thread pool for each. */
function now<T>(read: () => T, name: string): T {
  try {
    return read()
  } catch (error) {
    return unreadable(name)(error as NodeJS.ErrnoException)
  }
}

function unreadable(name: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw new SourceInvalid(name, `cannot be read (${error.code ?? 'unknown trouble'})`)
  }
}
