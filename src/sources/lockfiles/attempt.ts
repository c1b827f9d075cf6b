import { isSourceError } from '../../errors.ts'
import type { RepositoryPath } from '../../location.ts'
import type { Skipped } from '../coverage.ts'

/** Runs a reader; expected trouble becomes an entry of `skipped`, everything else is a bug and goes on. */
export async function attempt<T extends object>(
  path: RepositoryPath,
  read: () => Promise<T>,
): Promise<T | Skipped> {
  try {
    return await read()
  } catch (error) {
    if (!isSourceError(error)) throw error
    return { path, reason: withoutPath(error.message, path), kind: 'unread' }
  }
}

/** One line: the entry names the path already, and names from a hostile file may hold line breaks. */
function withoutPath(message: string, path: string): string {
  const problem = message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message
  const line = problem.replace(/\p{Cc}+/gu, ' ')
  return line.length > 500 ? `${line.slice(0, 500)}…` : line
}
