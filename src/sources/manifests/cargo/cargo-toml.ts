import type { RepositoryPath } from '../../../location.ts'
import { type Fields, fields } from '../../structured/fields.ts'
import { parseToml } from '../../structured/toml.ts'
import { directoryOf } from '../kinds.ts'
import type { DeclaredVersion } from '../model.ts'
import type { ProjectFolder } from '../python/project.ts'
import type { UnlinkedManifest } from '../unlinked.ts'
import { checkedGlobs } from '../workspaces.ts'

/**
 * A Cargo.toml: https://doc.rust-lang.org/cargo/reference/manifest.html. Its version is read, also where it is
 * inherited from the workspace; its dependencies are not, as Cargo.lock is not.
 * @throws SourceInvalid for text that is not TOML and for fields of the wrong type
 */
export async function readCargoToml(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<UnlinkedManifest> {
  const toml = fields(parseToml(text, path), path)
  const name = toml.text(['package', 'name'])
  const version = await packageVersion(toml, path, folder)
  const members = toml.texts(['workspace', 'members']) ?? []
  const excluded = toml.texts(['workspace', 'exclude']) ?? []
  const groups = ['dependencies', 'dev-dependencies', 'build-dependencies'].filter(
    (group) => Object.keys(toml.table([group]) ?? {}).length > 0,
  )
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
      dependencies: [],
      undecidedDependencies: groups.map((group) => ({
        group,
        at: toml.at([group]),
        how: 'dependencies of Cargo are not read yet',
      })),
      workspaceMembers: [],
      workspaceRoot: null,
      ships: toml.texts(['package', 'include']),
    },
    memberGlobs: checkedGlobs([...members, ...excluded.map((glob) => `!${glob}`)], path),
  }
}

async function packageVersion(
  toml: Fields,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<DeclaredVersion | null> {
  const field = ['package', 'version']
  if (!toml.has(field)) return null
  if (!toml.is(field, 'table')) return { kind: 'static', value: toml.text(field)!, at: toml.at(field) }
  if (toml.flag([...field, 'workspace']) !== true)
    throw toml.wrong(field, 'is neither a string nor inherited')
  return (
    (await inherited(toml, path, folder)) ?? {
      kind: 'dynamic',
      at: toml.at(field),
      how: 'no `workspace.package.version` above it in the repository',
    }
  )
}

/** The nearest manifest above that has a `workspace` table, or the one that `package.workspace` names. */
async function inherited(
  toml: Fields,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<DeclaredVersion | null> {
  const named = toml.text(['package', 'workspace'])
  const depth = directoryOf(path) === '' ? 0 : directoryOf(path).split('/').length
  const places =
    named === null ? Array.from({ length: depth + 1 }, (_, up) => '../'.repeat(up)) : [`${named}/`]
  for (const place of places) {
    const root = folder.find(`${place}Cargo.toml`)
    if (root === null) continue
    const above = fields(parseToml(await folder.read(root), root), root)
    if (!above.has(['workspace'])) continue
    const field = ['workspace', 'package', 'version']
    const value = above.text(field)
    return value === null ? null : { kind: 'static', value, at: above.at(field) }
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
