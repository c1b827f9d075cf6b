import http from 'node:http'
import https from 'node:https'
import net, { type AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type FetchHttpOptions, fetchHttp } from '../../src/capabilities/fetch-http.ts'
import { proxyFor } from '../../src/capabilities/http/proxy.ts'
import { localhostCertificate } from '../support/certificate.ts'

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void

async function listening(server: http.Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

async function serve(handler: Handler): Promise<string> {
  return `http://127.0.0.1:${await listening(http.createServer(handler))}`
}

/** An `Http` on a clock of its own: pauses pass at once and are counted. */
function client(options: Partial<FetchHttpOptions> = {}) {
  const pauses: number[] = []
  let clock = 0
  const ask = fetchHttp({
    env: {},
    userAgent: 'release-guardrail/test',
    attemptMs: 2000,
    now: () => clock,
    sleep: (ms) => {
      pauses.push(ms)
      clock += ms
      return Promise.resolve()
    },
    ...options,
  })
  return { ask, pauses, get: (url: string) => ask({ method: 'GET', url }) }
}

describe('an answer', () => {
  test('comes back with status, lower-case headers and decoded body, whatever the status', async () => {
    const seen: http.IncomingHttpHeaders[] = []
    const url = await serve((request, response) => {
      seen.push(request.headers)
      response.writeHead(404, { 'X-Thing': 'Yes', 'content-encoding': 'gzip' }).end(gzipSync('nicht da: ü'))
    })
    const response = await client().ask({ method: 'GET', url, headers: { Accept: 'text/plain' } })
    expect(response).toMatchObject({ status: 404, headers: { 'x-thing': 'Yes' }, body: 'nicht da: ü' })
    expect(seen).toMatchObject([
      { accept: 'text/plain', 'user-agent': 'release-guardrail/test', 'accept-encoding': 'gzip' },
    ])
  })

  test('is refused when it is too large, also where only unpacking makes it so', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/plain') response.end('x'.repeat(2000))
      else response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000)))
    })
    const { get, pauses } = client({ maxBodyBytes: 1000 })
    await expect(get(`${url}/plain`)).rejects.toThrow(/its answer is larger than 1000 bytes/)
    await expect(get(`${url}/bomb`)).rejects.toThrow(/its answer is larger than 1000 bytes/)
    expect(pauses).toEqual([])
  })

  test('is refused when it is not UTF-8, or packed in a way nobody offered', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/bytes') response.end(Buffer.of(0xff, 0xfe))
      else response.writeHead(200, { 'content-encoding': 'br' }).end('x')
    })
    await expect(client().get(`${url}/bytes`)).rejects.toThrow(/its answer is not UTF-8/)
    await expect(client().get(`${url}/br`)).rejects.toThrow(/compressed in a way that was not offered/)
  })

  test('that is cut off is no answer', async () => {
    let asked = 0
    const url = await serve((request, response) => {
      asked += 1
      if (request.url === '/gzip') {
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync('x'.repeat(1000)).subarray(0, -9))
        return
      }
      if (request.url === '/declared') response.setHeader('content-length', 100)
      response.write('{"results":')
      setTimeout(() => response.destroy(), 10)
    })
    for (const path of ['/declared', '/chunked', '/gzip']) {
      asked = 0
      await expect(client().get(`${url}${path}`)).rejects.toMatchObject({
        name: 'SourceUnavailable',
        message: expect.stringMatching(/was tried 4 times and got no answer: /),
      })
      expect(asked).toBe(4)
    }
  })
})

describe('trying again', () => {
  test.each([408, 429, 500, 502, 503, 504])('after %d, until it passes', async (status) => {
    let asked = 0
    const url = await serve((_, response) => {
      asked += 1
      response.writeHead(asked < 4 ? status : 200).end('body')
    })
    expect(await client().get(url)).toMatchObject({ status: 200, body: 'body' })
    expect(asked).toBe(4)
  })

  test('waits as long as Retry-After asks, in seconds or until a date', async () => {
    const after = ['7', new Date(19_000).toUTCString(), '0']
    const url = await serve((_, response) => {
      const value = after.shift()
      response
        .writeHead(value === undefined ? 200 : 503, value === undefined ? {} : { 'retry-after': value })
        .end()
    })
    const { get, pauses } = client()
    expect((await get(url)).status).toBe(200)
    expect(pauses).toEqual([7000, 12_000, 0])
  })

  test('backs off further each time where the server does not say', async () => {
    const url = await serve((_, response) => response.writeHead(500).end('trouble'))
    const { get, pauses } = client()
    expect(await get(url)).toMatchObject({ status: 500, body: 'trouble' })
    expect(pauses).toHaveLength(3)
    for (const [index, base] of [500, 1000, 2000].entries()) {
      expect(pauses[index]).toBeGreaterThanOrEqual(base)
      expect(pauses[index]).toBeLessThanOrEqual(base * 1.25)
    }
  })

  test('gives up at once when the server wants a pause beyond the budget', async () => {
    const url = await serve((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end())
    const { get, pauses } = client()
    expect((await get(url)).status).toBe(429)
    expect(pauses).toEqual([])
  })

  test.each([200, 204, 400, 401, 403, 404, 410, 501])('does not follow %d', async (status) => {
    let asked = 0
    const url = await serve((_, response) => {
      asked += 1
      response.writeHead(status).end()
    })
    expect((await client().get(url)).status).toBe(status)
    expect(asked).toBe(1)
  })

  test('a server that never answers is left after the time-out', async () => {
    const url = await serve(() => undefined)
    await expect(client({ attemptMs: 50, attempts: 2 }).get(`${url}/slow?token=secret`)).rejects.toThrow(
      new RegExp(
        `^127\\.0\\.0\\.1:\\d+: GET ${url}/slow was tried 2 times and got no answer: none within 1 s$`,
      ),
    )
  })

  test('a server that is not there is named, and what the address hides is not', async () => {
    const failed = client().get('http://user:secret@127.0.0.1:1/path?token=secret')
    await expect(failed).rejects.toThrow(
      /^127\.0\.0\.1:1: GET http:\/\/127\.0\.0\.1:1\/path was tried 4 times/,
    )
    await expect(failed).rejects.not.toThrow(/secret/)
  })

  test('an address that is none is refused', async () => {
    for (const url of ['', 'example', 'file:///etc/passwd', 'data:text/plain,x']) {
      await expect(client().get(url)).rejects.toThrow(/the address is not an http or https one/)
    }
  })
})

const redirectTo =
  (location: string, status = 302): Handler =>
  (_, response) =>
    void response.writeHead(status, { location }).end()

const post = (url: string) => client().ask({ method: 'POST', url, body: 'question' })

describe('redirects', () => {
  test('are followed, and credentials stay with the host they are for', async () => {
    const seen: http.IncomingHttpHeaders[] = []
    const end = await serve((request, response) => {
      seen.push(request.headers)
      response.end('there')
    })
    const start = await serve(redirectTo(`${end}/x`))
    const headers = { Authorization: 'Bearer secret', accept: 'text/plain' }
    expect(await client().ask({ method: 'GET', url: start, headers })).toMatchObject({
      status: 200,
      body: 'there',
    })
    expect(seen[0]).toMatchObject({ accept: 'text/plain' })
    expect(seen[0]).not.toHaveProperty('authorization')
  })

  test('end after five', async () => {
    let asked = 0
    const url = await serve((_, response) => {
      asked += 1
      response.writeHead(301, { location: `/${asked}` }).end()
    })
    await expect(client().get(url)).rejects.toThrow(/redirects more than 5 times/)
    expect(asked).toBe(6)
  })

  test('that turn a POST into a GET are refused, others keep its body', async () => {
    const bodies: string[] = []
    const end = await serve((request, response) => {
      request.on('data', (chunk: Buffer) => bodies.push(`${request.method} ${chunk.toString()}`))
      request.on('end', () => response.end())
    })
    const lost = await serve(redirectTo(end))
    const kept = await serve(redirectTo(end, 307))
    await expect(post(lost)).rejects.toThrow(/redirects a POST with status 302, which is not followed/)
    expect((await post(kept)).status).toBe(200)
    expect(bodies).toEqual(['POST question'])
  })

  test('to anything but http and https are refused', async () => {
    await expect(client().get(await serve(redirectTo('ftp://files.example/')))).rejects.toThrow(
      /which is not followed/,
    )
    await expect(client().get(await serve(redirectTo('http://')))).rejects.toThrow(
      /to an address that is none/,
    )
  })
})

/** A proxy that knows CONNECT alone, and every authority that it was asked for. */
async function connectProxy(status = 200) {
  const asked: { authority: string; authorization: string | undefined }[] = []
  const proxy = http.createServer((_, response) => response.writeHead(400).end())
  proxy.on('connect', (request, socket) => {
    asked.push({ authority: request.url!, authorization: request.headers['proxy-authorization'] })
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} Refused\r\n\r\n`)
      return
    }
    const upstream = net.connect(Number(request.url!.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  return { asked, address: `127.0.0.1:${await listening(proxy)}` }
}

const toOpen: Handler = (_, response) => void response.writeHead(302, { location: 'http://localhost/' }).end()

describe('with TLS', () => {
  const tls = localhostCertificate()

  test('requests run through the proxy of the environment, and the certificate is still checked', async () => {
    const port = await listening(https.createServer(tls, (_, response) => response.end('secure')))
    const proxy = await connectProxy()
    const { get } = client({ env: { HTTPS_PROXY: `http://user:p%40ss@${proxy.address}` }, attempts: 1 })
    // Nothing trusts this certificate: the tunnel opens, and TLS fails.
    await expect(get(`https://localhost:${port}/`)).rejects.toThrow(/self-signed certificate/)
    expect(proxy.asked).toEqual([
      {
        authority: `localhost:${port}`,
        authorization: `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
      },
    ])
  })

  test('requests share one tunnel where the certificate is trusted', async () => {
    const port = await listening(https.createServer(tls, (_, response) => response.end('secure')))
    const proxy = await connectProxy()
    const { get } = client({ env: { https_proxy: proxy.address }, authorities: tls.cert })
    expect(await get(`https://localhost:${port}/`)).toMatchObject({ status: 200, body: 'secure' })
    expect(await get(`https://localhost:${port}/`)).toMatchObject({ status: 200, body: 'secure' })
    expect(proxy.asked).toHaveLength(1)
  })

  test('a proxy that refuses is named without its password', async () => {
    const proxy = await connectProxy(407)
    const { get } = client({ env: { https_proxy: `http://user:secret@${proxy.address}` }, attempts: 1 })
    const failed = get('https://localhost:4433/')
    await expect(failed).rejects.toThrow(
      `the proxy ${proxy.address} refused to connect to localhost:4433 (status 407)`,
    )
    await expect(failed).rejects.not.toThrow(/secret/)
  })

  test('a redirect from https to an open connection is refused', async () => {
    const port = await listening(https.createServer(tls, toOpen))
    const { get } = client({ authorities: tls.cert })
    await expect(get(`https://localhost:${port}/`)).rejects.toThrow(
      /redirects from https to an open connection/,
    )
  })
})

describe('an open proxy', () => {
  test('is asked for the whole address', async () => {
    const seen: string[] = []
    const proxy = await serve((request, response) => {
      seen.push(`${request.url} ${request.headers.host}`)
      response.end('by proxy')
    })
    const { get } = client({ env: { http_proxy: proxy } })
    expect(await get('http://osv.example/v1?x=1')).toMatchObject({ status: 200, body: 'by proxy' })
    expect(seen).toEqual(['http://osv.example/v1?x=1 osv.example'])
  })

  test('that is not there is never passed by', async () => {
    let reached = false
    const url = await serve((_, response) => {
      reached = true
      response.end()
    })
    await expect(
      client({ env: { http_proxy: 'http://127.0.0.1:1' }, attempts: 1 }).get(url),
    ).rejects.toThrow()
    expect(reached).toBe(false)
  })
})

const chosen = (url: string, env: Record<string, string>) => proxyFor(new URL(url), env)?.address.href ?? null

describe('the proxy of an address', () => {
  test.each<[string, Record<string, string>, string | null]>([
    ['https://osv.example/', {}, null],
    ['https://osv.example/', { HTTPS_PROXY: 'http://proxy.example:3128' }, 'http://proxy.example:3128/'],
    [
      'https://osv.example/',
      { HTTPS_PROXY: 'http://a.example', https_proxy: 'http://b.example' },
      'http://b.example/',
    ],
    ['https://osv.example/', { HTTPS_PROXY: 'proxy.example:3128' }, 'http://proxy.example:3128/'],
    ['https://osv.example/', { HTTP_PROXY: 'http://proxy.example' }, null],
    ['http://osv.example/', { HTTP_PROXY: 'http://proxy.example' }, 'http://proxy.example/'],
    ['https://osv.example/', { ALL_PROXY: 'https://proxy.example' }, 'https://proxy.example/'],
    ['https://osv.example/', { HTTPS_PROXY: '' }, null],
    ['https://osv.example/', { HTTPS_PROXY: 'http://p.example', NO_PROXY: '*' }, null],
    ['https://osv.example/', { HTTPS_PROXY: 'http://p.example', NO_PROXY: 'osv.example' }, null],
    ['https://api.osv.example/', { HTTPS_PROXY: 'http://p.example', no_proxy: 'a, .osv.example' }, null],
    ['https://api.osv.example/', { HTTPS_PROXY: 'http://p.example', no_proxy: '*.osv.example' }, null],
    [
      'https://notosv.example/',
      { HTTPS_PROXY: 'http://p.example', NO_PROXY: 'osv.example' },
      'http://p.example/',
    ],
    [
      'https://osv.example/',
      { HTTPS_PROXY: 'http://p.example', NO_PROXY: 'osv.example:8443' },
      'http://p.example/',
    ],
    ['https://osv.example:8443/', { HTTPS_PROXY: 'http://p.example', NO_PROXY: 'osv.example:8443' }, null],
    ['https://10.1.2.3/', { HTTPS_PROXY: 'http://p.example', NO_PROXY: '10.0.0.0/8' }, null],
    [
      'https://11.1.2.3/',
      { HTTPS_PROXY: 'http://p.example', NO_PROXY: '10.0.0.0/8,1.2.3' },
      'http://p.example/',
    ],
    ['https://[::1]/', { HTTPS_PROXY: 'http://p.example', NO_PROXY: '::1' }, null],
    ['https://[fd00::5]/', { HTTPS_PROXY: 'http://p.example', NO_PROXY: 'fd00::/8' }, null],
    [
      'https://osv.example/',
      { HTTPS_PROXY: 'http://p.example', NO_PROXY: ',, /8 ./ [' },
      'http://p.example/',
    ],
  ])('%s with %j is %s', (url, env, expected) => expect(chosen(url, env)).toBe(expected))

  test.each(['socks5://user:secret@proxy.example', 'http://', 'http://user:secret@'])(
    '%s cannot be used, and the line does not repeat it',
    (proxy) => {
      const choose = () => chosen('https://osv.example/', { HTTPS_PROXY: proxy })
      expect(choose).toThrow(
        /the variable HTTPS_PROXY names .*; only http:\/\/ and https:\/\/ proxies can be used/,
      )
      expect(choose).not.toThrow(/secret/)
    },
  )
})
