import { isSourceError } from '../../errors.ts'
import { isRecord, printable } from '../advisories/json.ts'
import type { GitHub, GitHubApi, GraphQlError } from './api.ts'
import { type Answer, problemAbout, repositoryKey } from './model.ts'
import { object, type Question, Unreadable } from './question.ts'

/** What a query may weigh. Measured in points a query of 60 plain questions costs 1; GitHub gives up after 10 s of work. */
const MAX_WEIGHT = 60
/** All questions of a run together, waiting for rate limits included. */
const PATIENCE_MS = 180_000
/** Points that are left to the other steps of the job. */
const RESERVE = 50

/** Asks questions, each repository's answer for itself. */
export interface Asker {
  /** @returns as many answers as questions, in their order */
  all<T>(questions: readonly Question<T>[]): Promise<readonly Answer<T>[]>
  one<T>(question: Question<T>): Promise<Answer<T>>
  /** GitHub's API itself, for what is no question about a repository. */
  readonly github: GitHub
}

/**
 * Many questions in few queries, each asked once a run.
 * A query that GitHub cannot work through is halved until what stands in its way is alone.
 */
export function asker(github: GitHub, now: () => number): Asker {
  const asked = new Map<string, Promise<Answer<Record<string, unknown>>>>()
  const limits: Limits = { deadline: null, remaining: null, resetAt: null }

  const fetchAll = async (questions: readonly Question<unknown>[]): Promise<void> => {
    const settle = new Map<Question<unknown>, (answer: Answer<Record<string, unknown>>) => void>()
    for (const question of questions) {
      asked.set(keyOf(question), new Promise((resolve) => settle.set(question, resolve)))
    }
    const queue = batches(questions)
    let api: GitHubApi
    try {
      api = await github()
      limits.deadline ??= now() + PATIENCE_MS
    } catch (error) {
      const problem = problemOf(error)
      for (const answer of settle.values()) answer({ problem })
      return
    }
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
      const out = exhausted(limits, now())
      const answers = out === null ? await query(api, batch, limits) : batch.map(() => ({ problem: out }))
      if ('tooHeavy' in answers) queue.unshift(...answers.tooHeavy)
      else for (const [index, question] of batch.entries()) settle.get(question)!(answers[index]!)
    }
  }

  const all = async <T>(questions: readonly Question<T>[]): Promise<readonly Answer<T>[]> => {
    const open = new Map<string, Question<T>>()
    for (const question of questions) {
      const key = keyOf(question)
      if (!asked.has(key)) open.set(key, question)
    }
    if (open.size > 0) await fetchAll([...open.values()])
    return Promise.all(questions.map(async (question) => read(question, await asked.get(keyOf(question))!)))
  }
  return { all, one: async (question) => (await all([question]))[0]!, github }
}

interface Limits {
  /** Milliseconds since the epoch; set with the first question. */
  deadline: number | null
  /** Points, as GitHub last said; `null` where it does not count. */
  remaining: number | null
  resetAt: string | null
}

function exhausted({ deadline, remaining, resetAt }: Limits, now: number): string | null {
  if (deadline !== null && now > deadline)
    return `GitHub: did not answer everything within ${PATIENCE_MS / 60_000} minutes; run again later`
  if (remaining !== null && remaining < RESERVE)
    return `GitHub: the token's rate limit is down to ${remaining} points${resetAt === null ? '' : ` until ${printable(resetAt, 25)}`}; run again after that`
  return null
}

function keyOf({ select, variables, ...name }: Question<unknown>): string {
  return JSON.stringify([repositoryKey(name), select, variables])
}

function batches<T>(questions: readonly Question<T>[]): Question<T>[][] {
  const made: Question<T>[][] = []
  let weight = Number.POSITIVE_INFINITY
  for (const question of questions) {
    weight += question.weight ?? 1
    if (weight > MAX_WEIGHT) {
      made.push([])
      weight = question.weight ?? 1
    }
    made.at(-1)!.push(question)
  }
  return made
}

type Batch = readonly Question<unknown>[]

/** One query; `tooHeavy` when GitHub gave up on it and smaller ones may do. */
async function query(
  api: GitHubApi,
  batch: Batch,
  limits: Limits,
): Promise<Answer<Record<string, unknown>>[] | { readonly tooHeavy: Question<unknown>[][] }> {
  const { text, variables } = queryOf(batch)
  try {
    const { data, errors } = await api.graphql(text, variables)
    note(data?.rateLimit, limits)
    const whole = errors.find(({ alias }) => alias === null)
    if (whole !== undefined && isTooHeavy(whole.message) && batch.length > 1) return halves(batch)
    return batch.map((question, index) => answerOf(question, `q${index}`, data, errors, whole))
  } catch (error) {
    const problem = problemOf(error)
    if (isTooHeavy(problem) && batch.length > 1) return halves(batch)
    return batch.map(() => ({ problem }))
  }
}

/** Statuses and words with which GitHub gives up on a query that takes too long. */
function isTooHeavy(message: string): boolean {
  return /status 50[234]\b|something went wrong while executing|timed? ?out|couldn't respond to your request in time|RESOURCE_LIMITS_EXCEEDED/i.test(
    message,
  )
}

function halves(batch: Batch): { readonly tooHeavy: Question<unknown>[][] } {
  const middle = Math.ceil(batch.length / 2)
  return { tooHeavy: [batch.slice(0, middle), batch.slice(middle)] }
}

function queryOf(batch: Batch): { readonly text: string; readonly variables: Record<string, string | null> } {
  const variables: Record<string, string | null> = {}
  const declared: string[] = []
  const fields = batch.map(({ owner, repository, select, variables: own }, index) => {
    const declare = (name: string, value: string | null, type: string): string => {
      variables[`${name}${index}`] = value
      declared.push(`$${name}${index}: ${type}`)
      return `$${name}${index}`
    }
    const place = `owner: ${declare('o', owner, 'String!')}, name: ${declare('n', repository, 'String!')}`
    for (const [name, value] of Object.entries(own))
      declare(name, value, name === 'after' ? 'String' : 'String!')
    return `q${index}: repository(${place}) { ${select.replaceAll(/\$([a-zA-Z]+)\b/g, `$$$1${index}`)} }`
  })
  return {
    text: `query(${declared.join(', ')}) {\n${fields.join('\n')}\nrateLimit { remaining resetAt }\n}`,
    variables,
  }
}

function note(rateLimit: unknown, limits: Limits): void {
  // GitHub Enterprise Server says `null` where no limit is set.
  if (!isRecord(rateLimit)) return
  if (typeof rateLimit.remaining === 'number') limits.remaining = rateLimit.remaining
  if (typeof rateLimit.resetAt === 'string') limits.resetAt = rateLimit.resetAt
}

function answerOf(
  question: Question<unknown>,
  alias: string,
  data: Readonly<Record<string, unknown>> | null,
  errors: readonly GraphQlError[],
  whole: GraphQlError | undefined,
): Answer<Record<string, unknown>> {
  if (whole !== undefined) return { problem: `GitHub: ${explained(whole)}` }
  const error = errors.find((one) => one.alias === alias)
  if (error !== undefined) return { problem: problemAbout(question, explained(error)) }
  const value = data?.[alias]
  if (!isRecord(value)) return { problem: problemAbout(question, 'was not answered') }
  return { value }
}

function explained({ type, message, field }: GraphQlError): string {
  if (type === 'NOT_FOUND' && field === null)
    return "is not to be seen with this token: it is private, renamed or deleted. Give a token that may read it, or name it in the rule's option `unseen`"
  if (type === 'RATE_LIMITED') return 'the rate limit is used up; run again later'
  if (/SAML/i.test(message))
    return 'its organisation asks for a single sign-on that this token lacks; authorise the token for it'
  if (type === 'FORBIDDEN') return `the token may not read it (${message})`
  return `was answered with an error (${message}${type === null ? '' : `, ${printable(type, 40)}`})`
}

function read<T>(question: Question<T>, answer: Answer<Record<string, unknown>>): Answer<T> {
  if ('problem' in answer) return answer
  try {
    return { value: question.read(object(answer.value, 'the repository')) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { problem: problemAbout(question, error.message) }
  }
}

function problemOf(error: unknown): string {
  if (isSourceError(error)) return error.message
  throw error
}
