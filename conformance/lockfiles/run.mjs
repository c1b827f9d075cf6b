// Lockfiles of other projects, read by Bundler's own parser and by ours; and Composer's own content hash of composer.json
// files as they are and changed at random, beside ours.
//
//   node conformance/lockfiles/run.mjs FOLDER...
//
// Needs Ruby with Bundler (RUBYLIB names another one; from 2.5 on checksums are compared) and PHP with Composer's classes
// (COMPOSER_SRC, else where Debian's package has them). Nothing of the folders is kept.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const here = import.meta.dirname
const source = join(here, '..', '..', 'src', 'sources', 'lockfiles')
const composer = process.env.COMPOSER_SRC ?? '/usr/share/php/Composer'
const CHANGES = 20_000

const folders = process.argv.slice(2)
assert.ok(folders.length > 0, 'name at least one folder with lockfiles')
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true }).map((name) => join(resolve(folder), name)),
)
const named = (pattern) => files.filter((file) => pattern.test(file))

/** Our readers as modules of plain JavaScript. */
async function ours() {
  const folder = mkdtempSync(join(here, '.bundle-'))
  try {
    const input = {
      gems: join(source, 'bundler', 'gemfile-lock.ts'),
      hash: join(source, 'composer', 'content-hash.ts'),
    }
    const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' })
    await bundle.write({ dir: folder, entryFileNames: '[name].mjs' })
    const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)
    return { ...(await load('gems')), ...(await load('hash')) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// RubyGems before 3.4 takes the C library of GNU for the one that goes without saying
const plain = (id) => id.replace(/(?<=-linux)-gnu(?:eabi(?:hf)?)?$/, '')

const { readGemfileLock, composerContentHash } = await ours()
const big = { maxBuffer: 1 << 30, encoding: 'utf8' }
const judged = { locks: 0, gems: 0, checksums: 0, refused: 0, hashes: 0, changed: 0 }

const gemfiles = named(/(?:^|\/)(?:Gemfile\.lock|gems\.locked)$/)
const answers = execFileSync('ruby', [join(here, 'gemfile-lock.rb')], { ...big, input: gemfiles.join('\n') })
for (const line of answers.split('\n').filter(Boolean)) {
  const theirs = JSON.parse(line)
  let lock
  try {
    lock = readGemfileLock(readFileSync(theirs.path, 'utf8'), 'Gemfile.lock')
  } catch (error) {
    // stricter on purpose: an empty file is a lockfile to Bundler
    judged.refused += 1
    console.log(`refused by us: ${theirs.path}: ${error.message}`)
    continue
  }
  assert.equal(theirs.error, undefined, `${theirs.path}: Bundler refuses it, we do not`)
  assert.deepEqual(
    lock.packages.map(({ id }) => plain(id)).sort(),
    theirs.specs.map(({ id }) => plain(id)).sort(),
    theirs.path,
  )
  const direct = lock.declared.filter(({ group }) => group === 'DEPENDENCIES').map(({ name }) => name)
  assert.deepEqual([...new Set(direct)].sort(), theirs.dependencies, theirs.path)
  const byId = new Map(
    lock.packages.flatMap((one) => [
      [one.id, one],
      [plain(one.id), one],
    ]),
  )
  const kinds = { registry: 'Rubygems', git: 'Git', local: 'Path' }
  for (const { id: theirId, sha256, source: kind, dependencies } of theirs.specs) {
    const own = byId.get(theirId) ?? byId.get(plain(theirId))
    const { id } = own
    assert.equal(kinds[own.source.kind], kind, `${theirs.path}: ${id}`)
    const needs = [...new Set(own.dependencies.map((target) => byId.get(target).name))]
    const missing = lock.missing.filter(({ from }) => from === id).map(({ name }) => name)
    assert.deepEqual(
      [...new Set([...needs, ...missing])].sort(),
      dependencies.filter((name) => name !== 'bundler' || needs.includes(name)),
      `${theirs.path}: ${id}`,
    )
    if (sha256 !== null) {
      judged.checksums += 1
      assert.equal(own.hashes[0]?.hex, sha256, `${theirs.path}: ${id}`)
    }
  }
  judged.locks += 1
  judged.gems += theirs.specs.length
}

/** Always the same sequence, so that a failure can be had again. */
let seed = 1
function random(below) {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % below
}

const WORDS = [
  '"a/b"',
  '{}',
  '[]',
  '0',
  '-0',
  '1.0',
  '1e25',
  '0.00001',
  'null',
  'true',
  '"é\\ud83d\\ude00/"',
  '{"0":1,"1":[]}',
  '{"10":1,"2":2}',
  '12345678901234567890',
]
const manifests = named(/(?:^|\/)composer\.json$/)
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => {
    try {
      return typeof JSON.parse(text) === 'object'
    } catch {
      return false
    }
  })
const changed = Array.from({ length: manifests.length === 0 ? 0 : CHANGES }, () => {
  const text = manifests[random(manifests.length)]
  const values = [...text.matchAll(/(?<=:\s*)(?:"[^"\\]*"|true|false|\d+)(?=\s*[,}\]])/g)]
  if (values.length === 0) return text
  const value = values[random(values.length)]
  return text.slice(0, value.index) + WORDS[random(WORDS.length)] + text.slice(value.index + value[0].length)
})
const texts = [...manifests, ...changed]
const input = texts.map((text) => JSON.stringify(text)).join('\n')
const hashes = execFileSync('php', [join(here, 'content-hash.php'), composer], { ...big, input })
  .trim()
  .split('\n')
assert.equal(hashes.length, texts.length, 'Composer answered another number of times than it was asked')
for (const [index, text] of texts.entries()) {
  assert.equal(composerContentHash(text), hashes[index], `another hash than Composer's of\n${text}`)
  judged[index < manifests.length ? 'hashes' : 'changed'] += 1
}
console.log(judged)
