import type { Archive } from '../archive/index.ts'
import { type ArtifactFile, bareArtifact } from '../format.ts'
import { parsedMember, shown } from '../metadata-member.ts'
import type { Artifact, ArtifactClaim, ArtifactProblem, Member } from '../model.ts'
import { readCoreMetadata } from './core-metadata.ts'
import { folderName, isProjectName, sameRelease, sdistName } from './names.ts'
import { packagedCore } from './packaged-core.ts'

const EGG_INFO = /^(?:.+\/)?[^/]+\.egg-info\/([^/]+)$/
/** What setuptools writes into an egg-info folder. https://setuptools.pypa.io/en/latest/deprecated/python_eggs.html */
const EGG_FILES: ReadonlySet<string> = new Set([
  'PKG-INFO',
  'SOURCES.txt',
  'dependency_links.txt',
  'depends.txt',
  'entry_points.txt',
  'namespace_packages.txt',
  'native_libs.txt',
  'not-zip-safe',
  'pbr.json',
  'requires.txt',
  'top_level.txt',
  'zip-safe',
])
/** What setuptools writes where a project has no setup.cfg of its own. */
const EMPTY_SETUP_CFG = '[egg_info] tag_build = tag_date = 0'

/** The members whose content a source distribution is judged by. */
export function keptOfSdist(path: string): boolean {
  return (
    /^(?:\.\/)?[^/]+\/PKG-INFO$/.test(path) ||
    /^(?:\.\/)?[^/]+\/(?:src\/)?[^/]+\.egg-info\/PKG-INFO$/.test(path)
  )
}

/**
 * Whether a `.tar.gz` is a source distribution of Python: by its PKG-INFO, or by its name and what would build it.
 * An archive that git made of the tree is none, whatever it is called.
 */
export function isSdist(name: string, archive: Archive): boolean {
  const inRoot = (file: string): boolean =>
    archive.members.some(
      ({ path }) => path.endsWith(`/${file}`) && path.indexOf('/') === path.lastIndexOf('/'),
    )
  if (inRoot('PKG-INFO')) return true
  if (archive.comment !== null && /^[0-9a-f]{40,64}$/.test(archive.comment)) return false
  return sdistName(name) !== null && (inRoot('setup.py') || inRoot('pyproject.toml'))
}

/**
 * A Python source distribution, judged as the index and installers do.
 * Source: https://packaging.python.org/en/latest/specifications/source-distribution-format/ (PEP 517, 625, 643, 721)
 * @param archive read with {@link keptOfSdist}
 */
export function readSdist(file: ArtifactFile, archive: Archive): Artifact {
  const { members } = archive
  const metadata: ArtifactProblem[] = []
  const advice: ArtifactProblem[] = []
  const note = (kind: string, detail: string, member: string | null = null): void =>
    void metadata.push({ kind, member, detail })
  const named = sdistName(file.name)
  if (named === null)
    note('file-name', 'is not named after a project and its version, as `name-1.0.tar.gz` is')
  else if (named.name !== named.name.toLowerCase() || /[-.]/.test(named.name))
    advice.push({
      member: null,
      kind: 'file-name',
      detail: 'is not named with lower case and `_`, as PEP 625 wants it',
    })
  const root = rootOf(members)
  if (root === null) note('several-roots', 'has more than one file or folder at its top')
  const paths = new Set(members.map(({ path }) => path))
  const inRoot = (name: string): string | null =>
    root !== null && paths.has(`${root}${name}`) ? `${root}${name}` : null
  if (root !== null && named !== null) {
    const folder = folderName(root.slice(0, -1), 'last')
    if (folder === null || !sameRelease(folder, named))
      note(
        'root-name',
        `is not named after ${shown(`${named.name}-${named.version}`)}, as the file name is`,
        root,
      )
  }
  const info = inRoot('PKG-INFO')
  const bytes = info === null ? null : archive.content(info)
  const text = bytes === null ? null : parsedMember(bytes, info!, 'not-utf8', metadata, (text) => text)
  if (info === null) note('missing-pkg-info', 'has no `PKG-INFO` in its folder')
  else if (bytes === null) note('missing-pkg-info', 'is no regular file', info)
  const core = text === null ? null : readCoreMetadata(text, info!, metadata, advice)
  if (inRoot('pyproject.toml') === null) {
    if (inRoot('setup.py') === null) note('missing-build-script', 'has neither pyproject.toml nor setup.py')
    else advice.push({ member: null, kind: 'missing-pyproject', detail: 'has no pyproject.toml' })
  }
  if (core?.metadataVersion != null && Number.parseFloat(core.metadataVersion) >= 2.4) {
    for (const licence of core.licenceFiles) {
      if (inRoot(licence) === null)
        note(
          'missing-license-file',
          `names the licence file ${shown(licence)}, which is not in the archive`,
          info,
        )
    }
  }
  return {
    ...bareArtifact(file, 'sdist'),
    ecosystem: 'PyPI',
    claims: claimsOf(named, root, info, core, archive),
    members,
    integrity: [...archive.problems],
    metadata,
    advice,
    made: new Set(members.filter((member) => isMade(member, root ?? '')).map(({ path }) => path)),
    root: root ?? '',
    dependencies: core?.dependencies ?? [],
    ...(core === null ? {} : { core: packagedCore(core, file.objectFormat) }),
  }
}

/** The one folder that holds everything, with `/` at its end; `null` where there is more than one thing at the top. */
function rootOf(members: readonly Member[]): string | null {
  const tops = new Set(members.map(({ path }) => path.replace(/^\.\//, '').split('/', 1)[0]!))
  tops.delete('')
  const [top] = tops
  return tops.size === 1 && members.some(({ path }) => path.startsWith(`${top}/`)) ? `${top}/` : null
}

function claimsOf(
  named: { readonly name: string; readonly version: string } | null,
  root: string | null,
  info: string | null,
  core: { readonly name: string | null; readonly version: string | null } | null,
  archive: Archive,
): ArtifactClaim[] {
  const claims: ArtifactClaim[] = []
  if (named !== null) claims.push({ where: 'file name', ...named })
  const folder = root === null ? null : folderName(root.slice(0, -1), 'last')
  if (folder !== null && isProjectName(folder.name)) claims.push({ where: root!, ...folder })
  if (core !== null) claims.push({ where: info!, name: core.name, version: core.version })
  for (const { path } of archive.members) {
    if (path === info || !keptOfSdist(path)) continue
    const text = archive.content(path)?.toString('utf8')
    if (text === undefined) continue
    const inner = readCoreMetadata(text, path, [], [])
    claims.push({ where: path, name: inner.name, version: inner.version })
  }
  return claims
}

function isMade({ path, type, text }: Member, root: string): boolean {
  if (type !== 'file') return false
  if (path === `${root}PKG-INFO`) return true
  if (path === `${root}setup.cfg`)
    return text !== null && text.trim().replaceAll(/\s+/g, ' ') === EMPTY_SETUP_CFG
  const egg = EGG_INFO.exec(path)?.[1]
  return egg !== undefined && EGG_FILES.has(egg)
}
