import type { Member } from '../model.ts'
import { settled } from './names.ts'
import type { ArchiveProblemKind, Problems } from './problems.ts'

/** As many links as Linux follows. */
const MOST_LINKS = 40

/**
 * Links that lead out of the folder into which the archive is unpacked, also by way of other links of it, and hard
 * links to what is not in it.
 * Source: PEP 721, "Hints for further verification", https://peps.python.org/pep-0721/.
 */
export function findEscapes(members: readonly Member[], problems: Problems<ArchiveProblemKind>): void {
  const links = new Map<string, string>()
  const files = new Set<string>()
  for (const { path, type, link } of members) {
    if (type === 'symlink') links.set(settled(path), link!)
    else if (type === 'hardlink') {
      if (!files.has(settled(link!))) {
        problems.add(
          'link-escapes',
          path,
          `is a hard link to ${link}, which is no earlier file of the archive`,
        )
      }
      files.add(settled(path))
    } else if (type === 'file') files.add(settled(path))
  }
  for (const { path, type, link } of members) {
    if (type !== 'symlink') continue
    if (!staysInside(settled(path), link!, links))
      problems.add('link-escapes', path, `is a link to ${link}, which leads out of the archive`)
  }
}

function staysInside(path: string, target: string, links: ReadonlyMap<string, string>): boolean {
  const at = path.split('/').slice(0, -1)
  const rest = parts(target)
  if (rest === null) return false
  for (let followed = 1; rest.length > 0; ) {
    const part = rest.shift()!
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (at.pop() === undefined) return false
      continue
    }
    at.push(part)
    const next = links.get(at.join('/').normalize('NFC'))
    if (next === undefined) continue
    followed += 1
    const further = parts(next)
    if (further === null || followed > MOST_LINKS) return false
    at.pop()
    rest.unshift(...further)
  }
  return true
}

/** `null` for an absolute target, in the spelling of either world. */
function parts(target: string): string[] | null {
  return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(target) || target.includes('\0') ? null : target.split('/')
}
