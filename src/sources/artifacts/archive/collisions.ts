import type { Member } from '../model.ts'
import { folded, settled } from './names.ts'
import type { ArchiveProblemKind, Problems } from './problems.ts'

/**
 * Members that get in each other's way when they are written to disk: which of them is there afterwards depends on
 * the tool, the file system and the order.
 * @param kind a folder may stand in a tar twice: its second entry only sets its mode
 */
export function findCollisions(
  members: readonly Member[],
  kind: 'zip' | 'tar',
  problems: Problems<ArchiveProblemKind>,
): void {
  const byName = new Map<string, Member>()
  const byFold = new Map<string, Member>()
  const folders = new Set<string>()
  const foldedFolders = new Set<string>()
  for (const member of members) {
    const name = settled(member.path)
    for (const folder of foldersAbove(name)) {
      if (folders.has(folder)) break
      folders.add(folder)
      foldedFolders.add(folded(folder))
    }
    const same = byName.get(name)
    if (same !== undefined) {
      sameName(same, member, kind, problems)
      continue
    }
    byName.set(name, member)
    if (member.type === 'directory') continue
    const fold = folded(name)
    const alike = byFold.get(fold)
    if (alike === undefined) byFold.set(fold, member)
    else if (alike.sha256 !== member.sha256 || alike.link !== member.link) {
      problems.add(
        'case-collision',
        member.path,
        `is ${alike.path} on a file system that does not tell case, with another content`,
      )
    }
  }
  for (const [name, member] of byName) {
    if (member.type === 'directory') continue
    if (member.type === 'symlink' ? foldedFolders.has(folded(name)) : folders.has(name))
      underFile(member, problems)
  }
}

function sameName(
  first: Member,
  second: Member,
  kind: 'zip' | 'tar',
  problems: Problems<ArchiveProblemKind>,
): void {
  const directories = [first, second].filter(({ type }) => type === 'directory').length
  if (directories === 1) {
    problems.add('file-and-folder', second.path, 'stands as a file and as a folder')
  } else if (first.path === second.path) {
    if (directories === 0 || kind === 'zip')
      problems.add('duplicate-entry', second.path, 'stands more than once in the archive')
  } else if (directories === 0) {
    problems.add('ambiguous-name', second.path, `is the same file as ${first.path} when written to disk`)
  }
}

function underFile(member: Member, problems: Problems<ArchiveProblemKind>): void {
  if (member.type === 'symlink') {
    problems.add(
      'through-link',
      member.path,
      `is a link to ${member.link}, and other members are written through it`,
    )
  } else problems.add('file-and-folder', member.path, 'is a file, and other members lie below it')
}

function foldersAbove(name: string): string[] {
  const folders: string[] = []
  for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1))
    folders.push(name.slice(0, slash))
  return folders
}
