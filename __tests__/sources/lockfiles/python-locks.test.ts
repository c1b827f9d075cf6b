import { describe, expect, test } from 'vitest'
import { fixture, lockfilesIn, summary } from './support.ts'

const HASH = 'a'.repeat(64)
const COMMIT = '0123456789abcdef0123456789abcdef01234567'

async function lock(name: string, path: string) {
  const model = await lockfilesIn(fixture(name))
  expect(model.coverage.skipped).toEqual([])
  return model.lockfiles.find((lockfile) => lockfile.path === path)!
}

/** The only lockfile of these files. */
async function only(content: Record<string, string>) {
  const model = await lockfilesIn(content)
  expect(model.coverage.skipped).toEqual([])
  expect(model.lockfiles).toHaveLength(1)
  return model.lockfiles[0]!
}

describe('lockfiles as PDM, Pipenv, uv and pip write them', () => {
  test.each([
    ['pdm', 'pdm.lock'],
    ['pdm-static-urls', 'pdm.lock'],
    ['pdm-without-groups', 'pdm.lock'],
    ['pipenv', 'Pipfile.lock'],
    ['pylock-pdm', 'pylock.toml'],
    ['pylock-pip', 'pylock.toml'],
    ['pylock-uv', 'pylock.toml'],
  ])('%s', async (name, path) => {
    const { packages, missing, graph, groups } = await lock(name, path)
    expect(missing ?? []).toEqual([])
    const head = `graph ${graph}, groups ${groups?.join(' ') ?? 'all'}`
    await expect(`${[head, ...summary(packages)].join('\n')}\n`).toMatchFileSnapshot(
      `fixtures/${name}.expected.txt`,
    )
  })

  test('a pylock.<name>.toml is one too, and its name says what it is for', async () => {
    const { packages } = await lock('pylock-uv', 'pylock.dev.toml')
    expect(packages.find(({ name }) => name === 'pytest')).toMatchObject({ scope: 'development' })
  })

  test('what PDM locked with and without groups, and with addresses, is the same', async () => {
    const short = async (name: string) =>
      (await lock(name, 'pdm.lock')).packages.map(({ id, scope, direct, dependencies }) => ({
        id,
        scope,
        direct,
        dependencies,
      }))
    expect(await short('pdm-static-urls')).toEqual(await short('pdm'))
    expect(await short('pdm-without-groups')).toEqual(await short('pdm'))
  })
})

describe('a pdm.lock', () => {
  const head = `[metadata]\nlock_version = "4.5.0"\ncontent_hash = "sha256:${HASH}"\n`
  const entry = (lines: string) => `[[package]]\nname = "a"\nversion = "1.0"\n${lines}\n`

  test.each([
    ['', { kind: 'registry', url: null }],
    [
      `git = "https://x:y@git.example/a.git"\nrevision = "${COMMIT}"\nref = "main"`,
      { kind: 'git', url: `https://git.example/a.git#${COMMIT}` },
    ],
    ['hg = "https://hg.example/a"\nref = "main"', { kind: 'git', url: 'https://hg.example/a#main' }],
    ['path = "./packages/a"\neditable = true', { kind: 'local', path: 'packages/a' }],
    ['path = "."', { kind: 'local', path: '.' }],
    ['url = "file:///${PROJECT_ROOT}/vendor/a.whl"', { kind: 'local', path: 'vendor/a.whl' }],
    [
      'url = "https://x:y@files.example/a-1.0.tar.gz?token=1"',
      { kind: 'url', url: 'https://files.example/a-1.0.tar.gz' },
    ],
  ])('source %s', async (lines, source) => {
    const { packages } = await only({ 'pdm.lock': head + entry(lines) })
    expect(packages[0]).toMatchObject({ name: 'a', version: '1.0', source, scope: 'runtime' })
  })

  test('until version 4.2 the files of all packages stood in one table', async () => {
    const files = `[metadata.files]\n"a 1.0" = [{url = "https://files.example/x/a-1.0.tar.gz", hash = "sha256:${HASH}"}, {file = "a-1.0-py3-none-any.whl"}]\n`
    const old = head.replace('4.5.0', '4.0')
    const { packages, formatVersion } = await only({ 'pdm.lock': `${entry('')}${old}${files}` })
    expect(formatVersion).toBe('4.0')
    expect(packages[0]).toMatchObject({
      hashes: [{ algorithm: 'sha256', hex: HASH, file: 'a-1.0.tar.gz' }],
      filesWithoutHash: ['a-1.0-py3-none-any.whl'],
    })
  })

  test("a package's extras are entries of their own, and the same package", async () => {
    const more = entry('extras = ["x"]\ngroups = ["dev"]\ndependencies = ["a==1.0", "b>=1"]')
    const b = '[[package]]\nname = "b"\nversion = "2"\n'
    const { packages } = await only({ 'pdm.lock': head + more + entry('groups = ["default"]') + b })
    expect(packages).toMatchObject([
      { id: 'a@1.0', scope: 'runtime', dependencies: ['b@2'] },
      { id: 'b@2', dependencies: [] },
    ])
  })

  test('one version under two markers is two packages', async () => {
    const text = head + entry('marker = "os_name == \'nt\'"') + entry('marker = "os_name != \'nt\'"')
    const { packages } = await only({ 'pdm.lock': text })
    expect(packages.map(({ id, condition }) => [id, condition])).toEqual([
      ['a@1.0', "os_name == 'nt'"],
      ['a@1.0#2', "os_name != 'nt'"],
    ])
  })

  test('what is required and not locked is missed, but for markers, exclusions and the project itself', async () => {
    const pyproject = '[project]\nname = "me"\n[tool.pdm.resolution]\nexcludes = ["left.out"]\n'
    const lines = 'dependencies = ["gone>=1", "other; os_name == \'nt\'", "left-out", "Me[x]"]'
    const lockfile = await only({ 'pdm.lock': head + entry(lines), 'pyproject.toml': pyproject })
    expect(lockfile.missing).toMatchObject([{ from: 'a@1.0', name: 'gone', range: '>=1' }])
    expect(lockfile.overrides).toEqual(['left-out'])
  })

  test('a file of another package is told', async () => {
    const files = `files = [{file = "evil-1.0-py3-none-any.whl", hash = "sha256:${HASH}"}, {file = "a-1.0.0.tar.gz", hash = "sha256:${HASH}"}]`
    const { packages } = await only({ 'pdm.lock': head + entry(files) })
    expect(packages[0]!.foreignFiles).toEqual(['evil-1.0-py3-none-any.whl'])
  })
})

describe('a Pipfile.lock', () => {
  const text = (
    categories: object,
    sources: object[] = [{ name: 'index', url: 'https://x:y@index.example/simple' }],
  ) =>
    JSON.stringify({
      _meta: { hash: { sha256: HASH }, 'pipfile-spec': 6, requires: {}, sources },
      default: {},
      develop: {},
      ...categories,
    })
  const read = async (entry: object) =>
    (await only({ 'Pipfile.lock': text({ default: { 'A.b': entry } }) })).packages[0]

  test.each([
    [{ version: '==1.0' }, '1.0', { kind: 'registry', url: 'https://index.example/simple' }],
    [{ version: '===1.0+x' }, '1.0+x', { kind: 'registry' }],
    [{ version: '*' }, null, { kind: 'registry' }],
    [
      { git: 'https://git.example/a', ref: COMMIT },
      null,
      { kind: 'git', url: `https://git.example/a#${COMMIT}` },
    ],
    [{ editable: true, path: './lib' }, null, { kind: 'local', path: 'lib' }],
    [{ file: 'https://files.example/a.zip' }, null, { kind: 'url', url: 'https://files.example/a.zip' }],
    [{ file: 'vendor/a.whl' }, null, { kind: 'local', path: 'vendor/a.whl' }],
  ])('%j', async (entry, version, source) => {
    expect(await read(entry)).toMatchObject({ name: 'a-b', version, source, dependencies: null })
  })

  test('what stands alike in several categories is one package, what differs is two', async () => {
    const hashes = [`sha256:${HASH}`]
    const { packages } = await only({
      'Pipfile.lock': text({
        default: { a: { version: '==1', hashes } },
        develop: { a: { version: '==1', hashes, index: 'index' }, b: { version: '==1' } },
        docs: { b: { version: '==1', hashes } },
      }),
    })
    expect(packages.map(({ id, scope, direct }) => [id, scope, direct])).toEqual([
      ['a@1', 'runtime', true],
      ['b@1', 'development', false],
      ['b@1#2', 'optional', false],
    ])
  })
})

describe('a pylock.toml', () => {
  const head = 'lock-version = "1.0"\ncreated-by = "t"\n'
  const wheel = (name: string, hashes = `{ sha256 = "${HASH}" }`) =>
    `[[packages.wheels]]\nurl = "https://files.example/${name}"\nhashes = ${hashes}\n`
  const entry = (lines: string) => `[[packages]]\nname = "a"\n${lines}\n`
  const read = async (lines: string, before = '') =>
    (await only({ 'pylock.toml': head + before + entry(lines) })).packages[0]!

  test.each([
    [
      `vcs = { type = "git", url = "https://x:y@git.example/a", commit-id = "${COMMIT}" }`,
      null,
      { kind: 'git', url: `https://git.example/a#${COMMIT}` },
    ],
    ['directory = { path = "./lib", editable = true }', null, { kind: 'local', path: 'lib' }],
    [
      `version = "1"\narchive = { url = "https://files.example/a.zip", hashes = { sha256 = "${HASH}" } }`,
      '1',
      { kind: 'url', url: 'https://files.example/a.zip' },
    ],
    [`archive = { path = "a.zip", hashes = { sha256 = "${HASH}" } }`, null, { kind: 'local', path: 'a.zip' }],
    [
      `version = "1"\nindex = "https://x:y@index.example/simple"\n${wheel('a-1-py3-none-any.whl')}`,
      '1',
      { kind: 'registry', url: 'https://index.example/simple' },
    ],
    [
      `attestation-identities = [{ kind = "GitHub", repository = "o/r" }]\n${wheel('a-1.5-py3-none-any.whl')}`,
      '1.5',
      { kind: 'registry', url: null },
    ],
  ])('%s', async (lines, version, source) => {
    expect(await read(lines)).toMatchObject({ version, source })
  })

  test('every hash of a file is one of that file; a file without any is named', async () => {
    const two = `{ sha256 = "${HASH}", sha512 = "${HASH}${HASH}" }`
    const bare = '[[packages.wheels]]\nurl = "https://files.example/a-1-cp312-cp312-win32.whl"\n'
    const locked = await read(`version = "1"\n${wheel('a-1-py3-none-any.whl', two)}${bare}`)
    expect(locked.hashes).toMatchObject([
      { algorithm: 'sha256', file: 'a-1-py3-none-any.whl' },
      { algorithm: 'sha512', file: 'a-1-py3-none-any.whl' },
    ])
    expect(locked.filesWithoutHash).toEqual(['a-1-cp312-cp312-win32.whl'])
  })

  test('an address with another file behind an honest name is told', async () => {
    const lying = `version = "1"\nwheels = [{ name = "a-1-py3-none-any.whl", url = "https://files.example/evil-1-py3-none-any.whl", hashes = { sha256 = "${HASH}" } }]`
    expect((await read(lying)).foreignFiles).toEqual(['evil-1-py3-none-any.whl'])
    const opaque = lying.replace('evil-1-py3-none-any.whl', '8f3c')
    expect((await read(opaque)).foreignFiles).toBeUndefined()
  })

  test.each([
    ['', 'runtime'],
    ["'dev' in dependency_groups", 'development'],
    ["'default' in dependency_groups", 'runtime'],
    ["'default' in dependency_groups or 'dev' in dependency_groups", 'runtime'],
    ["(python_version >= '3.9' and 'x' in extras) or \"dev\" in dependency_groups", 'optional'],
    ["'dev' not in dependency_groups", 'runtime'],
    ["'x' in extras and 'dev' in dependency_groups", 'development'],
    ["os_name == 'nt'", 'runtime'],
    ["'dev' in dependency_groups and (", 'runtime'],
    ['$', 'runtime'],
  ])('marker %s is %s', async (marker, scope) => {
    const groups = 'default-groups = ["default"]\ndependency-groups = ["default", "dev"]\nextras = ["x"]\n'
    const line = marker === '' ? '' : `marker = ${JSON.stringify(marker)}\n`
    expect(await read(`version = "1"\n${line}${wheel('a-1-py3-none-any.whl')}`, groups)).toMatchObject({
      scope,
    })
  })

  test('dependencies name as many keys as tell a package apart', async () => {
    const b = (version: string) =>
      `[[packages]]\nname = "b"\nversion = "${version}"\n${wheel(`b-${version}-py3-none-any.whl`)}`
    const wanted = 'version = "1"\ndependencies = [{ name = "b", version = "2" }, { name = "gone" }]\n'
    const text = head + entry(`${wanted}${wheel('a-1-py3-none-any.whl')}`) + b('1') + b('2')
    const lockfile = await only({ 'pylock.toml': text })
    expect(lockfile).toMatchObject({
      graph: 'complete',
      missing: [{ from: 'a@1', name: 'gone' }],
      packages: [{ dependencies: ['b@2'] }, { dependencies: [] }, { dependencies: [] }],
    })
  })
})
