import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'it is gone',
}

/**
 * Replaces a file of the work tree in one step: whoever reads it meanwhile sees the old bytes or the new ones. Its
 * mode stays. Links are not followed, nothing outside of the root is written, and a file that changed since it was
 * read stays as it is.
 * @param root absolute
 * @param path a repository path
 * @param before what it held when it was read
 * @returns why it was not written, as a clause after its path; `null` when it was
 */
export async function replaceFile(
  root: string,
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<string | null> {
  try {
    const file = join(await realpath(root), ...path.split('/'))
    return await replace(file, before, after)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return `cannot be written: ${CAUSES[code] ?? code}`
  }
}

async function replace(file: string, before: Uint8Array, after: Uint8Array): Promise<string | null> {
  const stat = await lstat(file)
  if (stat.isSymbolicLink() || (await realpath(dirname(file))) !== dirname(file)) {
    return 'is a link, or lies behind one; links are not written through'
  }
  if (!stat.isFile()) return 'is not a regular file'
  if ((stat.mode & 0o222) === 0) return 'is read-only; make it writable first'
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`)
  try {
    // Exclusive: what somebody put there is never followed or overwritten.
    const handle = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600)
    try {
      await handle.writeFile(after)
      await handle.chmod(stat.mode & 0o7777)
      await handle.sync()
    } finally {
      await handle.close()
    }
    // As late as can be: an editor may have saved since.
    if (!(await readFile(file)).equals(before)) {
      await rm(temporary, { force: true })
      return 'changed while GitHub was asked, and was left as it is; run it again'
    }
    await rename(temporary, file)
    return null
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
