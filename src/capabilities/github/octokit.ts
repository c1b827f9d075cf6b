import { getOctokitOptions } from '@actions/github/lib/utils'
import Bottleneck from 'bottleneck/light.js'
import { Octokit } from 'octokit'
import { SourceUnavailable } from '../../errors.ts'
import type { GitHubApi } from '../../sources/github/api.ts'
import { TOOL_VERSION } from '../../version.ts'
import { limitedFetch } from './fetch.ts'
import { readGraphQl, refusal } from './refusal.ts'

/** How patient the client is; tests are in a hurry. */
export interface Pace {
  /** For one attempt, from connecting to the last byte. */
  readonly attemptMs?: number
  /** What one second of waiting between attempts takes. */
  readonly secondMs?: number
  /** The longest wait that GitHub may ask for, in seconds; a longer one ends the asking. */
  readonly longestWait?: number
  readonly maxBodyBytes?: number
}

const DEFAULTS = { attemptMs: 30_000, secondMs: 1000, longestWait: 60, maxBodyBytes: 32 * 1024 * 1024 }
/** After the first attempt: on 5xx and broken connections after 1 and 4 s, on a rate limit once. */
const RETRIES = 2

/**
 * Octokit with throttling, retries and pagination, on the toolkit's own fetch, which honours proxies.
 * @param address of the REST API, without a trailing slash; GraphQL is beside it
 * @param token sent to that address alone: redirects elsewhere lose it
 */
export function octokitApi(token: string, address: string, pace: Pace): GitHubApi {
  const { attemptMs, secondMs, longestWait, maxBodyBytes } = { ...DEFAULTS, ...pace }
  const once = (retryAfter: number, _options: object, _octokit: unknown, tried: number): boolean =>
    tried < 1 && retryAfter <= longestWait
  const octokit = new Octokit(
    getOctokitOptions(token, {
      baseUrl: address,
      userAgent: `release-guardrail/${TOOL_VERSION}`,
      request: { fetch: limitedFetch(new URL(address).origin, attemptMs, maxBodyBytes) },
      retry: { retries: RETRIES, retryAfterBaseValue: secondMs },
      throttle: {
        onRateLimit: once,
        onSecondaryRateLimit: once,
        retryAfterBaseValue: secondMs,
        // Queries are sent as POST, which the plugin takes for changes and lets wait a second each.
        write: new Bottleneck.Group({ id: 'release-guardrail-queries', maxConcurrent: 1 }),
        // Each client has limits of its own.
        global: new Bottleneck.Group({ id: 'release-guardrail', maxConcurrent: 5 }),
      },
      // The toolkit's log would print addresses and warnings between the lines of a report.
      log: { debug: silent, info: silent, warn: silent, error: silent },
    }),
  )

  return {
    address,

    async graphql(query, variables) {
      try {
        // Not octokit.graphql: it throws away the data that stands beside errors.
        const { data } = await octokit.request(`POST ${graphQlAddress(address)}`, { query, variables })
        return readGraphQl(data)
      } catch (error) {
        throw refusal(error, 'POST /graphql', token)
      }
    },

    async pages(route, parameters, limit) {
      const found: unknown[] = []
      let pages = 0
      try {
        for await (const { data } of octokit.paginate.iterator(route, parameters)) {
          pages += 1
          if (pages > limit)
            throw new SourceUnavailable(
              'GitHub',
              `${route} has more than ${limit} pages, which is not read on`,
            )
          if (!Array.isArray(data))
            throw new SourceUnavailable('GitHub', `${route} was not answered with a list`)
          found.push(...data)
        }
      } catch (error) {
        throw refusal(error, route, token)
      }
      return found
    },
  }
}

/** `/graphql`; on GitHub Enterprise Server, whose REST API is `/api/v3`, `/api/graphql`. */
function graphQlAddress(address: string): string {
  return `${address.replace(/\/api\/v3$/, '/api')}/graphql`
}

function silent(): void {}
