import { shown } from '../metadata-member.ts'
import type { ArtifactProblem, Member } from '../model.ts'
import { folderName, sameRelease, type WheelName } from './names.ts'

/** Where the folders below `.data` are installed. https://docs.python.org/3/library/sysconfig.html#installation-paths */
const SCHEMES: ReadonlySet<string> = new Set(['purelib', 'platlib', 'headers', 'scripts', 'data'])

/**
 * The one folder with the wheel's metadata, with `/` at its end; `null` where there is none.
 * With several, installers differ in which they take: the one that the file name means is read here.
 */
export function infoFolderOf(
  members: readonly Member[],
  name: WheelName | null,
  integrity: ArtifactProblem[],
  metadata: ArtifactProblem[],
): string | null {
  const folders = topFolders(members, '.dist-info')
  if (folders.length === 0) {
    metadata.push({ member: null, kind: 'missing-dist-info', detail: 'has no `.dist-info` folder' })
    integrity.push({
      member: null,
      kind: 'record-missing',
      detail: 'has no RECORD, so that nothing vouches for its files',
    })
    return null
  }
  const own = folders.find((folder) => name !== null && isOf(folder, name))
  if (folders.length > 1)
    integrity.push({
      member: null,
      kind: 'ambiguous-dist-info',
      detail: `has ${folders.length} \`.dist-info\` folders: ${folders.slice(0, 3).map(shown).join(', ')}`,
    })
  if (own === undefined && name !== null)
    metadata.push({
      member: folders[0]!,
      kind: 'dist-info-name',
      detail: `is not named after ${shown(`${name.name}-${name.version}`)}, as the file name is`,
    })
  return own ?? folders[0]!
}

/** The folder with what goes elsewhere than into site-packages, with `/` at its end; `null` where there is none. */
export function dataFolderOf(
  members: readonly Member[],
  infoFolder: string | null,
  metadata: ArtifactProblem[],
  advice: ArtifactProblem[],
): string | null {
  const info = infoFolder === null ? null : folderName(infoFolder.replace(/\.dist-info\/$/i, ''), 'first')
  // Elsewhere `.data` is a folder like any other: only a name and a version make it the wheel's.
  const folders = topFolders(members, '.data').filter((folder) => folder.includes('-'))
  const own = folders.find((folder) => info !== null && isOf(folder, info)) ?? null
  for (const folder of folders) {
    if (folder !== own)
      metadata.push({
        member: folder,
        kind: 'data-folder-name',
        detail: 'is not named after the wheel, so that installers do not spread it',
      })
  }
  if (own === null) return null
  const below = members.flatMap(({ path, type }) =>
    type !== 'directory' && path.startsWith(own) ? [[path, path.slice(own.length).split('/')] as const] : [],
  )
  for (const [path, parts] of below) {
    if (parts.length < 2 || !SCHEMES.has(parts[0]!))
      metadata.push({
        member: path,
        kind: 'data-scheme',
        detail: 'lies in no folder of `.data` that installers know',
      })
  }
  const libraries = new Set(
    below.map(([, parts]) => parts[0]!).filter((part) => /^(?:pure|plat)lib$/.test(part)),
  )
  if (libraries.size > 1)
    advice.push({
      member: own,
      kind: 'two-libraries',
      detail: 'has a `purelib` and a `platlib`, of which one is the top of the wheel',
    })
  return own
}

function isOf(folder: string, release: { readonly name: string; readonly version: string }): boolean {
  const named = folderName(folder.replace(/\.(?:dist-info|data)\/$/i, ''), 'first')
  return named !== null && sameRelease(named, release)
}

function topFolders(members: readonly Member[], suffix: string): string[] {
  const folders = new Set<string>()
  for (const { path } of members) {
    const slash = path.indexOf('/')
    if (slash !== -1 && path.slice(0, slash).toLowerCase().endsWith(suffix))
      folders.add(path.slice(0, slash + 1))
  }
  return [...folders]
}
