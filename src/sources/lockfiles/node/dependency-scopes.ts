import type { LockedPackage } from '../model.ts'

/** What leads from one package to another: an install is whole without an optional one. */
export interface Edge {
  readonly to: string
  readonly optional: boolean
}

/** What the projects of the repository ask for themselves. */
export interface Roots {
  readonly runtime: readonly string[]
  readonly optional: readonly string[]
}

/**
 * Scopes that follow from the graph, for formats that record none: runtime wins over optional, optional over
 * development.
 */
export function scopesOf(
  roots: Roots,
  edges: ReadonlyMap<string, readonly Edge[]>,
): (id: string) => LockedPackage['scope'] {
  const runtime = reached(roots.runtime, edges, false)
  const shipped = reached([...roots.runtime, ...roots.optional], edges, true)
  return (id) => (runtime.has(id) ? 'runtime' : shipped.has(id) ? 'optional' : 'development')
}

function reached(
  roots: readonly string[],
  edges: ReadonlyMap<string, readonly Edge[]>,
  throughOptional: boolean,
): ReadonlySet<string> {
  const seen = new Set(roots)
  for (const id of seen) {
    for (const edge of edges.get(id) ?? []) if (throughOptional || !edge.optional) seen.add(edge.to)
  }
  return seen
}
