import type { ArtifactProblem, Member } from '../model.ts'

/** The files of a package as npm lays them out: paths below the package's root. */
export interface PackageFiles {
  /** Sorted by nothing: the archive's order. */
  readonly paths: readonly string[]
  isFile(path: string): boolean
  isFolder(path: string): boolean
  member(path: string): Member | null
}

/** @param root the folder of the archive that is stripped, with `/` at its end */
export function packageFiles(members: readonly Member[], root: string): PackageFiles {
  const files = new Map<string, Member>()
  const folders = new Set<string>()
  for (const member of members) {
    if (!member.path.startsWith(root) || member.type !== 'file') continue
    const path = member.path.slice(root.length)
    files.set(path, member)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      if (folders.has(path.slice(0, at))) break
      folders.add(path.slice(0, at))
    }
  }
  return {
    paths: [...files.keys()],
    isFile: (path) => files.has(path),
    isFolder: (path) => folders.has(path),
    member: (path) => files.get(path) ?? null,
  }
}

/**
 * The folder that holds everything. npm strips the first part of every path, whatever it is, so that two roots would
 * be laid over each other and the last file of a name would win: `several-roots`.
 * Source: pacote, `tarxOptions` (`strip: 1`), https://github.com/npm/pacote/blob/main/lib/fetcher.js.
 */
export function packageRoot(members: readonly Member[], integrity: ArtifactProblem[]): string {
  const roots = new Set<string>()
  for (const { path, type } of members) {
    const slash = path.indexOf('/')
    if (slash > 0) roots.add(path.slice(0, slash + 1))
    else if (type !== 'directory') {
      integrity.push({
        member: path,
        kind: 'outside-root',
        detail: 'lies beside the root folder; npm drops it',
      })
    }
  }
  const manifests = [...roots].filter((root) => members.some(({ path }) => path === `${root}package.json`))
  const root = manifests.find((one) => one === 'package/') ?? manifests[0] ?? [...roots][0] ?? ''
  for (const other of roots) {
    if (other === root) continue
    integrity.push({
      member: other,
      kind: 'several-roots',
      detail: `is a second root beside \`${root}\`: npm lays both over each other, and the last file of a name wins`,
    })
  }
  return root
}

/** What npm leaves out or changes without a word when it installs the package, so that two people see two packages. */
export function lostAtInstall(members: readonly Member[]): ArtifactProblem[] {
  const problems: ArtifactProblem[] = []
  for (const { path, type, mode } of members) {
    if (type === 'symlink' || type === 'hardlink' || type === 'other') {
      const what = type === 'other' ? 'is neither file nor folder' : `is a ${type}`
      problems.push({
        member: path,
        kind: 'special-member',
        detail: `${what}; npm drops it when it installs`,
      })
    } else if (mode !== null && (mode & 0o7000) !== 0) {
      problems.push({
        member: path,
        kind: 'special-mode',
        detail: `has mode ${mode.toString(8).padStart(4, '0')}: set-user-id, set-group-id or sticky`,
      })
    }
  }
  return problems
}
