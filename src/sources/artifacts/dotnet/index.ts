import { isCommitSha } from '../../../location.ts'
import { nuget } from '../../../versions/nuget.ts'
import { parseXml, type XmlElement } from '../../structured/xml.ts'
import { type Archive, openArchive } from '../archive/index.ts'
import { type ArtifactFile, bareArtifact, type FileFormat } from '../format.ts'
import { parsedMember, shown } from '../metadata-member.ts'
import type { Artifact, ArtifactProblem } from '../model.ts'
import { type Nuspec, readPackedNuspec } from './nuspec.ts'
import { isMade, judgeParts, partPath } from './package-parts.ts'

/**
 * A package of NuGet, or of its symbols: a zip by the Open Packaging Conventions with one .nuspec at its top.
 * Source: https://learn.microsoft.com/en-us/nuget/create-packages/overview-and-workflow.
 */
export const NUPKG: FileFormat = {
  format: 'nupkg',
  matches: (name) => /\.s?nupkg$/i.test(name),
  async read(file) {
    const archive = await openArchive(file.source, {
      path: file.path,
      kind: 'zip',
      objectFormat: file.objectFormat,
      keep: (path) => NUSPEC.test(path) || path === CONTENT_TYPES || path === RELATIONSHIPS,
    })
    return packageOf(file, archive)
  },
}

const NUSPEC = /^[^/]+\.nuspec$/i
const CONTENT_TYPES = '[Content_Types].xml'
const RELATIONSHIPS = '_rels/.rels'
/** What the gallery of NuGet takes in a package of symbols. */
const SYMBOLS = /(?:\.(?:pdb|nuspec|xml|psmdcp|rels|p7s)|^\[Content_Types\]\.xml)$/i

function packageOf(file: ArtifactFile, archive: Archive): Artifact {
  const integrity: ArtifactProblem[] = [...archive.problems]
  const metadata: ArtifactProblem[] = []
  const { members } = archive
  const nuspecs = members.map(({ path }) => path).filter((path) => NUSPEC.test(path))
  if (nuspecs.length === 0)
    metadata.push({ member: null, kind: 'missing-nuspec', detail: 'has no .nuspec at its top' })
  for (const second of nuspecs.slice(1)) {
    integrity.push({
      member: second,
      kind: 'second-manifest',
      detail: `is a second description beside ${shown(nuspecs[0]!)}`,
    })
  }
  const xml = (member: string): XmlElement | null => {
    const bytes = archive.content(member)
    return bytes === null
      ? null
      : (parsedMember(bytes, member, 'invalid-xml', metadata, parseXml)?.root ?? null)
  }
  const member = nuspecs[0] ?? null
  const bytes = member === null ? null : archive.content(member)
  const spec =
    member === null || bytes === null
      ? null
      : parsedMember(bytes, member, 'invalid-xml', metadata, (text) =>
          readPackedNuspec(text, member, metadata),
        )
  judgeParts(members, xml(CONTENT_TYPES), xml(RELATIONSHIPS), member, integrity)
  if (spec !== null && member !== null) judgeFiles(spec, file, archive, member, metadata)
  const named = packageName(file.name, spec)
  const commit = spec?.commit ?? null
  if (member !== null && commit !== null && !isCommitSha(commit)) {
    metadata.push({
      member,
      kind: 'invalid-commit',
      detail: `names the commit ${shown(commit)}, which is no full id`,
    })
  }
  return {
    ...bareArtifact(file, 'nupkg'),
    ecosystem: 'NuGet',
    claims: [
      ...(named === null ? [] : [{ where: 'file name', ...named }]),
      ...(spec === null || member === null ? [] : [{ where: member, name: spec.id, version: spec.version }]),
    ],
    members,
    integrity,
    metadata,
    commits:
      member !== null && commit !== null && isCommitSha(commit)
        ? [{ member, commit: commit.toLowerCase(), dirty: false }]
        : [],
    provides: { modules: assembliesOf(archive), entryPoints: toolsOf(archive) },
    made: new Set(members.map(({ path }) => path).filter((path) => isMade(path) || nuspecs.includes(path))),
    standsFor: new Map(
      members.filter(({ path }) => partPath(path) !== path).map(({ path }) => [path, partPath(path)]),
    ),
    dependencies: spec?.dependencies ?? [],
    runsAtInstall: members
      .filter(({ path }) => RUNS.test(path))
      .map(({ path }) => ({ name: /\.ps1$/i.test(path) ? 'PowerShell' : 'MSBuild', command: path })),
  }
}

/** Run by Visual Studio at install, or imported into every build that refers to the package. */
const RUNS =
  /^tools\/(?:init|install|uninstall)\.ps1$|^build(?:Transitive|MultiTargeting|CrossTargeting)?\/(?:[^/]+\/)?[^/]+\.(?:targets|props)$/i

function judgeFiles(
  spec: Nuspec,
  file: ArtifactFile,
  { members }: Archive,
  member: string,
  metadata: ArtifactProblem[],
): void {
  const files = new Set(members.map(({ path }) => partPath(path).toLowerCase()))
  for (const { element, path } of spec.targets) {
    if (
      !files.has(
        path
          .replaceAll('\\', '/')
          .replace(/^\.?\//, '')
          .toLowerCase(),
      )
    ) {
      metadata.push({
        member,
        kind: 'missing-target',
        detail: `\`<${element}>\` is ${shown(path)}, which is not in the package`,
      })
    }
  }
  if (spec.id !== null && member.toLowerCase() !== `${spec.id}.nuspec`.toLowerCase()) {
    metadata.push({ member, kind: 'nuspec-name', detail: `describes ${shown(spec.id)} under another name` })
  }
  if (!spec.isSymbols && !/\.snupkg$/i.test(file.name)) return
  for (const { path, type } of members) {
    if (type === 'file' && !SYMBOLS.test(path)) {
      metadata.push({
        member: path,
        kind: 'not-a-symbol',
        detail: 'is in a package of symbols, which may hold nothing but those',
      })
    }
  }
}

/** `Id.version.nupkg`; the version is written in its normal form, and the id may end in numbers itself. */
function packageName(file: string, spec: Nuspec | null): { name: string; version: string } | null {
  const stem = file.replace(/(?:\.symbols)?\.s?nupkg$/i, '')
  if (spec?.id != null && stem.toLowerCase().startsWith(`${spec.id.toLowerCase()}.`)) {
    const version = stem.slice(spec.id.length + 1)
    if (nuget.canonical(version) !== null) return { name: spec.id, version }
  }
  for (let dot = stem.indexOf('.'); dot !== -1; dot = stem.indexOf('.', dot + 1)) {
    const version = stem.slice(dot + 1)
    if (/^[0-9]+\./.test(version) && nuget.canonical(version) !== null)
      return { name: stem.slice(0, dot), version }
  }
  return null
}

/** The assemblies that a project which refers to the package compiles against. */
function assembliesOf({ members }: Archive): string[] {
  const names = members.flatMap(
    ({ path }) => /^(?:lib|ref)\/(?:[^/]+\/)?([^/]+)\.dll$/i.exec(path)?.[1] ?? [],
  )
  return [...new Set(names)].toSorted()
}

/** The programs of a .NET tool. */
function toolsOf({ members }: Archive): { name: string; target: string }[] {
  return members.flatMap(({ path }) => {
    const name = /^tools\/(?:[^/]+\/){2}([^/]+)\.runtimeconfig\.json$/i.exec(path)?.[1]
    return name === undefined ? [] : [{ name, target: path.replace(/\.runtimeconfig\.json$/i, '.dll') }]
  })
}
