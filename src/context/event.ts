import * as v from 'valibot'
import { InputError } from '../errors.ts'
import { isCommitSha } from '../location.ts'

/** What GitHub says of the run: the runner's variables and the event's payload, checked against each other. */
export interface RunnerEvent {
  readonly name: string
  readonly repository: string
  readonly sha: string
  readonly ref: string
  readonly actor: string
  /** `<run id>` or `<run id>-<attempt>`. */
  readonly runId: string
  /** The tag that triggered the run, without `refs/tags/`. */
  readonly tag: string | null
  readonly pullRequest: {
    readonly base: string
    readonly head: string
    readonly number: number | null
  } | null
}

const sha = v.pipe(v.string(), v.check(isCommitSha, 'must be a full commit SHA'))
const repository = v.looseObject({ full_name: v.string() })

const PAYLOADS = {
  push: v.looseObject({
    ref: v.string(),
    repository: v.optional(repository),
    head_commit: v.nullish(v.looseObject({ id: sha })),
    deleted: v.optional(v.boolean()),
  }),
  release: v.looseObject({
    repository: v.optional(repository),
    release: v.looseObject({ tag_name: v.string() }),
  }),
  pull_request: v.looseObject({
    repository: v.optional(repository),
    pull_request: v.looseObject({
      number: v.optional(v.number()),
      base: v.looseObject({ ref: v.string(), sha }),
      head: v.looseObject({ sha }),
    }),
  }),
  merge_group: v.looseObject({
    repository: v.optional(repository),
    merge_group: v.looseObject({ base_sha: sha, head_sha: sha }),
  }),
  other: v.looseObject({ repository: v.optional(repository) }),
} as const

/** Whether the process runs as a step of GitHub Actions. */
export function isOnRunner(env: Readonly<Record<string, string | undefined>>): boolean {
  return env.GITHUB_ACTIONS === 'true'
}

/**
 * Read the runner's variables and the event's payload.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @param payloadText the content of the file that GITHUB_EVENT_PATH names
 * @throws InputError when one is missing, malformed, or contradicts another
 */
export function readRunnerEvent(
  env: Readonly<Record<string, string | undefined>>,
  payloadText: string,
): RunnerEvent {
  const name = required(env, 'GITHUB_EVENT_NAME', /^[a-z_]+$/)
  const event = {
    name,
    repository: required(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
    sha: required(env, 'GITHUB_SHA', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    ref: required(env, 'GITHUB_REF', /^refs\/[^\s~^:?*[\\]+$/),
    actor: required(env, 'GITHUB_ACTOR', /^[^\s]+$/),
    runId: runIdOf(env),
  }
  const payload = parsePayload(payloadText)
  const tag = event.ref.startsWith('refs/tags/') ? event.ref.slice('refs/tags/'.length) : null
  agree(
    'the repository',
    `GITHUB_REPOSITORY says ${event.repository}`,
    payloadRepository(payload, name),
    event.repository,
  )
  checkRefVariables(env, event.ref)
  switch (name) {
    case 'push': {
      const push = payloadOf(PAYLOADS.push, payload, name)
      agree('the ref', `GITHUB_REF says ${event.ref}`, push.ref, event.ref)
      if (push.deleted === true)
        throw new InputError(`the event is the deletion of ${event.ref}: there is nothing to check`)
      agree('the commit', `GITHUB_SHA says ${event.sha}`, push.head_commit?.id, event.sha)
      return { ...event, tag, pullRequest: null }
    }
    case 'release': {
      const { release } = payloadOf(PAYLOADS.release, payload, name)
      agree('the tag', `GITHUB_REF says ${event.ref}`, `refs/tags/${release.tag_name}`, event.ref)
      return { ...event, tag: release.tag_name, pullRequest: null }
    }
    case 'pull_request':
    case 'pull_request_target': {
      const { pull_request } = payloadOf(PAYLOADS.pull_request, payload, name)
      agree(
        'the base branch',
        `GITHUB_BASE_REF says ${env.GITHUB_BASE_REF}`,
        pull_request.base.ref,
        env.GITHUB_BASE_REF || undefined,
      )
      const { base, head, number } = pull_request
      return { ...event, tag: null, pullRequest: { base: base.sha, head: head.sha, number: number ?? null } }
    }
    case 'merge_group': {
      const { merge_group } = payloadOf(PAYLOADS.merge_group, payload, name)
      agree('the commit', `GITHUB_SHA says ${event.sha}`, merge_group.head_sha, event.sha)
      return {
        ...event,
        tag: null,
        pullRequest: { base: merge_group.base_sha, head: merge_group.head_sha, number: null },
      }
    }
    default:
      return { ...event, tag, pullRequest: null }
  }
}

function parsePayload(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError(
      `the event file (GITHUB_EVENT_PATH) is not JSON: ${(error as Error).message.split('\n')[0]}`,
    )
  }
}

function payloadOf<S extends v.GenericSchema>(schema: S, payload: unknown, event: string): v.InferOutput<S> {
  const result = v.safeParse(schema, payload)
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new InputError(
    `the event file (GITHUB_EVENT_PATH) is not a ${event} event: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`,
  )
}

function payloadRepository(payload: unknown, event: string): string | undefined {
  return payloadOf(PAYLOADS.other, payload, event).repository?.full_name
}

/** A value that the payload does not carry contradicts nothing. */
function agree(
  what: string,
  variable: string,
  inPayload: string | undefined,
  expected: string | undefined,
): void {
  if (inPayload === undefined || expected === undefined || inPayload === expected) return
  // Names of repositories know no case; `v1.0.0-RC` and `v1.0.0-rc` are two tags.
  if (what === 'the repository' && inPayload.toLowerCase() === expected.toLowerCase()) return
  throw new InputError(`${what} is contradictory: ${variable}, the event's payload says ${inPayload}`)
}

function checkRefVariables(env: Readonly<Record<string, string | undefined>>, ref: string): void {
  const type = env.GITHUB_REF_TYPE
  if (type === undefined || type === '') return
  const isTag = ref.startsWith('refs/tags/')
  if ((type === 'tag') !== isTag)
    throw new InputError(`the ref is contradictory: GITHUB_REF says ${ref}, GITHUB_REF_TYPE says ${type}`)
  const name = env.GITHUB_REF_NAME
  if (isTag && name !== undefined && name !== '' && ref !== `refs/tags/${name}`) {
    throw new InputError(`the tag is contradictory: GITHUB_REF says ${ref}, GITHUB_REF_NAME says ${name}`)
  }
}

function runIdOf(env: Readonly<Record<string, string | undefined>>): string {
  const id = required(env, 'GITHUB_RUN_ID', /^\d+$/)
  const attempt = env.GITHUB_RUN_ATTEMPT
  return attempt === undefined || attempt === '' || attempt === '1'
    ? id
    : `${id}-${required(env, 'GITHUB_RUN_ATTEMPT', /^\d+$/)}`
}

function required(env: Readonly<Record<string, string | undefined>>, name: string, form: RegExp): string {
  const value = env[name]
  if (value === undefined || value === '')
    throw new InputError(`${name} is not set, although GITHUB_ACTIONS is \`true\``)
  if (!form.test(value)) throw new InputError(`${name} has an unexpected form: ${JSON.stringify(value)}`)
  return value
}
