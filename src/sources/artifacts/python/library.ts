import type { Member } from '../model.ts'

/** What a wheel puts where Python imports from, whichever of its folders it comes from. */
export interface Library {
  /** Paths below site-packages, each with the member that it comes from. */
  readonly files: ReadonlyMap<string, Member>
  /** Names that can be imported from the top: modules, packages, and folders that hold any. */
  readonly modules: readonly string[]
  /**
   * Whether a dotted module is here. `elsewhere`: its top is not, or is a namespace that several wheels share, so
   * another one may bring it.
   */
  holds(module: string): 'yes' | 'no' | 'elsewhere'
  /** Whether a dotted name is a folder with files of any kind, which Python takes for a namespace. */
  holdsFolder(module: string): boolean
}

/** Source or compiled, as Python looks for them. https://docs.python.org/3/library/importlib.html#importlib.machinery */
const MODULE = /^(.+?)\.(?:py|pyc|pyd|so|[-\w]+\.(?:pyd|so))$/

/** The name under which a file is a module; `null` where it is none. */
export function moduleName(file: string): string | null {
  return MODULE.exec(file)?.[1] ?? null
}

/**
 * @param infoFolder `x-1.0.dist-info/`
 * @param dataFolder `x-1.0.data/`
 */
export function libraryOf(
  members: readonly Member[],
  infoFolder: string | null,
  dataFolder: string | null,
): Library {
  const files = new Map<string, Member>()
  for (const member of members) {
    const path = member.type === 'directory' ? null : libraryPath(member.path, infoFolder, dataFolder)
    if (path !== null) files.set(path, member)
  }
  const packages = new Set<string>()
  const modules = new Set<string>()
  for (const path of files.keys()) {
    const slash = path.lastIndexOf('/')
    const name = moduleName(path.slice(slash + 1))
    if (name === null) continue
    const folder = path.slice(0, Math.max(slash, 0))
    if (name === '__init__') packages.add(folder)
    modules.add(name === '__init__' ? folder : slash === -1 ? name : `${folder}/${name}`)
  }
  const folders = new Set<string>()
  for (const module of modules) {
    for (let slash = module.lastIndexOf('/'); slash > 0; slash = module.lastIndexOf('/', slash - 1))
      folders.add(module.slice(0, slash))
  }
  const dataFolders = new Set(
    [...files.keys()].map((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))),
  )
  const tops = new Set([...modules, ...folders].map((module) => module.split('/', 1)[0]!))
  return {
    files,
    modules: [...tops].filter((top) => top !== '' && /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(top)).sort(),
    holds(module) {
      const path = module.replaceAll('.', '/')
      if (modules.has(path) || folders.has(path)) return 'yes'
      const top = module.split('.', 1)[0]!
      const namespace = folders.has(top) && !packages.has(top) && !modules.has(top)
      return tops.has(top) && !namespace ? 'no' : 'elsewhere'
    },
    holdsFolder: (module) => dataFolders.has(module.replaceAll('.', '/')),
  }
}

/** Where below site-packages a member goes; `null` for what goes elsewhere. */
function libraryPath(path: string, infoFolder: string | null, dataFolder: string | null): string | null {
  if (infoFolder !== null && path.startsWith(infoFolder)) return null
  if (dataFolder === null || !path.startsWith(dataFolder)) return path
  return /^(?:purelib|platlib)\/(.+)$/.exec(path.slice(dataFolder.length))?.[1] ?? null
}
