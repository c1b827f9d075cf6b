import type { RepositoryPath } from '../../location.ts'
import type { Positions } from '../structured/position.ts'
import type { DeclaredVersion, Manifest } from './model.ts'
import type { UnlinkedManifest } from './unlinked.ts'

type Known = Pick<Manifest, 'path' | 'ecosystem' | 'format'> & Partial<Manifest>

/** A manifest with what its format says; all else is absent. */
export function manifestOf(known: Known, memberGlobs: readonly string[] = []): UnlinkedManifest {
  const manifest: Manifest = {
    name: null,
    version: null,
    otherVersions: [],
    publishable: false,
    dependencies: [],
    workspaceMembers: [],
    workspaceRoot: null,
    ships: null,
    ...known,
  }
  return { manifest, memberGlobs }
}

/** A version that stands as a literal between two offsets. */
export function literalVersion(where: Positions, start: number, value: string): DeclaredVersion {
  return { kind: 'static', value, at: where.span(start, start + value.length) }
}

/** Dependencies of a format that are there and not read one by one. */
export function undecided(
  found: { readonly start: number; readonly end: number; readonly group: string } | null,
  where: Positions,
  how: string,
): NonNullable<Manifest['undecidedDependencies']> {
  return found === null ? [] : [{ group: found.group, at: where.span(found.start, found.end), how }]
}

/** The file's name without folder and without the given ending. */
export function stemOf(path: RepositoryPath, ending: RegExp): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(ending, '')
}
