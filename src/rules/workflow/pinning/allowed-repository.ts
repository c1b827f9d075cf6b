import * as v from 'valibot'

const ENTRY = /^[A-Za-z0-9][A-Za-z0-9-]*\/(?:\*|[\w.-]+(?:\/[\w.-]+)*)$/

/**
 * An entry of an allow-list: `owner/*`, `owner/repo` (every action in it) or `owner/repo/path` (that action alone).
 * Whole names are compared, never prefixes: a blank or cut-off entry must not switch a check off.
 */
export const allowedRepository = {
  entry: v.pipe(
    v.string(),
    v.regex(ENTRY, 'must be `owner/repo`, `owner/repo/path` or `owner/*`, nothing before or after'),
  ),

  covers(
    entry: string,
    action: { readonly owner: string; readonly repository: string; readonly path: string },
  ): boolean {
    const [owner, repository, ...path] = entry.toLowerCase().split('/')
    if (owner !== action.owner.toLowerCase()) return false
    if (repository === '*') return true
    if (repository !== action.repository.toLowerCase()) return false
    return path.length === 0 || path.join('/') === action.path.toLowerCase()
  },
}
