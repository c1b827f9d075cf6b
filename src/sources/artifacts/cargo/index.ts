import { semver } from '../../../versions/semver.ts'
import { isTable } from '../../structured/document.ts'
import { parseToml } from '../../structured/toml.ts'
import { type Archive, openArchive } from '../archive/index.ts'
import { type ArtifactFile, bareArtifact, type FileFormat } from '../format.ts'
import { parsedMember } from '../metadata-member.ts'
import type { Artifact, ArtifactClaim, ArtifactProblem } from '../model.ts'
import { judgeMembers, judgeTargets } from './files.ts'
import { asDependency, type CargoToml, cargoDependencies, judgeManifest } from './manifest.ts'
import { differences } from './normalised.ts'
import { readVcsInfo } from './vcs-info.ts'

/**
 * A crate as `cargo package` makes it, judged as crates.io would.
 * Source: https://doc.rust-lang.org/cargo/commands/cargo-package.html.
 */
export const CRATE: FileFormat = {
  format: 'crate',
  matches: (name) => /\.crate$/i.test(name),
  async read(file) {
    const archive = await openArchive(file.source, {
      path: file.path,
      kind: 'tar.gz',
      objectFormat: file.objectFormat,
      keep: (path) => KEPT.test(path),
    })
    return crateOf(file, archive)
  },
}

const KEPT = /^[^/]+\/(?:Cargo\.toml|Cargo\.toml\.orig|\.cargo_vcs_info\.json)$/

function crateOf(file: ArtifactFile, archive: Archive): Artifact {
  const integrity: ArtifactProblem[] = [...archive.problems]
  const metadata: ArtifactProblem[] = []
  const named = crateName(file.name)
  const claims: ArtifactClaim[] = named === null ? [] : [{ where: 'file name', ...named }]
  const root = rootOf(archive)
  const read = (name: string): CargoToml | null => {
    const bytes = archive.content(root + name)
    const value =
      bytes === null ? null : parsedMember(bytes, root + name, 'invalid-toml', metadata, parseToml)?.value
    return isTable(value) ? value : null
  }
  const manifest = read('Cargo.toml')
  const original = read('Cargo.toml.orig')
  const member = `${root}Cargo.toml`
  for (const [name, toml] of [
    ['Cargo.toml', manifest],
    ['Cargo.toml.orig', original],
  ] as const) {
    if (toml !== null) claims.push(claimOf(root + name, toml))
  }
  const identity = manifest === null ? named : claims.find(({ where }) => where === member)
  const expected = identity?.name && identity.version ? `${identity.name}-${identity.version}/` : null
  judgeMembers(archive.members, expected, integrity)
  const has = new Set(archive.members.filter(({ type }) => type === 'file').map(({ path }) => path))
  if (manifest === null) {
    if (!has.has(member)) metadata.push({ member, kind: 'missing-manifest', detail: 'is missing' })
  } else {
    judgeManifest(manifest, member, metadata)
    judgeTargets(manifest, member, (path) => has.has(root + path), metadata)
    if (original !== null) {
      for (const detail of differences(manifest, original))
        metadata.push({ member, kind: 'manifest-differs', detail })
    }
  }
  const info = archive.content(`${root}.cargo_vcs_info.json`)
  const vcs =
    info === null ? { commits: [], folder: null } : readVcsInfo(info, `${root}.cargo_vcs_info.json`, metadata)
  const build = isTable(manifest?.['package']) ? manifest['package']['build'] : undefined
  return {
    ...bareArtifact(file, 'crate'),
    ecosystem: 'crates.io',
    claims,
    members: archive.members,
    integrity,
    metadata,
    commits: vcs.commits,
    provides: providesOf(manifest),
    // Without an original the manifest is the repository's own.
    made: new Set(
      [...(original === null ? [] : ['Cargo.toml']), 'Cargo.lock', '.cargo_vcs_info.json'].map(
        (name) => root + name,
      ),
    ),
    root,
    standsFor: new Map(original === null ? [] : [[`${root}Cargo.toml.orig`, 'Cargo.toml']]),
    ...(vcs.folder === null ? {} : { sourceFolder: vcs.folder }),
    dependencies: manifest === null ? [] : cargoDependencies(manifest).map(asDependency),
    runsAtInstall: (Array.isArray(build) ? build : [build])
      .filter((path) => typeof path === 'string')
      .map((path) => ({ name: 'build script', command: path })),
  }
}

/** `name-version.crate`; a name may hold dashes and digits, a version begins after the first dash that makes it one. */
function crateName(file: string): { name: string; version: string } | null {
  const stem = file.replace(/\.crate$/i, '')
  for (let dash = stem.indexOf('-'); dash !== -1; dash = stem.indexOf('-', dash + 1)) {
    const version = stem.slice(dash + 1)
    if (/^[0-9]/.test(version) && semver.canonical(version) !== null)
      return { name: stem.slice(0, dash), version }
  }
  return null
}

/** The folder with a manifest, or the first one. */
function rootOf({ members }: Archive): string {
  const folder = (path: string): string => path.slice(0, path.indexOf('/') + 1)
  const manifest = members.find(({ path }) => /^[^/]+\/Cargo\.toml$/.test(path))
  return folder(manifest?.path ?? members[0]?.path ?? '')
}

function claimOf(where: string, toml: CargoToml): ArtifactClaim {
  const info = isTable(toml['package']) ? toml['package'] : isTable(toml['project']) ? toml['project'] : {}
  // A table is inherited from the workspace, and stands written out in the manifest beside it.
  const text = (value: unknown): string | null => (typeof value === 'string' ? value.trim() : null)
  return { where, name: text(info['name']), version: text(info['version']) }
}

/** The library's name in code, and the programs that `cargo install` builds. */
function providesOf(toml: CargoToml | null): Artifact['provides'] {
  const lib = isTable(toml?.['lib']) ? toml['lib'] : null
  const info = isTable(toml?.['package']) ? toml['package'] : {}
  const library = lib === null ? null : (lib['name'] ?? info['name'])
  const bins = Array.isArray(toml?.['bin']) ? toml['bin'].filter(isTable) : []
  return {
    modules: typeof library === 'string' ? [library.replaceAll('-', '_')] : [],
    entryPoints: bins.flatMap(({ name, path }) =>
      typeof name === 'string'
        ? [{ name, target: typeof path === 'string' ? path : `src/bin/${name}.rs` }]
        : [],
    ),
  }
}
