import type { ArchiveProblemKind, Problems } from '../problems.ts'
import type { TarFindings } from './findings.ts'
import type { TarHeader } from './header.ts'
import { type PaxChanges, paxChanges } from './pax.ts'

/** What stands before a member and speaks of it. */
export interface Extensions {
  readonly pax: PaxChanges | null
  readonly longName: Buffer | null
  readonly longLink: Buffer | null
}

export const NONE: Extensions = { pax: null, longName: null, longLink: null }

/** What one more header before a member adds; a global one speaks of the archive. */
export function extended(type: string, bytes: Buffer, before: Extensions, findings: TarFindings): Extensions {
  const { problems, budget } = findings
  const again = (): void =>
    problems.add('header-mismatch', null, 'a member has two extended headers of one kind')
  if (type === 'L' || type === 'K') {
    const key = type === 'L' ? 'longName' : 'longLink'
    if (before[key] !== null) again()
    const end = bytes.indexOf(0)
    return { ...before, [key]: end === -1 ? bytes : bytes.subarray(0, end) }
  }
  const pax = paxChanges(bytes)
  if (pax.refused !== null) throw budget.refused(`cannot be read: ${pax.refused}`)
  if (pax.twice !== null)
    problems.add('header-mismatch', null, `an extended header has two values for \`${pax.twice}\``)
  if (type === 'g') {
    if (pax.path !== null || pax.link !== null || pax.size !== null)
      throw budget.refused('cannot be read: a global header names or sizes every member')
    if (pax.comment !== null) findings.comment = pax.comment
    findings.everywhere.push(pax)
    return before
  }
  if (before.pax !== null) again()
  return { ...before, pax }
}

/** Places that say the same thing and differ: which one a tool believes decides what it unpacks. */
export function disagreements(
  header: TarHeader,
  ustarSize: number,
  { pax, longName, longLink }: Extensions,
  path: string,
  problems: Problems<ArchiveProblemKind>,
): void {
  const differs = (what: string): void =>
    problems.add('header-mismatch', path, `has another ${what} in its extended header than in its header`)
  if (pax !== null && pax.size !== null && pax.size !== ustarSize) differs('size')
  // A name is only extended where it is too long or not ASCII; what fits stands in both places alike.
  if (pax?.path && fits(pax.path) && !pax.path.equals(header.name)) differs('name')
  if (pax?.link && fits(pax.link) && !pax.link.equals(header.link)) differs('link target')
  if (pax?.path && longName !== null && !pax.path.equals(longName)) differs('name')
  if (pax?.link && longLink !== null && !pax.link.equals(longLink)) differs('link target')
}

function fits(name: Buffer): boolean {
  return name.length < 100 && name.every((byte) => byte < 0x80)
}
