import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenPgpQuestion, OpenPgpVerification, VerifyOpenPgp } from '../context.ts'
import { isSourceError } from '../errors.ts'
import { findProgram } from './find-program.ts'
import { runProgram } from './run-program.ts'

type Environment = Readonly<Record<string, string | undefined>>

const TIMEOUT_MS = 30_000

/**
 * Verify detached OpenPGP signatures with gpg, in an empty home that holds the given keys alone: no key server, no agent,
 * no configuration and no trust of this machine has a say.
 * Source: https://github.com/gpg/gnupg/blob/master/doc/DETAILS on the status lines.
 * @param root the checked repository; a gpg inside it is not used
 */
export function gpgVerify(root: string, env: Environment): VerifyOpenPgp {
  return async (question) => {
    if (question.keys.length === 0) return { kind: 'unavailable', why: 'the policy names no OpenPGP key' }
    const gpg = findProgram('gpg', root, env)
    if (gpg === null) return { kind: 'unavailable', why: 'gpg is not on the PATH' }
    // Short: gpg makes sockets in its home, and their paths have a small limit.
    const home = mkdtempSync(join(tmpdir(), 'rg-gpg-'))
    try {
      chmodSync(home, 0o700)
      return await verified(gpg, home, question, env)
    } catch (error) {
      if (!isSourceError(error)) throw error
      return { kind: 'unavailable', why: error.message }
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  }
}

async function verified(
  gpg: string,
  home: string,
  { keys, payload, signature }: OpenPgpQuestion,
  env: Environment,
): Promise<OpenPgpVerification> {
  const run = (args: readonly string[], input: string | Uint8Array) =>
    runProgram(gpg, ['--homedir', home, ...ALONE, ...args], {
      cwd: home,
      env: { PATH: env.PATH ?? '', LC_ALL: 'C', HOME: home, GNUPGHOME: home },
      input,
      timeout: TIMEOUT_MS,
      cap: 1024 * 1024,
      source: 'gpg',
      name: 'gpg',
      withHelpers: true,
    })
  for (const key of keys) {
    const { code } = await run(['--import'], key)
    if (code !== 0)
      return { kind: 'unavailable', why: 'one of the policy’s OpenPGP keys cannot be read by gpg' }
  }
  const file = join(home, 'signature.asc')
  writeFileSync(file, signature, 'latin1')
  const { stdout } = await run(['--status-fd', '1', '--verify', file, '-'], payload)
  return judged(stdout.toString('utf8'))
}

const ALONE = [
  '--batch',
  '--no-options',
  '--no-tty',
  '--no-autostart',
  '--no-auto-key-retrieve',
  '--no-auto-key-locate',
  '--no-auto-check-trustdb',
  '--trust-model',
  'always',
  '--weak-digest',
  'SHA1',
  '--weak-digest',
  'RIPEMD160',
]

/** Every signature line must be good: gpg succeeds when one of several is, and only status lines are a contract. */
function judged(status: string): OpenPgpVerification {
  const lines = status
    .split('\n')
    .flatMap((line) => /^\[GNUPG:\] (\S+)(?: (.*))?$/.exec(line)?.slice(1, 3) ?? [])
  const words = new Map<string, string[]>()
  for (let at = 0; at < lines.length; at += 2) {
    const key = lines[at]!
    words.set(key, [...(words.get(key) ?? []), lines[at + 1] ?? ''])
  }
  const first = (key: string): string => words.get(key)?.[0]?.split(' ')[0] ?? ''
  if (words.has('BADSIG')) return { kind: 'bad', why: 'it is not over the content of this tag' }
  if (words.has('REVKEYSIG')) return { kind: 'bad', why: `its key ${first('REVKEYSIG')} was revoked` }
  if (words.has('EXPKEYSIG')) return { kind: 'bad', why: `its key ${first('EXPKEYSIG')} has expired` }
  if (words.has('EXPSIG')) return { kind: 'bad', why: 'it has expired itself' }
  if (words.has('NO_PUBKEY')) return { kind: 'unknown-key', key: first('NO_PUBKEY') }
  const valid = words.get('VALIDSIG') ?? []
  if (valid.length === 1 && words.get('GOODSIG')?.length === 1 && !words.has('ERRSIG')) {
    // The last field is the primary key's fingerprint, which people write down.
    return { kind: 'valid', fingerprint: valid[0]!.split(' ').at(-1)! }
  }
  return {
    kind: 'bad',
    why: words.has('ERRSIG')
      ? 'it uses an algorithm that gpg does not accept'
      : 'it is none that gpg can read',
  }
}
