// Wheels and source distributions made by the real builders, and our judgement of them beside that of twine and
// check-wheel-contents: what is sound must be without a fault, and every fault that they reject we reject.
//
//   node conformance/artifacts/python/run.mjs
//
// Needs Python 3 with venv, a C compiler and git; PIP_INDEX_URL names another package index. Nothing is installed
// outside of a temporary folder, or of VENV=/path/of/one that has the peers already.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { PROJECTS } from './projects.mjs'

const PEERS = ['build', 'twine', 'check-wheel-contents']
const BACKENDS = [
  'setuptools',
  'setuptools-scm',
  'wheel',
  'hatchling',
  'flit_core',
  'poetry-core',
  'pdm-backend',
]
const MUTATE = join(import.meta.dirname, 'mutate.py')
const work = mkdtempSync(join(tmpdir(), 'guardrail-python-'))

function venv() {
  const folder = process.env.VENV ?? join(work, 'venv')
  const python = join(folder, 'bin', 'python')
  if (!existsSync(python)) {
    execFileSync('python3', ['-m', 'venv', folder])
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--upgrade', ...PEERS, ...BACKENDS], {
      stdio: 'inherit',
    })
  }
  return python
}

async function reader() {
  const input = join(import.meta.dirname, '..', '..', '..', 'src', 'sources', 'artifacts', 'index.ts')
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' })
  await bundle.write({ dir: join(work, 'reader'), format: 'esm', entryFileNames: 'reader.mjs' })
  await bundle.close()
  const { readArtifacts } = await import(pathToFileURL(join(work, 'reader', 'reader.mjs')).href)
  return async (file) => {
    const model = await readArtifacts({ directory: dirname(file), patterns: [file], objectFormat: 'sha1' })
    const refused = model.coverage.skipped.map(({ reason }) => ({
      kind: 'unread',
      member: null,
      detail: reason,
    }))
    const [artifact] = model.artifacts
    return {
      problems: [...refused, ...(artifact?.integrity ?? []), ...(artifact?.metadata ?? [])],
      advice: artifact?.advice ?? [],
      format: artifact?.format,
    }
  }
}

const python = venv()
const run = (...args) => spawnSync(python, args, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
const line = ({ kind, member, detail }) => `${kind} ${member ?? '-'}: ${detail}`

function built(name, files) {
  const root = join(work, name.replaceAll(/\W+/g, '-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@calm.example']
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...who, 'commit', '--quiet', '-m', 'x'],
    ['tag', 'v1.2.3'],
  ])
    execFileSync('git', args, { cwd: root })
  const { status, stdout, stderr } = run(
    '-m',
    'build',
    '--no-isolation',
    '--outdir',
    join(root, 'dist'),
    root,
  )
  assert.equal(status, 0, `${name} cannot be built: ${stdout.slice(-2000)}${stderr.slice(-2000)}`)
  return readdirSync(join(root, 'dist')).map((file) => join(root, 'dist', file))
}

/** Who of the peers rejects each file, and why. */
function peers(files) {
  const { stdout, stderr } = run(join(import.meta.dirname, 'peers.py'), ...files)
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(answers.length, files.length, stderr)
  return answers.map((rejects) =>
    Object.entries(rejects).map(([peer, why]) => `${peer} (${why.slice(0, 80)})`),
  )
}

const failures = []
try {
  const judge = await reader()
  const samples = []
  for (const [name, files] of Object.entries(PROJECTS)) {
    const made = built(name, files)
    const answers = peers(made)
    for (const [index, file] of made.entries()) {
      samples.push(file)
      const { problems, advice, format } = await judge(file)
      const rejects = answers[index]
      const ours = problems.map(line)
      const agrees = ours.length === 0 && (rejects.length === 0 || advice.length > 0)
      if (!agrees)
        failures.push(`${name}, ${file}: ${ours.join('; ')} (peers: ${rejects.join(', ') || 'none'})`)
      console.log(
        `${agrees ? 'ok   ' : 'WRONG'} ${name}: ${format}${rejects.length > 0 ? `, refused by ${rejects.join(', ')}; our advice: ${advice.map(({ kind }) => kind).join(', ')}` : ''}`,
      )
    }
  }
  const wheel = samples.find((file) => file.includes('poetry-core') && file.endsWith('.whl'))
  const sdist = samples.find((file) => file.includes('poetry-core') && file.endsWith('.tar.gz'))
  let [both, onlyOurs, nobody] = [0, 0, 0]
  for (const [kind, source] of [
    ['wheel', wheel],
    ['sdist', sdist],
  ]) {
    const faults = run(MUTATE, '--list', kind).stdout.trim().split(' ')
    const made = faults.map((fault) => {
      const { status, stdout, stderr } = run(MUTATE, source, mkdtempSync(join(work, 'fault-')), fault)
      assert.equal(status, 0, `${fault}: ${stderr}`)
      return stdout.trim()
    })
    const answers = peers(made)
    for (const [index, fault] of faults.entries()) {
      const { problems, advice } = await judge(made[index])
      const rejects = answers[index]
      const found = [...problems, ...advice]
      if (rejects.length === 0 && found.length === 0) nobody += 1
      else if (rejects.length === 0) onlyOurs += 1
      else if (found.length > 0) both += 1
      if (rejects.length > 0 && found.length === 0) {
        failures.push(`${kind} ${fault}: refused by ${rejects.join(', ')}, and not by us`)
        console.log(`WRONG ${kind} ${fault}: refused by ${rejects.join(', ')}`)
      } else if (process.env.VERBOSE)
        console.log(
          `ok    ${kind} ${fault}: ${rejects.join(', ') || 'nobody'}; ours: ${found.map(line).join('; ')}`,
        )
    }
  }
  console.log(`faults: ${both} refused by a peer and by us, ${onlyOurs} by us alone, ${nobody} by nobody`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
if (failures.length > 0) {
  console.error(`\n${failures.length} disagreements:\n${failures.join('\n')}`)
  process.exitCode = 1
}
