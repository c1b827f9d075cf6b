import type { LockedPackage, LockfilesModel } from '../lockfiles/model.ts'
import type { Ecosystem } from '../manifests/model.ts'
import { packageKey } from './record.ts'

/** One thing to ask an advisory database, and the locked packages that the answer is for. */
export interface Question {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly version: string
  readonly packages: readonly LockedPackage[]
}

export interface Questions {
  /** Distinct by ecosystem, name and version. */
  readonly asked: readonly Question[]
  readonly unqueried: readonly { readonly package: LockedPackage; readonly reason: string }[]
}

/** What can be asked about the locked packages, and what cannot, with the reason. */
export function questionsOf({ lockfiles }: LockfilesModel): Questions {
  const asked = new Map<string, Question & { packages: LockedPackage[] }>()
  const unqueried: { package: LockedPackage; reason: string }[] = []
  for (const locked of lockfiles.flatMap(({ packages }) => packages)) {
    const { ecosystem, name, version } = locked
    const reason = unanswerable(locked)
    if (reason !== null || version === null) {
      unqueried.push({ package: locked, reason: reason ?? 'the lockfile gives no exact version' })
      continue
    }
    const about = packageKey(ecosystem, name)
    const key = `${about}\n${version}`
    const known = asked.get(key)
    if (known === undefined)
      asked.set(key, {
        ecosystem,
        name: askedName(locked, about),
        version: askedVersion(ecosystem, version),
        packages: [locked],
      })
    else known.packages.push(locked)
  }
  return { asked: [...asked.values()], unqueried }
}

/** Advisories are filed under registry names: what comes from elsewhere has no name that a database knows. */
function unanswerable({ source, ecosystem }: LockedPackage): string | null {
  if (ecosystem === 'GitHub Actions') return 'workflows are checked by their own rules'
  return BY_SOURCE[source.kind]
}

const BY_SOURCE: Readonly<Record<LockedPackage['source']['kind'], string | null>> = {
  registry: null,
  bundled: null,
  local: 'it is part of this repository',
  git: 'it comes from a git repository, and advisories are filed by registry versions',
  url: 'it comes from a bare URL, and advisories are filed by registry versions',
}

/** The `v` of a Go version is the tag's; databases leave it out. */
function askedVersion(ecosystem: Ecosystem, version: string): string {
  return ecosystem === 'Go' ? version.replace(/^v/, '') : version
}

/** As databases file it: they do tell NuGet's names apart by case, and write them as the registry does. */
function askedName({ ecosystem, name }: LockedPackage, key: string): string {
  return ecosystem === 'NuGet' ? name : key.slice(key.indexOf('\n') + 1)
}
