import type { SourceInvalid } from '../../../errors.ts'
import type { ArchiveLimits } from './model.ts'
import { refusal } from './refusal.ts'

const MiB = 1024 * 1024

/**
 * What no release needs. The largest packages of the registries (machine learning wheels, icon sets, whole SDKs) stay
 * below: some 60,000 members, 3 GB unpacked, and well under fiftyfold. DEFLATE itself cannot exceed 1,032 to 1, so a
 * small archive cannot hurt; a large one is refused before it is unpacked.
 */
export const LIMITS: ArchiveLimits = {
  entries: 99_999,
  memberBytes: 4096 * MiB,
  totalBytes: 8192 * MiB,
  // PATH_MAX of Linux
  nameBytes: 4096,
  ratio: 250,
  ratioFrom: 64 * MiB,
  keptBytes: 16 * MiB,
  textBytes: 64 * 1024,
}

/** All texts together, and all that is kept besides: memory stays bounded whatever the members are. */
const MOST_TEXT_BYTES = 256 * MiB
const MOST_KEPT_BYTES = 64 * MiB

/** Names of all members together, and folders in one name: a small archive can hold very many long ones. */
const MOST_NAME_BYTES = 32 * MiB
const MOST_FOLDERS = 200

/** Counts one archive's members and bytes against the limits, and refuses where they are exceeded. */
export class Budget {
  readonly limits: ArchiveLimits
  readonly #path: string
  readonly #packed: number
  #entries = 0
  #names = 0
  #total = 0
  #text = 0
  #kept = 0

  /** @param packed the archive's own size */
  constructor(path: string, packed: number, limits: Partial<ArchiveLimits> = {}) {
    this.#path = path
    this.#packed = packed
    this.limits = { ...LIMITS, ...limits }
  }

  /** How many members there are, where the archive says so before they are read. */
  announce(entries: number): void {
    if (entries > this.limits.entries)
      throw this.refused(`has ${entries} members; up to ${this.limits.entries} are read`)
  }

  /** One more member of a declared size. */
  add(name: Buffer, size: number): void {
    this.#entries += 1
    if (this.#entries > this.limits.entries)
      throw this.refused(`has more than ${this.limits.entries} members`)
    if (name.length > this.limits.nameBytes)
      throw this.refused(`has a member whose name is ${name.length} bytes long`)
    this.#names += name.length
    if (this.#names > MOST_NAME_BYTES)
      throw this.refused(`has members whose names together are more than ${MOST_NAME_BYTES} bytes long`)
    if (name.length > MOST_FOLDERS && foldersIn(name) > MOST_FOLDERS)
      throw this.refused(`has a member below more than ${MOST_FOLDERS} folders`)
    if (size > this.limits.memberBytes)
      throw this.refused(`has a member of ${size} bytes; up to ${this.limits.memberBytes} are read`)
    this.#total += size
    if (this.#total > this.limits.totalBytes)
      throw this.refused(`unpacks to more than ${this.limits.totalBytes} bytes`)
    this.unpacksTo(this.#total)
  }

  /** The sum of what members declare, or what has come out so far. */
  unpacksTo(bytes: number): void {
    if (bytes > this.limits.totalBytes)
      throw this.refused(`unpacks to more than ${this.limits.totalBytes} bytes`)
    if (bytes > this.limits.ratioFrom && bytes > this.#packed * this.limits.ratio) {
      throw this.refused(
        `is ${this.#packed} bytes and unpacks to more than ${this.limits.ratio} times that, as only an archive bomb does`,
      )
    }
  }

  keep(path: string, size: number): void {
    this.#kept += size
    if (size > this.limits.keptBytes || this.#kept > MOST_KEPT_BYTES)
      throw this.refused(`has ${path} of ${size} bytes, far beyond what such a file holds`)
  }

  text(size: number): void {
    this.#text += size
    if (this.#text > MOST_TEXT_BYTES)
      throw this.refused(`has more than ${MOST_TEXT_BYTES} bytes of small texts`)
  }

  refused(problem: string): SourceInvalid {
    return refusal(this.#path, problem)
  }
}

function foldersIn(name: Buffer): number {
  let folders = 0
  for (const byte of name) if (byte === 0x2f) folders += 1
  return folders
}
