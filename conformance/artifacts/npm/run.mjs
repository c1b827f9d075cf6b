// Packages as `npm pack` makes them, judged by us and by publint: what is sound has no fault, and every package that
// publint rejects we reject, by the same field. Then every package that this project itself has installed.
//
//   node conformance/artifacts/npm/run.mjs
//
// Needs npm, which brings publint, and tar.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { line, reader } from '../reader.mjs'
import { BROKEN, SOUND } from './packages.mjs'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const PEER = join(ROOT, 'conformance', '.work', 'publint')
const VERSION = '0.3.25'
/** Warnings of publint that are faults here as well: what a field leads to is not there, or is of another format. */
const ALSO = new Set(['EXPORTS_GLOB_NO_MATCHED_FILES', 'FILE_INVALID_FORMAT', 'FILE_INVALID_EXPLICIT_FORMAT'])
/** What publint says and we do not, with why. */
const ACCEPTED = [
  [
    ({ code, args }) => code === 'FILE_INVALID_FORMAT' && args.expectFormat === 'CJS',
    'a `.js` in ES module syntax without a `type`: Node.js 20.19 and 22.7 go by the syntax',
  ],
  [
    ({ code, path }) => code === 'FILE_DOES_NOT_EXIST' && /^(?:types|typings)$/.test(path[0]),
    'TypeScript finds `types` without an extension; what it does not find we reject as well',
  ],
  [
    ({ code, path }) => code.startsWith('FILE_INVALID') && path[0] === 'name',
    'publint looks at every script of a package without `exports`; we at those that a field leads to',
  ],
]

if (!existsSync(join(PEER, 'node_modules', 'publint'))) {
  mkdirSync(PEER, { recursive: true })
  writeFileSync(join(PEER, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `publint@${VERSION}`], {
    cwd: PEER,
    stdio: 'inherit',
  })
}
const { publint } = await import(
  pathToFileURL(join(PEER, 'node_modules', 'publint', 'src', 'index-node.js')).href
)
const work = mkdtempSync(join(tmpdir(), 'guardrail-npm-'))

/** @returns the packed file */
function pack(name, files) {
  const folder = join(work, 'packages', name)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const out = execFileSync('npm', ['pack', '--json', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [packed] = Object.values(JSON.parse(out))
  return join(folder, packed.filename ?? packed)
}

async function faults(tarball) {
  const bytes = readFileSync(tarball)
  const tar = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const { messages } = await publint({ pack: { tarball: tar } })
  return messages.filter(({ type, code }) => type === 'error' || ALSO.has(code))
}

/** publint's path of a field as our messages write it. */
const fieldName = (path) =>
  path
    .map((part, at) =>
      /^[A-Za-z_$][\w$]*$/.test(part)
        ? at === 0
          ? part
          : `.${part}`
        : /^\d+$/.test(part) && at > 0
          ? `[${part}]`
          : `[${JSON.stringify(part)}]`,
    )
    .join('')

/** @returns what publint finds and we do not */
const missed = (said, problems) =>
  said.filter((message) => {
    if (ACCEPTED.some(([excuses]) => excuses(message))) return false
    const field = fieldName(message.path)
    return !problems.some(
      ({ detail }) => detail.includes(`\`${field}\``) || (field === 'name' && detail.includes('extension')),
    )
  })

const show = ({ code, path }) => `${code} ${fieldName(path)}`
const counts = { sound: 0, broken: 0, installed: 0, agreed: 0, ours: 0 }
try {
  const read = await reader(work)
  for (const [name, files] of Object.entries(SOUND)) {
    const tarball = pack(`sound-${Object.keys(SOUND).indexOf(name)}`, files)
    const { problems, artifacts } = await read(tarball)
    assert.deepEqual(problems.map(line), [], name)
    assert.deepEqual((await faults(tarball)).map(show), [], name)
    assert.deepEqual(
      new Set(artifacts[0].claims.map((claim) => `${claim.name} ${claim.version}`)),
      new Set(['@calm/sea 1.2.3']),
      name,
    )
    counts.sound += 1
  }
  for (const [name, files] of Object.entries(BROKEN)) {
    const tarball = pack(`broken-${Object.keys(BROKEN).indexOf(name)}`, files)
    const said = await faults(tarball)
    const { problems } = await read(tarball)
    assert.notEqual(problems.length, 0, `${name}: nothing is found`)
    assert.deepEqual(missed(said, problems).map(show), [], `${name}: ${problems.map(line).join('; ')}`)
    console.log(
      `  ${name}: ${said.map(({ code }) => code).join(', ') || '-'} | ${problems.map(({ kind }) => kind).join(', ')}`,
    )
    counts.broken += 1
    if (said.length > 0) counts.agreed += 1
  }
  const modules = join(ROOT, 'node_modules')
  const folders = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((one) => `${name}/${one}`) : [name],
  )
  for (const name of folders.filter((one) => existsSync(join(modules, one, 'package.json')))) {
    const tarball = join(work, `${name.replace('/', '+')}.tgz`)
    const out = ['--exclude=./node_modules', '-czf', tarball, '--transform', 's,^\\.,package,', '.']
    execFileSync('tar', out, { cwd: join(modules, name) })
    const said = await faults(tarball).catch((error) => assert.fail(`${name}: publint: ${error.message}`))
    const { problems } = await read(tarball)
    const ours = problems.filter(({ kind }) => !['missing-bundled', 'special-mode'].includes(kind))
    const lost = missed(said, ours)
    assert.deepEqual(lost.map(show), [], `${name}: ${ours.map(line).join('; ')}`)
    const alone = ours.filter(
      ({ detail }) => !said.some(({ path }) => detail.includes(`\`${fieldName(path)}\``)),
    )
    for (const one of alone) console.log(`  ${name} | ours alone: ${line(one)}`)
    counts.ours += alone.length
    counts.installed += 1
    rmSync(tarball)
  }
  console.log(`ok: ${JSON.stringify(counts)}, publint ${VERSION}`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
