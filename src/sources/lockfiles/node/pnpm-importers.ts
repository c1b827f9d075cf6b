import type { Location } from '../../../location.ts'
import type { MachineYaml } from '../machine-yaml.ts'
import type { Positions } from '../positions.ts'
import type { Shape, Table } from '../shape.ts'

/** A project of the repository, and what its manifest asked for when the lockfile was made. */
export interface Asked {
  /** Folder of the project, from the lockfile's; `''` for its own. */
  readonly member: string
  readonly at: Location
  readonly dependencies: readonly {
    readonly group: string
    readonly name: string
    readonly range: string
    /** What pnpm chose for it: a version, a key of `packages`, a link. */
    readonly reference: string
    readonly at: Location
  }[]
}

/** Those of a manifest, and since pnpm 10 what pnpm itself is configured and run with. */
const GROUPS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'configDependencies',
  'packageManagerDependencies',
]

/**
 * The projects of a document. Without a workspace, versions 5 and 6 hold the only project in the document itself.
 * @throws SourceInvalid for a dependency without the range that it was asked by
 */
export function askedIn(shape: Shape, yaml: MachineYaml, document: Table, at: Positions): readonly Asked[] {
  if (!Object.hasOwn(document, 'importers')) return [projectOf(shape, yaml, document, '', at(0, 0), at)]
  const importers = shape.optionalTable(document, 'importers', 'the file')
  return Object.entries(importers).map(([folder, value]) => {
    const span = yaml.key(importers, folder)!
    const project = shape.table(value, `\`${folder}\``)
    return projectOf(shape, yaml, project, folder === '.' ? '' : folder, at(...span), at)
  })
}

function projectOf(
  shape: Shape,
  yaml: MachineYaml,
  project: Table,
  member: string,
  place: Location,
  at: Positions,
): Asked {
  const where = member === '' ? 'the root project' : `\`${member}\``
  const specifiers = shape.optionalTable(project, 'specifiers', where)
  const dependencies = GROUPS.flatMap((group) => {
    const table = shape.optionalTable(project, group, where)
    return Object.entries(table).map(([name, value]) => {
      const what = `\`${name}\` of ${where}`
      const span = yaml.key(table, name)!
      if (typeof value === 'string') {
        const range = shape.string(specifiers, name, `the specifier of ${what}`)
        return { group, name, range, reference: value, at: at(...span) }
      }
      const entry = shape.table(value, what)
      const range = shape.optionalString(entry, 'specifier', what)
      if (range === undefined) return shape.fail(`${what} has no \`specifier\``)
      return { group, name, range, reference: shape.string(entry, 'version', what), at: at(...span) }
    })
  })
  return { member, at: place, dependencies }
}
