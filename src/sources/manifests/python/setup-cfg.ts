import { SourceInvalid } from '../../../errors.ts'
import type { Location, RepositoryPath } from '../../../location.ts'
import { type IniDocument, type IniOption, parseIni } from '../../structured/ini.ts'
import type { DeclaredDependency, DeclaredVersion, Manifest } from '../model.ts'
import { attributeVersion, type PackageDirectories } from './module-version.ts'
import type { ProjectFolder } from './project.ts'
import { requirement } from './requirement.ts'
import { fileVersion } from './version-file.ts'

/**
 * A setup.cfg, as setuptools reads it:
 * https://setuptools.pypa.io/en/latest/userguide/declarative_config.html.
 * @throws SourceInvalid when it is not in configparser's format, or holds requirements that are none
 */
export async function readSetupCfg(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<Manifest> {
  const ini = parseIni(text, path)
  const metadata = ini.get('metadata')
  const name = metadata?.get('name')?.value ?? null
  const version = metadata?.get('version')
  return {
    path,
    ecosystem: 'PyPI',
    format: 'setup.cfg',
    name,
    version: version === undefined ? null : await declaredVersion(version, ini, folder),
    otherVersions: [],
    publishable: name !== null && !isPrivate(metadata?.get('classifiers')),
    dependencies: dependencies(ini, path),
    workspaceMembers: [],
    workspaceRoot: null,
    ships: null,
  }
}

async function declaredVersion(
  option: IniOption,
  ini: IniDocument,
  folder: ProjectFolder,
): Promise<DeclaredVersion> {
  const [line] = option.lines
  const at = line?.at ?? option.at
  const attribute = /^attr:\s*(\S+)$/.exec(option.value)
  if (attribute !== null) return attributeVersion(folder, attribute[1]!, packageDirectories(ini), at)
  const file = /^file:\s*(.+)$/.exec(option.value)
  if (file !== null) return fileVersion(folder, [file[1]!.trim()], at)
  return { kind: 'static', value: option.value, at }
}

/** `[options] package_dir`: lines of `package = directory`, the empty package for the root. */
function packageDirectories(ini: IniDocument): PackageDirectories {
  const lines = ini.get('options')?.get('package_dir')?.lines ?? []
  const pairs = lines.flatMap((line) => line.text.split(',')).map((pair) => pair.split('='))
  return new Map(pairs.map(([name, directory]) => [name!.trim(), (directory ?? '').trim()]))
}

function dependencies(ini: IniDocument, path: RepositoryPath): DeclaredDependency[] {
  const options = ini.get('options')
  const extras = [...(ini.get('options.extras_require')?.values() ?? [])]
  return [
    ...requirements(options?.get('install_requires'), 'install_requires', 'runtime', path),
    ...requirements(options?.get('setup_requires'), 'setup_requires', 'build', path),
    ...requirements(options?.get('tests_require'), 'tests_require', 'development', path),
    ...extras.flatMap((extra) => requirements(extra, `extras_require.${extra.name}`, 'optional', path)),
  ]
}

function requirements(
  option: IniOption | undefined,
  group: string,
  scope: DeclaredDependency['scope'],
  path: RepositoryPath,
): DeclaredDependency[] {
  return (option?.lines ?? []).flatMap(({ text, at }) => {
    // a list on the option's own line is split at semicolons, one on lines of its own is not
    const entries = at.startLine === option!.at.startLine ? text.split(';') : [text.replace(/\s#.*$/, '')]
    return entries
      .filter((entry) => entry.trim() !== '')
      .map((entry) => requirement(entry, group, scope, at) ?? refuse(path, at, entry))
  })
}

function refuse(path: RepositoryPath, at: Location, text: string): never {
  throw new SourceInvalid(
    path,
    `${at.startLine}:${at.startColumn}: ${JSON.stringify(text.slice(0, 80))} is not a requirement that can be read`,
  )
}

/** PyPI refuses every upload with a classifier that starts with `Private ::`. */
function isPrivate(classifiers: IniOption | undefined): boolean {
  return classifiers?.lines.some((line) => line.text.startsWith('Private ::')) ?? false
}
