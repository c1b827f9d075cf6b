import { isAscii, isUtf8 } from 'node:buffer'
import type { ArchiveProblemKind, Problems } from './problems.ts'

/**
 * A member's name as text. What is not UTF-8 is a problem, and shows replacement characters.
 * @param declared whether the archive says that the bytes are UTF-8, or has no other way than UTF-8
 */
export function memberName(raw: Buffer, declared: boolean, problems: Problems<ArchiveProblemKind>): string {
  if (isAscii(raw)) return raw.toString('latin1')
  const name = raw.toString('utf8')
  if (!isUtf8(raw)) problems.add('name-encoding', name, 'has a name that is not UTF-8')
  else if (!declared)
    problems.add(
      'name-encoding',
      name,
      'has a name that is not ASCII and not marked as UTF-8, so each tool reads another one',
    )
  return name
}

const BIDIRECTIONAL = /[\u202A-\u202E\u2066-\u2069]/

/**
 * Why no tool should write to this path; `null` when it is plain.
 * A backslash and a colon are letters where tar comes from, and separate folders and streams where zip comes from.
 */
export function unsafePath(name: string, kind: 'zip' | 'tar'): string | null {
  if (name === '' || name === '/') return 'has an empty name'
  if (/\p{Cc}/u.test(name)) return 'has control characters in its name'
  if (BIDIRECTIONAL.test(name)) return 'has characters in its name that change the direction of writing'
  if (name.startsWith('/')) return 'is an absolute path'
  if (name.split('/').includes('..')) return 'has `..` in its path'
  if (kind === 'zip') {
    if (name.includes('\\')) return 'has a backslash in its path, which separates folders on Windows'
    if (/^[A-Za-z]:/.test(name)) return 'names a drive'
    if (name.includes(':')) return 'has a colon in its path, which names a hidden stream on Windows'
    return null
  }
  if (/^\\|(?:^|[\\/])\.\.\\|\\\.\.(?:[\\/]|$)/.test(name)) return 'leaves the folder on Windows'
  if (/^[A-Za-z]:[\\/]/.test(name)) return 'names a drive'
  return /:\$DATA$/i.test(name) ? 'names a hidden stream on Windows' : null
}

/** The name that a file system without surprises gives it: no empty or `.` parts, composed letters. */
export function settled(name: string): string {
  if (isPlain(name)) return name
  const parts = name.split('/').filter((part) => part !== '' && part !== '.')
  return parts.join('/').normalize('NFC')
}

/** The name that a file system without case, or Windows, gives it. */
export function folded(settledName: string): string {
  const lower = settledName.toLowerCase()
  return /[. ](?:\/|$)/.test(lower) ? lower.replaceAll(/[. ]+(?=\/|$)/g, '') : lower
}

function isPlain(name: string): boolean {
  return /^[A-Za-z0-9_][\w.+@-]*(?:\/[A-Za-z0-9_][\w.+@-]*)*$/.test(name)
}
