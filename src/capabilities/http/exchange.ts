import http from 'node:http'
import https from 'node:https'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { HttpRequest, HttpResponse } from '../../context.ts'
import { SourceUnavailable } from '../../errors.ts'
import { proxyFor } from './proxy.ts'
import { tunnel } from './tunnel.ts'

/** No whole answer came; trying again may help. The message is a clause without addresses' secrets. */
export class BrokenExchange extends Error {
  override readonly name = 'BrokenExchange'
}

/** Origin and path: what may be printed of an address. User, password and query may hold tokens. */
export function safeAddress(url: string): string {
  if (!URL.canParse(url)) return 'an address that is none'
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`
}

/** One attempt at one request, redirects not followed. */
export type Exchange = (request: HttpRequest, timeoutMs: number) => Promise<HttpResponse>

const gunzip = promisify(zlib.gunzip)
const MAX_SOCKETS = 16

/**
 * Make the function that does single exchanges, sharing connections among them.
 * @throws (the function made) BrokenExchange when trying again may help, SourceUnavailable when it cannot
 */
export function exchanges(
  env: Readonly<Record<string, string | undefined>>,
  maxBodyBytes: number,
  authorities?: string,
): Exchange {
  const shared = {
    keepAlive: true,
    maxSockets: MAX_SOCKETS,
    ...(authorities === undefined ? {} : { ca: authorities }),
  }
  const direct = {
    'http:': new http.Agent(shared),
    'https:': new https.Agent(shared),
  }
  const tunnels = new Map<string, https.Agent>()

  const open = (url: URL, timeoutMs: number): Target => {
    const proxy = proxyFor(url, env)
    if (proxy === null) {
      return {
        ...target(url),
        agent: direct[url.protocol as 'http:' | 'https:'],
        path: `${url.pathname}${url.search}`,
      }
    }
    if (url.protocol === 'http:') {
      // RFC 9112 section 3.2.2: a proxy is asked for the whole address.
      const { authorization } = proxy
      return {
        ...target(proxy.address),
        agent: direct[proxy.address.protocol as 'http:' | 'https:'],
        path: `${url.origin}${url.pathname}${url.search}`,
        headers: {
          host: url.host,
          ...(authorization === null ? {} : { 'proxy-authorization': authorization }),
        },
      }
    }
    const agent = tunnels.get(proxy.address.href) ?? tunnel(proxy, shared, timeoutMs)
    tunnels.set(proxy.address.href, agent)
    return { ...target(url), agent, path: `${url.pathname}${url.search}` }
  }

  return async (request, timeoutMs) => {
    const url = URL.canParse(request.url) ? new URL(request.url) : null
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
      throw new SourceUnavailable('network', 'the address is not an http or https one')
    }
    const options = open(url, timeoutMs)
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const response = await answer(request, { ...options, signal })
      return {
        status: response.statusCode!,
        headers: flat(response.headers),
        body: await body(response, url),
      }
    } catch (error) {
      if (error instanceof SourceUnavailable) throw error
      throw new BrokenExchange(signal.aborted ? `none within ${Math.ceil(timeoutMs / 1000)} s` : cause(error))
    }
  }

  async function body(response: http.IncomingMessage, url: URL): Promise<string> {
    const tooLarge = () =>
      new SourceUnavailable(url.host, `its answer is larger than ${maxBodyBytes} bytes, which is refused`)
    const chunks: Buffer[] = []
    let size = 0
    // An answer that ends before its declared length makes this loop throw.
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBodyBytes) {
        response.destroy()
        throw tooLarge()
      }
      chunks.push(chunk)
    }
    const bytes = Buffer.concat(chunks)
    const coding = response.headers['content-encoding'] ?? 'identity'
    if (!['identity', 'gzip'].includes(coding)) {
      throw new SourceUnavailable(url.host, 'its answer is compressed in a way that was not offered')
    }
    const plain =
      coding === 'gzip'
        ? await gunzip(bytes, { maxOutputLength: maxBodyBytes }).catch((error: NodeJS.ErrnoException) => {
            throw error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : error
          })
        : bytes
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(plain)
    } catch {
      throw new SourceUnavailable(url.host, 'its answer is not UTF-8')
    }
  }
}

/** Where to connect, and what the way there adds to the request's headers. */
interface Target extends http.RequestOptions {
  readonly headers?: Readonly<Record<string, string>>
}

function target(url: URL): Target {
  return {
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port),
  }
}

function answer({ method, headers, body }: HttpRequest, options: Target): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (options.protocol === 'https:' ? https : http).request({
      ...options,
      method,
      headers: {
        ...headers,
        'accept-encoding': 'gzip',
        ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        ...options.headers,
      },
    })
    request.on('response', resolve).on('error', reject).end(body)
  })
}

function flat(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
}

/** Node's own words for a network failure hold host and port, never headers or paths. */
function cause(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return cause(error.errors[0])
  return error instanceof Error ? (error.message.split('\n', 1)[0] ?? error.name) : 'an unknown failure'
}
