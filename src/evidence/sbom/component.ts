import { ComponentScope, ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums'
import * as Models from '@cyclonedx/cyclonedx-library/Models'
import { byCodeUnit } from '../canonical-json.ts'
import { wellFormed } from './address.ts'
import { declaredLicence } from './licence.ts'
import { addProperty, type Part, type PartHash } from './part.ts'

const TYPE = {
  application: ComponentType.Application,
  library: ComponentType.Library,
  container: ComponentType.Container,
} as const

const SCOPE = {
  required: ComponentScope.Required,
  optional: ComponentScope.Optional,
  excluded: ComponentScope.Excluded,
} as const

/** CycloneDX 1.6, `version`: maxLength. */
const MAX_VERSION = 1024

const REFERENCE = {
  distribution: ExternalReferenceType.Distribution,
  vcs: ExternalReferenceType.VCS,
} as const

/**
 * A part as the library's component, every list in the order of its text.
 * Hashes of the component stand on its distribution too: BSI TR-03183-2 reads them there.
 */
export function componentOf(part: Part): Models.Component {
  const licence = shownLicence(part)
  const component = new Models.Component(TYPE[part.type], wellFormed(part.name), {
    bomRef: wellFormed(part.ref),
  })
  if (part.group !== null) component.group = wellFormed(part.group)
  // A longer one is not valid CycloneDX, and no ecosystem has it: the purl and the reference still say it.
  if (part.version !== null && wellFormed(part.version).length <= MAX_VERSION)
    component.version = wellFormed(part.version)
  if (part.purl !== null) component.purl = part.purl
  if (part.scope !== null) component.scope = SCOPE[part.scope]
  for (const [name, hex] of sorted(usableHashes(part))) component.hashes.set(name, hex)
  if (licence !== null) component.licenses.add(declaredLicence(wellFormed(licence)))
  for (const { type, url, hashes } of sortedValues(part.references)) {
    const reference = new Models.ExternalReference(wellFormed(url), REFERENCE[type])
    for (const [name, hex] of sorted(hashes)) reference.hashes.set(name, hex)
    component.externalReferences.add(reference)
  }
  for (const [name, value] of sortedValues(part.properties)) {
    component.properties.add(new Models.Property(name, wellFormed(value)))
  }
  return component
}

/** An algorithm of which two lockfiles know different values identifies nothing. */
export function usableHashes(part: Part): readonly PartHash[] {
  const usable: PartHash[] = []
  for (const [name, values] of part.hashes) {
    if (values.size === 1) for (const hex of values) usable.push([name, hex])
  }
  return usable
}

/** The licence that is shown as such, of several the first by code unit. */
export function shownLicence(part: Part): string | null {
  let first: string | null = null
  for (const licence of part.licences) if (first === null || licence < first) first = licence
  return first
}

/** What lockfiles disagree on is shown in full: neither is right by standing first. */
export function noteConflicts(part: Part): void {
  for (const [name, values] of part.hashes) {
    if (values.size < 2) continue
    for (const hex of values) addProperty(part, 'release-guardrail:hash-conflict', `${name}:${hex}`)
  }
  if (part.licences.size < 2) return
  const shown = shownLicence(part)
  for (const licence of part.licences) {
    if (licence !== shown) addProperty(part, 'release-guardrail:other-licence', licence)
  }
}

function sorted(hashes: readonly PartHash[]): Iterable<Models.Hash> {
  const list = hashes.length < 2 ? hashes : hashes.toSorted(([a], [b]) => byCodeUnit(a, b))
  return list as Iterable<Models.Hash>
}

/** The values of a map in the order of their keys. */
export function sortedValues<T>(map: ReadonlyMap<string, T>): T[] {
  if (map.size < 2) return [...map.values()]
  return [...map].sort(([a], [b]) => byCodeUnit(a, b)).map(([, value]) => value)
}
