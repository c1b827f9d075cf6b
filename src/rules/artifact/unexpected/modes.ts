import type { ArtifactFormat, Member } from '../../../sources/artifacts/model.ts'
import type { Unwanted } from './names.ts'

const SET_ID: Unwanted = {
  kind: 'set-id',
  what: 'programs that run as their owner, whoever starts them',
  why: 'Where root unpacks or installs the package, everybody on the machine can become root through them.',
  remedy: 'Take the set-user-id and set-group-id bits away before the build packs them (`chmod ug-s`).',
}

const CAPABILITIES: Unwanted = {
  kind: 'capabilities',
  what: 'files with attributes that give them rights',
  why: 'Where root unpacks them, the system hands their programs powers, or other people access, that no mode shows.',
  remedy: 'Pack without extended attributes and access lists: `tar --no-xattrs --no-acls --no-selinux`.',
}

const WRITABLE: Unwanted = {
  kind: 'writable-by-all',
  what: 'what everybody on the machine can change',
  why: 'They are unpacked with this mode, and whoever has an account there puts in what the others run.',
  severity: 'medium',
  remedy: 'Take the write permission of others away before the build packs them (`chmod -R go-w`).',
}

const FOREIGN: Unwanted = {
  kind: 'foreign-owner',
  what: 'files that belong to an account of the machine that built it',
  why: 'Where root unpacks them, they belong to whoever has that name or number there, and that account can change them.',
  severity: 'low',
  remedy: 'Pack them as root’s: `tar --owner=0 --group=0 --numeric-owner`.',
}

/** Formats whose installer, or tar run by root, sets the bit; pip, cargo and NuGet take the executable bit alone. */
const KEEPS_SET_ID: ReadonlySet<ArtifactFormat> = new Set(['gem', 'sdist', 'tar', 'zip'])
/** npm takes it away, and so does pip with what it builds from. */
const KEEPS_WRITABLE: ReadonlySet<ArtifactFormat> = new Set(['gem', 'tar', 'zip'])

/**
 * What is wrong about a member's mode, owner and attributes, where a tool installs them as they stand. Measured:
 * `gem install` sets every bit of the mode, `tar` run by root also owner and set-id bits, `unzip` sets all but the
 * set-id bits (bsdtar and `unzip -K` those too). npm's set-id bits are artifact/broken-integrity's.
 * Source: `Gem::Package#extract_tar_gz`; GNU tar manual, "Setting Access Permissions"; unzip(1), `-K`; capabilities(7).
 */
export function* unwantedByMode(member: Member, format: ArtifactFormat): Iterable<Unwanted> {
  const { type, mode, given } = member
  if (type !== 'file' && type !== 'directory') return
  // on a folder set-group-id only hands down the group, which builders' own folders do
  if (type === 'file' && mode !== null && (mode & 0o6000) !== 0 && KEEPS_SET_ID.has(format)) yield SET_ID
  if (mode !== null && isOpenToAll(mode, type) && KEEPS_WRITABLE.has(format)) yield WRITABLE
  if (format !== 'tar') return
  if (given !== undefined && given.attributes.length > 0) yield CAPABILITIES
  if (given !== undefined && given.owner !== null) yield FOREIGN
}

/** A folder with the sticky bit is open, and each file in it is its owner's. */
function isOpenToAll(mode: number, type: 'file' | 'directory'): boolean {
  return (mode & 0o002) !== 0 && !(type === 'directory' && (mode & 0o1000) !== 0)
}
