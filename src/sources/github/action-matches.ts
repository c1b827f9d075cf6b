import type { Severity } from '../../findings.ts'
import { affectedness, fixedVersions } from '../advisories/affected.ts'
import { isMalware } from '../advisories/matches.ts'
import type { OsvRecord } from '../advisories/record.ts'
import { gradeOf } from '../advisories/severity.ts'
import type { ActionReference, Uses } from '../workflows/model.ts'
import { ACTIONS } from './action-records.ts'
import { type Release, releasesOf } from './action-releases.ts'
import { padded } from './action-version.ts'
import type { GitHubClient } from './client.ts'

type RepositoryReference = Extract<ActionReference, { kind: 'repository' }>

/** An advisory that covers the release that a `uses:` names. */
export interface ActionMatch {
  readonly uses: Uses
  /** The release, as its tag is written. */
  readonly release: string
  readonly id: string
  readonly aliases: readonly string[]
  readonly malicious: boolean
  readonly summary: string
  /** `null` when unscored (counts as high). */
  readonly severity: Severity | null
  /** Versions that mend it, ascending. */
  readonly fixed: readonly string[]
}

/** An advisory of which nobody could tell whether it covers the release that a `uses:` names. */
export interface UndecidedAction extends Pick<ActionMatch, 'uses' | 'id' | 'aliases'> {
  readonly problem: string
}

/** An action in use. */
export interface Used {
  readonly uses: Uses
  readonly reference: RepositoryReference
  /** `owner/name` in lower case. */
  readonly name: string
}

/**
 * Which of the records cover the releases in use.
 * @param records current ones, normalised
 */
export async function judgeActions(
  used: readonly Used[],
  records: readonly OsvRecord[],
  asking: { readonly client: GitHubClient; readonly closed: string | null },
): Promise<{ readonly matches: readonly ActionMatch[]; readonly undecided: readonly UndecidedAction[] }> {
  const matches: ActionMatch[] = []
  const undecided: UndecidedAction[] = []
  const advised = used.flatMap((one) => {
    const about = records.filter((record) => isAboutUse(record, one))
    return about.length === 0 ? [] : [{ ...one, about }]
  })
  const releases = await releasesOf(asking, advised)
  for (const [index, { uses, name, reference, about }] of advised.entries()) {
    const release = releases[index]!
    const found = new Map<string, ActionMatch>()
    for (const record of about) {
      const answer = covers(record, name, reference, release)
      if (typeof answer === 'string')
        undecided.push({ uses, id: record.id, aliases: record.aliases, problem: answer })
      // Both services tell of the same advisory.
      else if (answer && ![record.id, ...record.aliases].some((id) => found.has(id)))
        found.set(record.id, matchOf(uses, release, record, nameIn(record, name, reference)))
    }
    matches.push(...found.values())
  }
  return {
    matches,
    undecided: [...new Map(undecided.map((one) => [`${one.uses.text.value} ${one.problem}`, one])).values()],
  }
}

function isAboutUse(record: OsvRecord, { name, reference }: Used): boolean {
  return namesInUse(name, reference).some((one) =>
    record.affected.some(
      (affected) => affected.package?.ecosystem === ACTIONS && affected.package.name === one,
    ),
  )
}

function namesInUse(name: string, { path }: RepositoryReference): readonly string[] {
  return path === '' ? [name] : [name, `${name}/${path}`.toLowerCase()]
}

function nameIn(record: OsvRecord, name: string, reference: RepositoryReference): string {
  return (
    namesInUse(name, reference).find((one) =>
      record.affected.some((affected) => affected.package?.name === one),
    ) ?? name
  )
}

/** Whether a record covers the release; as text why that cannot be told. */
function covers(
  record: OsvRecord,
  name: string,
  reference: RepositoryReference,
  release: Release,
): boolean | string {
  const shown = `${reference.owner}/${reference.repository}@${reference.ref.slice(0, 20)}`
  const version = versionOf(release)
  const named = nameIn(record, name, reference)
  const answer =
    version === null
      ? null
      : affectedness(record, { ecosystem: ACTIONS, name: named, version: padded(version) })
  if (answer === 'affected') return true
  if ('problem' in release) return `${shown}: ${record.id} is known about it, and ${release.problem}`
  if (answer === 'unaffected' || answer === null) return false
  return `${shown}: whether ${record.id} covers ${release.name} cannot be decided: ${answer.undecidable}`
}

function versionOf(release: Release): string | null {
  return 'name' in release ? release.name : release.claimed
}

function matchOf(uses: Uses, release: Release, record: OsvRecord, name: string): ActionMatch {
  const version = versionOf(release) ?? ''
  const asked = { ecosystem: ACTIONS, name, version: padded(version) } as const
  return {
    uses,
    release: version,
    id: record.id,
    aliases: record.aliases,
    malicious: isMalware(record) || record.aliases.some((id) => id.startsWith('MAL-')),
    summary: record.summary,
    severity: gradeOf([record], asked)?.severity ?? null,
    fixed: fixedVersions([record], asked),
  }
}
