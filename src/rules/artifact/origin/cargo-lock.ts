import { parse, TomlError } from 'smol-toml'
import type { Artifact } from '../../../sources/artifacts/model.ts'
import { folderOf, type Tree } from './tree.ts'

/** What stands against the lockfile of a crate. */
export type CrateLock =
  /** Packages that it pins and the commit's lockfile does not have so. */
  | { readonly kind: 'other'; readonly packages: readonly string[]; readonly path: string }
  /** Nothing to compare with, or too large to be compared. */
  | { readonly kind: 'unknown' }

/**
 * Cargo writes a crate's lockfile anew, from the one around it: each package in it has to stand there with the same
 * version, source and checksum. `cargo install --locked` installs what it pins.
 * Source: https://doc.rust-lang.org/cargo/commands/cargo-package.html ("the Cargo.lock file will be included").
 * @param folder the crate's in the repository, with `/` at its end
 * @returns `null` where it agrees, or there is none
 */
export function crateLock(artifact: Artifact, folder: string, tree: Tree): CrateLock | null {
  if (artifact.format !== 'crate') return null
  const member = artifact.members.find(({ path }) => path === `${artifact.root}Cargo.lock`)
  if (member === undefined) return null
  const file = lockAround(folder, tree)
  // a library commits none, and cargo resolves anew when it packs
  if (file === null) return null
  const [packed, committed] = [packages(member.text), packages(file.text)]
  if (packed === null || committed === null) return { kind: 'unknown' }
  const own = nameOf(artifact)
  const known = new Set(committed.map(key))
  const others = packed
    .filter((one) => one.source !== undefined || one.name !== own)
    .filter((one) => !known.has(key(one)))
  // a member of the workspace is pinned as the registry will have it, which no lockfile knows yet
  const workspace = new Set(
    committed.flatMap((one) => (one.source === undefined ? [`${one.name} ${one.version}`] : [])),
  )
  const foreign = others.map((one) => `${one.name} ${one.version}`).filter((one) => !workspace.has(one))
  return foreign.length === 0 ? null : { kind: 'other', packages: foreign, path: file.path }
}

function nameOf({ claims }: Artifact): string | null {
  return claims.find(({ where, name }) => name !== null && where !== 'file name')?.name ?? null
}

function lockAround(folder: string, tree: Tree) {
  for (let at = folder.replace(/\/$/, ''); ; at = folderOf(at)) {
    const file = tree.file(at === '' ? 'Cargo.lock' : `${at}/Cargo.lock`)
    if (file !== null || at === '') return file
  }
}

interface Locked {
  readonly name: string
  readonly version: string
  readonly source?: string
  readonly checksum?: string
}

function key({ name, version, source = '', checksum = '' }: Locked): string {
  return JSON.stringify([name, version, source, checksum])
}

function packages(text: string | null): Locked[] | null {
  if (text === null) return null
  try {
    const listed = parse(text)['package'] ?? []
    if (!Array.isArray(listed)) return null
    return listed.map((one) => one as unknown as Locked)
  } catch (error) {
    if (error instanceof TomlError) return null
    throw error
  }
}
