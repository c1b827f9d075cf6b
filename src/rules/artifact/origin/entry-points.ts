import type { FindingDraft, NoteDraft } from '../../../findings.ts'
import type { Artifact } from '../../../sources/artifacts/model.ts'
import type { Manifest } from '../../../sources/manifests/model.ts'
import { code } from '../../release/wording.ts'
import { firstOf, placeOf } from '../named.ts'
import { manifestsOf } from '../packages.ts'
import { hasBuildHook, isTable, parsed, type Table } from './pyproject.ts'
import { setupEntryPoints, setupSettings } from './python/setup-cfg.ts'
import { folderOf, joined, type Tree } from './tree.ts'

/**
 * Commands and plug-ins that a wheel installs and the commit's pyproject.toml does not name. A command that is called
 * `pip`, or a plug-in that pytest loads by itself, runs code of the package where nobody asked for it, with every file
 * of the package equal to the commit's.
 * Source: https://packaging.python.org/en/latest/specifications/pyproject-toml/#entry-points (a build backend must not
 * add to what is not `dynamic`); Poetry's and Flit's own tables.
 */
export function* addedEntryPoints(
  artifact: Artifact,
  manifests: readonly Manifest[],
  tree: Tree,
): Iterable<FindingDraft | NoteDraft> {
  if (artifact.format !== 'wheel') return
  // a script of the data folder is a member, and judged as one
  const installed = artifact.provides.entryPoints.filter(
    ({ target }) => !artifact.members.some(({ path }) => path === target),
  )
  const named = manifestsOf(artifact, manifests)
  if (installed.length === 0 || named.length === 0) return
  const folder = folderOf(named[0]!.path)
  const path = folder === '' ? 'pyproject.toml' : `${folder}/pyproject.toml`
  const text = tree.file(path)?.text ?? null
  const isProject = text !== null && /^\s*\[(?:project|tool\.poetry)\b/m.test(text)
  const settings = isProject ? null : setupSettings(folder, tree)
  const where = settings === null ? path : joined(folder, 'setup.cfg')!
  const declared =
    settings === null
      ? entryPointsOf(text, (name) => tree.file(joined(folder, name)!) !== null)
      : new Map([...setupEntryPoints(settings)].map(([name, target]) => [name, bare(target)]))
  if (declared === null) {
    yield {
      note: `only the build tells which commands ${code(artifact.path)} has, so those are not compared`,
    }
    return
  }
  const added = installed.filter(({ name, target }) => declared.get(name) !== bare(target))
  if (added.length === 0) return
  const told = added.map(({ name, target }) => `${name} = ${target}`)
  yield {
    at: placeOf(artifact),
    message: `${code(artifact.path)} has the entry ${added.length === 1 ? 'point' : 'points'} ${firstOf(told)}, which ${code(where)} of the commit does not name. Installing the package would put a command or a plug-in in place that nobody reviewed.`,
    remedy: `Build from a fresh checkout of the tag. If the package is to have ${added.length === 1 ? 'it' : 'them'}, name ${added.length === 1 ? 'it' : 'them'} in ${code(where)} and tag that commit.`,
    evidence: { artifact: artifact.path, entryPoints: told },
    key: 'entry-points',
  }
}

/**
 * Every entry point that a pyproject.toml names: of a command its name, of others `group:name`, to the object.
 * @returns `null` where the file leaves it to the build
 */
function entryPointsOf(
  text: string | null,
  hasFile: (name: string) => boolean,
): ReadonlyMap<string, string> | null {
  const document = text === null ? null : parsed(text)
  if (document === null || hasBuildHook(document, hasFile)) return null
  const project = table(document, 'project')
  const poetry = table(document, 'tool', 'poetry')
  const flit = table(document, 'tool', 'flit')
  // without [project], setuptools takes them from setup.py or setup.cfg, and old Flit from a file of its own
  if (project === null && poetry === null) return null
  const dynamic = project?.['dynamic']
  if (
    Array.isArray(dynamic) &&
    ['scripts', 'gui-scripts', 'entry-points'].some((one) => dynamic.includes(one))
  )
    return null
  const found = new Map<string, string>()
  for (const commands of [
    table(project, 'scripts'),
    table(project, 'gui-scripts'),
    table(poetry, 'scripts'),
    table(flit, 'scripts'),
  ])
    take(commands, (name) => name, found)
  for (const groups of [table(project, 'entry-points'), table(poetry, 'plugins'), table(flit, 'entrypoints')])
    for (const group of Object.keys(groups ?? {})) {
      const commands = group === 'console_scripts' || group === 'gui_scripts'
      take(table(groups, group), (name) => (commands ? name : `${group}:${name}`), found)
    }
  return found
}

function take(from: Table | null, keyOf: (name: string) => string, into: Map<string, string>): void {
  for (const [name, value] of Object.entries(from ?? {})) {
    // Poetry also writes `{reference = "a:b", type = "console"}` and `{callable = "a:b", extras = ["c"]}`
    const target = isTable(value) ? (value['reference'] ?? value['callable']) : value
    if (typeof target === 'string') into.set(keyOf(name), bare(target))
  }
}

/** An object reference without blanks and extras, which builders write as they like. */
function bare(target: string): string {
  return target.replace(/\[[^\]]*\]\s*$/, '').replaceAll(/\s+/g, '')
}

function table(from: Table | null, ...keys: readonly string[]): Table | null {
  let at: unknown = from
  for (const key of keys) at = isTable(at) ? at[key] : null
  return isTable(at) ? at : null
}
