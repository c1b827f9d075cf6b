import type { FindingDraft } from '../../../findings.ts'
import type { LockedPackage, Lockfile } from '../../../sources/lockfiles/model.ts'
import { remedyFor } from './message.ts'

/**
 * Where a lockfile contradicts itself: a package is required that it does not hold, or an entry names one version and
 * fetches another. Scanners read the entry, installers fetch the address: each sees another package.
 */
export function* contradictions(lockfile: Lockfile): Iterable<FindingDraft> {
  for (const { from, name, range, at } of lockfile.missing ?? []) {
    yield {
      at,
      message: `\`${lockfile.path}\` holds nothing for \`${name}\` \`${range}\`, which \`${from}\` requires. An install fetches it all the same, unlocked and unseen by every audit of the lockfile.`,
      remedy: remedyFor(lockfile),
      evidence: { lockfile: lockfile.path, requiredBy: from, name, range },
    }
  }
  for (const one of lockfile.packages) {
    const fetched = fetchedInstead(one)
    if (fetched === null) continue
    yield {
      at: one.at,
      message: `\`${lockfile.path}\` names \`${one.name}@${one.version!}\` and fetches \`${fetched}\`. Audits judge the name, an install takes the address: what was judged safe is not what is installed.`,
      remedy: `Find out who wrote the entry. ${remedyFor(lockfile)}`,
      evidence: { lockfile: lockfile.path, package: one.name, version: one.version, fetched },
    }
  }
}

/** The archive that a registry address or a list of files names, when it is not that of the entry's own name and version. */
function fetchedInstead({ ecosystem, name, version, source, foreignFiles }: LockedPackage): string | null {
  if (foreignFiles !== undefined) return foreignFiles[0]!
  if (ecosystem !== 'npm' || source.kind !== 'registry' || source.url === null || version === null)
    return null
  // every registry of npm's protocol that names the archive does it so; others use opaque paths
  const address = decoded(source.url.replace(/[?#].*$/s, ''))
  const match = /^(.*)\/-\/(?:@[^/]+\/)?([^/]+-\d+\.\d+\.\d+[^/]*)\.tgz$/is.exec(address)
  if (match === null) return null
  const [scope, bare] = name.startsWith('@') ? (name.split('/') as [string, string]) : ['', name]
  const found = match[2]!
  if (withoutBuild(found) !== `${bare}-${withoutBuild(version)}`) return found
  // `@other/name` has archives of the same file name: its folder tells them apart
  const [folder, around = ''] = match[1]!.split('/').toReversed()
  const fetchedScope = around.startsWith('@') ? around : ''
  return folder === bare && fetchedScope !== scope
    ? `${fetchedScope === '' ? '' : `${fetchedScope}/`}${found}`
    : null
}

function withoutBuild(version: string): string {
  return version.replace(/\+.*$/, '')
}

function decoded(text: string): string {
  return text.replace(/%2b/gi, '+').replace(/%2f/gi, '/').replace(/%40/g, '@')
}
