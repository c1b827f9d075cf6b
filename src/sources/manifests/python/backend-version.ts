import { type FieldPath, type Fields, fields } from '../../structured/fields.ts'
import { positions } from '../../structured/position.ts'
import { parseToml } from '../../structured/toml.ts'
import type { DeclaredVersion } from '../model.ts'
import { attributeVersion, findModule, moduleVersion } from './module-version.ts'
import { type ProjectFolder, resolve } from './project.ts'
import { fileVersion } from './version-file.ts'

/**
 * The version that a pyproject.toml leaves to its build backend.
 * @returns `null` when nothing in the file says where it stands (setuptools may still have setup.cfg or setup.py)
 * @throws SourceInvalid when the file that holds it cannot be read
 */
export async function backendVersion(toml: Fields, folder: ProjectFolder): Promise<DeclaredVersion | null> {
  return (
    (await setuptoolsVersion(toml, folder)) ??
    (await hatchVersion(toml, folder)) ??
    (await pdmVersion(toml, folder)) ??
    (await maturinVersion(toml, folder)) ??
    fromTag(toml) ??
    (await flitVersion(toml, folder))
  )
}

/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
async function setuptoolsVersion(toml: Fields, folder: ProjectFolder): Promise<DeclaredVersion | null> {
  const field = ['tool', 'setuptools', 'dynamic', 'version']
  if (!toml.has(field)) return null
  const attribute = toml.text([...field, 'attr'])
  if (attribute !== null) {
    const directories = Object.keys(toml.table(['tool', 'setuptools', 'package-dir']) ?? {}).map(
      (name) => [name, toml.text(['tool', 'setuptools', 'package-dir', name])!] as const,
    )
    return attributeVersion(folder, attribute, new Map(directories), toml.at([...field, 'attr']))
  }
  const files = toml.is([...field, 'file'], 'list')
    ? toml.texts([...field, 'file'])!
    : [toml.text([...field, 'file']) ?? ''].filter((name) => name !== '')
  return fileVersion(folder, files, toml.at([...field, 'file']))
}

/** https://hatch.pypa.io/latest/plugins/version-source/regex/ */
const HATCH_PATTERN = /^(?:__version__|VERSION)(?::[ \t]*str)?[ \t]*=[ \t]*(["'])v?(.+?)\1/gim

async function hatchVersion(toml: Fields, folder: ProjectFolder): Promise<DeclaredVersion | null> {
  const table = ['tool', 'hatch', 'version']
  if (!toml.has(table)) return null
  const source = toml.text([...table, 'source']) ?? 'regex'
  const at = toml.at(toml.has([...table, 'source']) ? [...table, 'source'] : table)
  if (source === 'vcs')
    return { kind: 'dynamic', at, how: 'hatch-vcs derives it from the tag', fromTag: true }
  const path = toml.text([...table, 'path'])
  if (path === null || (source !== 'regex' && source !== 'code')) {
    return { kind: 'dynamic', at, how: `hatch's version source \`${source}\` decides it` }
  }
  const where: FieldPath = [...table, 'path']
  const file = folder.find(path)
  if (file === null)
    return { kind: 'dynamic', at: toml.at(where), how: `\`${path}\` is not in the repository` }
  if (source === 'code') {
    return moduleVersion(folder, file, toml.text([...table, 'expression']) ?? '__version__', toml.at(where))
  }
  if (toml.has([...table, 'pattern'])) {
    // a pattern in Python's dialect cannot be run here without running what an attacker wrote
    return {
      kind: 'dynamic',
      at: toml.at([...table, 'pattern']),
      how: `a pattern of hatch's reads it from \`${file}\``,
    }
  }
  const text = await folder.read(file)
  const matches = [...text.matchAll(HATCH_PATTERN)]
  const [match] = matches
  if (match === undefined || matches.length > 1) {
    return {
      kind: 'dynamic',
      at: toml.at(where),
      how: `\`${file}\` does not hold exactly one \`__version__\``,
    }
  }
  const end = match.index + match[0].length
  const start = match.index + match[0].indexOf(match[1]!)
  return { kind: 'static', value: match[2]!, at: positions(text, file).span(start, end) }
}

/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
async function pdmVersion(toml: Fields, folder: ProjectFolder): Promise<DeclaredVersion | null> {
  const table = ['tool', 'pdm', 'version']
  if (!toml.has(table)) return null
  const source = toml.text([...table, 'source'])
  const at = toml.at(toml.has([...table, 'source']) ? [...table, 'source'] : table)
  if (source === 'scm') return { kind: 'dynamic', at, how: 'pdm derives it from the tag', fromTag: true }
  const path = toml.text([...table, 'path'])
  const file = source === 'file' && path !== null ? folder.find(path) : null
  if (file === null)
    return { kind: 'dynamic', at, how: `pdm's version source \`${source ?? ''}\` decides it` }
  return moduleVersion(folder, file, '__version__', toml.at([...table, 'path']))
}

/** https://www.maturin.rs/metadata.html: the crate's version. */
async function maturinVersion(toml: Fields, folder: ProjectFolder): Promise<DeclaredVersion | null> {
  const backend = ['build-system', 'build-backend']
  if (toml.text(backend) !== 'maturin') return null
  const named = ['tool', 'maturin', 'manifest-path']
  const path = toml.text(named) ?? 'Cargo.toml'
  const at = toml.at(toml.has(named) ? named : backend)
  const file = folder.find(path)
  if (file === null) return { kind: 'dynamic', at, how: `maturin's \`${path}\` is not in the repository` }
  const crate = fields(parseToml(await folder.read(file), file), file)
  const version = ['package', 'version']
  if (!crate.is(version, 'text')) {
    return { kind: 'dynamic', at, how: `\`${file}\`, from which maturin takes it, does not state it` }
  }
  return { kind: 'static', value: crate.text(version)!, at: crate.at(version) }
}

/** Tools that read the version from git, by their table or by their place among the build's requirements. */
const TAG_TOOLS: readonly (readonly [requirement: RegExp, table: string, name: string])[] = [
  [/^setuptools[-_.]scm\b/i, 'setuptools_scm', 'setuptools_scm'],
  [/^setuptools[-_.]git[-_.]versioning\b/i, 'setuptools-git-versioning', 'setuptools-git-versioning'],
  [/^versioneer\b/i, 'versioneer', 'versioneer'],
  [/^versioningit\b/i, 'versioningit', 'versioningit'],
  [/^poetry[-_.]dynamic[-_.]versioning\b/i, 'poetry-dynamic-versioning', 'poetry-dynamic-versioning'],
  [/^uv[-_.]dynamic[-_.]versioning\b/i, 'uv-dynamic-versioning', 'uv-dynamic-versioning'],
  [/^(?:dunamai|hatch[-_.]vcs)\b/i, 'dunamai', 'dunamai'],
]

function fromTag(toml: Fields): DeclaredVersion | null {
  const requires = toml.texts(['build-system', 'requires']) ?? []
  for (const [pattern, table, name] of TAG_TOOLS) {
    const index = requires.findIndex((text) => pattern.test(text.trim()))
    const inTable = toml.has(['tool', table])
    if (index === -1 && !inTable) continue
    const at = toml.at(inTable ? ['tool', table] : ['build-system', 'requires', index])
    return { kind: 'dynamic', at, how: `${name} derives it from the tag`, fromTag: true }
  }
  return null
}

/** https://flit.pypa.io/en/stable/pyproject_toml.html: the module's `__version__`. */
async function flitVersion(toml: Fields, folder: ProjectFolder): Promise<DeclaredVersion | null> {
  if (!/^flit(?:_core|\.)/.test(toml.text(['build-system', 'build-backend']) ?? '')) return null
  const module =
    toml.text(['tool', 'flit', 'module', 'name']) ??
    toml.text(['tool', 'flit', 'metadata', 'module']) ??
    toml.text(['project', 'name'])?.replaceAll('-', '_') ??
    ''
  const at = toml.at(['build-system', 'build-backend'])
  const file = resolve('', module) === null ? null : findModule(folder, module, new Map())
  if (file === null)
    return { kind: 'dynamic', at, how: `flit's module \`${module}\` is not in the repository` }
  return moduleVersion(folder, file, '__version__', at)
}
