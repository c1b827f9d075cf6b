import type { Http, Progress } from '../../context.ts'
import { isSourceError } from '../../errors.ts'
import { apiAddress } from '../advisories/api-address.ts'
import { osvApi } from '../advisories/osv-api.ts'
import type { OsvRecord } from '../advisories/record.ts'
import type { Coverage, Covered, Skipped } from '../coverage.ts'
import type { Uses, WorkflowsModel } from '../workflows/model.ts'
import { allUses } from '../workflows/walk.ts'
import { type ActionMatch, judgeActions, type UndecidedAction, type Used } from './action-matches.ts'
import { ACTIONS, normalised } from './action-records.ts'
import type { GitHubClient } from './client.ts'
import type { Answer } from './model.ts'
import { lookUp } from './pins.ts'

/** What the services know of the actions in use. Empty offline, where the rule's own table decides. */
export interface ActionAdvisoriesModel extends Covered {
  readonly matches: readonly ActionMatch[]
  /** Actions with an advisory of which nobody could tell whether it covers this release. */
  readonly undecided: readonly UndecidedAction[]
  /** Actions whose repository is archived: what is found in them from now on is not mended. */
  readonly archived: readonly { readonly uses: Uses; readonly name: string }[]
}

export interface ReadActionAdvisoriesOptions {
  readonly client: GitHubClient
  /** `null` when the run is offline. */
  readonly http: Http | null
  readonly env: Readonly<Record<string, string | undefined>>
  /** The policy's source of advisories: `osv`, or the path of a local database. */
  readonly source: string
  readonly now: () => number
  readonly progress: Progress
}

/**
 * Every advisory about an action in use, from OSV (which carries GitHub's) and from GitHub itself, and whether it covers
 * the release that is used. Neither orders the versions of actions: records are asked for by name, and compared here.
 */
export async function readActionAdvisories(
  options: ReadActionAdvisoriesOptions,
  workflows: WorkflowsModel,
): Promise<ActionAdvisoriesModel> {
  const used = usedActions(workflows)
  const closed = options.http === null ? 'offline' : await options.client.closed()
  const asksOsv = options.http !== null && options.source === 'osv'
  if (used.length === 0 || (!asksOsv && closed !== null)) return NOTHING
  const { facts } = await lookUp(
    options.client,
    closed === null ? used.map(({ reference }) => reference) : [],
  )
  const seen = [...facts.values()].flatMap((answer) => ('value' in answer ? [answer.value.name] : []))
  const names = namesOf(used, seen)
  const [osv, github] = await Promise.all([
    asksOsv ? osvRecords(options, names) : null,
    closed === null ? options.client.advisories(names) : null,
  ])
  const problems = [osv, github].flatMap((answer) =>
    answer !== null && 'problem' in answer ? [answer.problem] : [],
  )
  const records = [osv, github].flatMap((answer) =>
    answer !== null && 'value' in answer ? (answer.value ?? []) : [],
  )
  const current = records
    .filter(({ withdrawn }) => withdrawn === null || withdrawn > options.now())
    .map(normalised)
  const judged = await judgeActions(used, current, { client: options.client, closed })
  const archived = used.flatMap(({ uses, name }) => {
    const answer = facts.get(name)
    return answer !== undefined && 'value' in answer && answer.value.archived ? [{ uses, name }] : []
  })
  const asked = [osv, github].filter((answer) => answer !== null).length
  // A repository that the token does not see is no gap: nobody publishes advisories about it.
  return { ...judged, archived, coverage: coverageOf(asked, problems) }
}

const NOTHING: ActionAdvisoriesModel = {
  matches: [],
  undecided: [],
  archived: [],
  coverage: { found: 0, read: 0, skipped: [] },
}

function usedActions(workflows: WorkflowsModel): readonly Used[] {
  const seen = new Set<object>()
  return [...allUses(workflows)].flatMap(({ uses }): Used[] => {
    const { reference, text } = uses
    if (reference.kind !== 'repository' || text.expressions.length > 0 || seen.has(text)) return []
    seen.add(text)
    return [{ uses, reference, name: `${reference.owner}/${reference.repository}`.toLowerCase() }]
  })
}

/** Names are compared exactly by the services: as written, as GitHub spells them today, in lower case, and with the path. */
function namesOf(used: readonly Used[], canonical: readonly string[]): readonly string[] {
  const written = used.flatMap(({ reference: { owner, repository, path } }) => {
    const name = `${owner}/${repository}`
    return [name, name.toLowerCase(), ...(path === '' ? [] : [`${name}/${path}`])]
  })
  // A name with other characters is no repository, and would end the list of a query.
  return [...new Set([...written, ...canonical])].filter((name) => /^[\w./-]+$/.test(name)).sort()
}

/** OSV knows advisories about this action; an answer without them would be silence about others, too. */
const CANARY = 'tj-actions/changed-files'

async function osvRecords(
  { http, env, progress }: ReadActionAdvisoriesOptions,
  names: readonly string[],
): Promise<Answer<readonly OsvRecord[]>> {
  try {
    const base = apiAddress(env)
    const api = osvApi(http!, base, progress)
    const question = (name: string) => ({ ecosystem: ACTIONS, name, version: null }) as const
    const [canary, ...ids] = await api.ask([CANARY, ...names].map(question))
    if (canary!.length === 0) {
      return {
        problem: `advisories: ${base} knows no advisory about ${CANARY}, so its silence about other actions proves nothing; run again later`,
      }
    }
    const records = await api.records(ids.flat())
    return { value: [...records.values()] }
  } catch (error) {
    if (!isSourceError(error)) throw error
    return { problem: error.message }
  }
}

/** Each service that was asked counts. */
function coverageOf(asked: number, problems: readonly string[]): Coverage {
  const skipped = problems.map(
    (reason): Skipped => ({ path: reason.split(':', 1)[0]!, reason, kind: 'unread' }),
  )
  return { found: asked, read: asked - skipped.length, skipped }
}
