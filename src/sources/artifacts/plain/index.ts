import { isCommitSha } from '../../../location.ts'
import type { Archive, ArchiveMember } from '../archive/index.ts'
import { type ArtifactFile, bareArtifact } from '../format.ts'
import type { Artifact } from '../model.ts'
import { plainName } from './file-name.ts'

/**
 * An archive of no known package format: its name, its one folder at the top if there is one, and the commit that
 * `git archive` writes into a tar's global header or a zip's comment.
 * Source: https://git-scm.com/docs/git-archive, "the commit ID is stored".
 */
export function plainArchive(file: ArtifactFile, archive: Archive, format: 'tar' | 'zip'): Artifact {
  const named = plainName(file.name.replace(/\.(?:tar\.gz|tgz|tar\.zst|tzst|tar|zip)$/i, ''))
  const comment = archive.comment?.trim() ?? ''
  return {
    ...bareArtifact(file, format),
    claims: named === null ? [] : [{ where: 'file name', ...named }],
    members: archive.members,
    integrity: archive.problems,
    commits: isCommitSha(comment)
      ? [{ member: 'archive comment', commit: comment.toLowerCase(), dirty: false }]
      : [],
    root: onlyFolder(archive.members),
  }
}

/** The folder in which everything lies, with `/` at its end; empty where there is none or several. */
export function onlyFolder(members: readonly ArchiveMember[]): string {
  let only: string | null = null
  for (const { path, type } of members) {
    const slash = path.indexOf('/')
    const first = slash > 0 ? path.slice(0, slash + 1) : type === 'directory' ? `${path}/` : ''
    if (first === '' || (only !== null && only !== first)) return ''
    only = first
  }
  return only ?? ''
}
