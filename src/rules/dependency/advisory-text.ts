import type { EvidenceValue } from '../../findings.ts'
import type { LockedPackage } from '../../sources/lockfiles/model.ts'
import type { AdvisedPackage } from './advised-packages.ts'

const SUMMARY_LENGTH = 140

/** `name@version` as code. */
export function named({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return code(version === null ? name : `${name}@${version}`)
}

/** Foreign text between backticks: one line, no backtick of its own. */
export function code(text: string): string {
  return `\`${oneLine(text, 200).replaceAll('`', "'")}\``
}

/** An advisory's summary as the end of a headline: one line, clipped, a single sentence without its full stop. */
export function headline(summary: string): string {
  const line = oneLine(summary, SUMMARY_LENGTH).replaceAll('`', "'")
  return (line.split(/[.!?] /, 1)[0] ?? '').replace(/[.!?:]+$/, '')
}

/** Who brings the package in, and whether it runs in production, as one sentence. */
export function introducedBy({ match, introduction, scope }: AdvisedPackage): string {
  const when = {
    runtime: 'at run time',
    development: 'for development',
    optional: 'optionally',
  }[scope]
  if (introduction.kind === 'direct') return `It is a direct dependency, used ${when}.`
  if (introduction.kind === 'path') {
    return `${introduction.path.map(named).join(' > ')} brings it in, used ${when}.`
  }
  const { via = [] } = match.package
  if (via.length > 0) {
    const names = via.length > 3 ? [...via.slice(0, 2).map(code), `${via.length - 2} more`] : via.map(code)
    const last = names.pop()!
    return `It is needed by ${names.length > 0 ? `${names.join(', ')} and ` : ''}${last}, and used ${when}.`
  }
  return `It is used ${when}; ${code(match.package.lockfile)} does not say what brings it in.`
}

/** What report readers, waivers (`advisory`, `aliases`, `package`) and auditors need of it. */
export function advisoryEvidence({
  match,
  introduction,
  scope,
  places,
}: AdvisedPackage): Record<string, EvidenceValue> {
  const { id, aliases, severity, vector, score, fixed, url } = match
  const { name, version, purl, ecosystem, lockfile } = match.package
  return {
    advisory: id,
    aliases,
    package: version === null ? name : `${name}@${version}`,
    purl,
    ecosystem,
    lockfile,
    severity,
    vector,
    score: score ?? null,
    fixed,
    url,
    scope,
    direct: introduction.kind === 'direct',
    path: introduction.kind === 'path' ? introduction.path.map(({ purl }) => purl) : [],
    places: places.map((place) => place.id),
  }
}

/** Control, direction and invisible characters become spaces, so that foreign text stays on its line and reads as it is. */
function oneLine(text: string, length: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`
}
