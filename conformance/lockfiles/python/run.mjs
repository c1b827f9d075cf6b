// Our reading of pdm.lock, Pipfile.lock and pylock.toml beside that of the tools that write them, and the digests by
// which PDM and Pipenv bind a lock to its manifest.
//
//   PIP_INDEX_URL=… node conformance/lockfiles/python/run.mjs [PART OF A CHECK'S NAME]
//
// Needs Python 3.11 or later with venv. The lockfiles are made here, from the index that is named.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { pipfiles, pyprojects } from './manifests.mjs'

const WORK = join(import.meta.dirname, '..', '..', '.work', 'lockfiles')
const ORACLE = join(import.meta.dirname, 'oracle.py')
/** PDM with the versions that it was released with: it and Pipenv do not agree on theirs. */
const TOOLS = { pdm: ['pdm[locked]==2.29.3'], others: ['pipenv==2026.10.3', 'uv==0.13.9', 'pip==26.3'] }
const RANDOM = 2000

const PROJECT = `[project]
name = "calm-sea"
version = "2.3.0"
requires-python = ">=3.10"
dependencies = ["requests[socks]>=2.31", "tomli>=2; python_version < '3.11'"]

[project.optional-dependencies]
http2 = ["h2>=4"]

[dependency-groups]
dev = ["pytest>=8", {include-group = "lint"}]
lint = ["idna>=3"]
`
const PDM_PROJECT = `${PROJECT}
[tool.pdm.dev-dependencies]
docs = ["markupsafe>=2"]

[tool.pdm.resolution.overrides]
urllib3 = ">=2"
`
const PIPFILE = `[[source]]
url = "URL"
verify_ssl = true
name = "index"

[packages]
requests = {extras = ["socks"], version = ">=2.31"}
Flask_Cors = "*"

[dev-packages]
pytest = ">=8"

[docs]
markupsafe = ">=2"

[requires]
python_version = "VERSION"
`

function program(venv, name) {
  const folder = join(WORK, venv)
  if (!existsSync(join(folder, 'installed'))) {
    mkdirSync(WORK, { recursive: true })
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' })
    execFileSync(join(folder, 'bin', 'pip'), ['install', '--quiet', ...TOOLS[venv]], { stdio: 'inherit' })
    writeFileSync(join(folder, 'installed'), '')
  }
  return join(folder, 'bin', name)
}

function run(venv, name, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program(venv, name), args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PIPENV_IGNORE_VIRTUALENVS: '1' },
  })
  assert.equal(status, 0, `${name} ${args.join(' ')}\n${stdout}\n${stderr}`)
  return stdout
}

const oracle = (venv, ...args) => JSON.parse(run(venv, 'python', [ORACLE, ...args], work))
const work = mkdtempSync(join(tmpdir(), 'guardrail-locks-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

async function ours() {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'entry.ts'),
    platform: 'node',
    moduleTypes: { '.wasm': 'binary' },
    logLevel: 'silent',
  })
  await bundle.write({ dir: join(work, 'bundle'), format: 'esm', entryFileNames: 'entry.mjs' })
  await bundle.close()
  return import(pathToFileURL(join(work, 'bundle', 'entry.mjs')).href)
}

const { readLockfiles, exactToml, pdmContentHashes, pipfileHashes } = await ours()

async function lockIn(folder, name) {
  const names = readdirSync(folder).filter((file) => !file.startsWith('.'))
  const model = await readLockfiles(
    {
      list: async () => names.sort(),
      listing: async () => new Map(names.map((file) => [file, {}])),
      read: async (path) => new Uint8Array(readFileSync(join(folder, path))),
    },
    () => null,
  )
  assert.deepEqual(model.coverage.skipped, [])
  return model.lockfiles.find(({ path }) => path === name)
}

let failed = 0
async function check(name, judge) {
  if (!name.includes(process.argv[2] ?? '')) return
  try {
    console.log(`ok    ${name}: ${await judge()}`)
  } catch (problem) {
    failed += 1
    console.log(`NOT   ${name}\n${String(problem.message).replaceAll(/^/gm, '        ')}`)
  }
}

const folderOf = (name, files) => {
  const folder = join(work, name)
  mkdirSync(folder)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}
const byName = (a, b) => (a.key < b.key ? -1 : 1)

/** Both sides as sets of name, version and hashes; PDM's extras are entries of their own there, as is each category. */
function compare(lockfile, theirs, scopes = null) {
  const merged = new Map()
  for (const { name, version, hashes, groups = [] } of theirs) {
    const key = `${name.toLowerCase().replaceAll(/[-_.]+/g, '-')} ${version}`
    const known = merged.get(key) ?? { key, hashes: new Set(), groups: new Set() }
    for (const hash of hashes) known.hashes.add(hash)
    for (const group of groups) known.groups.add(group)
    merged.set(key, known)
  }
  const mine = lockfile.packages.map((one) => ({
    key: `${one.name} ${one.version}`,
    hashes: [...new Set(one.hashes.map(({ algorithm, hex }) => `${algorithm}:${hex}`))].sort(),
    ...(scopes === null ? {} : { scope: one.scope }),
  }))
  const wanted = [...merged.values()].map(({ key, hashes, groups }) => ({
    key,
    hashes: [...hashes].sort(),
    ...(scopes === null ? {} : { scope: scopes(groups) }),
  }))
  assert.deepEqual(mine.sort(byName), wanted.sort(byName))
  assert.deepEqual(lockfile.missing ?? [], [])
  assert.deepEqual(
    lockfile.packages.filter(({ foreignFiles }) => foreignFiles !== undefined),
    [],
  )
  return `${mine.length} packages, ${mine.flatMap(({ hashes }) => hashes).length} hashes`
}

const bound = ({ contentHash, currentContentHash }, hash) => {
  assert.equal(currentContentHash.hex, contentHash)
  assert.equal(contentHash, hash)
}
const pdmScope = (groups) =>
  groups.has('default') ? 'runtime' : groups.has('http2') ? 'optional' : 'development'

for (const [name, args] of Object.entries({
  plain: [],
  'static URLs': ['-S', 'static_urls,inherit_metadata'],
  'without groups': ['-S', 'no_inherit_metadata'],
  'for Linux alone': ['--platform', 'linux'],
})) {
  await check(`pdm.lock, ${name}`, async () => {
    const folder = folderOf(`pdm ${name}`, { 'pyproject.toml': PDM_PROJECT })
    run('pdm', 'pdm', ['lock', '-q', '-G', ':all', ...args], folder)
    const theirs = oracle('pdm', 'pdm', folder)
    const lockfile = await lockIn(folder, 'pdm.lock')
    bound(lockfile, theirs.hash)
    return compare(lockfile, theirs.packages, name === 'without groups' ? null : pdmScope)
  })
}

await check('pylock.toml of PDM', async () => {
  const folder = folderOf('pdm pylock', {
    'pyproject.toml': PDM_PROJECT,
    'pdm.toml': '[lock]\nformat = "pylock"\n',
  })
  run('pdm', 'pdm', ['lock', '-q', '-G', ':all'], folder)
  const lockfile = await lockIn(folder, 'pylock.toml')
  bound(lockfile, oracle('pdm', 'pdm', folder).hash)
  return compare(lockfile, oracle('others', 'pylock', join(folder, 'pylock.toml')).packages)
})

await check('pylock.toml of uv export, of a project with groups', async () => {
  const folder = folderOf('uv export', { 'pyproject.toml': PROJECT })
  run('others', 'uv', ['lock', '-q'], folder)
  const args = [
    'export',
    '-q',
    '--all-groups',
    '--all-extras',
    '--format',
    'pylock.toml',
    '-o',
    'pylock.toml',
  ]
  run('others', 'uv', args, folder)
  return compare(
    await lockIn(folder, 'pylock.toml'),
    oracle('others', 'pylock', join(folder, 'pylock.toml')).packages,
  )
})

await check('pylock.toml of uv pip compile', async () => {
  const folder = folderOf('uv compile', { 'requirements.in': 'requests[socks]>=2.31\n' })
  const args = ['pip', 'compile', '-q', 'requirements.in', '--format', 'pylock.toml', '-o', 'pylock.toml']
  run('others', 'uv', args, folder)
  return compare(
    await lockIn(folder, 'pylock.toml'),
    oracle('others', 'pylock', join(folder, 'pylock.toml')).packages,
  )
})

await check('pylock.toml of pip lock', async () => {
  const folder = folderOf('pip lock', { 'requirements.in': 'requests[socks]>=2.31\n' })
  run('others', 'pip', ['lock', '-q', '-r', 'requirements.in', '-o', 'pylock.toml'], folder)
  return compare(
    await lockIn(folder, 'pylock.toml'),
    oracle('others', 'pylock', join(folder, 'pylock.toml')).packages,
  )
})

await check('Pipfile.lock with a category of its own', async () => {
  const version = run('others', 'python', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], work)
  assert.ok(process.env.PIP_INDEX_URL, 'PIP_INDEX_URL has to name the package index: a Pipfile does')
  const text = PIPFILE.replace('URL', process.env.PIP_INDEX_URL).replace('VERSION', version.trim())
  const folder = folderOf('pipenv', { Pipfile: text })
  run('others', 'pipenv', ['lock', '--categories', 'packages dev-packages docs'], folder)
  const theirs = oracle('others', 'pipenv', folder)
  const lockfile = await lockIn(folder, 'Pipfile.lock')
  bound(lockfile, theirs.hash)
  return compare(lockfile, theirs.packages, (groups) =>
    groups.has('default')
      ? 'runtime'
      : groups.has('develop') && groups.size === 1
        ? 'development'
        : 'optional',
  )
})

/** The current digest, or `null` where neither side can hash. */
function attempt(digest) {
  try {
    return digest()
  } catch (problem) {
    if (problem instanceof TypeError) return null
    throw problem
  }
}

/** @param {string} what @param {string} venv @param {string[]} texts @param {(text: string) => string} digest */
async function digests(what, venv, texts, digest) {
  await check(`${what}: the digest of ${RANDOM} random manifests`, () => {
    const file = join(work, `${what}.json`)
    writeFileSync(file, JSON.stringify(texts))
    const theirs = oracle(venv, `${what}-hashes`, file)
    const wrong = texts.findIndex(
      (text, index) => theirs[index] !== 'refused' && attempt(() => digest(text)) !== theirs[index],
    )
    assert.equal(wrong, -1, `differs for\n${texts[wrong]}`)
    const count = (answer) => theirs.filter((one) => one === answer).length
    return `${new Set(theirs).size} different, ${count(null)} hashed by neither, ${count('refused')} refused by the tool`
  })
}

await digests(
  'pdm',
  'pdm',
  pyprojects(RANDOM, 1),
  (text) => pdmContentHashes(exactToml(text, 'p'), '4.5.1')[0],
)
await digests('pipenv', 'others', pipfiles(RANDOM, 2), (text) => pipfileHashes(exactToml(text, 'P'), [])[0])
process.exitCode = failed === 0 ? 0 : 1
