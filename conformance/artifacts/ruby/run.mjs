// Gemspecs put together at random, loaded by RubyGems itself: whatever the gem comes to, on this machine and with and
// without a variable of the environment, is what we say that it may come to, or undecided.
//
//   node conformance/artifacts/ruby/run.mjs [HOW-MANY] [SEED]
//
// Needs Ruby with RubyGems, and git.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { BEFORE, FILES, LINES } from './fragments.mjs'

const [count = 400, seed = 1] = process.argv.slice(2).map(Number)
const work = mkdtempSync(join(tmpdir(), 'guardrail-ruby-'))
const DEFAULTS = {
  bindir: ['bin'],
  platform: ['ruby'],
  require_paths: ['lib'],
  required_ruby_version: ['>= 0'],
  required_rubygems_version: ['>= 0'],
}
const LISTED = ['files', 'test_files', 'extra_rdoc_files', 'extensions']

/** mulberry32: the same gemspecs for the same seed. */
function random(state) {
  let at = state
  return (below) => {
    at = (at + 0x6d2b79f5) | 0
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function gemspec(next) {
  const some = (all, most) => all.filter(() => next(all.length) < most)
  const version = next(2) === 0 ? 'Sea::VERSION' : "'1.2.3'"
  const head = version === 'Sea::VERSION' ? [BEFORE[0]] : []
  const lines = Array.from({ length: 3 + next(9) }, () => LINES[next(LINES.length)])
  return `${[...head, ...some(BEFORE.slice(1), 2)].join('\n')}

Gem::Specification.new do |s|
  s.name = 'sea'
  s.version = ${version}
  s.summary = 'The sea'
  s.authors = ['Ada']
  ${lines.join('\n  ')}
end
`
}

const requirement = (text) => (/^[<>=!~]/.test(text) ? text.replace(/^([<>=!~]+)\s*/, '$1 ') : `= ${text}`)

function isExplained(name, real, stated) {
  const { values, undecided } = stated.fields[name]
  if (undecided !== null) return 'undecided'
  const form = name.startsWith('required_') ? requirement : (one) => one
  const found = values.some(({ items, atMost }) => {
    const is = items.length === 0 && !atMost ? (DEFAULTS[name] ?? []) : items.map(form)
    if (atMost) return real.every((one) => is.includes(one))
    return JSON.stringify(is) === JSON.stringify(real) || (name === 'metadata' && same(lastOfKeys(is), real))
  })
  return found ? 'explained' : 'WRONG'
}

const same = (a, b) => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
const lastOfKeys = (pairs) => [...new Map(pairs.map((pair) => [pair.split(': ')[0], pair])).values()]

/** RubyGems' own list is that of five fields together. */
function areFilesExplained(real, { fields }) {
  if (LISTED.some((name) => fields[name].undecided !== null)) return 'undecided'
  const known = new Set(LISTED.flatMap((name) => fields[name].values.flatMap(({ items }) => items)))
  const isCommand = (path) => /^(?:bin|exe)\//.test(path)
  return real.every((path) => known.has(path) || isCommand(path)) ? 'explained' : 'WRONG'
}

function areDependenciesExplained(real, { dependencies, undecidedDependencies }) {
  if (undecidedDependencies !== null || dependencies.some((one) => one.requirement === null))
    return 'undecided'
  const key = (name, type, parts) => `${type} ${name} ${[...new Set(parts)].sort().join(', ') || '>= 0'}`
  const may = new Set(dependencies.map((one) => key(one.name, one.scope, one.requirement.map(requirement))))
  const is = new Set(real.map((one) => key(one.name, one.type, one.requirement)))
  const must = dependencies
    .filter(({ always }) => always)
    .map((one) => key(one.name, one.scope, one.requirement.map(requirement)))
  return [...is].every((one) => may.has(one)) && must.every((one) => is.has(one)) ? 'explained' : 'WRONG'
}

async function manifestsReader() {
  const input = join(import.meta.dirname, '..', '..', '..', 'src', 'sources', 'manifests', 'index.ts')
  const bundle = await rolldown({
    input,
    platform: 'node',
    logLevel: 'silent',
    moduleTypes: { '.wasm': 'base64' },
  })
  await bundle.write({ dir: join(work, 'reader'), format: 'esm', entryFileNames: 'reader.mjs' })
  await bundle.close()
  return (await import(pathToFileURL(join(work, 'reader', 'reader.mjs')).href)).readManifests
}

try {
  const readManifests = await manifestsReader()
  const next = random(seed)
  const root = join(work, 'sea')
  const texts = Array.from({ length: count }, () => gemspec(next))
  const folders = texts.map((text, at) => {
    const folder = join(root, String(at))
    for (const [path, content] of Object.entries({ ...FILES, 'sea.gemspec': text })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return folder
  })
  execFileSync('git', ['init', '-q', root])
  execFileSync('git', ['-C', root, 'add', '--all'])
  const loaded = (env) =>
    execFileSync('ruby', [join(import.meta.dirname, 'load.rb'), ...folders], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    })
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  const real = [loaded({}), loaded({ SEA: '1' })]
  const counts = { loaded: 0, refused: 0, explained: 0, undecided: 0 }
  for (const [at, text] of texts.entries()) {
    const bytes = { ...FILES, 'sea.gemspec': text }
    const files = {
      list: async () => Object.keys(bytes).sort(),
      read: async (path) => Buffer.from(bytes[path]),
    }
    const { manifests } = await readManifests(files, () => null)
    const { gem } = manifests.find(({ format }) => format === 'gemspec')
    for (const one of real.map((all) => all[at])) {
      if (one === null) {
        counts.refused += 1
        continue
      }
      counts.loaded += 1
      const answers = [
        ...Object.entries(one.fields).map(([name, value]) => [
          name,
          name === 'files' ? areFilesExplained(value, gem) : isExplained(name, value, gem),
          value,
        ]),
        ['dependencies', areDependenciesExplained(one.dependencies, gem), one.dependencies],
      ]
      for (const [name, answer, value] of answers) {
        const stated = name === 'dependencies' ? gem.dependencies : gem.fields[name].values
        assert.notEqual(
          answer,
          'WRONG',
          `${text}\n${name}: RubyGems has ${JSON.stringify(value)}, we say ${JSON.stringify(stated)}`,
        )
        counts[answer] += 1
      }
    }
  }
  const fields = counts.explained + counts.undecided
  console.log(`${count} gemspecs, loaded ${counts.loaded} times (${counts.refused} refused by RubyGems)`)
  console.log(`${fields} fields: ${counts.explained} as we say, ${counts.undecided} undecided, none wrong`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
