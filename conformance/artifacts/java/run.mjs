// Archives of Java as Maven, jar and jarsigner make them, and gems as `gem build` does: what is sound has no fault, and
// every change that jarsigner or gem refuses we refuse.
//
//   node conformance/artifacts/java/run.mjs
//
// Needs Maven, a JDK and Ruby. Maven's plug-ins come from its own repository, into a folder of their own.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { line, reader } from '../reader.mjs'
import { readTar, writeTar } from '../tamper/tar.mjs'
import { readZip, writeZip } from '../tamper/zip.mjs'
import { GEM, POM, SOURCES } from './projects.mjs'

const REPOSITORY = join(import.meta.dirname, '..', '..', '.work', 'maven')
const work = mkdtempSync(join(tmpdir(), 'guardrail-java-'))
const run = (cwd, program, ...args) =>
  execFileSync(program, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })
const counts = { sound: 0, changed: 0, refusedByPeer: 0 }

function written(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Jars of Maven: the library, its sources and its documentation. */
function byMaven() {
  const root = join(work, 'maven')
  written(root, { 'pom.xml': POM, ...SOURCES })
  run(root, 'mvn', '-q', '-B', `-Dmaven.repo.local=${REPOSITORY}`, 'package')
  return readdirSync(join(root, 'target'))
    .filter((file) => file.endsWith('.jar'))
    .map((file) => join(root, 'target', file))
}

/** A modular, multi-release jar of the JDK's own tools, and the same signed. */
function byJdk() {
  const root = join(work, 'jdk')
  written(root, {
    ...SOURCES,
    'src/main/java/module-info.java': 'module org.calm.sea { exports org.calm.sea; }\n',
  })
  const sources = readdirSync(join(root, 'src/main/java'), { recursive: true }).filter((file) =>
    file.endsWith('.java'),
  )
  run(
    root,
    'javac',
    '-d',
    'classes',
    '--module-version',
    '1.2.3',
    ...sources.map((file) => join('src/main/java', file)),
  )
  run(root, 'javac', '-d', 'newer', 'src/main/java/org/calm/sea/Waves.java')
  const jar = join(root, 'sea-1.2.3.jar')
  run(
    root,
    'jar',
    '--create',
    '--file',
    jar,
    '--main-class',
    'org.calm.sea.Main',
    '--module-version',
    '1.2.3',
    '-C',
    'classes',
    '.',
    '--release',
    '17',
    '-C',
    'newer',
    '.',
  )
  const keys = ['-keystore', join(root, 'keys'), '-storepass', 'changeit']
  run(root, 'keytool', '-genkeypair', '-alias', 'ada', '-keyalg', 'RSA', '-dname', 'CN=Ada', ...keys)
  const signed = ['SHA-256', 'SHA-512'].map((digest) => {
    const path = join(root, digest, 'sea-1.2.3.jar')
    mkdirSync(dirname(path))
    cpSync(jar, path)
    run(root, 'jarsigner', '-digestalg', digest, ...keys, path, 'ada')
    return path
  })
  return { plain: jar, signed }
}

function byGem() {
  const root = join(work, 'gem')
  written(root, GEM)
  run(root, 'gem', 'build', 'calm-sea.gemspec')
  return join(root, 'calm-sea-1.2.3.gem')
}

const jarsigner = (path) => spawnSync('jarsigner', ['-verify', '-strict', path], { encoding: 'utf8' })
/** jarsigner says by its exit that the signer is unknown to it (4), and, added, that entries are unsigned (16). */
const jarsignerTakes = (path) =>
  (({ status, stdout }) => stdout.includes('jar verified') && (status & ~4) === 0)(jarsigner(path))
const gemTakes = (path) => {
  const target = mkdtempSync(join(work, 'unpacked-'))
  return spawnSync('gem', ['unpack', path, '--target', target]).status === 0
}

const edit = (name, change) => (entries) =>
  entries.map((one) => (one.name === name ? { ...one, content: Buffer.from(change(one.content)) } : one))
const CLASS = 'org/calm/sea/Main.class'
const file = (name, text) => ({ name, content: Buffer.from(text), mode: 0o100644 })

const JAR_CHANGES = {
  'a class changed': edit(CLASS, (content) => Buffer.concat([content, Buffer.from([0])])),
  'a class added': (entries) => [...entries, file('org/calm/sea/Evil.class', 'x')],
  'a class added and listed': (entries) =>
    edit(
      'META-INF/MANIFEST.MF',
      (content) => `${content}Name: org/calm/sea/Evil.class\r\nSHA-256-Digest: x\r\n\r\n`,
    )([...entries, file('org/calm/sea/Evil.class', 'x')]),
  'a class taken away': (entries) => entries.filter(({ name }) => name !== CLASS),
  'the signature block taken away': (entries) => entries.filter(({ name }) => !name.endsWith('.RSA')),
  'the signature file taken away': (entries) => entries.filter(({ name }) => !name.endsWith('.SF')),
  'the manifest changed': edit('META-INF/MANIFEST.MF', (content) =>
    String(content).replace('Main-Class: org.calm.sea.Main', 'Main-Class: org.calm.sea.Waves'),
  ),
  'a digest changed': edit('META-INF/MANIFEST.MF', (content) =>
    String(content).replace(/(-Digest: )./, '$1_'),
  ),
}
const GEM_CHANGES = {
  'other files': (entries) =>
    entries.map((one) =>
      one.name === 'data.tar.gz'
        ? { ...one, content: writeTar(edit('lib/calm_sea.rb', () => 'evil')(readTar(one.content))) }
        : one,
    ),
  'other metadata': (entries) =>
    entries.map((one) =>
      one.name === 'metadata.gz'
        ? {
            ...one,
            content: Buffer.concat([one.content.subarray(0, 9), Buffer.from([7]), one.content.subarray(10)]),
          }
        : one,
    ),
  'no metadata': (entries) => entries.filter(({ name }) => name !== 'metadata.gz'),
  'no files': (entries) => entries.filter(({ name }) => name !== 'data.tar.gz'),
  'no checksums': (entries) => entries.filter(({ name }) => name !== 'checksums.yaml.gz'),
  'something besides': (entries) => [
    ...entries,
    { name: 'evil.rb', content: Buffer.from('x'), type: '0', link: '', mode: 0o644 },
  ],
}

async function changes(what, table, before, apply, takes, read) {
  for (const [name, change] of Object.entries(table)) {
    const path = join(work, 'changed', before.split('/').at(-1))
    mkdirSync(dirname(path), { recursive: true })
    const bytes = apply(readFileSync(before), change)
    writeFileSync(path, bytes)
    const isTaken = takes(path)
    const { problems } = await read(path)
    console.log(
      `  ${what}, ${name}: ${isTaken ? 'taken' : 'refused'} by the peer | ${[...new Set(problems.map(({ kind }) => kind))].join(', ')}`,
    )
    assert.notEqual(problems.length, 0, `${what}, ${name}: nothing is found`)
    counts.changed += 1
    if (!isTaken) counts.refusedByPeer += 1
  }
}

try {
  const read = await reader(work)
  const { plain, signed } = byJdk()
  const gem = byGem()
  const jars = [...byMaven(), plain, ...signed]
  for (const path of [...jars, gem]) {
    const { problems, artifacts } = await read(path)
    const [artifact] = artifacts
    console.log(
      `  ${path.split('/').at(-1)}: ${artifact.format}, ${artifact.claims.map(({ name, version }) => `${name ?? '-'} ${version}`).join(', ')} | ${artifact.provides.modules.join(' ')}`,
    )
    assert.deepEqual(problems.map(line), [], path)
    assert.deepEqual(new Set(artifact.claims.map(({ version }) => version)), new Set(['1.2.3']), path)
    counts.sound += 1
  }
  for (const path of signed) assert.ok(jarsignerTakes(path), jarsigner(path).stdout)
  assert.ok(gemTakes(gem))
  const zip = (bytes, change) => writeZip(change(readZip(bytes)))
  for (const path of signed)
    await changes(path.split('/').at(-1), JAR_CHANGES, path, zip, jarsignerTakes, read)
  const { gunzipSync, gzipSync } = await import('node:zlib')
  const outer = (bytes, change) => gunzipSync(writeTar(change(readTar(gzipSync(bytes)))))
  await changes('gem', GEM_CHANGES, gem, outer, gemTakes, read)
  console.log(`ok: ${JSON.stringify(counts)}`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
