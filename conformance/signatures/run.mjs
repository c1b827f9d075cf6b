// node conformance/signatures/run.mjs [mutations a key]
// Signs tags with keys of ssh-keygen, changes the tag objects at random, and compares what release/tag-not-signed makes
// of each with `git verify-tag`. Needs git and ssh-keygen.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const mutations = Number(process.argv[2] ?? 60)
const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'signatures-'))
const repository = join(folder, 'repository')
const allowed = join(folder, 'allowed')

const KEYS = ['ed25519', 'ecdsa 256', 'ecdsa 384', 'ecdsa 521', 'rsa 2048', 'rsa 4096']
const WHO = { NAME: 'A Maintainer', EMAIL: 'maintainer@example.com' }
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) =>
      Object.entries(WHO).map(([key, value]) => [`GIT_${role}_${key}`, value]),
    ),
  ),
}

/** A small generator with a fixed seed: the same changes in every run. */
let state = 7
function below(count) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * count)
}

async function ours() {
  writeFileSync(
    join(folder, 'entry.ts'),
    `export { parseTagObject } from ${JSON.stringify(join(root, 'src/sources/git/signature/tag-object.ts'))}
export { verifySshSignature } from ${JSON.stringify(join(root, 'src/sources/git/signature/sshsig.ts'))}`,
  )
  const build = await rolldown({ input: join(folder, 'entry.ts'), platform: 'node', cwd: root })
  await build.write({ dir: join(folder, 'out'), format: 'esm' })
  const { parseTagObject, verifySshSignature } = await import(
    pathToFileURL(join(folder, 'out', 'entry.js')).href
  )
  return (bytes, key) => {
    try {
      const { payload, signature } = parseTagObject(bytes, 'tag')
      if (signature?.kind !== 'ssh') return false
      const result = verifySshSignature(signature.text, payload)
      return result.kind === 'valid' && result.key === key
    } catch (error) {
      if (error.name !== 'SourceInvalid') throw error
      return false
    }
  }
}

function git(args, options = {}) {
  return execFileSync('git', args, { cwd: repository, env, stdio: ['pipe', 'pipe', 'pipe'], ...options })
}

function theirs(bytes) {
  const write = spawnSync('git', ['hash-object', '-t', 'tag', '-w', '--literally', '--stdin'], {
    cwd: repository,
    env,
    input: bytes,
  })
  if (write.status !== 0) return false
  const id = write.stdout.toString().trim()
  return (
    spawnSync('git', ['-c', `gpg.ssh.allowedSignersFile=${allowed}`, 'verify-tag', id], {
      cwd: repository,
      env,
    }).status === 0
  )
}

function changed(bytes) {
  const at = below(bytes.length)
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)]
  const byte = Buffer.from([below(128)])
  switch (below(4)) {
    case 0:
      return Buffer.concat([head, byte, tail])
    case 1:
      return Buffer.concat([head, tail.subarray(1)])
    case 2:
      return Buffer.concat([head, tail.subarray(0, 1), tail])
    default:
      return Buffer.concat([head, byte, tail.subarray(1)])
  }
}

try {
  const judge = await ours()
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repository], { env })
  git(['commit', '--quiet', '--allow-empty', '--message', 'one'])
  const disagreements = []
  let compared = 0
  let valid = 0
  let stricter = 0
  for (const [index, name] of KEYS.entries()) {
    const [type, bits] = name.split(' ')
    const file = join(folder, `key-${index}`)
    execFileSync('ssh-keygen', [
      '-q',
      '-t',
      type,
      ...(bits ? ['-b', bits] : []),
      '-N',
      '',
      '-C',
      '',
      '-f',
      file,
    ])
    const key = readFileSync(`${file}.pub`, 'utf8').trim()
    writeFileSync(allowed, `maintainer ${key}\n`)
    const sign = [
      '-c',
      'gpg.format=ssh',
      '-c',
      `user.signingkey=${file}`,
      'tag',
      '--sign',
      '--message',
      'Release',
    ]
    git([...sign, `v1.${index}.0`])
    const bytes = git(['cat-file', 'tag', `v1.${index}.0`])
    for (let count = 0; count <= mutations; count += 1) {
      const object = count === 0 ? bytes : changed(bytes)
      const [own, other] = [judge(object, key), theirs(object)]
      compared += 1
      valid += Number(own)
      // ssh-keygen reads armour with blanks in it, or text behind it; nobody writes that, and it is refused here
      if (count > 0 && !own && other) stricter += 1
      else if (own !== other)
        disagreements.push(`${name}: ours ${own}, git ${other}\n${object.toString('latin1')}`)
    }
  }
  for (const one of disagreements) console.log(`${one}\n`)
  console.log(
    `${compared} tag objects, ${valid} of them valid, ${stricter} refused here alone, ${disagreements.length} judged otherwise by git verify-tag`,
  )
  process.exitCode = disagreements.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
