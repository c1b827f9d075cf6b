import { type RepositoryPath, repositoryPath } from '../../src/location.ts'
import type { Models } from '../../src/models.ts'
import type { AdvisoriesModel, AdvisoryMatch } from '../../src/sources/advisories/model.ts'
import type { LockedPackage } from '../../src/sources/lockfiles/model.ts'
import type { DeclaredDependency, Ecosystem, Manifest } from '../../src/sources/manifests/model.ts'
import { lockfilesOf } from './locked-packages.ts'

/** An advisory about a locked package: high, unfixed and unnamed unless told otherwise. */
export function matched(locked: LockedPackage, id: string, more: Partial<AdvisoryMatch> = {}): AdvisoryMatch {
  return {
    package: locked,
    id,
    aliases: [id],
    malicious: false,
    summary: '',
    severity: 'high',
    vector: null,
    score: null,
    fixed: [],
    url: null,
    ...more,
  }
}

/** A manifest that declares these dependencies at run time. */
export function manifest(path: string, ecosystem: Ecosystem, ...ranges: readonly string[]): Manifest {
  const file: RepositoryPath = repositoryPath(path)
  const at = { path: file, startLine: 3, startColumn: 5, endLine: 3, endColumn: 20 }
  const dependencies = ranges.map(
    (range, index): DeclaredDependency => ({
      name: `d${index}`,
      range,
      group: 'dependencies',
      scope: 'runtime',
      at,
    }),
  )
  return {
    path: file,
    ecosystem,
    format: 'package.json',
    name: null,
    version: null,
    otherVersions: [],
    publishable: true,
    dependencies,
    workspaceMembers: [],
    workspaceRoot: null,
    ships: null,
  }
}

/** What the advisory rules need, as the readers would give it. */
export function advisoryModels(given: {
  readonly packages?: readonly LockedPackage[]
  readonly format?: string
  readonly matches?: readonly AdvisoryMatch[]
  readonly unqueried?: AdvisoriesModel['unqueried']
  readonly manifests?: readonly Manifest[]
  readonly answered?: number
}): Pick<Models, 'advisories' | 'lockfiles' | 'manifests'> {
  const { packages = [], matches = [], unqueried = [], manifests = [] } = given
  const asked = packages.length - unqueried.length
  return {
    lockfiles: lockfilesOf(packages, given.format),
    manifests: { manifests, coverage: { found: manifests.length, read: manifests.length, skipped: [] } },
    advisories: {
      source: 'https://osv.example',
      asOf: '2026-01-10T00:00:00.000Z',
      queried: asked,
      answered: given.answered ?? asked,
      matches,
      unqueried,
      coverage: { found: asked, read: asked, skipped: [] },
    },
  }
}
