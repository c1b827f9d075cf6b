// Our SBOM before independent judges: the official schema in another implementation, and the component sets that each
// ecosystem's own generators make of the same lockfile.
//
//   npm run build && node conformance/sbom/run.mjs      (or with DIST=/path/of/another/bundle)
//
// Needs Python 3 with venv, and npm; PIP_INDEX_URL names another package index, also one of plain HTML. The lockfiles are real: this project's own package-lock.json, and
// a uv.lock and a poetry.lock that uv and poetry make here, from the package index, of the small project below.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cyclonedxNpm, python } from './peers.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const CLI = join(process.env.DIST ?? join(ROOT, 'dist'), 'cli.js')
const PYPROJECT = `[project]
name = "calm-sea"
version = "2.3.0"
requires-python = ">=3.10"
dependencies = ["httpx[http2]>=0.27", "rich>=13", "pydantic>=2", "tomli>=2; python_version < '3.11'"]

[dependency-groups]
dev = ["pytest>=8"]
`
/** The same in the words that poetry and cyclonedx-py know best. */
const POETRY_PROJECT = `[tool.poetry]
name = "calm-sea"
version = "2.3.0"
description = ""
authors = []
package-mode = false

[tool.poetry.dependencies]
python = ">=3.10"
httpx = { version = ">=0.27", extras = ["http2"] }
rich = ">=13"
pydantic = ">=2"
tomli = { version = ">=2", markers = "python_version < '3.11'" }

[tool.poetry.group.dev.dependencies]
pytest = ">=8"
`
const work = mkdtempSync(join(tmpdir(), 'guardrail-sbom-'))
const run = python()

/** Projects with a real lockfile, each with the component set that a peer makes of it. */
const projects = {
  'package-lock.json': {
    prepare: (root) => {
      for (const name of ['package.json', 'package-lock.json']) cpSync(join(ROOT, name), join(root, name))
    },
    peer: 'cyclonedx-npm',
    components: (root) => {
      const args = [
        '--package-lock-only',
        '--ignore-npm-errors',
        '--output-format',
        'JSON',
        '--output-file',
        '-',
      ]
      return JSON.parse(cyclonedxNpm()(args, root)).components
    },
  },
  'uv.lock': {
    prepare: (root) => {
      writeFileSync(join(root, 'pyproject.toml'), PYPROJECT)
      run('uv', ['lock', '--quiet'], root)
    },
    peer: 'uv export --format cyclonedx1.5',
    components: (root) => {
      const args = [
        'export',
        '--quiet',
        '--frozen',
        '--all-groups',
        '--preview-features',
        'sbom-export',
        '--format',
        'cyclonedx1.5',
      ]
      return JSON.parse(run('uv', args, root)).components
    },
  },
  'poetry.lock': {
    prepare: (root) => {
      // poetry reads no variable for this; the project has to name another index than the public one.
      const index = process.env.PIP_INDEX_URL
      const source = index ? `\n[[tool.poetry.source]]\nname = "index"\nurl = "${index}"\n` : ''
      writeFileSync(join(root, 'pyproject.toml'), `${POETRY_PROJECT}${source}`)
      run('poetry', ['lock', '--quiet', '--no-interaction'], root)
    },
    peer: 'cyclonedx-py poetry',
    components: (root) => {
      const args = ['poetry', '--no-validate', '--all-extras', '--output-format', 'JSON', root]
      return JSON.parse(run('cyclonedx-py', args, root)).components
    },
  },
}

/** Where time zone, locale and Node.js differ, the bytes must not. */
const other = join(
  ROOT,
  '__tests__',
  'runtimes',
  'node_modules',
  `node-${process.platform}-${process.arch}`,
  'bin',
  'node',
)
const surroundings = [process.execPath, ...(existsSync(other) ? [other] : [])].flatMap((node) => [
  { node, env: { TZ: 'UTC', LC_ALL: 'C' } },
  { node, env: { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8' } },
  { node, env: { TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8', LANG: 'sv_SE.UTF-8' } },
])

function repository(name, prepare) {
  const root = join(work, name)
  mkdirSync(root)
  prepare(root)
  const who = ['-c', 'user.name=A Maintainer', '-c', 'user.email=maintainer@example.com']
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...who, 'commit', '--quiet', '--message', 'Lock'],
  ])
    execFileSync('git', args, { cwd: root })
  return root
}

function sbomOf(root, { node, env }) {
  const output = join(mkdtempSync(join(work, 'evidence-')), 'evidence')
  const args = [CLI, 'check', root, '--offline', '--quiet', '--output', output]
  const { status, stderr } = spawnSync(node, args, {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  })
  const path = join(output, 'sbom.cdx.json')
  assert.ok(existsSync(path), `no SBOM, exit ${status}: ${stderr}`)
  return path
}

/** Packages as `name@version` in the purl's own spelling, without qualifiers: peers differ in those by design. */
function packages(components) {
  const flat = (list) => (list ?? []).flatMap((one) => [one, ...flat(one.components)])
  return new Set(
    flat(components)
      .map(({ purl }) => purl?.split(/[?#]/)[0])
      .filter(Boolean),
  )
}

let failed = 0
function check(name, judge) {
  try {
    console.log(`  ok    ${name}: ${judge()}`)
  } catch (problem) {
    failed += 1
    console.log(`  NOT   ${name}\n${String(problem.message).replaceAll(/^/gm, '        ')}`)
  }
}

try {
  for (const [name, { prepare, peer, components }] of Object.entries(projects)) {
    const root = repository(name, prepare)
    const paths = surroundings.map((one) => sbomOf(root, one))
    const ours = JSON.parse(readFileSync(paths[0], 'utf8'))
    console.log(`\n${name}: ${ours.components.length} components`)
    check('the same bytes whatever time zone, locale and Node.js', () => {
      const digests = paths.map((path) => createHash('sha256').update(readFileSync(path)).digest('hex'))
      assert.equal(new Set(digests).size, 1)
      return `${paths.length} runs, ${digests[0].slice(0, 16)}`
    })
    check('valid in the strict validator', () =>
      run('python', [join(import.meta.dirname, 'validate.py'), paths[0]]).trim(),
    )
    check(`the packages of ${peer}`, () => {
      const [mine, theirs] = [packages(ours.components), packages(components(root))]
      const missing = [...theirs].filter((purl) => !mine.has(purl))
      const extra = [...mine].filter((purl) => !theirs.has(purl))
      assert.deepEqual({ missing, extra }, { missing: [], extra: [] })
      return `${mine.size} alike`
    })
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1
