import { readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { components } from '@octokit/openapi-types'
import { buildSchema, execute, type GraphQLSchema, parse, validate } from 'graphql'
import { onTestFinished } from 'vitest'
import { gitHub } from '../../src/capabilities/github.ts'
import type { GitHub } from '../../src/sources/github/api.ts'
import { type Hosted, HostedError, hostedRoot } from './github-hosted.ts'

export type GlobalAdvisory = components['schemas']['global-advisory']

export interface Exchanged {
  readonly method: string
  readonly path: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

/** Takes over one request; `false` lets the server answer as usual. */
export type Fault = (request: Exchanged, response: http.ServerResponse) => boolean

export interface GitHubServer {
  readonly url: string
  /** Variables that make a run ask here, token included. */
  readonly env: Readonly<Record<string, string>>
  readonly requests: readonly Exchanged[]
  readonly api: GitHub
  fault: Fault | null
  /** Points that the token has left. */
  remaining: number
}

export const TOKEN = 'token-of-the-local-github'
/** A client in a hurry: a second of waiting takes a millisecond. */
export const HURRY = { secondMs: 1, attemptMs: 60_000 } as const

let schema: GraphQLSchema | null = null

/** GitHub's own schema: a query that GitHub would refuse is refused here. */
function gitHubSchema(): GraphQLSchema {
  // Beside the package's entry, which would read the same schema a second time as JSON.
  const path = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  schema ??= buildSchema(readFileSync(path, 'utf8'), { assumeValid: true, noLocation: true })
  return schema
}

/**
 * A local GitHub: GraphQL over hosted repositories by GitHub's own schema, and `GET /advisories`; gone when the test
 * ends.
 * @param options.enterprise answers below `/api/v3` and `/api/graphql`, as GitHub Enterprise Server does
 * @param options.pageSize advisories to a page
 */
export async function gitHubServer(
  repositories: Readonly<Record<string, Hosted>> = {},
  options: {
    readonly enterprise?: boolean
    readonly advisories?: readonly GlobalAdvisory[]
    readonly pageSize?: number
  } = {},
): Promise<GitHubServer> {
  // Not with the first question, which waits for its answer.
  gitHubSchema()
  const requests: Exchanged[] = []
  const root = hostedRoot(repositories)
  const [restBase, graphQl] = options.enterprise ? ['/api/v3', '/api/graphql'] : ['', '/graphql']
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const exchanged = { method, path, headers, body: Buffer.concat(chunks).toString() }
      requests.push(exchanged)
      if (local.fault?.(exchanged, response)) return
      if (headers.authorization !== `token ${TOKEN}`) answer(response, { message: 'Bad credentials' }, 401)
      else if (method === 'POST' && path === graphQl)
        void graphQlAnswer(exchanged.body, local, root, response)
      else if (method === 'GET' && path.startsWith(`${restBase}/advisories?`))
        advisoriesPage(new URL(path, url), options, response)
      else answer(response, { message: 'Not Found' }, 404)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const env = { GITHUB_API_URL: `${url}${restBase}`, GITHUB_TOKEN: TOKEN }
  const local: GitHubServer = {
    url,
    env,
    requests,
    api: gitHub(env, false, HURRY),
    fault: null,
    remaining: 5000,
  }
  return local
}

/** Answer with JSON, as GitHub does. */
export function answer(
  response: http.ServerResponse,
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): true {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(value))
  return true
}

async function graphQlAnswer(
  body: string,
  local: GitHubServer,
  root: object,
  response: http.ServerResponse,
): Promise<void> {
  const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> }
  const document = parse(query)
  const problems = validate(gitHubSchema(), document)
  if (problems.length > 0) {
    answer(response, { errors: problems.map(({ message }) => ({ message })) })
    return
  }
  local.remaining -= 1
  const result = await execute({
    schema: gitHubSchema(),
    document,
    variableValues: variables,
    rootValue: {
      ...root,
      rateLimit: { cost: 1, remaining: local.remaining, resetAt: '2026-01-01T13:00:00Z' },
    },
  })
  const errors = result.errors?.map(({ originalError, message, path }) => ({
    ...(originalError instanceof HostedError ? { type: originalError.type } : {}),
    path,
    message,
  }))
  answer(response, { data: result.data, ...(errors === undefined ? {} : { errors }) })
}

/** https://docs.github.com/en/rest/security-advisories/global-advisories: cursors in `Link`, malware by itself. */
function advisoriesPage(
  url: URL,
  { advisories = [], pageSize = 100 }: { advisories?: readonly GlobalAdvisory[]; pageSize?: number },
  response: http.ServerResponse,
): void {
  const wanted = (url.searchParams.get('affects') ?? '').split(',').map((name) => name.toLowerCase())
  const type = url.searchParams.get('type') ?? 'reviewed'
  const matching = advisories.filter(
    (advisory) =>
      advisory.type === type &&
      advisory.vulnerabilities?.some((one) => wanted.includes(one.package?.name?.toLowerCase() ?? '')),
  )
  const start = Number(url.searchParams.get('after') ?? '0')
  const next = new URL(url)
  next.searchParams.set('after', String(start + pageSize))
  answer(
    response,
    matching.slice(start, start + pageSize),
    200,
    start + pageSize < matching.length ? { link: `<${next.href}>; rel="next"` } : {},
  )
}
