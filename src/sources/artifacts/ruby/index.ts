import { gunzipSync } from 'node:zlib'
import { type Archive, type ArchiveMember, openArchive, part } from '../archive/index.ts'
import { type ArtifactFile, bareArtifact, type FileFormat } from '../format.ts'
import { parsedMember, shown } from '../metadata-member.ts'
import type { Artifact, ArtifactProblem } from '../model.ts'
import { judgeChecksums } from './checksums.ts'
import { type Gemspec, gemspecOf } from './gemspec.ts'
import { parseGemspecYaml } from './gemspec-yaml.ts'
import { judgeGemspec } from './judge.ts'

/**
 * A gem: a tar of the specification, the files and their checksums. The files are listed below `data.tar.gz/`, which
 * stands for the package's root.
 * Source: `Gem::Package`, https://github.com/rubygems/rubygems/blob/master/lib/rubygems/package.rb.
 */
export const GEM: FileFormat = {
  format: 'gem',
  matches: (name) => /\.gem$/i.test(name),
  async read(file) {
    const outer = await openArchive(file.source, {
      path: file.path,
      kind: 'tar',
      objectFormat: file.objectFormat,
      keep: (path) => path === METADATA || path === CHECKSUMS,
    })
    return gemOf(file, outer, await dataOf(file, outer))
  },
}

const METADATA = 'metadata.gz'
const DATA = 'data.tar.gz'
const CHECKSUMS = 'checksums.yaml.gz'
const PARTS = new Set([METADATA, DATA, CHECKSUMS].flatMap((name) => [name, `${name}.sig`]))
const ROOT = `${DATA}/`
/** A gem of fifty thousand files has a specification of this size. */
const MAX_METADATA = 4 * 1024 * 1024
const CHUNK = 1024 * 1024

/** The files, read under the same limits as any archive. */
async function dataOf(file: ArtifactFile, outer: Archive): Promise<Archive | null> {
  const member = outer.members.find(({ path }) => path === DATA)
  if (member?.stored === undefined || member.stored === null) return null
  const source = part(file.source, member.stored.start, member.size)
  return openArchive(source, {
    path: `${file.path}/${DATA}`,
    kind: 'tar.gz',
    objectFormat: file.objectFormat,
  })
}

function gemOf(file: ArtifactFile, outer: Archive, data: Archive | null): Artifact {
  const integrity: ArtifactProblem[] = [...outer.problems]
  const metadata: ArtifactProblem[] = []
  for (const { path } of outer.members) {
    if (!PARTS.has(path))
      integrity.push({ member: path, kind: 'unexpected-member', detail: 'is no part of a gem' })
  }
  const inside = data?.members ?? []
  integrity.push(
    ...(data?.problems ?? []).map((one) => ({
      ...one,
      member: one.member === null ? DATA : ROOT + one.member,
    })),
  )
  if (data === null)
    integrity.push({ member: DATA, kind: 'missing-part', detail: 'is missing: the gem holds no files' })
  const spec = specOf(outer, metadata, integrity)
  if (spec !== null) judgeGemspec(spec, inside, METADATA, metadata, integrity)
  verify(file, outer, integrity)
  const named = gemName(file.name, spec)
  const made = new Set(outer.members.map(({ path }) => path).filter((path) => PARTS.has(path)))
  return {
    ...bareArtifact(file, 'gem'),
    ecosystem: 'RubyGems',
    claims: [
      ...(named === null ? [] : [{ where: 'file name', ...named }]),
      ...(spec === null ? [] : [{ where: METADATA, name: spec.name, version: spec.version }]),
    ],
    members: [...outer.members, ...inside.map((member) => ({ ...member, path: ROOT + member.path }))],
    integrity,
    metadata,
    provides: {
      modules: spec === null ? [] : requireNames(spec, inside),
      entryPoints: (spec?.executables ?? []).map((name) => ({ name, target: `${spec!.bindir}/${name}` })),
    },
    made,
    root: ROOT,
    dependencies: spec?.dependencies ?? [],
    ...(spec === null ? {} : { gem: spec.packaged }),
    runsAtInstall: [
      ...(spec?.extensions ?? []).map((command) => ({ name: 'extension', command })),
      // Loaded by every `gem` and `bundle` command from then on.
      ...inside
        .filter(({ path }) => /(?:^|\/)rubygems_plugin\.rb$/.test(path))
        .map(({ path }) => ({ name: 'RubyGems plugin', command: path })),
    ],
  }
}

function specOf(outer: Archive, metadata: ArtifactProblem[], integrity: ArtifactProblem[]): Gemspec | null {
  const bytes = unpacked(outer, METADATA, integrity)
  if (bytes === null) return null
  const yaml = parsedMember(bytes, METADATA, 'invalid-yaml', metadata, parseGemspecYaml)
  if (yaml === null) return null
  for (const tag of yaml.foreignTags) {
    metadata.push({
      member: METADATA,
      kind: 'unsafe-tag',
      detail: `asks Ruby for ${shown(tag)}, which RubyGems refuses to make`,
    })
  }
  const spec = gemspecOf(yaml.value)
  if (spec === null) metadata.push({ member: METADATA, kind: 'invalid-yaml', detail: 'is no specification' })
  return spec
}

function verify(file: ArtifactFile, outer: Archive, integrity: ArtifactProblem[]): void {
  const bytes = unpacked(outer, CHECKSUMS, integrity)
  if (bytes === null) return
  const chunksOf = (name: string): Iterable<Uint8Array> | null => {
    const member = outer.members.find(({ path }) => path === name)
    return member?.stored ? chunks(file, member, member.stored.start) : null
  }
  judgeChecksums(bytes, CHECKSUMS, chunksOf, integrity)
}

function* chunks({ source }: ArtifactFile, { size }: ArchiveMember, start: number): Generator<Uint8Array> {
  for (let at = 0; at < size; at += CHUNK) yield source.bytes(start + at, Math.min(CHUNK, size - at))
}

function unpacked(outer: Archive, member: string, integrity: ArtifactProblem[]): Buffer | null {
  const packed = outer.content(member)
  if (packed === null) {
    integrity.push({ member, kind: 'missing-part', detail: 'is missing' })
    return null
  }
  try {
    return gunzipSync(packed, { maxOutputLength: MAX_METADATA })
  } catch {
    integrity.push({
      member,
      kind: 'damaged-part',
      detail: 'cannot be unpacked, or unpacks to more than any gem has there',
    })
    return null
  }
}

/** `name-version[-platform].gem`. */
function gemName(file: string, spec: Gemspec | null): { name: string; version: string } | null {
  const stem = file.replace(/\.gem$/i, '')
  const platform = spec === null || spec.platform === 'ruby' ? '' : `-${spec.platform}`
  if (spec?.name && stem.startsWith(`${spec.name}-`) && stem.endsWith(platform)) {
    const version = stem.slice(spec.name.length + 1, stem.length - platform.length)
    if (/^[0-9][0-9A-Za-z.]*$/.test(version)) return { name: spec.name, version }
  }
  const match = /^(.+?)-([0-9]+(?:\.[0-9A-Za-z]+)*)(?:-.+)?$/.exec(stem)
  return match === null ? null : { name: match[1]!, version: match[2]! }
}

/** What `require` may name: the files at the top of what is loaded from. */
function requireNames({ requirePaths }: Gemspec, members: readonly ArchiveMember[]): string[] {
  return requirePaths.flatMap((folder) =>
    members.flatMap(({ path }) => {
      const below = folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : ''
      const match = /^([^/]+)\.rb$/.exec(below)
      return match === null ? [] : [match[1]!]
    }),
  )
}
