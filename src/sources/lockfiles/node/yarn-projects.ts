import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import type { DeclaredDependency } from '../../manifests/model.ts'
import { readPackageJson } from '../../manifests/npm/package-json.ts'
import { matcher } from '../../manifests/workspaces.ts'
import { parseJson } from '../../structured/json.ts'
import { shapeOf } from '../shape.ts'
import { siblingText, textOf } from '../text.ts'

/** The package.json files that a yarn.lock serves: it does not repeat which of them asked for what, and why. */
export interface YarnProjects {
  readonly projects: readonly {
    /** Folder from the lockfile's; `''` for its own. */
    readonly member: string
    readonly name: string | null
    readonly dependencies: readonly DeclaredDependency[]
  }[]
  /** Names that `resolutions` replace. */
  readonly overrides: readonly string[]
}

/**
 * Read the package.json beside a yarn.lock and those of its workspace.
 * @throws SourceInvalid for one that cannot be read: without it, who needs a package would be a guess
 */
export async function yarnProjects(files: Files, path: RepositoryPath): Promise<YarnProjects> {
  const root = await siblingText(files, path, 'package.json')
  if (root === null) return { projects: [], overrides: [] }
  const { manifest, memberGlobs } = readPackageJson(root.text, root.path)
  const projects = [{ member: '', name: manifest.name, dependencies: manifest.dependencies }]
  const base = root.path.slice(0, -'package.json'.length)
  const isMember = matcher(memberGlobs)
  for (const file of memberGlobs.length === 0 ? [] : await files.list()) {
    if (!file.startsWith(base) || !file.endsWith('/package.json') || file === root.path) continue
    const member = file.slice(base.length, -'/package.json'.length)
    if (member.split('/').includes('node_modules') || !isMember(member)) continue
    const { name, dependencies } = readPackageJson(await textOf(files, file), file).manifest
    projects.push({ member, name, dependencies })
  }
  const shape = shapeOf(root.path)
  const table = shape.table(parseJson(root.text, root.path).value, 'the file')
  const selectors = Object.keys(shape.optionalTable(table, 'resolutions', 'the file'))
  return { projects, overrides: [...new Set(selectors.map(overriddenName))] }
}

/** `a/b`, `**` `/b`, `@scope/a/@scope/b`, `b@npm:^1`: what is replaced stands last. */
function overriddenName(selector: string): string {
  return /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@.*)?$/s.exec(selector)?.[1] ?? selector
}
