import type { Http, HttpRequest, HttpResponse } from '../context.ts'
import { SourceUnavailable } from '../errors.ts'
import { BrokenExchange, exchanges, safeAddress } from './http/exchange.ts'

export interface FetchHttpOptions {
  /** Proxy settings are read from it; see http/proxy.ts. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Sent as `User-Agent`, e.g. `release-guardrail/0.1.0`; the bare name by default. */
  readonly userAgent?: string
  /** For one attempt, from connecting to the last byte. OSV asks its clients for 60 s at least. */
  readonly attemptMs?: number
  /** For all attempts and pauses of one request together. */
  readonly budgetMs?: number
  readonly attempts?: number
  /** The largest body, after decompression. */
  readonly maxBodyBytes?: number
  /** Certificate authorities to trust in place of Node's own, as PEM. */
  readonly authorities?: string
  readonly now?: () => number
  readonly sleep?: (ms: number) => Promise<void>
}

const DEFAULTS = { attemptMs: 60_000, budgetMs: 180_000, attempts: 4, maxBodyBytes: 64 * 1024 * 1024 }
const MAX_REDIRECTS = 5
const FIRST_PAUSE_MS = 500

/**
 * The network, as `Http` promises it: time-limited, size-limited, with retries on 429, 5xx and broken connections,
 * as the server's Retry-After asks. Built on node:http, because Node 20's `fetch` ignores HTTPS_PROXY and a proxy
 * that is set must not be passed by.
 * @returns an `Http` that throws SourceUnavailable when no whole answer came, or a redirect must not be followed;
 *   when the last attempt was answered with 429 or 5xx, that answer is returned
 */
export function fetchHttp(options: FetchHttpOptions): Http {
  const { now = Date.now, sleep = pause } = options
  const limits = { ...DEFAULTS, ...defined(options) }
  const exchange = exchanges(options.env, limits.maxBodyBytes, options.authorities)

  const attempt = async (request: HttpRequest, deadline: number): Promise<HttpResponse> => {
    const headers = {
      'user-agent': options.userAgent ?? 'release-guardrail',
      ...lowerCased(request.headers ?? {}),
    }
    let current: HttpRequest = { ...request, headers }
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      const response = await exchange(current, Math.max(1, Math.min(limits.attemptMs, deadline - now())))
      if (!isRedirect(response)) return response
      current = redirected(current, response)
    }
    throw new SourceUnavailable(host(request.url), `redirects more than ${MAX_REDIRECTS} times`)
  }

  return async (request) => {
    const deadline = now() + limits.budgetMs
    for (let tried = 1; ; tried += 1) {
      const outcome = await attempt(request, deadline).catch((error: unknown) => {
        if (error instanceof BrokenExchange) return error
        throw error
      })
      const broken = outcome instanceof BrokenExchange
      if (!broken && !isPassing(outcome.status)) return outcome
      const wait = broken ? backOff(tried) : (retryAfter(outcome, now()) ?? backOff(tried))
      // Asking again before the server allows it would only prolong the refusal: give up instead.
      if (tried >= limits.attempts || now() + wait >= deadline) {
        if (!broken) return outcome
        const times = tried === 1 ? 'once' : `${tried} times`
        throw new SourceUnavailable(
          host(request.url),
          `${request.method} ${safeAddress(request.url)} was tried ${times} and got no answer: ${outcome.message}`,
        )
      }
      await sleep(wait)
    }
  }
}

/** Statuses that the same request may not meet again. */
function isPassing(status: number): boolean {
  return status === 429 || status === 408 || (status >= 500 && status !== 501)
}

function isRedirect({ status, headers }: HttpResponse): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined
}

function redirected(request: HttpRequest, { status, headers }: HttpResponse): HttpRequest {
  const from = new URL(request.url)
  const refuse = (problem: string) =>
    new SourceUnavailable(from.host, `redirects ${problem}, which is not followed`)
  if (!URL.canParse(headers.location!, from.href)) throw refuse('to an address that is none')
  const to = new URL(headers.location!, from)
  if (to.protocol !== 'https:' && to.protocol !== from.protocol)
    throw refuse('from https to an open connection')
  // A POST that becomes a GET loses its question, and the answer would look like one.
  if (request.method === 'POST' && status !== 307 && status !== 308)
    throw refuse(`a POST with status ${status}`)
  const kept = Object.entries(request.headers ?? {}).filter(
    ([name]) =>
      to.origin === from.origin || !['authorization', 'cookie', 'proxy-authorization'].includes(name),
  )
  return { ...request, url: to.href, headers: Object.fromEntries(kept) }
}

/** RFC 9110 section 10.2.3: seconds, or a date. */
function retryAfter({ headers }: HttpResponse, now: number): number | null {
  const value = headers['retry-after']?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = /[A-Za-z]/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

function backOff(tried: number): number {
  return FIRST_PAUSE_MS * 2 ** (tried - 1) * (1 + Math.random() / 4)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function host(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'network'
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function defined({
  attemptMs,
  budgetMs,
  attempts,
  maxBodyBytes,
}: FetchHttpOptions): Partial<typeof DEFAULTS> {
  const given = Object.entries({ attemptMs, budgetMs, attempts, maxBodyBytes })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}
