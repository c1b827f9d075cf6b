import { describe, expect, test } from 'vitest'
import { askRegistries, base64, builtFile, hex, said } from '../../support/asked-registries.ts'
import { depsDevServer, type Page, webServer } from '../../support/registry-server.ts'

const NAME = '@acme/widget'
const npm = (more: object = {}): string => JSON.stringify({ name: NAME, version: '1.0.0', ...more })
const claims = [{ where: 'file name', name: NAME, version: '1.0.0' }]
const document = (versions: object, name = NAME): Page => ({ body: { name, versions } })

/** An npm registry that has lodash and our package. */
function npmRegistry(versions: object = { '0.9.0': { dist: {} } }) {
  return webServer({
    '/%40acme%2fwidget': document(versions),
    '/@acme%2fwidget': document(versions),
    '/lodash': document({ '1.0.0': {} }, 'lodash'),
  })
}

describe('npm: where the package is published to', () => {
  const elsewhere = { 'package.json': npm() }

  test.each<[string, (url: string) => Record<string, string>, Record<string, string>?]>([
    ['the scope in .npmrc', (url) => ({ ...elsewhere, '.npmrc': `# ours\n@acme:registry = ${url}/\n` })],
    ['registry in .npmrc', (url) => ({ ...elsewhere, '.npmrc': `registry="${url}"` })],
    ['publishConfig.registry', (url) => ({ 'package.json': npm({ publishConfig: { registry: url } }) })],
    ['the scope in publishConfig', (url) => ({ 'package.json': npm({ publishConfig: { '@acme:registry': url } }), '.npmrc': '@acme:registry=https://registry.example' })],
    ['a variable in .npmrc', (url) => ({ ...elsewhere, '.npmrc': `@acme:registry=${url.replace('127.0.0.1', '${HOST}')}` }), { HOST: '127.0.0.1' }],
    ['the root of the workspace', (url) => ({ 'package.json': '{"name":"root","private":true,"workspaces":["p/*"]}', 'p/a/package.json': npm(), '.npmrc': `@acme:registry=${url}` })],
  ])('%s', async (_, files, env = {}) => {
    const registry = await npmRegistry()
    const depsDev = await depsDevServer()
    expect(said(await askRegistries(files(registry.url), { depsDev, env }))).toEqual([`npm ${NAME} 1.0.0: free`])
    expect(registry.requests).toHaveLength(1)
    expect(depsDev.requests).toEqual([])
  }) // biome-ignore format: a table

  test('a variable that is not set is no answer', async () => {
    const files = { ...elsewhere, '.npmrc': '@acme:registry=https://${NOBODY}/' }
    expect(said(await askRegistries(files))[0]).toContain(
      'computed from a variable that is not set; name the registry',
    )
  })

  test('a registry over an open connection, or with a password in its address, is not asked', async () => {
    for (const url of ['http://registry.example/', 'https://me:canary@registry.example/']) {
      const model = await askRegistries({ 'package.json': npm({ publishConfig: { registry: url } }) })
      expect(said(model)[0]).toContain('no https address, or one that holds a credential')
      expect(JSON.stringify(model)).not.toContain('canary')
    }
  })
})

describe('npm: credentials', () => {
  test('the token that .npmrc takes from the environment goes to that registry; a literal one is not used', async () => {
    const registry = await npmRegistry()
    const { host } = new URL(registry.url)
    const files = (value: string) => ({
      'package.json': npm(),
      '.npmrc': `@acme:registry=${registry.url}\n//${host}/:_authToken=${value}\n//elsewhere.example/:_authToken=\${OTHER}\n`,
    })
    const env = { NPM_TOKEN: 'canary', OTHER: 'other', ACTIONS_RUNTIME_TOKEN: 'canary' }
    await askRegistries(files('${NPM_TOKEN}'), { env })
    expect(registry.requests.at(-1)!.headers.authorization).toBe('Bearer canary')
    for (const value of ['literal', '${ACTIONS_RUNTIME_TOKEN}', '${NOBODY}']) {
      await askRegistries(files(value), { env })
      expect(registry.requests.at(-1)!.headers.authorization).toBeUndefined()
    }
  })

  test('401 and 403 are no answer and print no token; a redirect elsewhere carries none', async () => {
    const other = await npmRegistry()
    const registry = await npmRegistry()
    const { host } = new URL(registry.url)
    const files = {
      'package.json': npm(),
      '.npmrc': `@acme:registry=${registry.url}\n//${host}/:_authToken=\${T}\n`,
    }
    for (const status of [401, 403]) {
      registry.fault = (_, response) => {
        response.writeHead(status).end()
        return true
      }
      const text = said(await askRegistries(files, { env: { T: 'canary' } }))[0]
      expect(text).toContain(`status ${status}, to the credential at hand`)
      expect(text).not.toContain('canary')
    }
    registry.fault = (path, response) => {
      response.writeHead(302, { location: `${other.url}${path}` }).end()
      return true
    }
    await askRegistries(files, { env: { T: 'canary' } })
    expect(other.requests[0]!.headers.authorization).toBeUndefined()
  })
})

describe('a 404 of a private registry', () => {
  test('is believed of one that has what every mirror of the public registry has', async () => {
    const registry = await webServer({ '/lodash': document({ '1.0.0': {} }, 'lodash') })
    const files = { 'package.json': npm({ publishConfig: { registry: registry.url } }) }
    expect(said(await askRegistries(files))).toEqual([`npm ${NAME} 1.0.0: free`])
  })

  test('is not believed of one that answers so to everything, until the policy names a package that is there', async () => {
    const registry = await webServer({ '/@acme%2fbase': document({ '1.0.0': {} }, '@acme/base') })
    const files = { 'package.json': npm() }
    const named = [{ ecosystem: 'npm' as const, packages: ['@acme/*'], url: registry.url }]
    expect(said(await askRegistries(files, { named }))[0]).toContain(
      'name a package that is there as `known`',
    )
    const known = [{ ...named[0]!, known: '@acme/base' }]
    expect(said(await askRegistries(files, { named: known }))).toEqual([`npm ${NAME} 1.0.0: free`])
    const wrong = [{ ...named[0]!, known: '@acme/gone' }]
    expect(said(await askRegistries(files, { named: wrong }))[0]).toContain('does not show @acme/gone either')
  })
})

describe("the policy's table", () => {
  test('goes before every configuration; the first entry that fits holds; the credential is that of its variable', async () => {
    const registry = await npmRegistry()
    const files = { 'package.json': npm({ publishConfig: { registry: 'https://registry.example' } }) }
    const named = [
      { ecosystem: 'PyPI' as const, url: 'https://registry.example' },
      { ecosystem: 'npm' as const, packages: ['@other/*'], url: null },
      { ecosystem: 'npm' as const, packages: ['@acme/*'], url: registry.url, token: 'ACME_TOKEN' },
      { ecosystem: 'npm' as const, url: null },
    ]
    const env = { ACME_TOKEN: 'canary' }
    expect(said(await askRegistries(files, { named, env }))).toEqual([`npm ${NAME} 1.0.0: free`])
    expect(registry.requests[0]!.headers.authorization).toBe('Bearer canary')
    await askRegistries(files, { named, env: { ACME_TOKEN: 'me:canary' } })
    expect(registry.requests.at(-1)!.headers.authorization).toBe(
      `Basic ${Buffer.from('me:canary').toString('base64')}`,
    )
    expect(said(await askRegistries(files, { named }))[0]).toContain(
      'the variable ACME_TOKEN, which the policy names as credential, is not set',
    )
  })

  test('a package that is published nowhere is not asked about', async () => {
    const named = [{ ecosystem: 'npm' as const, packages: ['@acme/*'], url: null }]
    expect((await askRegistries({ 'package.json': npm() }, { named })).answers).toEqual([])
  })
})

describe('npm: the document', () => {
  const published = (dist: object, more: object = {}) => npmRegistry({ '1.0.0': { dist, ...more } })
  const files = (url: string) => ({ 'package.json': npm({ publishConfig: { registry: url } }) })
  const tarball = (content: string) => builtFile('a-1.0.0.tgz', content, { ecosystem: 'npm', claims })

  test.each<[string, object, string]>([
    ['integrity', { integrity: `sha512-${base64('sha512', 'bytes')}` }, 'same'],
    [
      'several digests',
      { integrity: `sha1-${base64('sha1', 'other')} sha512-${base64('sha512', 'bytes')}` },
      'same',
    ],
    ['an old shasum', { shasum: hex('sha1', 'bytes') }, 'same'],
    [
      'other bytes',
      { integrity: `sha512-${base64('sha512', 'other')}`, shasum: hex('sha1', 'other') },
      'different',
    ],
    ['no digest', {}, 'unknown'],
    ['a digest that is none', { integrity: 'sha512-short' }, 'unknown'],
  ])('%s', async (_, dist, expected) => {
    const registry = await published(dist)
    const model = await askRegistries(files(registry.url), { artifacts: [tarball('bytes')] })
    expect(said(model)).toEqual([`npm ${NAME} 1.0.0: published ${expected}`])
  })

  test('a deprecated version is withdrawn; an empty text takes that back', async () => {
    const registry = await published({}, { deprecated: 'use 2' })
    expect(said(await askRegistries(files(registry.url)))[0]).toContain('withdrawn (use 2)')
    const back = await published({}, { deprecated: '' })
    expect(said(await askRegistries(files(back.url)))[0]).not.toContain('withdrawn')
  })

  test('a document of another package, without versions, or HTML is no answer', async () => {
    for (const page of [
      document({ '1.0.0': {} }, 'other'),
      { body: { name: NAME } },
      { body: { name: NAME, versions: [] } },
      { type: 'text/html', body: '<html>' },
    ]) {
      const registry = await webServer({ '/@acme%2fwidget': page })
      expect((await askRegistries(files(registry.url))).answers[0]!.answer.kind).toBe('unanswered')
    }
  })
})

describe('Python', () => {
  const project = (uv = ''): Record<string, string> => ({
    'pyproject.toml': `[project]\nname = "My_Thing"\nversion = "1.0"\n${uv}`,
  })
  const index = (url: string): string =>
    `[[tool.uv.index]]\nname = "acme-x"\nurl = "${url}/simple"\npublish-url = "${url}/upload"\n`
  const wheel = (content: string, name = 'my_thing-1.0.0-py3-none-any.whl') =>
    builtFile(`dist/${name}`, content, {
      ecosystem: 'PyPI',
      claims: [{ where: 'file name', name: 'my-thing', version: '1.0.0' }],
    })
  const jsonIndex = (files: object[], name = 'my-thing'): Page => ({
    type: 'application/vnd.pypi.simple.v1+json',
    body: { meta: { 'api-version': '1.1' }, name, files },
  })
  const file = (filename: string, content: string, more: object = {}) => ({
    filename,
    hashes: { sha256: hex('sha256', content) },
    ...more,
  })

  test('an index of uv with publish-url, and the credentials that uv would use', async () => {
    const registry = await webServer({ '/simple/my-thing/': jsonIndex([file('my_thing-0.9.tar.gz', 'x')]) })
    const env = { UV_INDEX_ACME_X_USERNAME: 'me', UV_INDEX_ACME_X_PASSWORD: 'canary' }
    expect(said(await askRegistries(project(index(registry.url)), { env }))).toEqual([
      'PyPI My_Thing 1.0: free',
    ])
    expect(registry.requests[0]!.headers.authorization).toBe(
      `Basic ${Buffer.from('me:canary').toString('base64')}`,
    )
  })

  test('publish-url beside check-url, and alone', async () => {
    const registry = await webServer({ '/simple/my-thing/': jsonIndex([file('my_thing-1.0.tar.gz', 'x')]) })
    const uv = (more: string): string => `[tool.uv]\npublish-url = "${registry.url}/upload"\n${more}`
    expect(said(await askRegistries(project(uv(`check-url = "${registry.url}/simple"\n`))))[0]).toContain(
      'published',
    )
    expect(said(await askRegistries(project(uv(''))))[0]).toContain('no `check-url` where that is listed')
  })

  test('bytes of a wheel and an sdist: the same, others, and the rest of an upload that broke off', async () => {
    const sdist = wheel('source', 'my_thing-1.0.0.tar.gz')
    const registry = await webServer({
      '/simple/my-thing/': jsonIndex([
        file('my_thing-1.0.0-py3-none-any.whl', 'wheel'),
        { filename: 'my_thing-1.0.0-py3-none-any.whl.metadata', hashes: {} },
      ]),
    })
    const judged = async (...artifacts: ReturnType<typeof wheel>[]) =>
      said(await askRegistries(project(index(registry.url)), { artifacts }))
    expect(await judged(wheel('wheel'))).toEqual(['PyPI My_Thing 1.0: published same'])
    expect(await judged(wheel('wheel'), sdist)).toEqual(['PyPI My_Thing 1.0: published same'])
    expect(await judged(wheel('other'), sdist)).toEqual(['PyPI My_Thing 1.0: published different'])
    expect(await judged(sdist)).toEqual(['PyPI My_Thing 1.0: published different'])
  })

  test('yanked is a version of which every file is yanked', async () => {
    const listed = async (...yanked: (boolean | string)[]) => {
      const files = yanked.map((one, at) =>
        file(`my_thing-1.0-${at}-py3-none-any.whl`, `${at}`, { yanked: one }),
      )
      const registry = await webServer({ '/simple/my-thing/': jsonIndex(files) })
      return said(await askRegistries(project(index(registry.url))))[0]
    }
    expect(await listed('broken', true)).toContain('withdrawn (broken)')
    expect(await listed(true, false)).not.toContain('withdrawn')
  })

  test('an index in HTML, as most private ones are', async () => {
    const html = `<!DOCTYPE html><html><head><meta name="pypi:repository-version" content="1.0"></head><body>
      <a href="../../f/my_thing-1.0.0-py3-none-any.whl#sha256=${hex('sha256', 'wheel')}" data-yanked="a &lt;b&gt;">my_thing-1.0.0-py3-none-any.whl</a><br>
      <a href='my-thing-0.9.tar.gz' data-requires-python=">=3.9">my-thing-0.9.tar.gz</a></body></html>`
    const registry = await webServer({
      '/simple/my-thing/': { type: 'text/html; charset=utf-8', body: html },
    })
    const model = await askRegistries(project(index(registry.url)), { artifacts: [wheel('wheel')] })
    expect(said(model)).toEqual(['PyPI My_Thing 1.0: published same withdrawn (a <b>)'])
  })

  test('a sign-in page, a listing of other files, and another project are no answer', async () => {
    for (const page of [
      { type: 'text/html', body: '<html><a href="/login">Sign in</a></html>' },
      { type: 'text/html', body: '<html>Please wait</html>' },
      jsonIndex([file('other-1.0.tar.gz', 'x')]),
      jsonIndex([file('my_thing-1.0.tar.gz', 'x')], 'other'),
      { type: 'application/vnd.pypi.simple.v1+json', body: '{"name": "my-thing", "files": [' },
    ]) {
      const registry = await webServer({ '/simple/my-thing/': page })
      const model = await askRegistries(project(index(registry.url)))
      expect(said(model)[0]).toMatch(/unanswered/)
    }
  })
})

describe('Cargo', () => {
  const crate = (publish: string): Record<string, string> => ({
    'Cargo.toml': `[package]\nname = "My_Crate"\nversion = "1.0.0"\npublish = ${publish}\n`,
  })
  const config = (url: string): string => `[registries.acme]\nindex = "sparse+${url}/"\n`
  const line = (more: object): string =>
    JSON.stringify({ name: 'my-crate', vers: '1.0.0', cksum: hex('sha256', 'crate'), yanked: false, ...more })
  const served = (...lines: string[]) =>
    webServer({
      '/my/_c/my_crate': { type: 'text/plain', body: lines.join('\n') },
      '/config.json': { body: { dl: 'https://registry.example/dl' } },
    })
  const built = (content: string) =>
    builtFile('my_crate-1.0.0.crate', content, {
      ecosystem: 'crates.io',
      claims: [{ where: 'file name', name: 'my_crate', version: '1.0.0' }],
    })

  test('the registry that `publish` allows, its sparse index and its token', async () => {
    const registry = await served(line({}))
    const files = { ...crate('["acme"]'), '.cargo/config.toml': config(registry.url) }
    const asking = { env: { CARGO_REGISTRIES_ACME_TOKEN: 'canary' }, artifacts: [built('crate')] }
    expect(said(await askRegistries(files, asking))).toEqual(['crates.io My_Crate 1.0.0: published same'])
    expect(registry.requests[0]!.headers.authorization).toBe('canary')
    expect(said(await askRegistries(files, { artifacts: [built('other')] }))).toEqual([
      'crates.io My_Crate 1.0.0: published different',
    ])
  })

  test('inherited by a member, from the environment, and yanked', async () => {
    const registry = await served(line({ yanked: true }))
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["a"]\n[workspace.package]\npublish = ["acme"]\n',
      'a/Cargo.toml': '[package]\nname = "My_Crate"\nversion = "1.0.0"\npublish.workspace = true\n',
    }
    const env = { CARGO_REGISTRIES_ACME_INDEX: `sparse+${registry.url}` }
    expect(said(await askRegistries(files, { env }))).toEqual([
      'crates.io My_Crate 1.0.0: published no-artifacts withdrawn ()',
    ])
  })

  test('a 404 beside the index’s own config.json is free; without one it proves nothing', async () => {
    const registry = await webServer({ '/config.json': { body: { dl: 'x' } } })
    const files = { ...crate('["acme"]'), '.cargo/config.toml': config(registry.url) }
    expect(said(await askRegistries(files))).toEqual(['crates.io My_Crate 1.0.0: free'])
    const silent = await webServer({})
    expect(said(await askRegistries({ ...files, '.cargo/config.toml': config(silent.url) }))[0]).toContain(
      'unanswered',
    )
  })

  test('a git index, an index that nothing names, and lines of another crate are no answer', async () => {
    const git = {
      ...crate('["acme"]'),
      '.cargo/config.toml': '[registries.acme]\nindex = "https://registry.example/index"\n',
    }
    expect(said(await askRegistries(git))[0]).toContain('is a git repository')
    expect(said(await askRegistries(crate('["acme"]')))[0]).toContain('no .cargo/config.toml names the index')
    const registry = await served(line({ name: 'other' }))
    expect(
      said(await askRegistries({ ...crate('["acme"]'), '.cargo/config.toml': config(registry.url) }))[0],
    ).toContain('another package')
  })

  test('a crate that may go to the public registry as well is asked for there', async () => {
    const depsDev = await depsDevServer({ 'cargo my-crate': { '1.0.0': {} } })
    expect(said(await askRegistries(crate('["acme", "crates-io"]'), { depsDev }))[0]).toContain('published')
  })
})

describe('Maven and Gradle', () => {
  const pom = (more: string): string =>
    `<project><groupId>com.acme</groupId><artifactId>thing</artifactId><version>1.0</version>${more}</project>`
  const management = (url: string): string =>
    `<distributionManagement><repository><id>r</id><url>${url}</url></repository></distributionManagement>`
  const metadata = (artifact = 'thing'): Page => ({
    type: 'application/xml',
    body: `<metadata><groupId>com.acme</groupId><artifactId>${artifact}</artifactId><versioning><versions><version>0.9</version><version>1.0.0</version></versions></versioning></metadata>`,
  })

  test('distributionManagement, the parent’s included', async () => {
    const registry = await webServer({ '/m2/com/acme/thing/maven-metadata.xml': metadata() })
    expect(said(await askRegistries({ 'pom.xml': pom(management(`${registry.url}/m2/`)) }))).toEqual([
      'Maven com.acme:thing 1.0: published no-artifacts',
    ])
    const files = {
      'parent/pom.xml': `<project><groupId>com.acme</groupId><artifactId>parent</artifactId><version>1.0</version><packaging>pom</packaging>${management(`${registry.url}/m2`)}</project>`,
      'pom.xml': pom(
        '<parent><groupId>com.acme</groupId><artifactId>parent</artifactId><version>1.0</version><relativePath>parent</relativePath></parent>',
      ),
    }
    expect(said(await askRegistries(files))).toContain('Maven com.acme:thing 1.0: published no-artifacts')
  })

  test('a staging area is the way to the public repository; a computed address is no answer', async () => {
    const depsDev = await depsDevServer()
    const staged = {
      'pom.xml': pom(management('https://registry.example/service/local/staging/deploy/maven2/')),
    }
    expect(said(await askRegistries(staged, { depsDev }))).toEqual(['Maven com.acme:thing 1.0: free'])
    expect(said(await askRegistries({ 'pom.xml': pom(management('${env.URL}')) }))[0]).toContain(
      'is computed',
    )
  })

  test('metadata of another artifact, and a page of HTML, are no answer', async () => {
    for (const page of [
      metadata('other'),
      { type: 'text/html', body: '<html/>' },
      { type: 'application/xml', body: '<metadata>' },
    ]) {
      const registry = await webServer({ '/com/acme/thing/maven-metadata.xml': page })
      expect(said(await askRegistries({ 'pom.xml': pom(management(registry.url)) }))[0]).toContain(
        'unanswered',
      )
    }
  })

  test('a Gradle build that nothing publishes is not asked about; one that is published is, by group and name', async () => {
    const files = {
      'build.gradle': "group = 'com.acme'\nversion = '1.0'\n",
      'settings.gradle': "rootProject.name = 'thing'\n",
    }
    expect((await askRegistries(files)).answers).toEqual([])
    const depsDev = await depsDevServer({ 'maven com.acme:thing': { '1.0': {} } })
    const publishing = {
      ...files,
      'build.gradle': `plugins { id 'maven-publish' }\n${files['build.gradle']}`,
    }
    expect(said(await askRegistries(publishing, { depsDev }))).toEqual([
      'Maven com.acme:thing 1.0: published no-artifacts',
    ])
    const nameless = { 'build.gradle': "plugins { id 'maven-publish' }\nversion = '1.0'\n" }
    expect(said(await askRegistries(nameless, { depsDev }))[0]).toContain(
      'its group and name are no literals',
    )
  })
})

describe('NuGet', () => {
  const project =
    '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><PackageId>Acme.Thing</PackageId><Version>1.0.0</Version></PropertyGroup></Project>'
  const config = (url: string): string =>
    `<configuration><packageSources><add key="acme" value="${url}/v3/index.json"/></packageSources><config><add key="defaultPushSource" value="Acme"/></config><packageSourceCredentials><Acme><add key="Username" value="me"/><add key="ClearTextPassword" value="%ACME_TOKEN%"/></Acme></packageSourceCredentials></configuration>`

  test('the push source of nuget.config: service index, then package content; unlisted versions count', async () => {
    const feed = await webServer((path) => {
      if (path === '/v3/index.json')
        return {
          body: {
            version: '3.0.0',
            resources: [{ '@id': `${feed.url}/flat/`, '@type': 'PackageBaseAddress/3.0.0' }],
          },
        }
      return path === '/flat/acme.thing/index.json' ? { body: { versions: ['0.9.0', '1.0.0'] } } : null
    })
    const files = { 'src/Acme.csproj': project, 'nuget.config': config(feed.url) }
    expect(said(await askRegistries(files, { env: { ACME_TOKEN: 'canary' } }))).toEqual([
      'NuGet Acme.Thing 1.0.0: published no-artifacts',
    ])
    expect(feed.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array.from({ length: 2 }, () => `Basic ${Buffer.from('me:canary').toString('base64')}`),
    )
    const other = {
      ...files,
      'src/Acme.csproj': project.replace('1.0.0', '2.0.0').replace('Acme.Thing', 'Acme.Other'),
    }
    expect(said(await askRegistries(other))).toEqual(['NuGet Acme.Other 2.0.0: free'])
  })

  test('an index without package content is no answer', async () => {
    const feed = await webServer({ '/v3/index.json': { body: { version: '3.0.0', resources: [] } } })
    const files = { 'Acme.csproj': project, 'nuget.config': config(feed.url) }
    expect(said(await askRegistries(files))[0]).toContain('names no PackageBaseAddress')
  })
})

describe('others, in their own protocols', () => {
  const gemspec = (host: string): string =>
    `Gem::Specification.new do |s|\n  s.name = "thing"\n  s.version = "1.0.0"\n  s.metadata["allowed_push_host"] = "${host}"\nend\n`

  test('RubyGems: allowed_push_host, Bundler’s credential, the compact index', async () => {
    const body = `---\n0.9.0 rack:>= 1|checksum:${hex('sha256', 'old')}\n1.0.0 |checksum:${hex('sha256', 'gem')},ruby:>= 3\n1.0.0-java |checksum:${hex('sha256', 'java')}\n`
    const registry = await webServer({ '/info/thing': { type: 'text/plain', body } })
    const gem = (content: string, name = 'thing-1.0.0.gem') =>
      builtFile(name, content, {
        ecosystem: 'RubyGems',
        claims: [{ where: 'file name', name: 'thing', version: '1.0.0' }],
      })
    const files = { 'thing.gemspec': gemspec(registry.url) }
    const env = { BUNDLE_127__0__0__1: 'me:canary' }
    expect(
      said(await askRegistries(files, { env, artifacts: [gem('gem'), gem('java', 'thing-1.0.0-java.gem')] })),
    ).toEqual(['RubyGems thing 1.0.0: published same'])
    expect(registry.requests[0]!.headers.authorization).toBe(
      `Basic ${Buffer.from('me:canary').toString('base64')}`,
    )
    expect(said(await askRegistries(files, { artifacts: [gem('other')] }))).toEqual([
      'RubyGems thing 1.0.0: published different',
    ])
    const broken = await webServer({ '/info/thing': { type: 'text/plain', body: 'no such gem' } })
    expect(said(await askRegistries({ 'thing.gemspec': gemspec(broken.url) }))[0]).toContain(
      'is no compact index',
    )
    expect(said(await askRegistries({ 'thing.gemspec': gemspec('TODO: set it') }))[0]).toContain(
      'no literal web address',
    )
  })

  test('Pub: publish_to, digests and retraction', async () => {
    const versions = [{ version: '1.0.0', archive_sha256: hex('sha256', 'pub'), retracted: true }]
    const registry = await webServer({
      '/api/packages/thing': { type: 'application/vnd.pub.v2+json', body: { name: 'thing', versions } },
    })
    const files = { 'pubspec.yaml': `name: thing\nversion: 1.0.0\npublish_to: ${registry.url}\n` }
    expect(said(await askRegistries(files))).toEqual(['Pub thing 1.0.0: published no-artifacts withdrawn ()'])
  })

  test.each<[string, 'Hex' | 'JSR' | 'Packagist' | 'Go', Record<string, string>, string, Page]>([
    ['Hex', 'Hex', { 'mix.exs': 'defmodule T.MixProject do\n  use Mix.Project\n  def project, do: [app: :thing, version: "1.0.0", package: package()]\n  defp package, do: []\nend\n' }, '/packages/thing', { body: { name: 'thing', releases: [{ version: '1.0.0', inserted_at: '2026-01-02T03:04:05Z' }], retirements: { '1.0.0': { reason: 'security' } } } }],
    ['JSR', 'JSR', { 'jsr.json': '{"name": "@acme/thing", "version": "1.0.0", "exports": "./mod.ts"}' }, '/@acme/thing/meta.json', { body: { scope: 'acme', name: 'thing', versions: { '1.0.0': { yanked: true } } } }],
    ['Composer', 'Packagist', { 'composer.json': '{"name": "Acme/Thing", "version": "1.0.0", "type": "library"}' }, '/p2/acme/thing.json', { body: { packages: { 'acme/thing': [{ version: 'v1.0.0' }] } } }],
    ['a Go proxy', 'Go', { 'go.mod': 'module git.example/Acme/thing\n', 'a.go': 'package thing\n' }, '/git.example/!acme/thing/@v/list', { type: 'text/plain', body: 'v0.9.0\nv1.0.0\n' }],
  ])('%s, where the policy names it', async (_, ecosystem, files, path, page) => {
    const registry = await webServer({ [path]: page })
    const named = [{ ecosystem, url: registry.url }]
    const [answer] = (await askRegistries(files, { named, version: '1.0.0' })).answers
    expect(answer!.answer.kind).toBe('published')
    const html = await webServer({ [path]: { type: 'text/html', body: '<html>' } })
    const [none] = (await askRegistries(files, { named: [{ ecosystem, url: html.url }], version: '1.0.0' })).answers
    expect(none!.answer.kind).toBe('unanswered')
  }) // biome-ignore format: a table
})

test('hostile configuration and pages take no time', async () => {
  const blank = ' '.repeat(200_000)
  const page = `<html>${'<a '.repeat(200_000)}`
  const registry = await webServer({ '/simple/a/': { type: 'text/html', body: page } })
  const started = Date.now()
  await askRegistries({
    'package.json': npm(),
    '.npmrc': `a${blank}\n@acme:registry${blank}= https://registry.example${blank}x\n`,
    'build.gradle': `plugins { id 'maven-publish' }\nversion = '1.0'\n${'\n'.repeat(200_000)}publishing {\n url${blank}\n`,
    'a.gemspec': `Gem::Specification.new do |s|\n  s.name = "a"\n  s.version = "1.0"\n# ${blank}\nallowed_push_host${blank}\nend\n`,
    'b/pyproject.toml': `[project]\nname = "a"\nversion = "1.0"\n[[tool.uv.index]]\nname = "i"\nurl = "${registry.url}/simple"\npublish-url = "x"\n`,
  })
  expect(Date.now() - started).toBeLessThan(10_000)
})
