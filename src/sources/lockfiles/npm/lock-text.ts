import type { Location, RepositoryPath } from '../../../location.ts'
import { type JsonMember, jsonMembers } from '../json-members.ts'
import type { Lockfile } from '../model.ts'
import type { Positions } from '../positions.ts'
import type { Shape, Table } from '../shape.ts'

/** A package-lock with its positions. */
export interface LockText {
  readonly text: string
  readonly path: RepositoryPath
  readonly shape: Shape
  readonly document: Table
  readonly at: Positions
  /** The members of the outermost object. */
  readonly top: ReadonlyMap<string, JsonMember>
  /** Objects that were scanned already, by where they start. */
  readonly scanned: Map<number, ReadonlyMap<string, JsonMember>>
}

/** The members of the object that `member` holds; none when there is no such member. */
export function membersOf(lock: LockText, member: JsonMember | undefined): ReadonlyMap<string, JsonMember> {
  if (member === undefined) return new Map()
  const known = lock.scanned.get(member.valueStart)
  if (known !== undefined) return known
  const members = jsonMembers(lock.text, member.valueStart, lock.path)
  lock.scanned.set(member.valueStart, members)
  return members
}

/** Where a member's key stands; the start of the file when there is none. */
export function keyLocation(lock: LockText, member: JsonMember | undefined): Location {
  return member === undefined ? lock.at(0, 0) : lock.at(member.keyStart, member.keyEnd)
}

/** Where a member's value stands; the start of the file when there is none. */
export function valueLocation(lock: LockText, member: JsonMember | undefined): Location {
  return member === undefined ? lock.at(0, 0) : lock.at(member.valueStart, member.valueEnd)
}

/** The root project as the lockfile repeats it: in the outermost object, and again in `packages[""]`. */
export function rootOf(lock: LockText): Lockfile['root'] {
  const { document, shape } = lock
  const members = membersOf(lock, lock.top.get('packages')).get('')
  const packages = shape.optionalTable(document, 'packages', 'the file')
  const entry = shape.optionalTable(packages, '', '`packages`')
  const name =
    shape.optionalString(entry, 'name', 'the root') ?? shape.optionalString(document, 'name', 'the file')
  const inner = shape.optionalString(entry, 'version', 'the root')
  const outer = shape.optionalString(document, 'version', 'the file')
  const innerAt = membersOf(lock, members).get('version')
  const outerAt = lock.top.get('version')
  const versions = [
    ...(outer === undefined ? [] : [{ version: outer, at: valueLocation(lock, outerAt) }]),
    ...(inner === undefined ? [] : [{ version: inner, at: valueLocation(lock, innerAt) }]),
  ]
  return {
    name: name ?? null,
    version: inner ?? outer ?? null,
    at: valueLocation(lock, innerAt ?? outerAt),
    versions,
  }
}
