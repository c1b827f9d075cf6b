import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface TestRepository {
  readonly root: string
  /** Runs git in the repository with a fixed identity and clock; returns trimmed standard output. */
  git(...args: string[]): string
  write(path: string, content: string | Uint8Array): void
  /** Stages everything and commits; returns the commit's SHA. */
  commit(message?: string): string
}

/** A real git repository in a temporary folder, removed when the test ends. */
export function testRepository(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  init: readonly string[] = [],
): TestRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'guardrail-test-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }))
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      env: gitEnvironment(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const commit = (message = 'a commit'): string => {
    git('add', '--all', '--force')
    git('commit', '--quiet', '--allow-empty', '--message', message)
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main', ...init)
  for (const [path, content] of Object.entries(files)) write(path, content)
  if (Object.keys(files).length > 0) commit()
  return { root, git, write, commit }
}

/** An environment in which git reads no configuration of the machine and every commit has the same time. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !key.startsWith('GIT_') && !key.startsWith('GITHUB_')),
  )
  return {
    ...clean,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_AUTHOR_NAME: 'A Maintainer',
    GIT_AUTHOR_EMAIL: 'maintainer@example.com',
    GIT_COMMITTER_NAME: 'A Maintainer',
    GIT_COMMITTER_EMAIL: 'maintainer@example.com',
    GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  }
}
