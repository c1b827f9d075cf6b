import * as Serialize from '@cyclonedx/cyclonedx-library/Serialize'
import * as Spec from '@cyclonedx/cyclonedx-library/Spec'
import type { Lockfile } from '../../sources/lockfiles/model.ts'
import { componentOf } from './component.ts'
import { evidenceOf } from './enrich.ts'
import type { NormalizedComponent } from './normalized.ts'
import { type DescribedPackages, describedPackages } from './packages.ts'
import type { Part } from './part.ts'

/**
 * What of the SBOM the lockfiles alone decide: nearly all of the work, and done before the rest of the repository is
 * read where a thread has the time.
 */
export interface SbomDraft {
  readonly packages: DescribedPackages
  readonly components: ReadonlyMap<Part, DraftedComponent>
}

interface DraftedComponent {
  readonly component: NormalizedComponent
  /** Of the part when it was drafted. */
  readonly state: string
}

/** @returns a draft for one SBOM: making it completes the parts */
export function draftSbom(lockfiles: readonly Lockfile[]): SbomDraft {
  const packages = describedPackages(lockfiles)
  const components = new Map<Part, DraftedComponent>()
  for (const part of packages.parts.values())
    components.set(part, { component: normalizedComponent(part), state: stateOf(part) })
  return { packages, components }
}

/** Whether the draft is of these lockfiles and no others. */
export function isDraftOf({ packages }: SbomDraft, lockfiles: readonly Lockfile[]): boolean {
  return (
    packages.lockfiles.length === lockfiles.length &&
    lockfiles.every((lockfile) => packages.byId.has(lockfile))
  )
}

/** The part as CycloneDX has it: drafted, where nothing was learned of it since. */
export function componentFrom(draft: SbomDraft, part: Part): NormalizedComponent {
  const drafted = draft.components.get(part)
  return drafted?.state === stateOf(part) ? drafted.component : normalizedComponent(part)
}

const NORMALIZER = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6).makeForComponent()

function normalizedComponent(part: Part): NormalizedComponent {
  const component = NORMALIZER.normalize(componentOf(part), { sortLists: false }) as unknown as
    | NormalizedComponent
    | undefined
  if (component === undefined) throw new Error(`the SBOM library has no place for ${part.ref}`)
  const evidence = evidenceOf(part)
  if (evidence !== undefined) component.evidence = evidence
  return component
}

/** Differs whenever more became known of what its component shows: lists only ever grow. */
function stateOf(part: Part): string {
  let known = part.licences.size + part.references.size + part.properties.size + part.occurrences.size
  for (const values of part.hashes.values()) known += values.size
  return `${known} ${part.scope} ${part.version}`
}
