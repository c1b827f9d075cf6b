import { SourceInvalid } from '../../errors.ts'
import { type RepositoryPath, repositoryPath } from '../../location.ts'

/**
 * A path as git and the disk hold it: bytes, one character (U+0000 to U+00FF) a byte.
 * Names need not be UTF-8, so text would lose some of them and make two files one.
 */
export type TreePath = string

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Whether every byte is ASCII: then the path reads the same in every encoding. */
export function isAscii(path: TreePath): boolean {
  return !/[\u0080-\u{10ffff}]/u.test(path)
}

/** The path as text: UTF-8 where it is, else every byte above ASCII as `\xHH` and every backslash doubled. */
export function pathText(path: TreePath): string {
  if (isAscii(path)) return path
  try {
    return utf8.decode(Buffer.from(path, 'latin1'))
  } catch {
    return path
      .replaceAll('\\', '\\\\')
      .replaceAll(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`)
  }
}

/** The bytes of a text, as a tree path. */
export function treePath(text: string): TreePath {
  return isAscii(text) ? text : Buffer.from(text, 'utf8').toString('latin1')
}

/**
 * A path of a tree or an index, parsed at the edge.
 * @throws SourceInvalid when a part is empty, `.`, `..` or `.git`: git checks out no such path, so a tree that holds
 * one was made to lead a reader elsewhere
 */
export function safePath(path: TreePath, where: string): RepositoryPath {
  const text = pathText(path)
  // A fast way past the many that are plainly harmless.
  if (/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(text)) return text as RepositoryPath
  const parts = text.split('/')
  if (text.includes('\0') || parts.some((part) => part === '' || part === '.' || isParentOrGit(part))) {
    throw new SourceInvalid(where, `holds the path ${JSON.stringify(text)}, which git itself refuses`)
  }
  return repositoryPath(text)
}

function isParentOrGit(part: string): boolean {
  return part === '..' || part.toLowerCase() === '.git'
}
