import { dirname } from 'node:path'
import type { Git } from '../context.ts'
import { SourceUnavailable } from '../errors.ts'
import { findProgram } from './find-program.ts'
import { refuseUnsafe, subcommand } from './git-arguments.ts'
import { firstLine, runProgram } from './run-program.ts'

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
      const result = await runProgram(program, [...hardening(root), ...args], {
        cwd: root,
        env: { ...base, ...options.env },
        input: options.input,
        timeout,
        cap,
        source: 'git',
        name: `git ${name}`,
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

/** The environment without the variables that steer git. */
export function withoutGitVariables(env: Environment): Record<string, string> {
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
