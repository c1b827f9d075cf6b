import type { Location } from '../../location.ts'

/** How much is known of what a part depends on; the words of CycloneDX compositions. */
export type Completeness = 'complete' | 'incomplete' | 'unknown'

/** A hash in CycloneDX's spelling: `SHA-512` and lower-case hex. */
export type PartHash = readonly [algorithm: string, hex: string]

export interface PartReference {
  readonly type: 'distribution' | 'vcs'
  readonly url: string
  readonly hashes: readonly PartHash[]
}

export interface Occurrence {
  readonly at: Location
  /** What stands there: the lockfile's key, the job. */
  readonly symbol: string | null
}

/** One component of the SBOM while it is gathered; several sources may add to it. */
export interface Part {
  readonly ref: string
  readonly type: 'application' | 'library' | 'container'
  readonly group: string | null
  readonly name: string
  version: string | null
  readonly purl: string | null
  scope: 'required' | 'optional' | 'excluded' | null
  /** By algorithm, of the one distributed file; more than one value is a conflict between lockfiles. */
  readonly hashes: Map<string, Set<string>>
  /** As the lockfiles have them; usually one. */
  readonly licences: Set<string>
  readonly references: Map<string, PartReference>
  readonly properties: Map<string, readonly [name: string, value: string]>
  readonly occurrences: Map<string, Occurrence>
  readonly dependsOn: Set<string>
  completeness: Completeness
}

/** A part with nothing known but what it is. */
export function newPart(
  identity: Pick<Part, 'ref' | 'type' | 'group' | 'name' | 'version' | 'purl'>,
  completeness: Completeness,
): Part {
  // Written out: a spread in front of new properties costs V8 four times as much, for each of thousands of parts.
  return {
    ref: identity.ref,
    type: identity.type,
    group: identity.group,
    name: identity.name,
    version: identity.version,
    purl: identity.purl,
    scope: null,
    hashes: new Map(),
    licences: new Set(),
    references: new Map(),
    properties: new Map(),
    occurrences: new Map(),
    dependsOn: new Set(),
    completeness,
  }
}

/** Add a property; the same name may have several values, each once. */
export function addProperty(part: Part, name: string, value: string): void {
  part.properties.set(`${name}\0${value}`, [name, value])
}

export function addOccurrence(part: Part, at: Location, symbol: string | null): void {
  part.occurrences.set(`${at.path}\0${at.startLine}\0${at.startColumn}\0${symbol ?? ''}`, { at, symbol })
}

const RANK = { required: 0, optional: 1, excluded: 2 } as const

/** Who is needed anywhere is needed: required wins over optional, optional over excluded. */
export function widenScope(part: Part, scope: keyof typeof RANK): void {
  if (part.scope === null || RANK[scope] < RANK[part.scope]) part.scope = scope
}
