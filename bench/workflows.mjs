// node bench/workflows.mjs [FOLDER] [--tools FOLDER]... [--times 3]
// The workflow rules beside zizmor, actionlint and poutine on the same files, offline, in one run, as ratios.
// FOLDER holds repositories (<name>/.github/workflows/…), as conformance/peers leaves them with --keep; without one,
// 1,500 workflows are made. Peers are looked for in --tools and on PATH; one that is not there is left out.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeRepository } from './repository.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tools: { type: 'string', multiple: true, default: [] },
    times: { type: 'string', default: '3' },
  },
})
const CLI = process.env.GUARDRAIL_CLI ?? join(import.meta.dirname, '..', 'dist', 'cli.js')
const SUFFIX = process.platform === 'win32' ? '.exe' : ''
const made = []
const env = Object.fromEntries(
  Object.entries({ ...process.env, NO_COLOR: '1' }).filter(
    ([name]) => !/^(?:GITHUB|GH|GIT|RUNNER|ZIZMOR)_/.test(name),
  ),
)

try {
  const root = positionals[0] === undefined ? synthetic() : gathered(positionals[0])
  const files = readdirSync(join(root, '.github', 'workflows')).map((name) =>
    join('.github', 'workflows', name),
  )
  console.log(`${files.length} workflows, Node ${process.version}, ${process.platform} ${process.arch}\n`)
  const evidence = join(temporary(), 'evidence')
  const rows = [
    [
      'release-guardrail, the whole gate',
      process.execPath,
      [CLI, 'check', root, '--mode', 'audit', '--offline', '--quiet', '--output', evidence],
      [0, 1, 2],
    ],
    ['zizmor', 'zizmor', ['--offline', '--no-progress', '--no-exit-codes', '--format=json-v1', root], [0]],
    ['actionlint', 'actionlint', ['-shellcheck=', '-pyflakes=', ...files], [0, 1]],
    ['poutine', 'poutine', ['analyze_local', root, '--format', 'json', '--quiet'], [0]],
  ]
  let ours = null
  for (const [name, program, args, codes] of rows) {
    const path = program === process.execPath ? program : found(program)
    if (path === null) {
      console.log(`${name.padEnd(36)} not there`)
      continue
    }
    const ms = median(path, args, root, codes)
    ours ??= ms
    console.log(
      `${name.padEnd(36)} ${ms.toFixed(0).padStart(7)} ms  x${(ms / ours).toFixed(2)}  ${((ms * 1000) / files.length).toFixed(0)} µs a workflow`,
    )
  }
} finally {
  for (const path of made) rmSync(path, { recursive: true, force: true })
}

/** All workflows of many repositories in one, each under the name of its repository. */
function gathered(folder) {
  const root = temporary()
  const target = join(root, '.github', 'workflows')
  mkdirSync(target, { recursive: true })
  // What conformance/peers collects of scanners' test files is broken on purpose, and makes some of them give up.
  for (const name of readdirSync(folder).filter((one) => !one.endsWith('~collected'))) {
    const workflows = join(folder, name, '.github', 'workflows')
    if (!existsSync(workflows)) continue
    for (const file of readdirSync(workflows).filter((one) => /\.ya?ml$/.test(one)))
      cpSync(join(workflows, file), join(target, `${name}__${file}`))
  }
  const git = (...args) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=b', '-c', 'user.email=b@example.invalid', ...args], {
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--no-verify', '--message', 'workflows')
  return root
}

function synthetic() {
  const root = makeRepository({ workflows: 1500, packages: 10, files: 10 })
  made.push(root)
  return root
}

function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-bench-workflows-'))
  made.push(folder)
  return folder
}

function found(program) {
  const places = [...values.tools, ...(process.env.PATH ?? '').split(delimiter)]
  return places.map((place) => join(place, `${program}${SUFFIX}`)).find((path) => existsSync(path)) ?? null
}

/** Wall time, the median of several runs; what the programs find makes them exit differently. */
function median(program, args, cwd, codes) {
  const runs = Array.from({ length: Number(values.times) }, () => {
    const started = process.hrtime.bigint()
    const { error, status, stderr } = spawnSync(program, args, {
      cwd,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    // One that gave up has looked at nothing, however quick it was.
    if (error !== undefined || !codes.includes(status))
      throw new Error(`${program} ended with ${status}: ${error?.message ?? stderr.slice(-300)}`)
    return Number(process.hrtime.bigint() - started) / 1e6
  })
  return runs.sort((a, b) => a - b)[runs.length >> 1]
}
