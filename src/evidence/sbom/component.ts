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

const REFERENCE = {
  distribution: ExternalReferenceType.Distribution,
  vcs: ExternalReferenceType.VCS,
} as const

/**
 * A part as the library's component, every list in the order of its text. Dependencies are added when all exist.
 * Hashes of the component stand on its distribution too: BSI TR-03183-2 reads them there.
 */
export function componentOf(part: Part): Models.Component {
  const licence = shownLicence(part)
  return new Models.Component(TYPE[part.type], wellFormed(part.name), {
    bomRef: wellFormed(part.ref),
    ...(part.group === null ? {} : { group: wellFormed(part.group) }),
    ...(part.version === null ? {} : { version: wellFormed(part.version) }),
    ...(part.purl === null ? {} : { purl: part.purl }),
    ...(part.scope === null ? {} : { scope: SCOPE[part.scope] }),
    hashes: dictionary([...usableHashes(part)]),
    licenses: new Models.LicenseRepository(licence === null ? [] : [declaredLicence(wellFormed(licence))]),
    externalReferences: new Models.ExternalReferenceRepository(
      sortedValues(part.references).map(
        ({ type, url, hashes }) =>
          new Models.ExternalReference(wellFormed(url), REFERENCE[type], { hashes: dictionary(hashes) }),
      ),
    ),
    properties: new Models.PropertyRepository(
      sortedValues(part.properties).map(([name, value]) => new Models.Property(name, wellFormed(value))),
    ),
  })
}

/** An algorithm of which two lockfiles know different values identifies nothing. */
export function usableHashes(part: Part): readonly PartHash[] {
  return [...part.hashes].flatMap(([name, values]) =>
    values.size === 1 ? [[name, [...values][0]!] as const] : [],
  )
}

/** The licence that is shown as such, of several the first by code unit. */
export function shownLicence(part: Part): string | null {
  return [...part.licences].sort(byCodeUnit)[0] ?? null
}

/** What lockfiles disagree on is shown in full: neither is right by standing first. */
export function noteConflicts(part: Part): void {
  for (const [name, values] of part.hashes) {
    if (values.size < 2) continue
    for (const hex of values) addProperty(part, 'release-guardrail:hash-conflict', `${name}:${hex}`)
  }
  const shown = shownLicence(part)
  for (const licence of part.licences) {
    if (licence !== shown) addProperty(part, 'release-guardrail:other-licence', licence)
  }
}

function dictionary(hashes: readonly PartHash[]): Models.HashDictionary {
  const sorted = hashes.toSorted(([a], [b]) => byCodeUnit(a, b))
  return new Models.HashDictionary(sorted as Iterable<Models.Hash>)
}

/** The values of a map in the order of their keys. */
export function sortedValues<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([a], [b]) => byCodeUnit(a, b)).map(([, value]) => value)
}
