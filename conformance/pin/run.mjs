// `pin` on real workflow files, against a local GitHub: only references change, byte for byte; the second run changes
// nothing; the patch of `--format diff` makes the same of the files.
//
//   npm run build && node conformance/pin/run.mjs FOLDER...     (or with DIST=/path/of/another/bundle)
//
// FOLDER holds workflows and action files of other projects, under any names; nothing of them is kept.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { wrongChange } from './compare.mjs'
import { startGitHub } from './github.mjs'

const CLI = join(process.env.DIST ?? join(import.meta.dirname, '..', '..', 'dist'), 'cli.js')
const folders = process.argv.slice(2)
assert.ok(folders.length > 0, 'name at least one folder of workflow files')

const root = mkdtempSync(join(tmpdir(), 'guardrail-pin-'))
const github = await startGitHub()
const git = (...args) =>
  execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    cwd: root,
    maxBuffer: 1 << 30,
  })

/** Exit code and what was printed. */
function pin(...args) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...github.env, GITHUB_ACTIONS: '' }
    const child = spawn(process.execPath, [CLI, 'pin', root, ...args], { env })
    const chunks = { stdout: [], stderr: [] }
    for (const name of ['stdout', 'stderr']) child[name].on('data', (chunk) => chunks[name].push(chunk))
    child.on('close', (code) => {
      const [stdout, stderr] = ['stdout', 'stderr'].map((name) => Buffer.concat(chunks[name]).toString())
      resolve({ code, stdout, stderr })
    })
  })
}

/** `@<SHA> # v4.2.2` as `@v4.2.2 # v4.2.2`. */
function unpinned(text) {
  return text.replaceAll(/@[0-9a-f]{40}(["']?[ \t]+#[ \t]*)(v?\d[\w.]*)/g, '@$2$1$2')
}

function counts(keys) {
  const found = {}
  for (const key of keys) found[key] = (found[key] ?? 0) + 1
  return found
}

try {
  // Each file stands where GitHub would look for it, under a name of its own; what is pinned already stands there a
  // second time by its version, so that there is more to do.
  const files = new Map()
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.ya?ml$/i.test(entry.name)) continue
      const source = join(entry.parentPath, entry.name)
      const bytes = readFileSync(source)
      for (const content of new Set([bytes.toString('latin1'), unpinned(bytes.toString('latin1'))])) {
        const number = String(files.size + 1).padStart(5, '0')
        const isAction = /(?:^|[~/])action\.ya?ml$/i.test(entry.name)
        const path = isAction ? `actions/${number}/action.yml` : `.github/workflows/${number}.yml`
        files.set(path, { source, bytes: Buffer.from(content, 'latin1') })
      }
    }
  }
  for (const [path, { bytes }] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), bytes)
  }
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'as they are')

  const dry = await pin('--check', '--format', 'diff')
  assert.equal(dry.stderr, '')
  assert.equal(git('status', '--porcelain').toString(), '', '--check wrote something')

  const started = performance.now()
  const first = await pin('--format', 'json')
  const seconds = (performance.now() - started) / 1000
  assert.equal(first.stderr, '')
  const report = JSON.parse(first.stdout)
  const outcomes = new Map(report.files.map((file) => [file.path, file]))
  const wrong = []
  for (const [path, { source, bytes: before }] of files) {
    const after = readFileSync(join(root, path))
    const outcome = outcomes.get(path)?.outcome ?? 'unchanged'
    if ((outcome === 'changed') === before.equals(after)) wrong.push(`${source}: says ${outcome}, and is not`)
    const problem = before.equals(after) ? null : wrongChange(before, after)
    if (problem !== null) wrong.push(`${source}: ${problem}`)
  }
  assert.deepEqual(wrong, [])

  git('add', '--all')
  git('commit', '--quiet', '--message', 'pinned')
  const second = JSON.parse((await pin('--format', 'json')).stdout)
  assert.equal(git('status', '--porcelain').toString(), '', 'the second run changed something')
  assert.deepEqual(
    second.files.filter(({ outcome }) => outcome === 'changed'),
    [],
  )

  git('checkout', '--quiet', 'HEAD~1', '--', '.')
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: root, input: dry.stdout })
  assert.equal(git('diff', '--stat', 'HEAD').toString(), '', 'the patch makes something else of the files')

  console.log(`${files.size} files, in ${seconds.toFixed(1)} s with ${github.asked()} queries over all runs`)
  console.log('files:     ', counts(report.files.map(({ outcome }) => outcome)))
  console.log(
    'references:',
    counts(report.files.flatMap(({ references }) => references.map(({ outcome }) => outcome))),
  )
  console.log('refused:')
  for (const { path, problem, references } of report.files.filter(({ outcome }) => outcome === 'refused')) {
    const why = problem ?? references.find(({ outcome }) => outcome === 'refused')
    console.log(`  ${files.get(path).source}: ${typeof why === 'string' ? why : `${why.uses} ${why.why}`}`)
  }
} finally {
  github.close()
  rmSync(root, { recursive: true, force: true })
}
