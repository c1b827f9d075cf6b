import type { RepositoryPath } from '../../../location.ts'

/** A path from a folder, `.` and `..` resolved; `null` where it is decided at run time or leads out. */
export function folderPath(path: string, from = ''): string | null {
  const plain = path.replace(/^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{\s*github\.workspace\s*\}\})(?=\/|$)/, '/')
  if (/[$`*~]/.test(plain)) return null
  // Absolute paths are of the runner, but for what the workspace's variable stood for.
  if (plain.startsWith('/') && plain === path) return null
  const parts: string[] = []
  for (const part of `${plain.startsWith('/') ? '' : from}/${plain}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

export function join(folder: string, name: string): RepositoryPath {
  return (folder === '' ? name : `${folder}/${name}`) as RepositoryPath
}
