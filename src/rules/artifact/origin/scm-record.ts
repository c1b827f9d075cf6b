import type { Member } from '../../../sources/artifacts/model.ts'

/**
 * What setuptools-scm leaves beside the metadata: the commit that it saw, and the list of tracked files. Data that
 * nothing runs; the commit has to be the one under release, and clean.
 * Source: https://setuptools-scm.readthedocs.io/, `vcs-versioning`.
 */
export function isScmRecord(path: string, { text }: Member, head: string): boolean {
  const name = /\.(?:egg|dist)-info\/(scm_version|scm_file_list)\.json$/.exec(path)?.[1]
  if (name === undefined || text === null) return false
  const value = parsed(text)
  if (value === null) return false
  if (name === 'scm_file_list') return Array.isArray(value['files'])
  const { node, dirty } = value
  return typeof node === 'string' && dirty === false && isHead(node, head)
}

/** `g` in front is how `git describe` marks an abbreviated id. */
export function isHead(node: string, head: string): boolean {
  const id = node.replace(/^g/, '').toLowerCase()
  return id.length >= 7 && head.startsWith(id)
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
