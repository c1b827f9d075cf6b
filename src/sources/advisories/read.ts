import type { Http, Progress } from '../../context.ts'
import { SourceUnavailable } from '../../errors.ts'
import type { Files } from '../../files.ts'
import type { Skipped } from '../coverage.ts'
import type { LockfilesModel } from '../lockfiles/model.ts'
import { apiAddress } from './api-address.ts'
import { proveKnowledge } from './canaries.ts'
import { localDatabase } from './database.ts'
import type { DatabaseLimits } from './database-files.ts'
import { affecting, matchesOf } from './matches.ts'
import type { AdvisoriesModel, AdvisoryMatch } from './model.ts'
import { osvApi } from './osv-api.ts'
import { type Question, questionsOf } from './questions.ts'
import { type OsvRecord, packageKey } from './record.ts'

export interface ReadAdvisoriesOptions {
  /** `null` when the run is offline. */
  readonly http: Http | null
  readonly files: Files
  /** Absolute path of the repository root; a relative `source` starts there. */
  readonly root: string
  /** `osv`, or the path of a directory or zip in OSV format, inside the repository or not. */
  readonly source: string
  readonly now: () => number
  readonly progress: Progress
  /** How old the newest record of a local database may be. */
  readonly maxAgeDays?: number
  /** `RELEASE_GUARDRAIL_OSV_URL` names a mirror of the OSV API. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly limits?: DatabaseLimits
}

/**
 * Every advisory that affects a locked package.
 * @throws SourceUnavailable when the service or database cannot be reached, is too old, or does not answer in full
 * @throws SourceInvalid when a local database cannot be read in full
 */
export async function readAdvisories(
  options: ReadAdvisoriesOptions,
  lockfiles: LockfilesModel,
): Promise<AdvisoriesModel> {
  const { source } = options
  const { asked, unqueried } = questionsOf(lockfiles)
  if (source === 'github') {
    throw new SourceUnavailable(
      'advisories',
      'the source `github` is not served; use `osv`, which carries the GitHub advisories, or a local database',
    )
  }
  if (asked.length === 0)
    return { ...NOTHING_ASKED, source, asOf: new Date(options.now()).toISOString(), unqueried }
  const answers = await (source === 'osv' ? fromApi(options, asked) : fromDatabase(options, asked))
  const at = new Date(options.now()).getTime()
  const matches: AdvisoryMatch[] = []
  for (const [index, question] of asked.entries()) {
    const inForce = answers.records[index]!.filter(({ withdrawn }) => withdrawn === null || withdrawn > at)
    matches.push(...matchesOf(question, inForce))
  }
  const undecided = answers.undecided
  const unread = new Set(undecided.map(({ path }) => path))
  return {
    source: answers.source,
    asOf: new Date(answers.asOf).toISOString(),
    queried: asked.length,
    answered: answers.records.length,
    matches: matches.sort(bySeverityAndPlace),
    unqueried,
    coverage: { found: asked.length, read: asked.length - unread.size, skipped: undecided },
  }
}

/** Whether that is right is for the rules to say, which know what the manifests declare. */
const NOTHING_ASKED = {
  queried: 0,
  answered: 0,
  matches: [],
  coverage: { found: 0, read: 0, skipped: [] },
} as const

interface Answers {
  readonly source: string
  readonly asOf: number
  /** As many as questions, in their order; withdrawn ones may be among them. */
  readonly records: readonly (readonly OsvRecord[])[]
  readonly undecided: readonly Skipped[]
}

async function fromApi(options: ReadAdvisoriesOptions, asked: readonly Question[]): Promise<Answers> {
  if (options.http === null) {
    throw new SourceUnavailable(
      'advisories',
      'the run is offline and no local database is given (--advisories DIRECTORY-OR-ZIP)',
    )
  }
  const base = apiAddress(options.env ?? {})
  const api = osvApi(options.http, base, options.progress)
  const asOf = options.now()
  const ids = await proveKnowledge(api, asked, base)
  const known = await api.records(ids.flat())
  // The service evaluated the versions itself: what it names affects them.
  return { source: base, asOf, records: ids.map((list) => list.map((id) => known.get(id)!)), undecided: [] }
}

async function fromDatabase(options: ReadAdvisoriesOptions, asked: readonly Question[]): Promise<Answers> {
  const { source, root, now, progress, maxAgeDays = 14, limits } = options
  const database = await localDatabase(asked, {
    source,
    root,
    now,
    progress,
    maxAgeDays,
    ...(limits === undefined ? {} : { limits }),
  })
  const at = now()
  const decided = asked.map((question) => {
    const about = database.records.get(packageKey(question.ecosystem, question.name)) ?? []
    return affecting(
      question,
      about.filter(({ withdrawn }) => withdrawn === null || withdrawn > at),
    )
  })
  return {
    source,
    asOf: database.asOf,
    records: decided.map(({ records }) => records),
    undecided: decided.flatMap(({ undecided }) => undecided),
  }
}

/** Malware first, then by place, so that the same data gives the same report. */
function bySeverityAndPlace(a: AdvisoryMatch, b: AdvisoryMatch): number {
  return (
    Number(b.malicious) - Number(a.malicious) ||
    order(a.package.lockfile, b.package.lockfile) ||
    a.package.at.startLine - b.package.at.startLine ||
    a.package.at.startColumn - b.package.at.startColumn ||
    order(a.id, b.id)
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
