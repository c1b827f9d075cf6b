import { createHash } from 'node:crypto'
import picomatch from 'picomatch'
import type { Files } from '../../../files.ts'
import { type RepositoryPath, repositoryPath } from '../../../location.ts'
import { parseToml } from '../../structured/toml.ts'
import type { Lockfile } from '../model.ts'
import { normalizedName } from '../purl.ts'
import { shapeOf, type Table } from '../shape.ts'
import { siblingText, textOf } from '../text.ts'
import { declaredGroups } from './declared-groups.ts'
import { exactToml } from './exact-toml.ts'
import { readPdmLock } from './pdm.ts'
import { pdmContentHashes } from './pdm-content-hash.ts'
import type { PdmProject } from './pdm-graph.ts'

/**
 * Read a pdm.lock of the repository, and the digest that the pyproject.toml beside it has now.
 * @throws SourceInvalid as `readPdmLock`, and for a pyproject.toml that cannot be read
 */
export async function readPdm(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const text = await textOf(files, path)
  const manifest = await siblingText(files, path, 'pyproject.toml')
  if (manifest === null) {
    const { boundBy: _, ...lockfile } = readPdmLock(text, path)
    return { ...lockfile, currentContentHash: { unknown: 'no pyproject.toml stands beside it' } }
  }
  const pyproject = exactToml(manifest.text, manifest.path)
  const { boundBy, ...lockfile } = readPdmLock(text, path, pdmProject(pyproject, manifest.path))
  if (boundBy === 'lock_inputs') {
    const unknown = 'it is bound to its manifest by `lock_inputs`, which only PDM can compare'
    return { ...lockfile, currentContentHash: { unknown } }
  }
  const at = parseToml(text, path).locate(['metadata', 'content_hash'])
  const current = await currentPdmHash(files, pyproject, manifest.path, {
    recorded: lockfile.contentHash!,
    lockVersion: lockfile.formatVersion!,
  })
  return {
    ...lockfile,
    currentContentHash: typeof current === 'string' ? { hex: current, at } : current,
  }
}

/**
 * What the manifest says about a lock that PDM wrote.
 * @throws SourceInvalid for fields of the wrong type
 */
export function pdmProject(pyproject: Table, path: RepositoryPath): PdmProject {
  const shape = shapeOf(path)
  const project = shape.optionalTable(pyproject, 'project', 'the file')
  const name = shape.optionalString(project, 'name', '`project`')
  const settings = pdmSettings(pyproject, path)
  const resolution = shape.optionalTable(settings, 'resolution', '`tool.pdm`')
  const overrides = [
    ...Object.keys(shape.optionalTable(resolution, 'overrides', '`tool.pdm.resolution`')),
    ...shape.optionalList(resolution, 'excludes', '`tool.pdm.resolution`').map(String),
    ...Object.keys(shape.optionalTable(settings, 'overrides', '`tool.pdm`')),
  ]
  return {
    name: name === undefined ? null : normalizedName(name),
    groups: declaredGroups(pyproject, path),
    overridden: [...new Set(overrides.map((one) => normalizedName(one.replace(/\[.*$/, ''))))],
  }
}

function pdmSettings(pyproject: Table, path: RepositoryPath): Table {
  const shape = shapeOf(path)
  return shape.optionalTable(shape.optionalTable(pyproject, 'tool', 'the file'), 'pdm', '`tool`')
}

/**
 * The digest over the manifest, and over those of a workspace's members where it is the root of one: the recorded one
 * where any of PDM's ways to compute it gives that, else the current one.
 * Source: PDM's `project/workspace.py`, `WorkspaceManager.content_hash`.
 * @throws SourceInvalid for a member whose pyproject.toml cannot be read
 */
export async function currentPdmHash(
  files: Files,
  pyproject: Table,
  path: RepositoryPath,
  { recorded, lockVersion }: { readonly recorded: string; readonly lockVersion: string },
): Promise<string | { readonly unknown: string }> {
  try {
    const own = pdmContentHashes(pyproject, lockVersion)
    const settings = pdmSettings(pyproject, path)
    if (Object.keys(shapeOf(path).optionalTable(settings, 'workspace', '`tool.pdm`')).length === 0) {
      return own.find((hash) => hash === recorded) ?? own[0]!
    }
    const digest = createHash('sha256').update(own[0]!)
    for (const member of await workspaceMembers(files, settings, path)) {
      const manifest = exactToml(await textOf(files, member.manifest), member.manifest)
      digest.update(`\0${member.folder}\0${pdmContentHashes(manifest, lockVersion)[0]!}`)
    }
    return digest.digest('hex')
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { unknown: error.message }
  }
}

/** The folders that `tool.pdm.workspace.members` names, where a pyproject.toml stands, by path. */
async function workspaceMembers(
  files: Files,
  settings: Table,
  path: RepositoryPath,
): Promise<readonly { readonly folder: string; readonly manifest: RepositoryPath }[]> {
  const shape = shapeOf(path)
  const workspace = shape.optionalTable(settings, 'workspace', '`tool.pdm`')
  const globs = shape
    .optionalList(workspace, 'members', '`tool.pdm.workspace`')
    .map((glob) => String(glob).replace(/^\.\//, '').replace(/\/$/, ''))
  if (globs.some((glob) => glob.length > 256 || glob.startsWith('..'))) {
    throw new TypeError('a member of the workspace lies outside it')
  }
  const isMember = picomatch(globs)
  const base = path.slice(0, path.lastIndexOf('/') + 1)
  return (await files.list())
    .filter((one) => one.startsWith(base) && one.endsWith('/pyproject.toml') && one !== path)
    .map((one) => ({
      folder: one.slice(base.length, -'/pyproject.toml'.length),
      manifest: repositoryPath(one),
    }))
    .filter(({ folder }) => folder !== '' && isMember(folder))
    .sort((a, b) => Buffer.compare(Buffer.from(a.folder), Buffer.from(b.folder)))
}
