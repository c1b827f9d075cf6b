import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import type { Git, GitResult } from '../context.ts'
import { SourceUnavailable } from '../errors.ts'
import { findProgram } from './find-program.ts'
import { refuseUnsafe, subcommand } from './git-arguments.ts'

export interface GitLimits {
  /** Milliseconds until a command is ended. */
  readonly timeout?: number
  /** Bytes of standard output until a command is ended. */
  readonly output?: number
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The hardened git on one repository. Reads only; runs no hook, no filter, no fsmonitor, no transport, and sees
 * neither the machine's configuration nor `GIT_*` variables nor replaced or grafted objects.
 * Every answer either is whole and has a documented exit code, or throws.
 * @param root the work tree, absolute; git is told that it is the work tree, whatever `core.worktree` says
 * @param env the run's environment; every `GIT_*` variable in it is dropped
 */
export function gitProcess(root: string, env: Environment, limits: GitLimits = {}): Git {
  const timeout = limits.timeout ?? 120_000
  const cap = limits.output ?? 256 * 1024 * 1024
  const base = { ...withoutGitVariables(env), ...fixedVariables(root) }
  // Looked up once a repository, and at the first use: a test or an offline reader may never need git.
  let program: string | null | undefined
  return {
    async run(args, options = {}) {
      refuseUnsafe(args)
      program ??= findProgram('git', root, env)
      if (program === null) {
        throw new SourceUnavailable('git', 'is not on the PATH; install git 2.31 or later')
      }
      const name = subcommand(args)
      const result = await execute(program, [...hardening(root), ...args], {
        cwd: root,
        env: { ...base, ...options.env },
        input: options.input,
        timeout,
        cap,
        name,
      })
      if (!(options.okCodes ?? [0]).includes(result.code)) {
        throw new SourceUnavailable(
          'git',
          `\`git ${name}\` exited ${result.code}: ${firstLine(result.stderr)}`,
        )
      }
      return result
    },
  }
}

/** Git's first line as one printable line: it can carry names from the repository. */
function firstLine(stderr: string): string {
  const line = stderr.split('\n').find((text) => text.trim() !== '') ?? 'it said nothing'
  return line.replaceAll(/\p{Cc}/gu, ' ').slice(0, 300)
}

function hardening(root: string): string[] {
  const settings = [
    // The owner of a container's checkout is often another user; nothing here executes what the repository holds.
    'safe.directory=*',
    'core.fsmonitor=false',
    'core.untrackedCache=false',
    'core.hooksPath=/dev/null',
    'core.excludesFile=/dev/null',
    'core.attributesFile=/dev/null',
    'core.fileMode=true',
    'core.symlinks=true',
    'core.autocrlf=false',
    'core.trustctime=true',
    'core.checkStat=default',
    'core.sparseCheckout=false',
    'core.quotePath=true',
    'diff.ignoreSubmodules=none',
    'protocol.allow=never',
    // Elsewhere the file system decides; on Linux this setting could only stretch an ignore pattern.
    ...(process.platform === 'linux' ? ['core.ignoreCase=false'] : []),
  ]
  return [
    '--no-pager',
    '--no-optional-locks',
    '--no-replace-objects',
    `--work-tree=${root}`,
    ...settings.flatMap((setting) => ['-c', setting]),
  ]
}

function withoutGitVariables(env: Environment): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [key, value] of Object.entries(env)) {
    // Windows ignores case in variable names, so the test does too.
    if (value !== undefined && !/^git_/i.test(key)) kept[key] = value
  }
  return kept
}

function fixedVariables(root: string): Record<string, string> {
  return {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    // A partial clone would fetch what is missing, through whatever transport its configuration names.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    // A work tree whose `.git` is gone must not be answered for by a repository further up.
    GIT_CEILING_DIRECTORIES: dirname(root),
  }
}

interface Execution {
  readonly cwd: string
  readonly env: Record<string, string>
  readonly input: string | Uint8Array | undefined
  readonly timeout: number
  readonly cap: number
  readonly name: string
}

function execute(program: string, args: readonly string[], how: Execution): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const fail = (problem: string): void =>
      reject(new SourceUnavailable('git', `\`git ${how.name}\` ${problem}`))
    const child = spawn(program, args, {
      cwd: how.cwd,
      env: how.env,
      shell: false,
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    let size = 0
    let errorSize = 0
    let ended: string | null = null
    const end = (why: string): void => {
      ended ??= why
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => end(`took longer than ${how.timeout / 1000} s`), how.timeout)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > how.cap) end(`answered with more than ${how.cap} bytes`)
      else out.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      // Warnings can repeat a million times; the first lines are enough to act on.
      if (errorSize < 65_536) err.push(chunk)
      errorSize += chunk.length
    })
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      fail(`could not be started (${error.code ?? error.message})`)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (ended !== null) fail(ended)
      else if (code === null) fail(`was ended by ${signal ?? 'a signal'}`)
      else resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') })
    })
    // Git may exit before it has read everything; its exit code then says what happened.
    child.stdin.on('error', () => undefined)
    child.stdin.end(how.input ?? '')
  })
}
