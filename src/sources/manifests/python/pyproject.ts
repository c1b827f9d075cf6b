import type { RepositoryPath } from '../../../location.ts'
import { type Fields, fields } from '../../structured/fields.ts'
import { parseToml } from '../../structured/toml.ts'
import type { DeclaredVersion, Manifest } from '../model.ts'
import { checkedGlobs } from '../workspaces.ts'
import { backendVersion } from './backend-version.ts'
import type { ProjectFolder } from './project.ts'
import { pyprojectDependencies } from './pyproject-dependencies.ts'

/** A pyproject.toml, with what the other files of its folder need to know. */
export interface Pyproject {
  readonly manifest: Manifest
  readonly memberGlobs: readonly string[]
  /** The version stands in setup.cfg or setup.py, if anywhere: setuptools with nothing said here. */
  readonly leavesVersionToSetup: boolean
}

/**
 * A pyproject.toml: the `project` table of PEP 621
 * (https://packaging.python.org/en/latest/specifications/pyproject-toml/), Poetry's and Flit's own tables, and the
 * version tables of the backends for `dynamic = ["version"]`.
 * @throws SourceInvalid for text that is not TOML and for fields of the wrong type
 */
export async function readPyproject(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<Pyproject> {
  const toml = fields(parseToml(text, path), path)
  const poetry = toml.has(['tool', 'poetry'])
  const name =
    toml.text(['project', 'name']) ??
    toml.text(['tool', 'poetry', 'name']) ??
    toml.text(['tool', 'flit', 'metadata', 'module'])
  const declared = await versions(toml, folder)
  const classifiers =
    toml.texts(['project', 'classifiers']) ?? toml.texts(['tool', 'poetry', 'classifiers']) ?? []
  const isApplication =
    toml.flag(['tool', 'uv', 'package']) === false ||
    (poetry && toml.flag(['tool', 'poetry', 'package-mode']) === false)
  const members = [
    ...(toml.texts(['tool', 'uv', 'workspace', 'members']) ?? []),
    ...(toml.texts(['tool', 'pdm', 'workspace', 'members']) ?? []),
  ]
  const excluded = toml.texts(['tool', 'uv', 'workspace', 'exclude']) ?? []
  return {
    manifest: {
      path,
      ecosystem: 'PyPI',
      format: 'pyproject.toml',
      name,
      version: declared.version,
      otherVersions: declared.others,
      publishable:
        name !== null && !isApplication && !classifiers.some((text) => text.startsWith('Private ::')),
      dependencies: pyprojectDependencies(toml),
      ...requiresPython(toml),
      ...undecidedDependencies(toml),
      workspaceMembers: [],
      workspaceRoot: null,
      ships: null,
    },
    memberGlobs: checkedGlobs([...members, ...excluded.map((glob) => `!${glob}`)], path),
    leavesVersionToSetup: declared.leavesToSetup,
  }
}

interface Declared {
  readonly version: DeclaredVersion | null
  readonly others: readonly DeclaredVersion[]
  readonly leavesToSetup: boolean
}

async function versions(toml: Fields, folder: ProjectFolder): Promise<Declared> {
  const stated = [
    ['project', 'version'],
    ['tool', 'poetry', 'version'],
  ].filter((field) => toml.has(field))
  const [first, ...rest] = stated.map((field): DeclaredVersion => {
    // Poetry's plugins overwrite this one while they build
    const dynamic = field[0] === 'tool' ? poetryPlugin(toml) : null
    return dynamic ?? { kind: 'static', value: toml.text(field)!, at: toml.at(field) }
  })
  if (first !== undefined) return { version: first, others: rest, leavesToSetup: false }
  const isDynamic = (toml.texts(['project', 'dynamic']) ?? []).includes('version')
  const oldFlit = toml.has(['tool', 'flit', 'metadata', 'module'])
  // a `project` table without version and without saying `dynamic` is refused by every backend
  if (!isDynamic && !oldFlit) return { version: null, others: [], leavesToSetup: !toml.has(['project']) }
  const version = await backendVersion(toml, folder)
  if (version !== null) return { version, others: [], leavesToSetup: false }
  return {
    version: { kind: 'dynamic', at: toml.at(['project', 'dynamic']), how: 'the build backend decides it' },
    others: [],
    leavesToSetup: true,
  }
}

function poetryPlugin(toml: Fields): DeclaredVersion | null {
  const table = ['tool', 'poetry-dynamic-versioning']
  if (!toml.has(table) || toml.flag([...table, 'enable']) === false) return null
  return {
    kind: 'dynamic',
    at: toml.at(table),
    how: 'poetry-dynamic-versioning derives it from the tag',
    fromTag: true,
  }
}

function requiresPython(toml: Fields): Pick<Manifest, 'requiresPython'> {
  const poetry = ['tool', 'poetry', 'dependencies', 'python']
  const written =
    toml.text(['project', 'requires-python']) ?? (toml.is(poetry, 'table') ? null : toml.text(poetry))
  return written === null ? {} : { requiresPython: written }
}

function undecidedDependencies(toml: Fields): Pick<Manifest, 'undecidedDependencies'> {
  const groups = (toml.texts(['project', 'dynamic']) ?? []).flatMap((name, index) =>
    name === 'dependencies' || name === 'optional-dependencies'
      ? [{ group: name, at: toml.at(['project', 'dynamic', index]), how: 'the build backend decides them' }]
      : [],
  )
  return groups.length === 0 ? {} : { undecidedDependencies: groups }
}
