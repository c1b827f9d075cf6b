import type { FindingDraft, UnverifiedDraft } from '../../../findings.ts'
import type { Manifest } from '../../../sources/manifests/model.ts'
import type { Lock } from '../locking.ts'
import { disagreement } from './message.ts'
import { canonicalRange, isInRange } from './nuget-range.ts'

type Draft = FindingDraft | UnverifiedDraft

/**
 * A project file and its packages.lock.json: each reference is a direct entry of every target framework, for the same
 * range, in a version that the range allows. What the lock has beyond is not judged: SDKs refer to packages themselves.
 * Source: what `dotnet restore --locked-mode` refuses (NU1004), decided without running it; NuGet's
 * `PackagesLockFileUtilities.IsLockFileValid`.
 */
export function* nugetDisagreements(manifest: Manifest, { lockfile, member }: Lock): Iterable<Draft> {
  if (member !== '' || manifest.format !== 'project file' || isOfAnother(manifest, lockfile.path)) return
  const [first] = manifest.undecidedDependencies ?? []
  if (first !== undefined) {
    yield {
      unverified: `whether \`${lockfile.path}\` agrees with \`${manifest.path}\` could not be decided: ${first.how}; \`dotnet restore --locked-mode\` decides it`,
      at: first.at,
    }
  }
  const declared = lockfile.declared ?? []
  const targets = [...new Set(declared.map(({ group }) => group))].filter((target) => !target.includes('/'))
  const byId = new Map(lockfile.packages.map((one) => [one.id, one]))
  for (const { name, range, at, marker } of manifest.dependencies) {
    const listed = declared.filter((one) => one.name.toLowerCase() === name.toLowerCase())
    if (listed.length === 0 || (marker === undefined && listed.length < targets.length)) {
      // under its condition it may belong to no target
      if (marker !== undefined) continue
      const held = targets.find((target) => !listed.some(({ group }) => group === target))
      yield disagreement(manifest, lockfile, {
        at,
        what: `refers to \`${name}\`; \`${lockfile.path}\` was made without it${held === undefined || listed.length === 0 ? '' : ` for \`${held}\``}`,
      })
      continue
    }
    const wanted = range === '*' ? null : canonicalRange(range)
    for (const { range: requested, provided, group } of listed) {
      const version = byId.get(provided ?? '')?.version ?? null
      if (marker === undefined && wanted !== null && wanted !== canonicalRange(requested)) {
        yield disagreement(manifest, lockfile, {
          at,
          what: `asks for \`${name}\` \`${range}\`; \`${lockfile.path}\` was made for \`${requested}\``,
        })
        break
      }
      if (version !== null && isInRange(version, requested) === false) {
        yield disagreement(manifest, lockfile, {
          at,
          what: `asks for \`${name}\` \`${requested}\`; \`${lockfile.path}\` has \`${version}\` for \`${group}\``,
        })
        break
      }
    }
  }
}

/** Where several projects share a folder, each has a lockfile by its name. */
function isOfAnother({ path }: Manifest, lockfile: string): boolean {
  const named = /packages\.(.+)\.lock\.json$/.exec(lockfile)?.[1]
  const own = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+proj$/, '')
  return named !== undefined && named.toLowerCase() !== own.replaceAll(' ', '_').toLowerCase()
}
