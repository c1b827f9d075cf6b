import type { Location, RepositoryPath } from '../../../location.ts'
import { parseToml } from '../../structured/toml.ts'
import type { LockedPackage, Lockfile } from '../model.ts'
import { normalizedName } from '../purl.ts'
import { type Shape, shapeOf, type Table } from '../shape.ts'
import { withForeignFiles } from './distribution-name.ts'
import { scopeByMarker } from './marker-groups.ts'
import { withDistinctIds } from './poetry.ts'
import { type PylockProject, pylockGraph } from './pylock-graph.ts'
import { pylockPackage } from './pylock-package.ts'
import { isForDevelopment } from './requirements.ts'

/** What else a pylock.toml says: who wrote it, and the digest of the manifest where PDM did. */
export interface Pylock {
  readonly lockfile: Lockfile
  readonly createdBy: string
  readonly pdmHash: { readonly hex: string; readonly at: Location } | null
  /** Whether PDM bound it to its manifest by `lock_inputs` in place of a digest. */
  readonly hasLockInputs: boolean
}

const NO_PROJECT: PylockProject = { name: null, declared: null, withExtras: new Set() }

/**
 * Read a pylock.toml, or a pylock.<name>.toml, of lock version 1.0.
 * Source: PEP 751, https://packaging.python.org/en/latest/specifications/pylock-toml/
 * @param project what the pyproject.toml beside it says
 * @throws SourceInvalid for another lock version, and for what the specification forbids
 */
export function readPylock(text: string, path: RepositoryPath, project: PylockProject = NO_PROJECT): Pylock {
  const shape = shapeOf(path)
  const toml = parseToml(text, path)
  const document = shape.table(toml.value, 'the file')
  const version = shape.string(document, 'lock-version', 'the file')
  if (version !== '1.0') {
    return shape.fail(`has lock-version ${JSON.stringify(version)}; version 1.0 is known`)
  }
  const createdBy = shape.string(document, 'created-by', 'the file')
  if (!Object.hasOwn(document, 'packages')) return shape.fail('has no `packages`, so nothing is locked')
  const tables = shape
    .list(document.packages, '`packages`')
    .map((entry, index) => shape.table(entry, `package ${index + 1}`))
  const isDefault = defaultGroups(shape, document)
  const bare = tables.map((table, index) =>
    pylockPackage(shape, path, table, toml.locate(['packages', index, 'name'])),
  )
  const { packages, missing, graph } = pylockGraph(
    shape,
    withForeignFiles(withDistinctIds(bare)),
    tables,
    project,
  )
  const pdm = shape.optionalTable(shape.optionalTable(document, 'tool', 'the file'), 'pdm', '`tool`')
  const hash = shape.optionalString(shape.optionalTable(pdm, 'hashes', '`tool.pdm`'), 'sha256', '`hashes`')
  const groups = lockedGroups(shape, document)
  return {
    createdBy,
    pdmHash: hash === undefined ? null : { hex: hash, at: toml.locate(['tool', 'pdm', 'hashes', 'sha256']) },
    hasLockInputs: Object.hasOwn(pdm, 'lock_inputs'),
    lockfile: {
      path,
      format: 'pylock',
      formatVersion: version,
      ecosystem: 'PyPI',
      root: null,
      declared: null,
      ...(groups === null ? {} : { groups }),
      packages: packages.map((locked) => ({
        ...locked,
        scope: scopeOf(path, locked, isDefault),
        direct: project.declared === null ? graph === 'none' : project.declared.has(locked.name),
      })),
      missing,
      carriesIntegrity: true,
      graph,
    },
  }
}

/** A file that is named after a group of development holds that group alone. */
function scopeOf(
  path: RepositoryPath,
  locked: LockedPackage,
  isDefault: (group: string) => boolean,
): LockedPackage['scope'] {
  const scope = scopeByMarker(locked.condition, isDefault)
  return scope === 'runtime' && isForDevelopment(path) ? 'development' : scope
}

function defaultGroups(shape: Shape, document: Table): (group: string) => boolean {
  const groups = new Set(texts(shape, document, 'default-groups').map(normalizedName))
  return (group) => groups.has(normalizedName(group))
}

/** Extras and groups that can be installed from it; `null` where it is one install set without any. */
function lockedGroups(shape: Shape, document: Table): readonly string[] | null {
  const groups = [
    ...texts(shape, document, 'extras'),
    ...texts(shape, document, 'dependency-groups'),
    ...texts(shape, document, 'default-groups'),
  ]
  return groups.length === 0 ? null : [...new Set(['default', ...groups.map(normalizedName)])]
}

function texts(shape: Shape, document: Table, key: string): readonly string[] {
  return shape
    .optionalList(document, key, 'the file')
    .map((entry) => (typeof entry === 'string' ? entry : shape.fail(`\`${key}\` holds what is no string`)))
}
