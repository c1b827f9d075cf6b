import { SourceInvalid } from '../../../errors.ts'
import type { RepositoryPath } from '../../../location.ts'
import { positions } from '../../structured/position.ts'
import type { Manifest } from '../model.ts'

/**
 * A go.mod: https://go.dev/ref/mod#go-mod-file. It holds no version; its module path ends in the major version from
 * 2 on. Requirements are not read, as go.sum is not.
 * @param isApplication whether a program stands at the module's root: nobody imports it, so its path need not follow
 *   its version
 * @throws SourceInvalid when it does not name exactly one module
 */
export function readGoMod(text: string, path: RepositoryPath, isApplication: boolean): Manifest {
  const where = positions(text, path)
  const modules = [
    ...text.matchAll(
      /^[ \t]*module[ \t]+(?:"([^"\n]+)"|`([^`\n]+)`|([^\s"`(/][^\s"`]*))[ \t\r]*(?:\/\/.*)?$/gm,
    ),
  ]
  const [module] = modules
  if (module === undefined || modules.length > 1)
    throw new SourceInvalid(path, 'does not name exactly one module')
  const name = (module[1] ?? module[2] ?? module[3])!
  const start = module.index + module[0].indexOf(name, module[0].indexOf('module') + 'module'.length)
  const requirement = /^[ \t]*require\b/m.exec(text)
  const undecided = requirement === null ? [] : [requirement.index + requirement[0].length - 'require'.length]
  return {
    path,
    ecosystem: 'Go',
    format: 'go.mod',
    name,
    nameAt: where.span(start, start + name.length),
    version: null,
    otherVersions: [],
    publishable: !isApplication,
    dependencies: [],
    undecidedDependencies: undecided.map((offset) => ({
      group: 'require',
      at: where.span(offset, offset + 'require'.length),
      how: 'requirements of Go are not read yet',
    })),
    workspaceMembers: [],
    workspaceRoot: null,
    ships: null,
  }
}
