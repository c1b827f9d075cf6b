import { type RepositoryPath, repositoryPath } from '../../src/location.ts'
import type { LockedPackage, Lockfile, LockfilesModel } from '../../src/sources/lockfiles/model.ts'

/** A locked package as a reader would give it: `npm` from the registry, direct, at run time, unless told otherwise. */
export function locked(spec: string, more: Partial<LockedPackage> = {}): LockedPackage {
  const at = spec.lastIndexOf('@')
  const [name, version] = at > 0 ? [spec.slice(0, at), spec.slice(at + 1)] : [spec, null]
  const ecosystem = more.ecosystem ?? 'npm'
  const lockfile = more.lockfile ?? repositoryPath('package-lock.json')
  return {
    ecosystem,
    name,
    version,
    purl: `pkg:${ecosystem.toLowerCase()}/${name}${version === null ? '' : `@${version}`}`,
    lockfile,
    at: { path: lockfile, startLine: 7, startColumn: 5, endLine: 7, endColumn: 30 },
    source: { kind: 'registry', url: null },
    hashes: [],
    scope: 'runtime',
    direct: true,
    licence: null,
    dependencies: [],
    id: spec,
    ...more,
  }
}

/** Lockfiles that hold these packages, one lockfile for each path that they name. */
export function lockfilesOf(packages: readonly LockedPackage[], format = 'package-lock'): LockfilesModel {
  const paths = [...new Set(packages.map(({ lockfile }) => lockfile))]
  const lockfiles = paths.map((path: RepositoryPath): Lockfile => {
    const own = packages.filter(({ lockfile }) => lockfile === path)
    return {
      path,
      format,
      formatVersion: '3',
      ecosystem: own[0]!.ecosystem,
      root: null,
      declared: null,
      packages: own,
      carriesIntegrity: true,
      graph: 'complete',
    }
  })
  return { lockfiles, coverage: { found: paths.length, read: paths.length, skipped: [] } }
}
