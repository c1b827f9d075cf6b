import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { SourceInvalid } from '../../../errors.ts'
import { fileBytes } from '../archive/index.ts'
import { shown } from '../metadata-member.ts'

const CHUNK = 1024 * 1024

/**
 * The digest of a file beside an artefact.
 * @param folder absolute
 * @returns `null` where there is no such file, or it cannot be told what it is (a link, a folder)
 * @throws SourceInvalid when it cannot be read
 */
export function digestBeside(folder: string, name: string, hash: string): string | null {
  const path = join(folder, name)
  let bytes: ReturnType<typeof fileBytes>
  try {
    bytes = fileBytes(path, name)
  } catch (error) {
    if (error instanceof SourceInvalid) return null
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP' || code === 'EISDIR') return null
    throw new SourceInvalid(name, `cannot be opened: ${code ?? 'unknown trouble'}`)
  }
  try {
    const digest = createHash(hash)
    for (let at = 0; at < bytes.size; at += CHUNK) {
      digest.update(bytes.bytes(at, Math.min(CHUNK, bytes.size - at)))
    }
    return digest.digest('hex')
  } finally {
    bytes.close()
  }
}

/** Why a listed name does not lead to a file beside the list; `null` where it does. */
export function leadsAway(name: string): string | null {
  const parts = name.split(/[/\\]/)
  if (/^[/\\]|^[A-Za-z]:/.test(name)) return `names ${shown(name)}, a path of another machine`
  if (parts.includes('..')) return `names ${shown(name)}, which leads out of its folder`
  if (name.includes('\0')) return `names ${shown(name)}, which is no path`
  return null
}
