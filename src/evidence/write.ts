import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { InputError } from '../errors.ts'
import { byCodeUnit } from './canonical-json.ts'
import { checksumsText } from './checksums.ts'
import { visible } from './escape/control.ts'
import { CHECKSUMS, EVIDENCE_NAMES, type EvidenceDraft } from './files.ts'
import { LOCK_NAME, withLock } from './lock.ts'
import type { EvidenceFile } from './report/model.ts'

const TEMPORARY = /^\.[0-9a-f-]{36}\.tmp$/

/**
 * Write the evidence of one run into its folder, and `SHA256SUMS` over all of it.
 *
 * The folder is made when it is absent. It may hold evidence of an earlier run, which is replaced; where it holds
 * anything else nothing is written. Each file appears whole or not at all (temporary file, fsync, rename), and
 * `SHA256SUMS` goes first and comes last: a folder without it was left by a run that did not finish. Two runs never
 * write into one folder at the same time.
 * @param directory absolute, or relative to the working directory
 * @returns what stands in the folder, sorted by name, `SHA256SUMS` last
 * @throws InputError when the folder is a link, is not a folder, holds other files, is in use, or cannot be written
 */
export async function writeEvidence(
  directory: string,
  files: readonly EvidenceDraft[],
): Promise<readonly EvidenceFile[]> {
  const names = files.map((file) => plainName(file.path))
  if (new Set(names).size !== names.length) throw new Error('two pieces of evidence bear the same name')
  const folder = resolve(directory)
  try {
    await makeFolder(folder)
    const kind = await lstat(folder)
    if (!kind.isDirectory()) {
      const what = kind.isSymbolicLink()
        ? 'a link: name the folder that it leads to'
        : 'not a folder: name another'
      throw new InputError(`the output directory ${shown(directory)} is ${what}`)
    }
    return await withLock(folder, directory, () => replaceEvidence(folder, directory, files))
  } catch (error) {
    throw asInputError(error, directory)
  }
}

/** Node's own recursive form never returns where a file system answers ENOENT to every mkdir, as procfs does. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await mkdir(folder).catch((again: unknown) => {
      if ((again as NodeJS.ErrnoException).code !== 'EEXIST') throw again
    })
  }
}

async function replaceEvidence(
  folder: string,
  directory: string,
  files: readonly EvidenceDraft[],
): Promise<readonly EvidenceFile[]> {
  const previous = await ownEntries(folder, directory)
  await rm(join(folder, CHECKSUMS), { force: true })
  const incoming = new Set(files.map((file) => file.path))
  for (const name of previous) {
    if (!incoming.has(name)) await rm(join(folder, name), { force: true })
  }
  const sorted = files.toSorted((a, b) => byCodeUnit(a.path, b.path))
  // Together: the disk then needs one round for all of them, where one file after the other needs six.
  const outcomes = await Promise.allSettled(sorted.map((file) => writeOne(folder, file)))
  const written = outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
  const checksums = { path: CHECKSUMS, mediaType: 'text/plain', content: checksumsText(written) }
  written.push(await writeOne(folder, checksums))
  await syncFolder(folder)
  return written
}

/** The names in the folder, all of them ours. */
async function ownEntries(folder: string, directory: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.name !== LOCK_NAME)
  for (const entry of entries) {
    const ours = EVIDENCE_NAMES.has(entry.name) || TEMPORARY.test(entry.name)
    if (!ours || !entry.isFile()) {
      throw new InputError(
        `the output directory ${shown(directory)} holds ${shown(entry.name)}, which is not evidence of an earlier run: name an empty or new folder`,
      )
    }
  }
  return entries.map((entry) => entry.name)
}

async function writeOne(folder: string, file: EvidenceDraft): Promise<EvidenceFile> {
  const bytes = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content
  const temporary = join(folder, `.${randomUUID()}.tmp`)
  // Exclusive: a link or file that someone put there is never followed or overwritten.
  const handle = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    await handle.close()
  }
  await rename(temporary, join(folder, file.path))
  return {
    path: file.path,
    mediaType: file.mediaType,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** Make the renames last through a power cut; Windows has no way to ask for it and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function plainName(path: string): string {
  if (!EVIDENCE_NAMES.has(path) || path === CHECKSUMS) {
    throw new Error(`not a name of evidence: ${JSON.stringify(path)}`)
  }
  return path
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'it is not a folder',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'a folder stands where a file belongs',
  ENOENT: 'a part of the path vanished or leads nowhere',
}

function asInputError(error: unknown, directory: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof InputError || code === undefined) return error
  const cause = CAUSES[code] ?? code
  return new InputError(
    `the evidence cannot be written into ${shown(directory)}: ${cause}; name another folder with --output`,
  )
}

function shown(name: string): string {
  return `\`${visible(name)}\``
}
