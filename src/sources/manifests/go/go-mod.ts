import { SourceInvalid } from '../../../errors.ts'
import type { RepositoryPath } from '../../../location.ts'
import { type GoModLine, parseGoMod } from '../../structured/go-mod.ts'
import type { DeclaredDependency, Manifest } from '../model.ts'

/**
 * A go.mod: https://go.dev/ref/mod#go-mod-file. It holds no version; its module path ends in the major version from
 * 2 on.
 * @param isApplication whether a program stands at the module's root: nobody imports it, so its path need not follow
 *   its version
 * @throws SourceInvalid when it does not name exactly one module, and for text that is no go.mod
 */
export function readGoMod(text: string, path: RepositoryPath, isApplication: boolean): Manifest {
  const lines = parseGoMod(text, path)
  const modules = lines.filter(({ directive }) => directive === 'module')
  const [module] = modules
  if (module?.words.length !== 1 || modules.length > 1)
    throw new SourceInvalid(path, 'does not name exactly one module')
  const name = module.words[0]!
  const quotes = module.at.endColumn - module.at.startColumn > name.length ? 1 : 0
  return {
    path,
    ecosystem: 'Go',
    format: 'go.mod',
    name,
    nameAt: {
      ...module.at,
      startColumn: module.at.startColumn + quotes,
      endColumn: module.at.startColumn + quotes + name.length,
    },
    version: null,
    otherVersions: [],
    publishable: !isApplication,
    dependencies: isPassedOver(path) ? [] : requirements(lines),
    workspaceMembers: [],
    workspaceRoot: null,
    ships: null,
  }
}

/** Folders that the go command does not look into: what stands there belongs to a test. */
function isPassedOver(path: RepositoryPath): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => folder === 'testdata' || /^[._]/.test(folder))
}

/** What `replace` puts in place of a module is what is asked for; a folder is written as it stands. */
function requirements(lines: readonly GoModLine[]): DeclaredDependency[] {
  const replaced = new Map(
    lines
      .filter(({ directive }) => directive === 'replace')
      .map(({ words }) => {
        const arrow = words.indexOf('=>')
        return [words.slice(0, arrow).join(' '), words.slice(arrow + 1)] as const
      }),
  )
  return lines
    .filter(({ directive }) => directive === 'require')
    .map(({ words, comment, at }) => {
      const [name = '', version = ''] = words
      const target = replaced.get(`${name} ${version}`) ?? replaced.get(name)
      const [to = name, toVersion] = target ?? [name, version]
      return {
        name: toVersion === undefined ? name : to,
        range: toVersion ?? to,
        group: /^indirect\b/.test(comment) ? 'require // indirect' : 'require',
        scope: 'runtime',
        at,
      }
    })
}
