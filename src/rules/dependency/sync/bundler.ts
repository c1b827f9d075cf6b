import type { FindingDraft, UnverifiedDraft } from '../../../findings.ts'
import type { LockedPackage, Lockfile } from '../../../sources/lockfiles/model.ts'
import type { DeclaredDependency, Manifest } from '../../../sources/manifests/model.ts'
import { folderOf, type Lock } from '../locking.ts'
import { canonicalRequirement, satisfiesRequirement } from './gem-requirement.ts'
import { disagreement } from './message.ts'

type Draft = FindingDraft | UnverifiedDraft

/**
 * Where a Gemfile, or a gemspec that it takes in, and the Gemfile.lock disagree: the lock repeats the names and
 * requirements of both.
 * Source: what `bundle install --frozen` refuses, decided without running it; Bundler's `Definition#nothing_changed?`.
 * @param manifests all of the repository, for the gemspecs that the Gemfile takes in
 */
export function bundlerDisagreements(
  manifest: Manifest,
  lock: Lock,
  manifests: readonly Manifest[],
): Iterable<Draft> {
  return manifest.format === 'Gemfile'
    ? gemfileDisagreements(manifest, lock, manifests)
    : gemspecDisagreements(manifest, lock)
}

function* gemfileDisagreements(
  manifest: Manifest,
  { lockfile, member }: Lock,
  manifests: readonly Manifest[],
): Iterable<Draft> {
  if (member !== '') return
  yield* undecided(manifest, lockfile, manifest.undecidedDependencies ?? [])
  const listed = declaredIn(lockfile, 'DEPENDENCIES', '')
  const known = new Set<string>()
  for (const dependency of manifest.dependencies) {
    known.add(dependency.name)
    // Bundler reads the lockfile and is not locked in it
    if (dependency.name === 'bundler') continue
    yield* declared(manifest, lockfile, dependency, listed.get(dependency.name))
  }
  const gemspecs = gemspecsOf(manifest, manifests)
  for (const gemspec of gemspecs) {
    known.add(gemspec.name ?? '')
    for (const { name, scope } of gemspec.gem?.dependencies ?? [])
      if (scope === 'development') known.add(name)
  }
  const isWhole =
    (manifest.undecidedDependencies ?? []).length === 0 &&
    gemspecs.length >= (manifest.gemspecs ?? []).length &&
    gemspecs.every(
      ({ name, gem }) => name !== null && gem !== undefined && gem.undecidedDependencies === null,
    )
  if (!isWhole) return
  for (const [name, { at }] of listed) {
    if (known.has(name) || name === 'bundler') continue
    yield disagreement(manifest, lockfile, {
      at,
      what: `does not declare \`${name}\`; \`${lockfile.path}\` was made with it`,
    })
  }
}

type Listed = NonNullable<Lockfile['declared']>[number]

function* declared(
  manifest: Manifest,
  lockfile: Lockfile,
  { name, range, at, marker }: DeclaredDependency,
  listed: Listed | undefined,
): Iterable<Draft> {
  if (listed === undefined) {
    if (marker === undefined) {
      yield disagreement(manifest, lockfile, {
        at,
        what: `declares \`${name}\`; \`${lockfile.path}\` was made without it`,
      })
    } else {
      yield {
        unverified: `whether \`${lockfile.path}\` should lock \`${name}\` could not be decided: \`${manifest.path}\` asks for it under ${code(marker)}; \`bundle install --frozen\` decides it where the release is built`,
        at,
      }
    }
    return
  }
  const isElsewhere = /^(?:file:|git\+)/.test(range)
  const [wanted, has] = [canonicalRequirement(range), canonicalRequirement(listed.range)]
  if (!isElsewhere && wanted !== null && wanted !== has) {
    // one name may be asked for twice, under conditions that exclude each other
    if (marker !== undefined && manifest.dependencies.filter((one) => one.name === name).length > 1) return
    yield disagreement(manifest, lockfile, {
      at,
      what: `asks for \`${name}\` ${shown(range)}; \`${lockfile.path}\` was made for ${shown(listed.range)}`,
    })
    return
  }
  const locked = lockfile.packages.filter((one) => one.name === name)
  if (locked.length === 0) {
    // what another platform alone needs is listed and not locked
    if (marker !== undefined) return
    yield disagreement(manifest, lockfile, {
      at,
      what: `declares \`${name}\`; \`${lockfile.path}\` lists it and locks no version of it`,
    })
    return
  }
  // what is locked may be for the other condition
  if (marker !== undefined) return
  const odd = locked.find((one) => misfits(one, isElsewhere ? listed.range : range))
  if (odd === undefined) return
  yield disagreement(manifest, lockfile, {
    at,
    what: `asks for \`${name}\` ${shown(isElsewhere ? listed.range : range)}; \`${lockfile.path}\` has \`${odd.id}\``,
  })
}

/** The gem of a gemspec stands in the lock with its version and what it needs at run time. */
function* gemspecDisagreements(manifest: Manifest, { lockfile, member }: Lock): Iterable<Draft> {
  const own = lockfile.packages.find(
    ({ source, name }) => source.kind === 'local' && name === manifest.name && isFolder(source.path, member),
  )
  // a Gemfile need not take in the gemspec beside it
  if (own === undefined || manifest.gem === undefined) return
  if (manifest.version?.kind === 'static' && manifest.version.value !== own.version) {
    yield disagreement(manifest, lockfile, {
      at: own.at,
      what: `has version \`${manifest.version.value}\`; \`${lockfile.path}\` repeats it as \`${own.version!}\``,
    })
  }
  const { dependencies, undecidedDependencies } = manifest.gem
  const at = manifest.undecidedDependencies?.[0]?.at ?? start(manifest)
  if (undecidedDependencies !== null) {
    yield* undecided(manifest, lockfile, [{ at, how: undecidedDependencies }])
  }
  const listed = declaredIn(lockfile, 'specs', member)
  for (const { name, requirement, scope, always } of dependencies) {
    if (scope !== 'runtime' || name === 'bundler') continue
    const has = listed.get(name)
    if (has === undefined) {
      if (!always) continue
      yield disagreement(manifest, lockfile, {
        at,
        what: `declares \`${name}\`; \`${lockfile.path}\` was made without it`,
      })
      continue
    }
    const wanted = requirement === null ? null : canonicalRequirement(requirement.join(', '))
    if (always && wanted !== null && wanted !== canonicalRequirement(has.range)) {
      yield disagreement(manifest, lockfile, {
        at: has.at,
        what: `asks for \`${name}\` ${shown(requirement!.join(', '))}; \`${lockfile.path}\` was made for ${shown(has.range)}`,
      })
    }
  }
  if (undecidedDependencies !== null) return
  const known = new Set(dependencies.map(({ name }) => name))
  for (const [name, { at: place }] of listed) {
    if (known.has(name) || name === 'bundler') continue
    yield disagreement(manifest, lockfile, {
      at: place,
      what: `does not declare \`${name}\`; \`${lockfile.path}\` was made with it`,
    })
  }
}

function* undecided(
  manifest: Manifest,
  lockfile: Lockfile,
  parts: readonly Pick<NonNullable<Manifest['undecidedDependencies']>[number], 'at' | 'how'>[],
): Iterable<UnverifiedDraft> {
  const [first] = parts
  if (first === undefined) return
  yield {
    unverified: `whether \`${lockfile.path}\` agrees with \`${manifest.path}\` could not be decided: ${first.how}; \`bundle install --frozen\` decides it`,
    at: first.at,
  }
}

function declaredIn(lockfile: Lockfile, group: string, member: string): ReadonlyMap<string, Listed> {
  return new Map(
    (lockfile.declared ?? [])
      .filter((one) => one.group === group && isFolder(one.member, member))
      .map((one) => [one.name, one]),
  )
}

function gemspecsOf(manifest: Manifest, manifests: readonly Manifest[]): readonly Manifest[] {
  const base = folderOf(manifest.path)
  const folders = (manifest.gemspecs ?? []).map((path) =>
    [base, path.replace(/^(?:\.\/)*\.?\/?|\/+$/g, '')].filter((part) => part !== '').join('/'),
  )
  return manifests.filter(({ format, path }) => format === 'gemspec' && folders.includes(folderOf(path)))
}

function isFolder(path: string, member: string): boolean {
  return path === member || (path === '.' && member === '')
}

function misfits({ source, version }: LockedPackage, range: string): boolean {
  if (source.kind === 'local' || version === null) return false
  return satisfiesRequirement(version, range) === false
}

function shown(range: string): string {
  return range === '' ? 'in any version' : `\`${range}\``
}

/** The condition of a line, which may hold code spans of its own. */
function code(text: string): string {
  return text.includes('`') ? text : `\`${text}\``
}

function start({ path }: Manifest): DeclaredDependency['at'] {
  return { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
}
