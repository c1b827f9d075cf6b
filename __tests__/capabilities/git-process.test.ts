import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findRepository } from '../../src/capabilities/find-repository.ts'
import { gitProcess } from '../../src/capabilities/git-process.ts'
import { InputError, SourceUnavailable } from '../../src/errors.ts'
import { gitEnvironment, testRepository } from '../support/repository.ts'

const posix = process.platform !== 'win32'

/** A folder with a program called git that runs this script. */
function fakeGit(script: string): string {
  const { root } = testRepository()
  writeFileSync(join(root, 'git'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(root, 'git'), 0o755)
  return root
}

describe('answers', () => {
  test("an exit code outside the documented ones is an error with git's first line", async () => {
    const { root } = testRepository({ a: '' })
    const git = gitProcess(root, gitEnvironment())
    await expect(git.run(['rev-parse', '--verify', 'nothing'])).rejects.toThrow(
      new SourceUnavailable('git', '`git rev-parse` exited 128: fatal: Needed a single revision'),
    )
    const quiet = await git.run(['rev-parse', '--quiet', '--verify', 'nothing'], { okCodes: [0, 1] })
    expect(quiet.code).toBe(1)
  })

  test.skipIf(!posix)('git absent', async () => {
    const { root } = testRepository({ a: '' })
    const git = gitProcess(root, { PATH: '/nowhere' })
    await expect(git.run(['rev-parse', 'HEAD'])).rejects.toThrow(
      'git: is not on the PATH; install git 2.31 or later',
    )
    await expect(gitProcess(root, {}).run(['version'])).rejects.toThrow(SourceUnavailable)
  })

  test.skipIf(!posix)('git that exits 128, is killed, hangs, or never stops talking', async () => {
    const { root } = testRepository({ a: '' })
    const run = (script: string, limits = {}) =>
      gitProcess(root, { PATH: `${fakeGit(script)}:${process.env.PATH}` }, limits).run(['version'])
    await expect(run("printf 'fatal: a\\033[31mb\\nmore' >&2; exit 128")).rejects.toThrow(
      'git: `git version` exited 128: fatal: a [31mb',
    )
    await expect(run('exit 3')).rejects.toThrow('`git version` exited 3: it said nothing')
    await expect(run('kill -9 $$')).rejects.toThrow('`git version` was ended by SIGKILL')
    await expect(run('exec sleep 60', { timeout: 200 })).rejects.toThrow('took longer than 0.2 s')
    await expect(run('exec yes', { output: 10_000 })).rejects.toThrow('answered with more than 10000 bytes')
  })

  test.skipIf(!posix)('a git that does not read its input still answers', async () => {
    const { root } = testRepository({ a: '' })
    const path = fakeGit('exec echo whole')
    const git = gitProcess(root, { PATH: `${path}:${process.env.PATH}` })
    const { stdout } = await git.run(['version'], { input: 'x'.repeat(1_000_000) })
    expect(stdout.toString()).toBe('whole\n')
  })
})

describe('hardening', () => {
  test('no GIT_ variable of the run reaches git', async () => {
    const { root } = testRepository({ a: '' })
    const other = testRepository({ b: '' })
    const env = {
      ...gitEnvironment(),
      GIT_DIR: join(other.root, '.git'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.bare',
      GIT_CONFIG_VALUE_0: 'true',
      GIT_EXEC_PATH: '/nowhere',
      GIT_TRACE: '1',
      git_index_file: '/nowhere',
    }
    const { stdout, stderr } = await gitProcess(root, env).run(['ls-files'])
    expect(stdout.toString()).toBe('a\n')
    expect(stderr).toBe('')
  })

  test.skipIf(!posix)('a git that the repository brings along is not run', async () => {
    const { root } = testRepository({ a: '' })
    const bin = join(root, 'node_modules/.bin')
    mkdirSync(bin, { recursive: true })
    writeFileSync(join(bin, 'git'), `#!/bin/sh\ntouch ${root}/was-run\n`, { mode: 0o755 })
    const outside = testRepository().root
    symlinkSync(join(bin, 'git'), join(outside, 'git'))
    const path = [bin, 'node_modules/.bin', '.', '', outside, process.env.PATH].join(':')
    const { stdout } = await gitProcess(root, { PATH: path }).run(['ls-files'])
    expect(stdout.toString()).toBe('a\n')
    expect(existsSync(join(root, 'was-run'))).toBe(false)
  })

  test.skipIf(!posix)(
    'missing objects are not fetched through a transport that the repository names',
    async () => {
      const repository = testRepository({ a: 'content' })
      const blob = repository.git('rev-parse', 'HEAD:a')
      repository.git('config', 'extensions.partialClone', 'origin')
      repository.git('config', 'core.repositoryFormatVersion', '1')
      repository.git('config', 'remote.origin.promisor', 'true')
      repository.git('config', 'protocol.ext.allow', 'always')
      repository.git('config', 'remote.origin.url', `ext::touch ${repository.root}/was-run`)
      const { unlinkSync } = await import('node:fs')
      unlinkSync(join(repository.root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
      const git = gitProcess(repository.root, gitEnvironment())
      const answer = await git.run(['cat-file', '--batch-check'], { input: `${blob}\n`, okCodes: [0, 128] })
      if (answer.code === 0) expect(answer.stdout.toString()).toBe(`${blob} missing\n`)
      expect(existsSync(join(repository.root, 'was-run'))).toBe(false)
    },
  )

  test.each([
    [['commit', '-m', 'x']],
    [['status']],
    [['-c', 'core.fsmonitor=x', 'ls-files']],
    [['--exec-path=/x', 'ls-files']],
    [['ls-remote', '--upload-pack=evil', 'origin']],
    [['cat-file', '--textconv', 'HEAD:a']],
    [['config', 'user.name', 'x']],
    [['symbolic-ref', 'HEAD', 'refs/heads/x']],
    [['rev-parse', 'a\0b']],
    [[]],
  ])('%j is refused', async (args) => {
    const { root } = testRepository({ a: '' })
    await expect(gitProcess(root, gitEnvironment()).run(args)).rejects.not.toThrow(SourceUnavailable)
  })
})

describe('findRepository', () => {
  test('the root, from a folder inside', async () => {
    const { root } = testRepository({ 'a/b/c.txt': '' })
    expect(await findRepository(join(root, 'a/b'))).toBe(root)
  })

  test('core.worktree elsewhere does not move it', async () => {
    const repository = testRepository({ 'a/b.txt': '' })
    repository.git('config', 'core.worktree', testRepository({ x: '' }).root)
    expect(await findRepository(join(repository.root, 'a'))).toBe(repository.root)
  })

  test('a linked work tree is its own root', async () => {
    const repository = testRepository({ 'a.txt': '' })
    const folder = join(testRepository().root, 'linked')
    repository.git('worktree', 'add', '--quiet', folder)
    expect(await findRepository(folder)).toBe(folder)
  })

  test('no commit, a bare repository, no directory, no git: one line each', async () => {
    const empty = testRepository()
    const bare = testRepository()
    empty.git('init', '--quiet', '--bare', join(bare.root, 'bare.git'))
    writeFileSync(join(bare.root, 'file'), '')
    const problems: [string, string][] = [
      [empty.root, 'has no commit yet'],
      [join(bare.root, 'bare.git/refs'), 'has no commit yet'],
      [join(bare.root, 'nothing'), 'cannot be opened (ENOENT)'],
      [join(bare.root, 'file'), 'is not a directory'],
    ]
    for (const [directory, problem] of problems) {
      const error = await findRepository(directory).catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(InputError)
      expect((error as Error).message).toContain(problem)
      expect((error as Error).message).not.toContain('\n')
    }
    const { root } = testRepository({ a: '' })
    await expect(findRepository(root, (place) => gitProcess(place, { PATH: '/nowhere' }))).rejects.toThrow(
      'cannot be read as a git repository: git: is not on the PATH',
    )
  })

  test.skipIf(!posix)('outside of any repository, and in a bare one', async () => {
    const { mkdtempSync, realpathSync, rmSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'guardrail-none-')))
    try {
      await expect(findRepository(folder)).rejects.toThrow('is not in a git repository')
      testRepository().git('init', '--quiet', '--bare', join(folder, 'bare'))
      await expect(findRepository(join(folder, 'bare'))).rejects.toThrow('is a bare repository')
      mkdirSync(join(folder, '.git'))
      await expect(findRepository(folder)).rejects.toThrow('cannot be read as a git repository')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
