import { describe, expect, test } from 'vitest'
import { fetchHttp } from '../../../src/capabilities/fetch-http.ts'
import { readAdvisories } from '../../../src/sources/advisories/read.ts'
import type { LockedPackage } from '../../../src/sources/lockfiles/model.ts'
import { locked, lockfilesOf } from '../../support/locked-packages.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { advisory, affects, type Fault, json, type OsvServer, osvServer } from '../../support/osv-server.ts'

const NOW = Date.parse('2026-01-10T00:00:00Z')

const sleep = () => Promise.resolve()

function read(server: OsvServer, packages: readonly LockedPackage[]) {
  return readAdvisories(
    {
      http: fetchHttp({ env: {}, attemptMs: 300, attempts: 3, sleep }),
      files: memoryFiles({}),
      root: '/nowhere',
      source: 'osv',
      now: () => NOW,
      progress: () => undefined,
      env: server.env,
    },
    lockfilesOf(packages),
  )
}

const lodash = locked('lodash@4.17.15')

const python = (spec: string, id: string) => locked(spec, { ecosystem: 'PyPI', id })

describe('the OSV API', () => {
  test('answers become matches on every place where the version is locked', async () => {
    const server = await osvServer({ 'lodash 4.17.15': ['GHSA-35jh-r3h4-6jhm'] }, [
      advisory('GHSA-35jh-r3h4-6jhm', {
        aliases: ['CVE-2021-23337'],
        summary: 'Command Injection in lodash',
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' }],
        affected: [affects('npm', 'lodash', { introduced: '0' }, { fixed: '4.17.21' })],
        database_specific: { severity: 'HIGH' },
      }),
    ])
    const nested = locked('lodash@4.17.15', { id: 'node_modules/a/node_modules/lodash' })
    const model = await read(server, [lodash, nested, locked('left-pad@1.3.0')])
    expect(model).toEqual({
      source: server.url,
      asOf: '2026-01-10T00:00:00.000Z',
      queried: 2,
      answered: 2,
      unqueried: [],
      coverage: { found: 2, read: 2, skipped: [] },
      matches: [lodash, nested].map((each) => ({
        package: each,
        id: 'GHSA-35jh-r3h4-6jhm',
        aliases: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'],
        malicious: false,
        summary: 'Command Injection in lodash',
        severity: 'high',
        vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H',
        score: 7.2,
        fixed: ['4.17.21'],
        url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
      })),
    })
  })

  test('a PyPI name is asked in its normal form, and no package twice', async () => {
    const server = await osvServer()
    const model = await read(server, [python('Flask_Login@0.6.3', 'a'), python('flask-login@0.6.3', 'b')])
    expect(model.queried).toBe(1)
    expect(JSON.parse(server.requests[0]!.body)).toEqual({
      queries: [
        { version: '2.2.0', package: { name: 'django', ecosystem: 'PyPI' } },
        { version: '0.6.3', package: { name: 'flask-login', ecosystem: 'PyPI' } },
      ],
    })
  })

  test('a Go version is asked without the `v` of its tag, beside one whose answer is known', async () => {
    const server = await osvServer({ 'example.com/m 1.2.3': ['GO-2026-0001'] }, [
      advisory('GO-2026-0001', { affected: [affects('Go', 'example.com/m', { introduced: '0' })] }),
    ])
    const model = await read(server, [locked('example.com/m@v1.2.3', { ecosystem: 'Go' })])
    expect(model.matches.map(({ id, package: { version } }) => `${id} ${version}`)).toEqual([
      'GO-2026-0001 v1.2.3',
    ])
    expect(server.requests[0]!.body).toContain('golang.org/x/text')
  })

  test('more than 1,000 questions go in several requests, none over the limit', async () => {
    const server = await osvServer({ 'p2400 1.0.0': ['GHSA-aaaa-aaaa-aaaa'] })
    const packages = Array.from({ length: 2500 }, (_, index) => locked(`p${index}@1.0.0`))
    const model = await read(server, packages)
    expect([model.queried, model.answered]).toEqual([2500, 2500])
    expect(model.matches.map((match) => match.package.name)).toEqual(['p2400'])
    const sizes = server.requests
      .filter(({ method }) => method === 'POST')
      .map(({ body }) => (JSON.parse(body) as { queries: unknown[] }).queries.length)
    expect(sizes).toEqual([1000, 1000, 501])
  })

  test('pages are read to the end, an empty page with a token included', async () => {
    const ids = ['GHSA-aaaa-aaaa-aaa1', 'GHSA-aaaa-aaaa-aaa2', 'GHSA-aaaa-aaaa-aaa3']
    const server = await osvServer({ 'lodash 4.17.15': ids }, [], 1)
    server.fault = ({ method, body }, response) => {
      const { queries } = (method === 'POST' ? JSON.parse(body) : { queries: [] }) as {
        queries: { page_token?: string }[]
      }
      // The first answer about lodash holds a token and nothing else, as the service may.
      return queries.length === 2 && queries[1]!.page_token === undefined
        ? json(response, { results: [{ vulns: [{ id: 'GHSA-cana-ryca-nary' }] }, { next_page_token: '0' }] })
        : false
    }
    const model = await read(server, [lodash])
    expect(model.matches.map(({ id }) => id)).toEqual(ids)
  })

  test('withdrawn advisories do not count, and one withdrawn in the future still does', async () => {
    const server = await osvServer({ 'lodash 4.17.15': ['GHSA-gone', 'GHSA-soon'] }, [
      advisory('GHSA-gone', { withdrawn: '2025-12-01T00:00:00Z' }),
      advisory('GHSA-soon', { withdrawn: '2027-01-01T00:00:00Z' }),
    ])
    const model = await read(server, [lodash])
    expect(model.matches.map(({ id }) => id)).toEqual(['GHSA-soon'])
  })

  test('packages that no database can answer for are named with the reason, not left out', async () => {
    const server = await osvServer()
    const model = await read(server, [
      locked('fork@1.0.0', { source: { kind: 'git', url: 'https://git.example/fork' } }),
      locked('tarball@1.0.0', { source: { kind: 'url', url: 'https://files.example/x.tgz' } }),
      locked('mine', { source: { kind: 'local', path: 'packages/mine' } }),
      locked('unpinned'),
      locked('inner@1.0.0', { source: { kind: 'bundled', by: 'npm' } }),
    ])
    expect(model.unqueried.map(({ package: each, reason }) => [each.name, reason])).toEqual([
      ['fork', 'it comes from a git repository, and advisories are filed by registry versions'],
      ['tarball', 'it comes from a bare URL, and advisories are filed by registry versions'],
      ['mine', 'it is part of this repository'],
      ['unpinned', 'the lockfile gives no exact version'],
    ])
    expect(model.queried).toBe(1)
  })
})

const results =
  (value: unknown): Fault =>
  ({ method }, response) =>
    method === 'POST' ? json(response, value) : false

const hydration =
  (fault: Fault): Fault =>
  (request, response) =>
    request.method === 'GET' && fault(request, response)

describe('an answer that is not whole is no answer', () => {
  const canary = { vulns: [{ id: 'GHSA-cana-ryca-nary' }] }

  const faults: Record<string, [Fault, RegExp]> = {
    'error JSON with status 200': [results({ error: 'boom' }), /without `results`/],
    'an empty object': [results({}), /without `results`/],
    'an empty body': [
      (_, response) => !!response.writeHead(200, { 'content-type': 'application/json' }).end(),
      /is empty/,
    ],
    'a result missing': [results({ results: [canary] }), /answered 1 of 2 questions/],
    'a result too many': [results({ results: [canary, {}, {}] }), /answered 3 of 2 questions/],
    'a result that is null': [results({ results: [canary, null] }), /not an object/],
    'an error in place of a result': [
      results({ results: [canary, { error: 'x' }] }),
      /"error", which is not known/,
    ],
    'a result whose list is none': [
      results({ results: [canary, { vulns: 'none' }] }),
      /`vulns` is not a list/,
    ],
    'an advisory without id': [results({ results: [canary, { vulns: [{}] }] }), /an advisory has no id/],
    'an id that leaves the path': [
      results({ results: [canary, { vulns: [{ id: '../../etc' }] }] }),
      /an advisory has no id/,
    ],
    'a token that is no text': [
      results({ results: [canary, { next_page_token: 7 }] }),
      /`next_page_token` is not text/,
    ],
    'nothing known about a package that has advisories': [results({ results: [{}, {}] }), /proves nothing/],
    'truncated JSON': [
      (_, response) => !!response.writeHead(200, { 'content-type': 'application/json' }).end('{"results":[{'),
      /is not whole JSON/,
    ],
    'a page of a captive portal': [
      (_, response) => !!response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in</html>'),
      /content type "text\/html", not JSON/,
    ],
    'JSON under another content type': [
      (_, response) => !!response.writeHead(200, { 'content-type': 'text/plain' }).end('{"results":[{},{}]}'),
      /content type "text\/plain", not JSON/,
    ],
    'status 400 with its reason': [
      (_, response) => json(response, { code: 3, message: 'Invalid ecosystem.' }, 400),
      /status 400 \(Invalid ecosystem\.\)/,
    ],
    'status 429 for ever': [(_, response) => json(response, {}, 429), /status 429/],
    'status 500 for ever': [(_, response) => json(response, {}, 500), /status 500/],
    'status 204': [(_, response) => !!response.writeHead(204).end(), /status 204/],
    'a hang': [() => true, /tried 3 times and got no answer: none within 1 s/],
    'a broken connection': [(_, response) => !!response.destroy(), /no answer/],
    'a body shorter than declared': [
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' })
        response.write('{"results":')
        setTimeout(() => response.destroy(), 20)
        return true
      },
      /tried 3 times and got no answer/,
    ],
    'one record not found': [
      hydration(
        ({ path }, response) =>
          path.endsWith('GHSA-two') && json(response, { message: 'Bug not found.' }, 404),
      ),
      /GET \/v1\/vulns\/GHSA-two was answered with status 404 \(Bug not found\.\)/,
    ],
    'a record in place of another': [
      hydration((_, response) => json(response, advisory('GHSA-one'))),
      /GHSA-\w+ was answered with another record, GHSA-one/,
    ],
    'a record without `modified`': [
      hydration(({ path }, response) => json(response, { id: path.split('/').pop() })),
      /is not an OSV record: `modified`/,
    ],
    'a record whose ranges are wrongly typed': [
      hydration(({ path }, response) =>
        json(response, advisory(path.split('/').pop()!, { affected: [{ ranges: { type: 'SEMVER' } }] })),
      ),
      /`affected.0.ranges`/,
    ],
    'a record of null': [hydration((_, response) => json(response, null)), /is not an OSV record/],
  }

  test.each(Object.entries(faults))('%s', async (_name, [fault, problem]) => {
    const server = await osvServer({ 'lodash 4.17.15': ['GHSA-one', 'GHSA-two'] })
    server.fault = fault
    const error = await read(server, [lodash]).then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({ name: 'SourceUnavailable', source: 'advisories' })
    const { message } = error as Error
    expect(message).toMatch(problem)
    expect(message).toContain('--advisories DIRECTORY-OR-ZIP')
    expect(message).not.toContain('\n')
  })

  test('a service that is not there', async () => {
    const server = await osvServer()
    const gone = { ...server, env: { RELEASE_GUARDRAIL_OSV_URL: 'http://127.0.0.1:1' } }
    await expect(read(gone, [lodash])).rejects.toThrow(
      /^advisories: no answer to POST \/v1\/querybatch: .*127\.0\.0\.1/,
    )
  })

  test('pages that never end', async () => {
    const server = await osvServer()
    const pages: string[] = []
    server.fault = ({ method, body }, response) => {
      if (method !== 'POST') return false
      const { queries } = JSON.parse(body) as { queries: { package: { name: string }; version: string }[] }
      return json(response, {
        results: queries.map(({ version }) =>
          version === '4.17.4' ? canary : { next_page_token: `t${pages.push('')}` },
        ),
      })
    }
    await expect(read(server, [lodash])).rejects.toThrow(/the pages about "lodash" do not end after 100/)
  })

  test('a token that comes back', async () => {
    const server = await osvServer()
    server.fault = ({ method, body }, response) => {
      if (method !== 'POST') return false
      const { queries } = JSON.parse(body) as { queries: { version: string }[] }
      return json(response, {
        results: queries.map(({ version }) => (version === '4.17.4' ? canary : { next_page_token: 'again' })),
      })
    }
    await expect(read(server, [lodash])).rejects.toThrow(/the pages about "lodash" repeat themselves/)
  })
})

test('a 429 with Retry-After is asked again, and its answer counts', async () => {
  const server = await osvServer({ 'lodash 4.17.15': ['GHSA-one'] })
  let refused = 0
  server.fault = (_, response) => {
    if (refused === 2) return false
    refused += 1
    response.writeHead(429, { 'retry-after': '1' }).end()
    return true
  }
  const model = await read(server, [lodash])
  expect(model.matches.map(({ id }) => id)).toEqual(['GHSA-one'])
  expect(refused).toBe(2)
})

const mustNotBeAsked = () => Promise.reject(new Error('must not be asked'))

describe('a source that cannot be used', () => {
  const options = {
    http: null,
    files: memoryFiles({}),
    root: '/nowhere',
    source: 'osv',
    now: () => NOW,
    progress: () => undefined,
  }

  test('an offline run without a local database says so', async () => {
    await expect(readAdvisories(options, lockfilesOf([lodash]))).rejects.toThrow(
      'advisories: the run is offline and no local database is given (--advisories DIRECTORY-OR-ZIP)',
    )
  })

  test('an unserved source is not taken for a path', async () => {
    await expect(readAdvisories({ ...options, source: 'github' }, lockfilesOf([lodash]))).rejects.toThrow(
      /the source `github` is not served/,
    )
  })

  test.each([
    'http://osv.example',
    'ftp://osv.example',
    'https://user:secret@osv.example',
    'https://osv.example/?token=secret',
    'osv.example',
  ])('a mirror at %s is refused without repeating it', async (url) => {
    const failed = readAdvisories(
      { ...options, http: mustNotBeAsked, env: { RELEASE_GUARDRAIL_OSV_URL: url } },
      lockfilesOf([lodash]),
    )
    await expect(failed).rejects.toThrow(/RELEASE_GUARDRAIL_OSV_URL must be an https address/)
    await expect(failed).rejects.not.toThrow(/secret/)
  })

  test('nothing locked is nothing asked, and says so in its counts', async () => {
    const model = await readAdvisories(options, lockfilesOf([]))
    expect(model).toMatchObject({ queried: 0, answered: 0, matches: [], coverage: { found: 0, read: 0 } })
  })
})
