import type { RepositoryPath } from '../../../location.ts'
import { type Fields, fields } from '../../structured/fields.ts'
import { parseToml } from '../../structured/toml.ts'
import { directoryOf } from '../kinds.ts'
import type { DeclaredVersion } from '../model.ts'
import type { ProjectFolder } from '../python/project.ts'
import type { UnlinkedManifest } from '../unlinked.ts'
import { checkedGlobs } from '../workspaces.ts'
import { cargoDependencies } from './dependencies.ts'

/**
 * A Cargo.toml: https://doc.rust-lang.org/cargo/reference/manifest.html, with what it inherits from its workspace.
 * @throws SourceInvalid for text that is not TOML and for fields of the wrong type
 */
export async function readCargoToml(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<UnlinkedManifest> {
  const toml = fields(parseToml(text, path), path)
  const name = toml.text(['package', 'name'])
  const above = await workspaceOf(toml, path, folder)
  const version = packageVersion(toml, above)
  const members = toml.texts(['workspace', 'members']) ?? []
  const excluded = toml.texts(['workspace', 'exclude']) ?? []
  return {
    manifest: {
      path,
      ecosystem: 'crates.io',
      format: 'Cargo.toml',
      name,
      version,
      otherVersions: [],
      // without a version Cargo takes 0.0.0 and refuses to publish
      publishable: name !== null && version !== null && !isUnpublished(toml),
      dependencies: cargoDependencies(toml, above),
      workspaceMembers: [],
      workspaceRoot: null,
      ships: toml.texts(['package', 'include']),
    },
    memberGlobs: checkedGlobs([...members, ...excluded.map((glob) => `!${glob}`)], path),
  }
}

function packageVersion(toml: Fields, above: Fields | null): DeclaredVersion | null {
  const field = ['package', 'version']
  if (!toml.has(field)) return null
  if (!toml.is(field, 'table')) return { kind: 'static', value: toml.text(field)!, at: toml.at(field) }
  if (toml.flag([...field, 'workspace']) !== true)
    throw toml.wrong(field, 'is neither a string nor inherited')
  const inherited = ['workspace', 'package', 'version']
  const value = above?.text(inherited) ?? null
  return value === null
    ? {
        kind: 'dynamic',
        at: toml.at(field),
        how: 'no `workspace.package.version` above it in the repository',
      }
    : { kind: 'static', value, at: above!.at(inherited) }
}

/** The nearest manifest above that has a `workspace` table, or the one that `package.workspace` names. */
async function workspaceOf(
  toml: Fields,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<Fields | null> {
  const named = toml.text(['package', 'workspace'])
  const depth = directoryOf(path) === '' ? 0 : directoryOf(path).split('/').length
  const places =
    named === null ? Array.from({ length: depth + 1 }, (_, up) => '../'.repeat(up)) : [`${named}/`]
  for (const place of places) {
    const root = folder.find(`${place}Cargo.toml`)
    if (root === null) continue
    const above = fields(parseToml(await folder.read(root), root), root)
    if (above.has(['workspace'])) return above
  }
  return null
}

/** `publish = false`, or a list with no registry in it. */
function isUnpublished(toml: Fields): boolean {
  const field = ['package', 'publish']
  if (toml.is(field, 'list')) return toml.texts(field)!.length === 0
  if (toml.is(field, 'table')) return false
  return toml.flag(field) === false
}
