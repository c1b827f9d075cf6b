import type http from 'node:http'
import { describe, expect, test } from 'vitest'
import { askRegistries, base64, builtFile, said } from '../../support/asked-registries.ts'
import { depsDevServer, webServer } from '../../support/registry-server.ts'

const npm = (name: string, version: string): Record<string, string> => ({
  'package.json': JSON.stringify({ name, version }),
})
const GROUP = '<groupId>com.acme</groupId><artifactId>thing</artifactId>'

describe('each ecosystem is asked by its own name and grammar', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['npm', npm('@acme/widget', '1.2.3'), 'npm @acme/widget', '1.2.3'],
    ['npm, canonical', npm('widget', 'v1.2.3'), 'npm widget', '1.2.3'],
    ['PyPI', { 'pyproject.toml': '[project]\nname = "My.Thing_x"\nversion = "1.0"\n' }, 'pypi my-thing-x', '1.0.0'],
    ['Cargo', { 'Cargo.toml': '[package]\nname = "a_b"\nversion = "1.2.3"\n' }, 'cargo a-b', '1.2.3'],
    ['Maven', { 'pom.xml': `<project>${GROUP}<version>1.0</version></project>` }, 'maven com.acme:thing', '1.0.0'],
    ['RubyGems', { 'a.gemspec': 'Gem::Specification.new do |s|\n  s.name = "a"\n  s.version = "1.2"\nend\n' }, 'rubygems a', '1.2.0'],
    [
      'NuGet',
      { 'Acme.csproj': '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><PackageId>Acme</PackageId><Version>1.0.0.0</Version></PropertyGroup></Project>' },
      'nuget acme',
      '1.0.0',
    ],
    ['Go', { 'go.mod': 'module git.example/o/Thing\n\ngo 1.22\n', 'thing.go': 'package thing\n' }, 'go git.example/o/Thing', 'v1.2.3'],
  ])('%s', async (_, files, key, published) => {
    const depsDev = await depsDevServer({ [key]: { '0.1.0': {}, [published]: {} } })
    const model = await askRegistries(files, { depsDev, version: '1.2.3' })
    expect(model.answers.map(({ answer }) => answer.kind)).toEqual(['published'])
    const other = await depsDevServer({ [key]: { '0.1.0': {}, '9.9.9': {} } })
    expect((await askRegistries(files, { depsDev: other, version: '1.2.3' })).answers[0]!.answer).toEqual({ kind: 'free' })
  }) // biome-ignore format: a table

  test('names are percent-encoded as a whole', async () => {
    const depsDev = await depsDevServer()
    await askRegistries(
      { ...npm('@acme/widget', '1.0.0'), 'b/pom.xml': `<project>${GROUP}<version>1</version></project>` },
      { depsDev },
    )
    const paths = depsDev.requests.map(({ path }) => path)
    expect(paths).toContain('/v3/systems/npm/packages/%40acme%2Fwidget')
    expect(paths).toContain('/v3/systems/maven/packages/com.acme%3Athing')
  })

  test('`1.0` is `1.0.0` on PyPI and not on npm', async () => {
    const depsDev = await depsDevServer({ 'pypi a': { '1.0.0': {} }, 'npm a': { '1.0.0': {} } })
    const python = { 'pyproject.toml': '[project]\nname = "a"\nversion = "1.0"\n' }
    expect(said(await askRegistries(python, { depsDev }))).toEqual(['PyPI a 1.0: published no-artifacts'])
    expect(said(await askRegistries(npm('a', '1.0'), { depsDev }))).toEqual(['npm a 1.0: free'])
  })

  test('private packages, charts, actions and version files are not asked about; a name in two files is asked once', async () => {
    const depsDev = await depsDevServer()
    const model = await askRegistries(
      {
        'package.json': JSON.stringify({ name: 'a', version: '1.0.0', private: true }),
        'Cargo.toml': '[package]\nname = "a"\nversion = "1.0.0"\npublish = false\n',
        'Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n',
        'action.yml': 'name: a\nruns: {using: composite, steps: []}\n',
        VERSION: '1.0.0\n',
        'p/pyproject.toml': '[project]\nname = "a"\nversion = "1.0"\n',
        'q/pyproject.toml': '[project]\nname = "A"\nversion = "1.0"\n',
      },
      { depsDev },
    )
    expect(said(model)).toEqual(['PyPI a 1.0: free'])
  })

  test('an ecosystem that deps.dev does not follow is no answer, and names the mend', async () => {
    const depsDev = await depsDevServer()
    const model = await askRegistries({ 'pubspec.yaml': 'name: a\nversion: 1.0.0\n' }, { depsDev })
    expect(said(model)).toEqual([
      'Pub a 1.0.0: unanswered: deps.dev does not follow the public registry of Pub; name the registry in the policy’s `registries`, or `published: false` for a package that goes nowhere',
    ])
    expect(depsDev.requests).toEqual([])
  })
})

describe('404 is believed only of an endpoint that knows what everybody knows', () => {
  test('an endpoint that answers 404 to everything proves nothing', async () => {
    const depsDev = await webServer({})
    expect(said(await askRegistries(npm('a', '1.0.0'), { depsDev }))).toEqual([
      'npm a 1.0.0: unanswered: that it knows no such package proves nothing: it does not know lodash either',
    ])
  })

  test('the well-known package is asked for once an ecosystem, and only where something is absent', async () => {
    const depsDev = await depsDevServer({ 'npm known': { '1.0.0': {} } })
    const files = { ...npm('a', '1.0.0'), 'b/package.json': npm('b', '1.0.0')['package.json']! }
    await askRegistries(files, { depsDev })
    expect(depsDev.requests.filter(({ path }) => path.endsWith('/lodash'))).toHaveLength(1)
    const second = await depsDevServer({ 'npm known': { '1.0.0': {} } })
    await askRegistries(npm('known', '2.0.0'), { depsDev: second })
    expect(second.requests.map(({ path }) => path)).toEqual(['/v3/systems/npm/packages/known'])
  })

  test('a fault of the well-known package is no proof either', async () => {
    const depsDev = await depsDevServer()
    depsDev.fault = (path, response) => {
      if (!path.endsWith('/lodash')) return false
      response.writeHead(503).end()
      return true
    }
    expect(said(await askRegistries(npm('a', '1.0.0'), { depsDev }))[0]).toMatch(
      /proves nothing: .*status 503/,
    )
  })
})

describe('what is no whole answer is none', () => {
  const answer =
    (status: number, type: string, body: string) => (_: string, response: http.ServerResponse) => {
      response.writeHead(status, { 'content-type': type }).end(body)
      return true
    }
  const about = (system: string, name: string, versions: unknown) =>
    JSON.stringify({ packageKey: { system, name }, versions })
  const one = (version: unknown) => [{ versionKey: { system: 'NPM', name: 'a', version } }]
  test.each<[string, (path: string, response: http.ServerResponse) => boolean, RegExp]>([
    ['401', answer(401, 'application/json', '{}'), /status 401, and no credential was at hand$/],
    ['403', answer(403, 'application/json', '{}'), /status 403/],
    ['429', answer(429, 'application/json', '{}'), /status 429$/],
    ['500', answer(500, 'application/json', '{}'), /status 500$/],
    ['501', answer(501, 'application/json', '{}'), /status 501$/],
    ['204', answer(204, 'application/json', ''), /status 204$/],
    ['HTML', answer(200, 'text/html', '<html>sign in</html>'), /content type "text\/html"/],
    ['truncated JSON', answer(200, 'application/json', '{"packageKey": {'), /is not whole JSON$/],
    ['nothing', answer(200, 'application/json', ''), /is empty$/],
    ['a list', answer(200, 'application/json', '[]'), /is no object$/],
    ['another package', answer(200, 'application/json', about('NPM', 'b', one('1.0.0'))), /is about another package$/],
    ['another system', answer(200, 'application/json', about('PYPI', 'a', one('1.0.0'))), /is about another package$/],
    ['no versions', answer(200, 'application/json', about('NPM', 'a', [])), /lists no version$/],
    ['versions that are none', answer(200, 'application/json', about('NPM', 'a', [{}])), /has no list `versionKey`$/],
    ['a version that is no text', answer(200, 'application/json', about('NPM', 'a', one(1))), /has no `version`$/],
    ['silence', () => true, /got no answer: none within 1 s$/],
    ['a broken connection', (_, response) => { response.destroy(); return true }, /got no answer/],
    ['half an answer', (_, response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' }); response.write('{"packageKey"'); setTimeout(() => response.destroy(), 20); return true }, /got no answer/],
  ])('%s', async (_, fault, expected) => {
    const depsDev = await depsDevServer({ 'npm a': { '0.1.0': {} } })
    depsDev.fault = fault
    const [line, ...others] = said(await askRegistries(npm('a', '1.0.0'), { depsDev }))
    expect(others).toEqual([])
    expect(line).toMatch(/^npm a 1\.0\.0: unanswered: /)
    expect(line).toMatch(expected)
  }) // biome-ignore format: a table

  test('offline nothing is asked', async () => {
    const depsDev = await depsDevServer()
    expect(said(await askRegistries(npm('a', '1.0.0'), { depsDev, offline: true }))).toEqual([
      'npm a 1.0.0: unanswered: the run is offline',
    ])
    expect(depsDev.requests).toEqual([])
  })

  test('a mirror that is no https address is no answer', async () => {
    const env = { RELEASE_GUARDRAIL_DEPS_DEV_URL: 'http://registry.example' }
    expect(said(await askRegistries(npm('a', '1.0.0'), { env }))[0]).toContain(
      'RELEASE_GUARDRAIL_DEPS_DEV_URL must be an https address without credentials or query',
    )
  })
})

describe('a published version', () => {
  const claims = [{ where: 'file name', name: 'a', version: '1.0.0' }]
  const tarball = (content: string) => builtFile('dist/a-1.0.0.tgz', content, { ecosystem: 'npm', claims })

  test.each(['sha256', 'sha512', 'sha1'])(
    'known by the %s of its file is the same bytes',
    async (algorithm) => {
      const depsDev = await depsDevServer({ 'npm a': { '1.0.0': { digests: [base64(algorithm, 'bytes')] } } })
      const asking = { depsDev, artifacts: [tarball('bytes')] }
      expect(said(await askRegistries(npm('a', '1.0.0'), asking))).toEqual(['npm a 1.0.0: published same'])
      const other = { depsDev, artifacts: [tarball('other')] }
      expect(said(await askRegistries(npm('a', '1.0.0'), other))).toEqual([
        'npm a 1.0.0: published different',
      ])
    },
  )

  test('the bytes of another version or package are not the same', async () => {
    const digests = [base64('sha256', 'bytes')]
    const depsDev = await depsDevServer({
      'npm a': { '1.0.0': {}, '0.9.0': { digests } },
      'npm b': { '1.0.0': { digests } },
    })
    const asking = { depsDev, artifacts: [tarball('bytes')] }
    expect(said(await askRegistries(npm('a', '1.0.0'), asking))).toEqual(['npm a 1.0.0: published different'])
  })

  test('artefacts of other packages and versions have no say', async () => {
    const depsDev = await depsDevServer({ 'npm a': { '1.0.0': {} } })
    const other = (claim: object, ecosystem: 'npm' | 'PyPI' = 'npm') =>
      builtFile('x.tgz', 'x', {
        ecosystem,
        claims: [{ where: 'file name', name: 'a', version: '1.0.0', ...claim }],
      })
    const artifacts = [other({ name: 'b' }), other({ version: '1.0.1' }), other({}, 'PyPI')]
    expect(said(await askRegistries(npm('a', '1.0.0'), { depsDev, artifacts }))).toEqual([
      'npm a 1.0.0: published no-artifacts',
    ])
  })

  test('a digest that cannot be asked for is unknown, never the same', async () => {
    const depsDev = await depsDevServer({ 'npm a': { '1.0.0': {} } })
    depsDev.fault = (path, response) => {
      if (!path.startsWith('/v3/query')) return false
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"results": [{}]}')
      return true
    }
    const asking = { depsDev, artifacts: [tarball('bytes')] }
    expect(said(await askRegistries(npm('a', '1.0.0'), asking))).toEqual(['npm a 1.0.0: published unknown'])
  })

  test('withdrawn, and why; details that do not come are told', async () => {
    const depsDev = await depsDevServer({
      'npm a': { '1.0.0': { isDeprecated: true, deprecatedReason: 'leaks' } },
    })
    expect(said(await askRegistries(npm('a', '1.0.0'), { depsDev }))).toEqual([
      'npm a 1.0.0: published no-artifacts withdrawn (leaks)',
    ])
    depsDev.fault = (path, response) => {
      if (!path.includes('/versions/')) return false
      response.writeHead(500).end()
      return true
    }
    const { answer } = (await askRegistries(npm('a', '1.0.0'), { depsDev })).answers[0]!
    expect(answer).toMatchObject({
      kind: 'published',
      withdrawn: null,
      undetailed: expect.stringContaining('status 500'),
    })
  })

  test('a Go module was published from the commit of the same time', async () => {
    const files = { 'go.mod': 'module git.example/o/thing\n', 'a.go': 'package thing\n' }
    const depsDev = await depsDevServer({
      'go git.example/o/thing': { 'v1.0.0': { publishedAt: '2026-01-02T03:04:05Z' } },
    })
    const asking = { depsDev, version: '1.0.0' }
    expect(said(await askRegistries(files, asking))).toEqual(['Go git.example/o/thing 1.0.0: published same'])
    expect(said(await askRegistries(files, { ...asking, committedAt: '2026-01-02T03:04:06Z' }))).toEqual([
      'Go git.example/o/thing 1.0.0: published different',
    ])
  })
})

test('a few questions at a time, however many packages', async () => {
  let running = 0
  let most = 0
  const depsDev = await depsDevServer()
  depsDev.fault = (_, response) => {
    running += 1
    most = Math.max(most, running)
    setTimeout(() => {
      running -= 1
      response.writeHead(404, { 'content-type': 'application/json' }).end('{}')
    }, 5)
    return true
  }
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `p${index}/package.json`,
      npm(`p${index}`, '1.0.0')['package.json']!,
    ]),
  )
  expect((await askRegistries(files, { depsDev })).answers).toHaveLength(60)
  expect(most).toBeLessThanOrEqual(8)
})
