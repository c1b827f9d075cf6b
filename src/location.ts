declare const brand: unique symbol

/** A path relative to the repository root, `/`-separated, never leaving the root. Made by `repositoryPath`. */
export type RepositoryPath = string & { readonly [brand]: 'RepositoryPath' }

/** A full object id: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. Made by `commitSha`. */
export type CommitSha = string & { readonly [brand]: 'CommitSha' }

/** A span in a file of the repository; lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Location {
  readonly path: RepositoryPath
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/**
 * Parse a path once, at the edge.
 * @param path a relative path with `/` or `\` separators as the tool that named it wrote it
 * @throws Error when the path is absolute, empty, or steps out of the root
 */
export function repositoryPath(path: string): RepositoryPath {
  const parts = path.split('/')
  if (path === '' || path.startsWith('/') || path.includes('\0') || parts.includes('..')) {
    throw new Error(`not a path inside the repository: ${JSON.stringify(path)}`)
  }
  return parts.filter((part) => part !== '.' && part !== '').join('/') as RepositoryPath
}

/** Whether the text is a full SHA-1 or SHA-256 object id, in either case. */
export function isCommitSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
}

/** @throws Error when the text is not a full object id */
export function commitSha(text: string): CommitSha {
  if (!isCommitSha(text)) throw new Error(`not a full commit SHA: ${JSON.stringify(text)}`)
  return text.toLowerCase() as CommitSha
}

/** The start of a file, for facts that are about the file as a whole. */
export function wholeFile(path: RepositoryPath): Location {
  return { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
}
