import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A record as a database holds it; only what a test is about needs to be given. */
export interface StoredAdvisory {
  readonly id: string
  readonly [member: string]: unknown
}

interface OsvQuery {
  readonly package: { readonly ecosystem: string; readonly name: string }
  readonly version?: string
  readonly page_token?: string
}

interface Exchanged {
  readonly method: string
  readonly path: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

/** Takes over one request; `false` lets the server answer as usual. */
export type Fault = (request: Exchanged, response: http.ServerResponse) => boolean

export interface OsvServer {
  readonly url: string
  /** `RELEASE_GUARDRAIL_OSV_URL` pointing here. */
  readonly env: Readonly<Record<string, string>>
  /** Every request so far, canaries included. */
  readonly requests: readonly Exchanged[]
  fault: Fault | null
}

/** Known to every OSV server: see src/sources/advisories/canaries.ts. */
const CANARIES = new Set([
  'tj-actions/changed-files',
  'lodash 4.17.4',
  'django 2.2.0',
  'golang.org/x/text 0.3.5',
])

/**
 * A local OSV API: `POST /v1/querybatch` and `GET /v1/vulns/{id}`, gone when the test ends.
 * @param affecting `name version` to the ids that the service answers; `name` alone for a question without a version
 * @param records for hydration; an id without one gets a minimal record
 * @param pageSize ids to a page of one result
 */
export async function osvServer(
  affecting: Readonly<Record<string, readonly string[]>> = {},
  records: readonly StoredAdvisory[] = [],
  pageSize = 1000,
): Promise<OsvServer> {
  const requests: Exchanged[] = []
  const stored = new Map(records.map((record) => [record.id, record]))
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const exchanged = { method, path, headers, body: Buffer.concat(chunks).toString() }
      requests.push(exchanged)
      if (osv.fault?.(exchanged, response)) return
      if (method === 'POST' && path === '/v1/querybatch') {
        const { queries } = JSON.parse(exchanged.body) as { queries: OsvQuery[] }
        if (queries.length > 1000) json(response, { code: 3, message: 'Too many queries.' }, 400)
        else json(response, { results: queries.map((query) => page(query, affecting, pageSize)) })
      } else if (method === 'GET' && path.startsWith('/v1/vulns/')) {
        const id = decodeURIComponent(path.slice('/v1/vulns/'.length))
        json(response, stored.get(id) ?? advisory(id))
      } else json(response, { code: 5, message: 'Not found.' }, 404)
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
  const osv: OsvServer = { url, env: { RELEASE_GUARDRAIL_OSV_URL: url }, requests, fault: null }
  return osv
}

/** The least that a record must hold. */
export function advisory(id: string, more: Readonly<Record<string, unknown>> = {}): StoredAdvisory {
  return { id, modified: '2026-01-01T00:00:00Z', affected: [], ...more }
}

/** An `affected` entry with one range. */
export function affects(
  ecosystem: string,
  name: string,
  ...events: readonly Readonly<Record<string, string>>[]
): Record<string, unknown> {
  return {
    package: { ecosystem, name },
    ranges: [{ type: ecosystem === 'npm' ? 'SEMVER' : 'ECOSYSTEM', events }],
  }
}

/** Answer with JSON, as the service does. */
export function json(response: http.ServerResponse, value: unknown, status = 200): true {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  return true
}

function page(query: OsvQuery, affecting: Readonly<Record<string, readonly string[]>>, size: number): object {
  const { package: asked, version } = query
  const key = version === undefined ? asked.name : `${asked.name} ${version}`
  const ids = affecting[key] ?? (CANARIES.has(key) ? ['GHSA-cana-ryca-nary'] : [])
  const start = Number(query.page_token ?? '0')
  const vulns = ids.slice(start, start + size).map((id) => ({ id, modified: '2026-01-01T00:00:00Z' }))
  return {
    ...(vulns.length === 0 ? {} : { vulns }),
    ...(start + size < ids.length ? { next_page_token: String(start + size) } : {}),
  }
}
