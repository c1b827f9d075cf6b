import type { Location, RepositoryPath } from '../../../location.ts'
import type { DeclaredVersion } from '../model.ts'
import { assignmentOf } from './assignment.ts'
import { type ProjectFolder, resolve } from './project.ts'
import { pythonText } from './python-text.ts'

/** Where packages stand in a project folder: setuptools' `package-dir`, with the two usual layouts tried after it. */
export type PackageDirectories = ReadonlyMap<string, string>

/** How far `from .about import __version__` is followed. */
const MAX_IMPORTS = 4

/**
 * The version behind setuptools' `attr:` directive, e.g. `mypkg.__version__`.
 * Source: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html, "attr". Setuptools reads a literal
 * without importing the module and imports it otherwise; here, what is not a literal stays undecided.
 * @param at where the directive stands, for what cannot be decided
 * @throws SourceInvalid when a module is there and cannot be read
 */
export async function attributeVersion(
  folder: ProjectFolder,
  attribute: string,
  directories: PackageDirectories,
  at: Location,
): Promise<DeclaredVersion> {
  const dot = attribute.lastIndexOf('.')
  const module = dot === -1 ? '' : attribute.slice(0, dot)
  const name = attribute.slice(dot + 1)
  if (!/^[A-Za-z_][\w.]*$/.test(attribute))
    return undecided(at, `\`${attribute}\` is not an attribute of a module`)
  const path = findModule(folder, module, directories)
  if (path === null) return undecided(at, `no module in the repository holds \`${attribute}\``)
  return moduleVersion(folder, path, name, at)
}

/**
 * The version that a module assigns to a name.
 * @param at where the manifest refers to the module, for what cannot be decided
 */
export async function moduleVersion(
  folder: ProjectFolder,
  path: RepositoryPath,
  name: string,
  at: Location,
): Promise<DeclaredVersion> {
  let [module, wanted] = [path, name]
  for (let hops = 0; hops < MAX_IMPORTS; hops += 1) {
    const python = pythonText(await folder.read(module), module)
    if (python === null) return undecided(at, `\`${module}\` does not read as Python`)
    const assignment = assignmentOf(python, wanted)
    switch (assignment.kind) {
      case 'literal':
        return { kind: 'static', value: assignment.literal.value, at: assignment.literal.at }
      case 'computed':
        return undecided(
          python.positions.span(assignment.offset, assignment.offset + wanted.length),
          `\`${module}\` computes \`${wanted}\``,
        )
      case 'absent':
        return undecided(at, `\`${module}\` does not assign \`${wanted}\``)
      case 'imported': {
        const next = importedModule(folder, module, assignment.from)
        if (next === null)
          return undecided(at, `\`${module}\` imports \`${wanted}\` from \`${assignment.from}\``)
        module = next
        wanted = assignment.name
      }
    }
  }
  return undecided(at, `\`${path}\` passes \`${name}\` through too many modules`)
}

/** The file of a module, in the package directories, then directly in the folder, then under `src`. */
export function findModule(
  folder: ProjectFolder,
  module: string,
  directories: PackageDirectories,
): RepositoryPath | null {
  const path = module.replaceAll('.', '/')
  const mapped = [...directories].flatMap(([name, directory]) => {
    if (name === '') return [`${directory}/${path}`]
    const prefix = `${name.replaceAll('.', '/')}/`
    return `${path}/`.startsWith(prefix) ? [`${directory}/${`${path}/`.slice(prefix.length)}`] : []
  })
  for (const place of [...mapped, path, `src/${path}`]) {
    const file = folder.find(`${place}/__init__.py`) ?? folder.find(`${place.replace(/\/$/, '')}.py`)
    if (file !== null) return file
  }
  return null
}

function undecided(at: Location, how: string): DeclaredVersion {
  return { kind: 'dynamic', at, how }
}

/** Relative imports, and absolute ones of the module's own top package. */
function importedModule(folder: ProjectFolder, from: RepositoryPath, name: string): RepositoryPath | null {
  const own = from.split('/').slice(0, -1)
  const dots = /^\.*/.exec(name)![0].length
  const rest = name
    .slice(dots)
    .split('.')
    .filter((part) => part !== '')
  const bases =
    dots === 0
      ? own.map((_, index) => own.slice(0, own.length - index)).concat([[]])
      : [own.slice(0, own.length - (dots - 1))]
  for (const base of bases) {
    const place = [...base, ...rest].join('/')
    const relative = folder.directory === '' ? place : place.replace(`${folder.directory}/`, '')
    const file = folder.find(`${relative}.py`) ?? folder.find(`${relative}/__init__.py`)
    if (file !== null && file !== from && resolve('', file) !== null) return file
  }
  return null
}
