import type { VersionGrammar } from '../../versions/grammar.ts'
import type { Ecosystem } from '../manifests/model.ts'
import { orderOf, reads } from './order.ts'
import { isAbout, type OsvAffected, type OsvEvent, type OsvRange, type OsvRecord } from './record.ts'

/** A version of a package whose standing is asked. */
export interface PackageVersion {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly version: string
}

/** `undecidable` is never "not affected": it carries the cause, one clause. */
export type Affectedness = 'affected' | 'unaffected' | { readonly undecidable: string }

/**
 * Whether a record affects a version, as https://ossf.github.io/osv-schema/#evaluation says:
 * name and ecosystem match, and the version is listed or lies in any range.
 * One decided "yes" outweighs what cannot be decided beside it; a "no" needs every part decided.
 */
export function affectedness(record: OsvRecord, asked: PackageVersion): Affectedness {
  let undecidable: string | null = null
  for (const affected of record.affected) {
    if (!isAbout(affected, asked.ecosystem, asked.name)) continue
    const answer = entryAffects(affected, asked)
    if (answer === 'affected') return 'affected'
    if (answer !== 'unaffected') undecidable ??= answer.undecidable
  }
  return undecidable === null ? 'unaffected' : { undecidable }
}

/**
 * The versions that mend it for this package: every `fixed` event above the asked version that no record affects.
 * @param records all that describe one advisory
 * @returns ascending; in the records' own sequence where the ecosystem's order cannot place them
 */
export function fixedVersions(records: readonly OsvRecord[], asked: PackageVersion): string[] {
  const candidates = new Map<string, VersionGrammar | null>()
  for (const record of records) {
    for (const affected of record.affected) {
      if (!isAbout(affected, asked.ecosystem, asked.name)) continue
      for (const range of affected.ranges) {
        if (range.type === 'GIT') continue
        const order = orderOf(range.type, asked.ecosystem)
        for (const event of range.events) {
          if (event.kind === 'fixed') candidates.set(event.version, order)
        }
      }
    }
  }
  const mends = [...candidates].filter(([version, order]) => {
    if (order === null || !reads(order, version) || !reads(order, asked.version)) return true
    return (
      order.compare(version, asked.version) > 0 &&
      !records.some((record) => affectedness(record, { ...asked, version }) === 'affected')
    )
  })
  const order = mends[0]?.[1] ?? null
  const versions = mends.map(([version]) => version)
  return order !== null && versions.every((version) => reads(order, version))
    ? versions.sort((a, b) => order.compare(a, b))
    : versions
}

function entryAffects(affected: OsvAffected, asked: PackageVersion): Affectedness {
  const own = orderOf('ECOSYSTEM', asked.ecosystem)
  if (affected.versions.some((listed) => isSame(own, listed, asked.version))) return 'affected'
  let undecidable: string | null = null
  for (const range of affected.ranges) {
    // A commit graph would be needed; the listed versions and the other ranges still decide.
    if (range.type === 'GIT') continue
    const answer = rangeAffects(range, range.type, asked)
    if (answer === 'affected') return 'affected'
    if (answer !== 'unaffected') undecidable ??= answer.undecidable
  }
  if (undecidable !== null) return { undecidable }
  if (affected.versions.length > 0 || affected.ranges.some(({ type }) => type !== 'GIT')) return 'unaffected'
  return {
    undecidable:
      affected.ranges.length === 0
        ? 'it names the package and neither versions nor ranges'
        : 'it has git ranges only, which need the commit graph of the package',
  }
}

/** `1.0` and `1.0.0` are one version in PEP 440; build metadata does not tell SemVer versions apart. */
function isSame(order: VersionGrammar | null, listed: string, version: string): boolean {
  if (listed === version) return true
  return (
    order !== null && reads(order, listed) && reads(order, version) && order.compare(listed, version) === 0
  )
}

function rangeAffects(range: OsvRange, type: 'SEMVER' | 'ECOSYSTEM', asked: PackageVersion): Affectedness {
  const order = orderOf(type, asked.ecosystem)
  if (order === null) return { undecidable: `the order of ${asked.ecosystem} versions is not known here` }
  const unreadable = [
    asked.version,
    ...range.events.filter((event) => !isEdge(event)).map((e) => e.version),
  ].find((version) => !reads(order, version))
  if (unreadable !== undefined) {
    return { undecidable: `${JSON.stringify(unreadable.slice(0, 80))} is not a ${order.name} version` }
  }
  return belowLimits(range.events, order, asked.version) && isInside(range.events, order, asked.version)
    ? 'affected'
    : 'unaffected'
}

/** `introduced: "0"` stands before every version, `limit: "*"` after. */
function isEdge(event: OsvEvent): boolean {
  return (
    (event.kind === 'introduced' && event.version === '0') ||
    (event.kind === 'limit' && event.version === '*')
  )
}

function belowLimits(events: readonly OsvEvent[], order: VersionGrammar, version: string): boolean {
  const limits = events.filter((event) => event.kind === 'limit')
  return (
    limits.length === 0 || limits.some((limit) => isEdge(limit) || order.compare(version, limit.version) < 0)
  )
}

/**
 * Walk the events in version order. Events at one version count together, since databases list them in any
 * sequence: `fixed` beside `introduced` changes nothing (a hand-over, or an empty range), and `last_affected`
 * ends after its version.
 */
function isInside(events: readonly OsvEvent[], order: VersionGrammar, version: string): boolean {
  const compare = (a: OsvEvent, b: OsvEvent): number => {
    if (isEdge(a) || isEdge(b)) return Number(isEdge(b)) - Number(isEdge(a))
    return order.compare(a.version, b.version)
  }
  const sorted = events.filter((event) => event.kind !== 'limit').sort(compare)
  let inside = false
  for (let index = 0; index < sorted.length; ) {
    const point = sorted[index]!
    const here = sorted.slice(index).filter((event) => compare(event, point) === 0)
    index += here.length
    const distance = isEdge(point) ? -1 : order.compare(point.version, version)
    if (distance > 0) break
    const kinds = new Set(here.map(({ kind }) => kind))
    if (kinds.has('introduced') !== kinds.has('fixed')) {
      if (kinds.has('introduced')) inside = true
      if (kinds.has('fixed')) inside = false
    }
    if (kinds.has('last_affected') && distance < 0) inside = false
  }
  return inside
}
