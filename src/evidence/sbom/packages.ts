import { posix } from 'node:path'
import type { LockedPackage, Lockfile } from '../../sources/lockfiles/model.ts'
import { byCodeUnit } from '../canonical-json.ts'
import { publicAddress, relativeReference, wellFormed } from './address.ts'
import { cycloneHash } from './hashes.ts'
import { addOccurrence, addProperty, newPart, type Part, type PartHash, widenScope } from './part.ts'
import { folderOf, type Projects, projectKey } from './projects.ts'
import { parsePurl } from './purl.ts'

/** What lockfiles say of their packages, each by itself: made without knowing the repository around them. */
export interface DescribedPackages {
  readonly lockfiles: readonly Lockfile[]
  /** One a package URL over all lockfiles, by reference. */
  readonly parts: Map<string, Part>
  /** By lockfile and id; local packages are not in it, they may be projects of the repository. */
  readonly byId: ReadonlyMap<Lockfile, Map<string, Part>>
}

/** @param lockfiles in any order */
export function describedPackages(lockfiles: readonly Lockfile[]): DescribedPackages {
  const sorted = lockfiles.toSorted((a, b) => byCodeUnit(a.path, b.path))
  const parts = new Map<string, Part>()
  const byId = new Map<Lockfile, Map<string, Part>>()
  for (const lockfile of sorted) {
    const ofLockfile = new Map<string, Part>()
    byId.set(lockfile, ofLockfile)
    for (const locked of lockfile.packages) {
      if (locked.source.kind === 'local') continue
      const part = packagePart(locked, lockfile, parts)
      ofLockfile.set(locked.id, part)
      describe(part, locked)
    }
  }
  return { lockfiles: sorted, parts, byId }
}

/**
 * The locked packages as parts, and the dependency graph between them.
 * Projects of the repository get their direct dependencies. What a lockfile does not know stays unknown.
 * @param described used up: its parts are completed
 */
export function packageParts(described: DescribedPackages, projects: Projects): Map<string, Part> {
  const { lockfiles, parts, byId } = described
  for (const lockfile of lockfiles) {
    const ofLockfile = byId.get(lockfile)!
    for (const locked of lockfile.packages) {
      if (locked.source.kind !== 'local') continue
      const part = ownProject(locked.source.path, lockfile, projects) ?? packagePart(locked, lockfile, parts)
      ofLockfile.set(locked.id, part)
      describe(part, locked)
    }
    link(lockfile, ofLockfile, ownerOf(lockfile, projects))
  }
  return parts
}

/** Whose dependencies a lockfile locks: the project beside it, else the root. */
function ownerOf(lockfile: Lockfile, projects: Projects): Part {
  return projects.byFolder.get(projectKey(folderOf(lockfile.path), lockfile.ecosystem)) ?? projects.root
}

function packagePart(locked: LockedPackage, lockfile: Lockfile, parts: Map<string, Part>): Part {
  const purl = parsePurl(locked.purl)
  const ref = wellFormed(purl?.text ?? `${locked.lockfile}#${locked.id}`)
  const known = parts.get(ref)
  if (known !== undefined) return known
  const part = newPart(
    {
      ref,
      type: 'library',
      group: purl === null ? null : asLocked(purl.group, locked),
      name: purl === null ? locked.name : (asLocked(purl.name, locked) ?? locked.name),
      version: locked.version,
      purl: purl?.text ?? null,
    },
    lockfile.graph === 'complete' ? 'complete' : 'unknown',
  )
  if (purl === null) addProperty(part, 'release-guardrail:invalid-purl', locked.purl)
  parts.set(ref, part)
  return part
}

/** A segment of the package URL in the lockfile's own case. */
function asLocked(segment: string | null, locked: LockedPackage): string | null {
  const own = locked.name.split('/').find((part) => part.toLowerCase() === segment?.toLowerCase())
  return own ?? segment
}

/** Link targets are written relative to the lockfile's folder; a target outside the repository is not ours. */
function ownProject(path: string, lockfile: Lockfile, projects: Projects): Part | null {
  const folder = posix.normalize(posix.join(folderOf(lockfile.path), path)).replace(/\/$/, '')
  return projects.byFolder.get(projectKey(folder === '.' ? '' : folder, lockfile.ecosystem)) ?? null
}

function describe(part: Part, locked: LockedPackage): void {
  addOccurrence(part, locked.at, locked.id)
  widenScope(part, SCOPE[locked.scope])
  if (locked.scope !== 'runtime') addProperty(part, `${taxonomy(locked)}:${locked.scope}`, 'true')
  if (locked.licence) part.licences.add(locked.licence)
  if (locked.condition !== undefined) addProperty(part, 'release-guardrail:condition', locked.condition)
  if (locked.foreignHash !== undefined)
    addProperty(part, 'release-guardrail:foreign-hash', locked.foreignHash)
  if (locked.source.kind === 'bundled') {
    addProperty(part, `${taxonomy(locked)}:bundled`, 'true')
    addProperty(part, 'release-guardrail:bundled-by', locked.source.by)
  }
  if (locked.source.kind === 'local') addProperty(part, 'release-guardrail:path', locked.source.path)
  addFiles(part, locked)
}

const SCOPE = { runtime: 'required', development: 'excluded', optional: 'optional' } as const

/** npm's names are registered in the CycloneDX property taxonomy; others get ours. */
function taxonomy(locked: LockedPackage): string {
  return locked.ecosystem === 'npm' ? 'cdx:npm:package' : 'release-guardrail:package'
}

/** Hashes of the one distributed file stand on the component; of several files each is a distribution of its own. */
function addFiles(part: Part, locked: LockedPackage): void {
  const byFile = new Map<string | undefined, PartHash[]>()
  for (const hash of locked.hashes) {
    const cyclone = cycloneHash(hash)
    if (cyclone === null) {
      addProperty(part, 'release-guardrail:unusable-hash', `${hash.algorithm}:${hash.hex}`)
    } else {
      const others = byFile.get(hash.file)
      if (others === undefined) byFile.set(hash.file, [cyclone])
      else others.push(cyclone)
    }
  }
  const first: readonly PartHash[] = byFile.values().next().value ?? []
  const single = byFile.size <= 1 && repeatsNoAlgorithm(first)
  if (single) {
    for (const [name, hex] of first) {
      const known = part.hashes.get(name)
      if (known === undefined) part.hashes.set(name, new Set([hex]))
      else known.add(hex)
    }
  }
  const url = addressOf(locked)
  if (url !== null && (single || locked.source.kind !== 'registry')) {
    addReference(part, locked.source.kind === 'git' ? 'vcs' : 'distribution', url, first)
    return
  }
  for (const [file, hashes] of byFile) {
    const target = file === undefined ? url : relativeReference(file)
    if (target === null) {
      if (!single)
        for (const [name, hex] of hashes) addProperty(part, 'release-guardrail:hash', `${name}:${hex}`)
      continue
    }
    for (const group of oneOfEach(hashes)) addReference(part, 'distribution', target, group)
  }
}

function addReference(
  part: Part,
  type: 'distribution' | 'vcs',
  url: string,
  hashes: readonly PartHash[],
): void {
  const key = [type, url, ...hashes.flat()].join('\0')
  part.references.set(key, { type, url, hashes })
}

function addressOf(locked: LockedPackage): string | null {
  const { source } = locked
  if (source.kind === 'local' || source.kind === 'bundled' || source.url === null || source.url === '')
    return null
  return publicAddress(source.url)
}

function repeatsNoAlgorithm(hashes: readonly PartHash[]): boolean {
  return hashes.length < 2 || new Set(hashes.map(([name]) => name)).size === hashes.length
}

/** Hashes of one algorithm are of different files: each goes into a group of its own. */
function oneOfEach(hashes: readonly PartHash[]): readonly (readonly PartHash[])[] {
  return repeatsNoAlgorithm(hashes) ? [hashes] : hashes.map((hash) => [hash])
}

function link(lockfile: Lockfile, byId: ReadonlyMap<string, Part>, owner: Part): void {
  const ofMembers = new Set<string>()
  for (const locked of lockfile.packages) {
    const part = byId.get(locked.id)!
    if (locked.dependencies === null || lockfile.graph === 'none') {
      if (part.completeness === 'complete' && part !== owner) part.completeness = 'incomplete'
      continue
    }
    for (const id of locked.dependencies) {
      const target = byId.get(id)
      if (target === undefined) {
        part.completeness = 'incomplete'
        addProperty(part, 'release-guardrail:unresolved-dependency', id)
      } else if (target !== part) part.dependsOn.add(target.ref)
      if (locked.source.kind === 'local') ofMembers.add(id)
    }
  }
  const ofRoot = new Set(
    (lockfile.declared ?? []).filter((entry) => entry.member === '').map((entry) => entry.name),
  )
  for (const locked of lockfile.packages) {
    const target = byId.get(locked.id)!
    const isOwn = locked.direct && (!ofMembers.has(locked.id) || ofRoot.has(locked.name))
    if (isOwn && target !== owner) owner.dependsOn.add(target.ref)
  }
  if (lockfile.graph === 'none' && lockfile.packages.length > 0) owner.completeness = 'incomplete'
}
