import type { MemberGifts } from '../../model.ts'
import type { TarOwner } from './header.ts'
import type { PaxChanges } from './pax.ts'

/**
 * What a member is given beside its mode when somebody unpacks it as root. A pax header takes the header's place, its
 * own record that of a global one.
 * Source: POSIX.1-2017 pax, "pax Extended Header"; GNU tar manual, "Changing How tar Writes Files" (`--same-owner` is
 * what root gets).
 * @param extended in the order in which they stand
 * @returns `null` where all of it is root's and nothing is added
 */
export function giftsOf(header: TarOwner, extended: readonly PaxChanges[]): MemberGifts | null {
  const said: Readonly<Record<string, string>> = Object.assign({}, ...extended.map(({ owner }) => owner))
  const attributes = [...new Set(extended.flatMap((one) => one.attributes))]
  const [user, group] = [
    ownerOf(said['uname'] ?? header.uname, said['uid'] ?? header.uid),
    ownerOf(said['gname'] ?? header.gname, said['gid'] ?? header.gid),
  ]
  // root's own group has another name on BSD and macOS
  const owner = user ?? (group === null || group === 'wheel (0)' ? null : `group ${group}`)
  return owner === null && attributes.length === 0 ? null : { owner, attributes }
}

/** By name where the machine knows it, by number elsewhere: only both being root's are root's. */
function ownerOf(name: string, id: string | number | null): string | null {
  const number = id === null ? 'no number' : String(id)
  if (number === '0') return name === '' || name === 'root' ? null : `${name} (0)`
  return name === '' ? number : `${name} (${number})`
}
