import { isCommitSha } from '../../../location.ts'
import { isTable } from '../../structured/document.ts'
import { parseJson } from '../../structured/json.ts'
import type { Archive } from '../archive/index.ts'
import type { Reread } from '../contents.ts'
import type { ArtifactFile } from '../format.ts'
import { bareArtifact } from '../format.ts'
import { parsedMember } from '../metadata-member.ts'
import type { Artifact, ArtifactProblem } from '../model.ts'
import { commandsOf, importNames, judgeEntries } from './entries.ts'
import { judgeExports } from './exports.ts'
import { tarballName } from './file-name.ts'
import { lostAtInstall, packageFiles, packageRoot } from './package-files.ts'
import {
  bundledNames,
  installScripts,
  judgeBundled,
  judgeIdentity,
  noteInto,
  type PackageJson,
  packageDependencies,
} from './package-json.ts'
import { scriptsOf } from './script-texts.ts'
import { judgeScript, wantedScripts } from './scripts.ts'
import { shrinkwrapClaims } from './shrinkwrap.ts'

/**
 * The members whose content an npm tarball is judged by, at the first reading: those at its top whatever their size,
 * and the nested manifests that can say how scripts below them are loaded.
 */
export function keptOfNpm(path: string, size: number): boolean {
  if (/^[^/]+\/(?:package\.json|npm-shrinkwrap\.json)$/.test(path)) return true
  return size <= NESTED_BYTES && path.endsWith('/package.json') && !path.includes('/node_modules/')
}

/** A nested manifest that only says `type` is far smaller. */
const NESTED_BYTES = 64 * 1024

/** Whether a tar is a package of npm: a package.json in the folder that holds everything. */
export function isNpmTarball(archive: Archive): boolean {
  return archive.members.some(({ path }) => /^[^/]+\/package\.json$/.test(path))
}

/**
 * A package as `npm pack`, pnpm and Yarn make it, judged as npm's registry and publint would.
 * @param archive read with {@link keptOfNpm}
 * @param again reads the archive once more, for the scripts that package.json leads to
 * @throws SourceInvalid when the archive cannot be read a second time
 */
export async function readNpmTarball(file: ArtifactFile, archive: Archive, again: Reread): Promise<Artifact> {
  const integrity: ArtifactProblem[] = [...archive.problems]
  const metadata: ArtifactProblem[] = []
  const root = packageRoot(archive.members, integrity)
  integrity.push(...lostAtInstall(archive.members))
  const base = { ...bareArtifact(file, 'npm'), ecosystem: 'npm', members: archive.members, root } as const
  const member = `${root}package.json`
  const json = packageJson(archive, member, metadata)
  if (json === null) {
    const named = tarballName(file.name, null)
    return { ...base, claims: named === null ? [] : [{ where: 'file name', ...named }], integrity, metadata }
  }
  const files = packageFiles(archive.members, root)
  const note = noteInto(metadata, member)
  judgeIdentity(json, note)
  const dependencies = packageDependencies(json, note)
  const bundled = bundledNames(json, note)
  judgeBundled(bundled, files, note)
  const { publishConfig } = json
  const overrides: PackageJson = isTable(publishConfig) ? publishConfig : {}
  const entries = [
    ...judgeEntries(json, [], files, note),
    ...judgeEntries(overrides, ['publishConfig'], files, note),
  ]
  const exported = ['exports', 'imports'].flatMap((field) => [
    ...judgeExports(json[field], [field], json, files, note),
    ...judgeExports(overrides[field], ['publishConfig', field], json, files, note),
  ])
  if (json['exports'] === undefined) judgeOpenFiles(files.paths, root, metadata)
  const wanted = wantedScripts(entries, exported)
  for await (const script of scriptsOf(wanted, archive, root, again)) {
    judgeScript(script, entries, exported, note)
  }
  const name = typeof json['name'] === 'string' ? json['name'] : null
  const version = typeof json['version'] === 'string' ? json['version'] : null
  const named = tarballName(file.name, name === null || version === null ? null : { name, version })
  const shrinkwrap = archive.content(`${root}npm-shrinkwrap.json`)
  const folder = isTable(json['repository']) ? json['repository']['directory'] : undefined
  const { gitHead } = json
  return {
    ...base,
    claims: [
      ...(named === null ? [] : [{ where: 'file name', ...named }]),
      { where: member, name, version },
      ...(shrinkwrap === null ? [] : shrinkwrapClaims(shrinkwrap, `${root}npm-shrinkwrap.json`, metadata)),
    ],
    integrity,
    metadata,
    commits:
      typeof gitHead === 'string' && isCommitSha(gitHead)
        ? [{ member, commit: gitHead.toLowerCase(), dirty: false }]
        : [],
    provides: { modules: importNames(json), entryPoints: commandsOf(json) },
    dependencies,
    runsAtInstall: installScripts(json, files),
    carries: bundled.length > 0 ? [`${root}node_modules/`] : [],
    ...(typeof folder === 'string' ? { sourceFolder: folder } : {}),
  }
}

function packageJson(archive: Archive, member: string, metadata: ArtifactProblem[]): PackageJson | null {
  const bytes = archive.content(member)
  if (bytes === null) {
    metadata.push({ member, kind: 'missing-package-json', detail: 'is missing, or too large to be one' })
    return null
  }
  const value = parsedMember(bytes, member, 'invalid-json', metadata, parseJson)?.value
  if (value === undefined) return null
  if (isTable(value)) return value
  metadata.push({ member, kind: 'invalid-json', detail: 'is no table' })
  return null
}

/** Without `exports` every file can be imported. */
function judgeOpenFiles(paths: readonly string[], root: string, metadata: ArtifactProblem[]): void {
  for (const path of paths) {
    if (!/\.[cm][jt]sx$/.test(path) || path.startsWith('node_modules/')) continue
    metadata.push({
      member: root + path,
      kind: 'invalid-extension',
      detail: 'has an extension that no tool knows',
    })
  }
}
