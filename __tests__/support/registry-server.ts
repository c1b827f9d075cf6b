import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface WebServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** Method, decoded-as-sent path and headers of every request so far. */
  readonly requests: readonly { readonly path: string; readonly headers: http.IncomingHttpHeaders }[]
  /** Takes over a request; `false` lets the server answer as usual. */
  fault: ((path: string, response: http.ServerResponse) => boolean) | null
}

export interface Page {
  readonly status?: number
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

/** A local web server: paths, as they are sent, to answers; 404 in JSON for all others. Gone when the test ends. */
export async function webServer(
  pages: Readonly<Record<string, Page>> | ((path: string, headers: http.IncomingHttpHeaders) => Page | null),
): Promise<WebServer> {
  const requests: { path: string; headers: http.IncomingHttpHeaders }[] = []
  const server = http.createServer((request, response) => {
    const path = request.url ?? ''
    requests.push({ path, headers: request.headers })
    if (web.fault?.(path, response)) return
    const page = typeof pages === 'function' ? pages(path, request.headers) : (pages[path] ?? null)
    const {
      status = 200,
      type = 'application/json',
      headers = {},
      body,
    } = page ?? {
      status: 404,
      body: { code: 5, message: 'not found' },
    }
    response
      .writeHead(status, { 'content-type': type, ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const web: WebServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fault: null,
  }
  return web
}

/** A package as deps.dev has it: what a version is beyond its name, and the digests by which its files are known. */
export interface FollowedPackage {
  readonly [version: string]: {
    readonly publishedAt?: string
    readonly isDeprecated?: boolean
    readonly deprecatedReason?: string
    /** Base64. */
    readonly digests?: readonly string[]
  }
}

/** By src/sources/registries/deps-dev.ts, the packages without which an ecosystem is not believed. */
const KNOWN = [
  'npm lodash',
  'pypi django',
  'cargo serde',
  'go github.com/pkg/errors',
  'maven junit:junit',
  'nuget newtonsoft.json',
  'rubygems rack',
]

/** A local deps.dev, version 3, with these packages (`system name`) beside the well-known ones. */
export function depsDevServer(packages: Readonly<Record<string, FollowedPackage>> = {}): Promise<WebServer> {
  const all = new Map<string, FollowedPackage>([
    ...KNOWN.map((name): [string, FollowedPackage] => [name, { '1.0.0': {} }]),
    ...Object.entries(packages),
  ])
  return webServer((path) => {
    const { pathname, searchParams } = new URL(path, 'http://127.0.0.1')
    const [, system = '', name = '', version] =
      /^\/v3\/systems\/([^/]+)\/packages\/([^/]+)(?:\/versions\/([^/]+))?$/.exec(pathname) ?? []
    if (pathname === '/v3/query') return { body: { results: matching(all, searchParams.get('hash.value')!) } }
    const decoded = decodeURIComponent(name)
    const found = all.get(`${system} ${decoded}`)
    if (found === undefined) return null
    const key = { system: system.toUpperCase(), name: decoded }
    if (version === undefined) {
      const versions = Object.entries(found).map(([text, { publishedAt }]) => ({
        versionKey: { ...key, version: text },
        ...(publishedAt === undefined ? {} : { publishedAt }),
        isDefault: false,
      }))
      return { body: { packageKey: key, versions } }
    }
    const text = decodeURIComponent(version)
    const { isDeprecated, deprecatedReason } = found[text] ?? {}
    return found[text] === undefined
      ? null
      : {
          body: {
            versionKey: { ...key, version: text },
            isDeprecated: isDeprecated === true,
            deprecatedReason,
          },
        }
  })
}

function matching(packages: ReadonlyMap<string, FollowedPackage>, value: string): object[] {
  return [...packages].flatMap(([key, versions]) =>
    Object.entries(versions).flatMap(([version, { digests = [] }]) => {
      if (!digests.includes(value)) return []
      const [system = '', name = ''] = key.split(/ (.*)/)
      return [{ version: { versionKey: { system: system.toUpperCase(), name, version } } }]
    }),
  )
}
