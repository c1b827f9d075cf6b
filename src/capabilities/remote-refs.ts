import { mkdtempSync, rmSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { RemoteQuestion, RemoteRefs } from '../context.ts'
import { SourceUnavailable } from '../errors.ts'
import { isCommitSha } from '../location.ts'
import { findProgram } from './find-program.ts'
import { withoutGitVariables } from './git-process.ts'
import { firstLine, runProgram } from './run-program.ts'

type Environment = Readonly<Record<string, string | undefined>>

const TIMEOUT_MS = 60_000
/** A ref and its peeled line are a hundred bytes; servers of the first protocol send all their refs. */
const OUTPUT_BYTES = 64 * 1024 * 1024

/**
 * `git ls-remote`, run in an empty folder outside of the checked repository: neither its configuration (`url.insteadOf`,
 * credential helpers, `core.sshCommand`, a proxy) nor this machine's decides where the question goes and who reads the
 * credential. Only the transports https, ssh and file are spoken; no hook, no helper and no prompt can run.
 * Source: https://git-scm.com/docs/git#Documentation/git.txt-GITALLOWPROTOCOL; git-config(1) on `http.extraHeader`.
 * @param root the checked repository; programs inside it are not used
 */
export function remoteRefs(root: string, env: Environment, timeout: number = TIMEOUT_MS): RemoteRefs {
  return async (question) => {
    const { address, refs } = question
    refuseUnsafe(question)
    const git = findProgram('git', root, env)
    if (git === null) throw new SourceUnavailable('git', 'is not on the PATH; install git 2.31 or later')
    const folder = mkdtempSync(join(tmpdir(), 'release-guardrail-remote-'))
    try {
      const { code, stdout, stderr } = await runProgram(
        git,
        ['--no-pager', 'ls-remote', '--quiet', '--', address, 'HEAD', ...refs],
        {
          cwd: folder,
          env: environment(question, folder, root, env),
          timeout,
          cap: OUTPUT_BYTES,
          source: 'the remote repository',
          name: 'git ls-remote',
          withHelpers: true,
        },
      )
      if (code !== 0) {
        throw new SourceUnavailable(
          'the remote repository',
          `${shown(address)} did not answer: ${firstLine(stderr).replaceAll(address, shown(address))}`,
        )
      }
      return answered(stdout, new Set(refs), address)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** An address without user, password and query, for messages. */
export function shown(address: string): string {
  if (!URL.canParse(address) || /^[a-z]:[\\/]/i.test(address)) return address
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}

/** @throws Error, for the address is checked by who makes the question */
function refuseUnsafe({ address, refs, authorization }: RemoteQuestion): void {
  const isKnown =
    /^(?:https|ssh|file):\/\/[^-]/i.test(address) ||
    /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/i.test(address) ||
    /^(?:\/|[a-z]:[\\/])/i.test(address) ||
    /^[\w.][\w.-]*@[\w[][\w.:[\]-]*:[^:]/.test(address)
  if (!isKnown || /\p{Cc}|::/u.test(address.replace(/\[[0-9a-f:]+\]/gi, '')))
    throw new Error('not an address that is asked')
  if (refs.some((ref) => !ref.startsWith('refs/') || /[\p{Cc}*?[\\]/u.test(ref)))
    throw new Error('not a full name of a ref')
  if (authorization !== null && !/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(authorization))
    throw new Error('not a value of a header')
}

function environment(
  { address, authorization }: RemoteQuestion,
  folder: string,
  root: string,
  env: Environment,
): Record<string, string> {
  const settings: [string, string][] = [
    ['credential.helper', ''],
    ['core.askPass', ''],
    ['protocol.version', '2'],
    // A header goes along with a redirect: with a credential none is followed.
    ['http.followRedirects', authorization === null ? 'initial' : 'false'],
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '30'],
    ...(authorization === null
      ? []
      : [
          [`http.${new URL(address).origin}/.extraHeader`, `Authorization: ${authorization}`] as [
            string,
            string,
          ],
        ]),
  ]
  const { SSH_ASKPASS: _, ...inherited } = withoutGitVariables(env)
  const ssh = findProgram('ssh', root, env)
  return {
    ...inherited,
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS_REQUIRE: 'never',
    GIT_CEILING_DIRECTORIES: dirname(folder),
    GIT_ALLOW_PROTOCOL: address.startsWith('http://') ? 'http' : 'https:ssh:file',
    // Looked up here, so that no program of the repository is taken for ssh; a passphrase cannot be asked for.
    GIT_SSH_COMMAND: ssh === null ? 'false' : `${quoted(ssh)} -oBatchMode=yes -oConnectTimeout=20`,
    GIT_SSH_VARIANT: 'ssh',
    // In the environment and not among the arguments, which every user of the machine can read.
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  }
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", String.raw`'\''`)}'`
}

/**
 * `<id> TAB <name>` a line. A pattern also fits the end of longer names; those are no answer. HEAD is asked for beside
 * the refs: a sign-in page, which git takes for a server of the dumb protocol, has none, and proves nothing.
 */
function answered(stdout: Buffer, asked: ReadonlySet<string>, address: string): Map<string, string> {
  const found = new Map<string, string>()
  const text = stdout.toString('utf8')
  const unclear = (): SourceUnavailable =>
    new SourceUnavailable('the remote repository', `${shown(address)} answered in an unknown form`)
  if (text !== '' && !text.endsWith('\n')) throw unclear()
  for (const line of text.split('\n').filter(Boolean)) {
    const [id, name, ...rest] = line.split('\t')
    if (id === undefined || name === undefined || rest.length > 0 || !isCommitSha(id)) throw unclear()
    if (asked.has(name)) found.set(name, id)
  }
  if (found.size === 0 && !/\tHEAD$/m.test(text)) {
    throw new SourceUnavailable(
      'the remote repository',
      `${shown(address)} shows no branch that is checked out by default: it is empty, or no repository`,
    )
  }
  return found
}
