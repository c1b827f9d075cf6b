import { type Archive, openArchive } from '../archive/index.ts'
import { type ArtifactFile, bareArtifact, type FileFormat } from '../format.ts'
import { parsedMember, shown } from '../metadata-member.ts'
import type { Artifact, ArtifactClaim, ArtifactProblem, Member } from '../model.ts'
import { type CoreMetadata, readCoreMetadata } from './core-metadata.ts'
import { readEntryPoints } from './entry-points.ts'
import { type Library, libraryOf } from './library.ts'
import { judgeContents } from './linter-checks.ts'
import { folderName, type WheelName, wheelName } from './names.ts'
import { packagedCore } from './packaged-core.ts'
import { judgeRecord } from './record.ts'
import { judgeWheelFile } from './wheel-file.ts'
import { dataFolderOf, infoFolderOf } from './wheel-folders.ts'

const READ = /^[^/]+\.dist-info\/(?:METADATA|RECORD|WHEEL|entry_points\.txt|top_level\.txt)$/
/** Of `.dist-info`, what builders write. */
const MADE =
  /^(?:METADATA|RECORD|RECORD\.jws|RECORD\.p7s|WHEEL|entry_points\.txt|top_level\.txt|namespace_packages\.txt|dependency_links\.txt|zip-safe|not-zip-safe|pbr\.json|metadata\.json|DELVEWHEEL|sboms\/.+)$/
/** Of `.dist-info`, what only an installer writes. https://packaging.python.org/en/latest/specifications/recording-installed-packages/ */
const INSTALLED: ReadonlySet<string> = new Set(['INSTALLER', 'REQUESTED', 'direct_url.json'])
/** Unusual in a zip, and refused in wheels by the index or read as something else by installers. */
const REFUSED: ReadonlySet<string> = new Set(['data-descriptor', 'entry-comment', 'symlink'])

/**
 * A Python wheel, judged as the index and installers do.
 * Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/ (PEP 427, 491), PEP 376,
 * https://blog.pypi.org/posts/2025-08-07-wheel-archive-confusion-attacks/
 */
export const WHEEL: FileFormat = {
  format: 'wheel',
  matches: (name) => /\.whl$/i.test(name),
  async read(file) {
    const { path, objectFormat, source } = file
    const archive = await openArchive(source, {
      path,
      kind: 'zip',
      objectFormat,
      keep: (member) => READ.test(member),
    })
    return readWheel(file, archive)
  },
}

function readWheel(file: ArtifactFile, archive: Archive): Artifact {
  const { members } = archive
  const integrity: ArtifactProblem[] = [
    ...archive.problems,
    ...archive.oddities.filter(({ kind }) => REFUSED.has(kind)),
  ]
  const metadata: ArtifactProblem[] = []
  const advice: ArtifactProblem[] = []
  const parsedName = wheelName(file.name)
  const name = typeof parsedName === 'string' ? null : parsedName
  if (typeof parsedName === 'string') metadata.push({ member: null, kind: 'file-name', detail: parsedName })
  const infoFolder = infoFolderOf(members, name, integrity, metadata)
  const dataFolder = dataFolderOf(members, infoFolder, metadata, advice)
  const library = libraryOf(members, infoFolder, dataFolder)
  const texts = textsOf(archive, infoFolder, metadata, integrity)
  if (texts.record !== null) judgeRecord(texts.record, infoFolder!, members, integrity)
  if (texts.wheel !== null) judgeWheelFile(texts.wheel, `${infoFolder}WHEEL`, name, metadata)
  const core =
    texts.metadata === null
      ? null
      : readCoreMetadata(texts.metadata, `${infoFolder}METADATA`, metadata, advice)
  if (core !== null) judgeLicenceFiles(core, infoFolder!, members, metadata)
  if (texts.topLevel !== null) judgeTopLevel(texts.topLevel, `${infoFolder}top_level.txt`, library, metadata)
  const requires = core !== null && core.dependencies.length > 0
  const points =
    texts.entryPoints === null
      ? []
      : readEntryPoints(texts.entryPoints, `${infoFolder}entry_points.txt`, library, !requires, metadata)
  judgeContents(
    { members, library, project: core?.name ?? name?.name ?? '', requires, infoFolder },
    metadata,
    advice,
  )
  return {
    ...bareArtifact(file, 'wheel'),
    ecosystem: 'PyPI',
    claims: claimsOf(name, infoFolder, core),
    members,
    integrity,
    metadata,
    advice,
    provides: { modules: library.modules, entryPoints: [...points, ...scriptsOf(members, dataFolder)] },
    made: new Set(inFolder(members, infoFolder).flatMap(([path, rest]) => (MADE.test(rest) ? [path] : []))),
    standsFor: new Map(treePaths(members, infoFolder, dataFolder)),
    dependencies: core?.dependencies ?? [],
    ...(core === null ? {} : { core: packagedCore(core, file.objectFormat) }),
  }
}

interface Texts {
  readonly metadata: string | null
  readonly record: string | null
  readonly wheel: string | null
  readonly entryPoints: string | null
  readonly topLevel: string | null
}

function textsOf(
  archive: Archive,
  infoFolder: string | null,
  metadata: ArtifactProblem[],
  integrity: ArtifactProblem[],
): Texts {
  const text = (name: string, missing: readonly [ArtifactProblem[], string] | null): string | null => {
    const member = `${infoFolder ?? ''}${name}`
    const bytes = infoFolder === null ? null : archive.content(member)
    if (bytes !== null) return parsedMember(bytes, member, 'not-utf8', metadata, (text) => text)
    if (missing !== null && infoFolder !== null)
      missing[0].push({ member: null, kind: missing[1], detail: `has no \`${member}\`` })
    return null
  }
  for (const [path, rest] of inFolder(archive.members, infoFolder)) {
    if (INSTALLED.has(rest))
      metadata.push({
        member: path,
        kind: 'installer-file',
        detail: 'is what an installer writes, not a builder',
      })
  }
  return {
    metadata: text('METADATA', [metadata, 'missing-metadata']),
    // Without it nothing says which bytes the builder meant.
    record: text('RECORD', [integrity, 'record-missing']),
    wheel: text('WHEEL', [metadata, 'missing-wheel-file']),
    entryPoints: text('entry_points.txt', null),
    topLevel: text('top_level.txt', null),
  }
}

/** Each member of a folder, with its path below it. */
function inFolder(members: readonly Member[], folder: string | null): [path: string, below: string][] {
  if (folder === null) return []
  return members
    .filter(({ path, type }) => type !== 'directory' && path.startsWith(folder))
    .map(({ path }) => [path, path.slice(folder.length)])
}

/** Since metadata 2.4 they lie in `licenses/`; before, each tool had its own place. PEP 639, "Add License-File field". */
function judgeLicenceFiles(
  { metadataVersion, licenceFiles }: CoreMetadata,
  infoFolder: string,
  members: readonly Member[],
  metadata: ArtifactProblem[],
): void {
  if (metadataVersion === null || Number.parseFloat(metadataVersion) < 2.4) return
  const paths = new Set(members.map(({ path }) => path))
  for (const licence of licenceFiles) {
    const path = `${infoFolder}licenses/${licence}`
    if (!paths.has(path))
      metadata.push({
        member: `${infoFolder}METADATA`,
        kind: 'missing-license-file',
        detail: `names the licence file ${shown(licence)}, and ${shown(path)} is not in the wheel`,
      })
  }
}

/** Setuptools' list of what can be imported; what it names and the wheel lacks was lost on the way (W201). */
function judgeTopLevel(text: string, member: string, library: Library, metadata: ArtifactProblem[]): void {
  for (const line of text.split(/\r?\n/)) {
    const name = line.trim()
    if (name === '' || library.holds(name.replaceAll('/', '.')) === 'yes') continue
    metadata.push({
      member,
      kind: 'missing-top-level',
      detail: `names ${shown(name)}, which is not in the wheel (W201)`,
    })
  }
}

function claimsOf(
  name: WheelName | null,
  infoFolder: string | null,
  core: CoreMetadata | null,
): ArtifactClaim[] {
  const claims: ArtifactClaim[] = []
  if (name !== null) claims.push({ where: 'file name', name: name.name, version: name.version })
  const folder = infoFolder === null ? null : folderName(infoFolder.replace(/\.dist-info\/$/i, ''), 'first')
  if (folder !== null) claims.push({ where: infoFolder!, ...folder })
  if (core !== null) claims.push({ where: `${infoFolder}METADATA`, name: core.name, version: core.version })
  return claims
}

/** Scripts that lie ready in the wheel are commands as well. */
function scriptsOf(
  members: readonly Member[],
  dataFolder: string | null,
): { name: string; target: string }[] {
  if (dataFolder === null) return []
  return inFolder(members, `${dataFolder}scripts/`).map(([path, name]) => ({ name, target: path }))
}

/** Where the tree has what lies in a wheel's own folders. */
function* treePaths(
  members: readonly Member[],
  infoFolder: string | null,
  dataFolder: string | null,
): Iterable<[string, string]> {
  for (const [path, rest] of inFolder(members, infoFolder)) {
    if (MADE.test(rest)) continue
    yield [path, rest.replace(/^(?:licenses|license_files)\//, '')]
  }
  for (const [path, rest] of inFolder(members, dataFolder)) {
    yield [path, rest.replace(/^[^/]+\//, '')]
  }
}
