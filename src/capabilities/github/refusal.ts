import { SourceUnavailable } from '../../errors.ts'
import { isRecord, printable } from '../../sources/advisories/json.ts'
import type { GraphQlError } from '../../sources/github/api.ts'

/** What GitHub's GraphQL answered: data, and what it could not give. */
export interface GraphQlAnswer {
  readonly data: Readonly<Record<string, unknown>> | null
  readonly errors: readonly GraphQlError[]
}

/**
 * A GraphQL answer, checked.
 * Source: https://spec.graphql.org/October2021/#sec-Response-Format; `type` is GitHub's addition.
 * @throws SourceUnavailable when it is none: cut off, a page of HTML, a redirect
 */
export function readGraphQl(body: unknown): GraphQlAnswer {
  if (!isRecord(body) || !('data' in body || 'errors' in body))
    throw new SourceUnavailable('GitHub', 'POST /graphql was not answered with a GraphQL answer')
  const data = body.data ?? null
  if (data !== null && !isRecord(data))
    throw new SourceUnavailable('GitHub', 'POST /graphql was answered with data of an unknown form')
  const list: unknown = body.errors ?? []
  if (!Array.isArray(list))
    throw new SourceUnavailable('GitHub', 'POST /graphql was answered with errors of an unknown form')
  const errors = list.map(errorOf)
  if (data === null && errors.length === 0)
    throw new SourceUnavailable('GitHub', 'POST /graphql was answered with neither data nor errors')
  return { data, errors }
}

function errorOf(error: unknown): GraphQlError {
  const { type, message, path } = isRecord(error) ? error : {}
  const [first, ...below] = Array.isArray(path) ? (path as unknown[]) : []
  return {
    type: typeof type === 'string' ? type : null,
    message: typeof message === 'string' ? printable(message) : 'an error without a message',
    alias: typeof first === 'string' ? first : null,
    field: below.length === 0 ? null : below.map(String).join('.'),
  }
}

/**
 * Why GitHub did not answer, with the mend, as the error that makes rules `unverified`.
 * @param error what Octokit threw; a bug of ours is given back as it is
 * @param token never printed, whatever a server repeats
 */
export function refusal(error: unknown, asked: string, token: string): unknown {
  if (error instanceof SourceUnavailable || !isRecord(error) || typeof error.status !== 'number') return error
  const { status, message, response } = error
  const headers = isRecord(response) && isRecord(response.headers) ? response.headers : null
  const said = typeof message === 'string' ? printable(message.replaceAll(token, '***')) : ''
  const words = said === '' ? '' : ` (${said})`
  if (headers === null) return unavailable(`${asked} got no answer${words}; run again later`)
  if (status === 401)
    return unavailable('the token is not accepted (status 401); set GITHUB_TOKEN to a valid one')
  if (status === 429 || (status === 403 && isLimited(headers, said))) {
    return unavailable(`the rate limit is used up${until(headers)}; run again after that`)
  }
  if (status === 403) return unavailable(`the token may not ask ${asked} (status 403)${words}`)
  return unavailable(`${asked} was answered with status ${status}${words}`)
}

function isLimited(headers: Readonly<Record<string, unknown>>, said: string): boolean {
  return headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /rate limit/i.test(said)
}

/** ` until 12:34 UTC`; nothing where GitHub does not say. */
function until(headers: Readonly<Record<string, unknown>>): string {
  const reset = Number(headers['x-ratelimit-reset'])
  if (!Number.isSafeInteger(reset) || reset <= 0 || reset > 1e11) return ''
  return ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`
}

function unavailable(problem: string): SourceUnavailable {
  return new SourceUnavailable('GitHub', problem)
}
