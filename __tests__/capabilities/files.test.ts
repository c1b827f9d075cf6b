import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitFiles } from '../../src/capabilities/commit-files.ts'
import { diskFiles } from '../../src/capabilities/disk-files.ts'
import { gitProcess } from '../../src/capabilities/git-process.ts'
import type { Git } from '../../src/context.ts'
import { SourceInvalid } from '../../src/errors.ts'
import type { Files } from '../../src/files.ts'
import { commitSha, type RepositoryPath } from '../../src/location.ts'
import { gitEnvironment, type TestRepository, testRepository } from '../support/repository.ts'

const posix = process.platform !== 'win32'

function disk({ root }: TestRepository): Files {
  return diskFiles(root, gitProcess(root, gitEnvironment()))
}

async function text(files: Files, path: string): Promise<string> {
  return Buffer.from(await files.read(path as RepositoryPath)).toString()
}

describe('diskFiles', () => {
  test('lists tracked and untracked files, and not ignored ones; nothing outside the commit hides a file', async () => {
    const repository = testRepository({ 'b.txt': '', 'a/c.txt': '', '.gitignore': '*.log\n' })
    mkdirSync(join(repository.root, '.git/info'), { recursive: true })
    writeFileSync(join(repository.root, '.git/info/exclude'), 'hidden.txt\n')
    for (const path of ['new.txt', 'x.log', 'hidden.txt']) repository.write(path, '')
    repository.git('init', '--quiet', 'inner')
    repository.write('inner/file', '')
    expect(await disk(repository).list()).toEqual(['.gitignore', 'a/c.txt', 'b.txt', 'hidden.txt', 'new.txt'])
  })

  test('a sparse checkout does not look empty', async () => {
    const repository = testRepository({ 'a/x': 'x', 'b/y': 'y' })
    repository.git('sparse-checkout', 'set', 'a')
    const files = disk(repository)
    expect(await files.list()).toEqual(['a/x', 'b/y'])
    await expect(files.read('b/y' as RepositoryPath)).rejects.toThrow(
      new SourceInvalid('b/y', 'is tracked but not on disk'),
    )
  })

  test.skipIf(!posix)('links inside are followed, links out or into .git are not', async () => {
    const repository = testRepository({ 'a/x': 'inside' })
    const outside = testRepository({ secret: 's' })
    const links = {
      in: 'a/x',
      out: join(outside.root, 'secret'),
      'out-folder': outside.root,
      config: '.git/config',
      loop: 'loop',
      broken: 'nothing',
      folder: 'a',
    }
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(repository.root, name))
    repository.commit()
    const files = disk(repository)
    expect(await text(files, 'in')).toBe('inside')
    expect(await text(files, 'folder/x')).toBe('inside')
    for (const [path, problem] of [
      ['out', 'is a link out of the repository, which is not followed'],
      ['out-folder/secret', 'is a link out of the repository, which is not followed'],
      ['config', 'is a link out of the repository, which is not followed'],
      ['.git/config', 'is a link out of the repository, which is not followed'],
      ['loop', 'is a link that leads back to itself'],
      ['broken', 'is tracked but not on disk'],
      ['folder', 'is not a regular file'],
      ['nothing', 'is not in the repository'],
      ['a/x/y', 'is not in the repository'],
    ]) {
      await expect(files.read(path as RepositoryPath), path).rejects.toThrow(
        new SourceInvalid(path!, problem!),
      )
    }
  })

  test.skipIf(!posix)('a pipe is not waited for, and a huge file is not read', async () => {
    const repository = testRepository({ a: '' })
    execFileSync('mkfifo', [join(repository.root, 'pipe')])
    repository.write('huge', '')
    truncateSync(join(repository.root, 'huge'), 64 * 1024 * 1024 + 1)
    const files = disk(repository)
    await expect(files.read('pipe' as RepositoryPath)).rejects.toThrow('pipe: is not a regular file')
    await expect(files.read('huge' as RepositoryPath)).rejects.toThrow('files up to 67108864 are read')
  })

  test.each(['../x', '/etc/passwd', 'a/../../x', 'a//b', './a', 'a\0b', ''])(
    '%j is refused',
    async (path) => {
      await expect(disk(testRepository({ a: '' })).read(path as RepositoryPath)).rejects.toThrow(
        SourceInvalid,
      )
    },
  )

  test.skipIf(!posix)('a name that is not UTF-8 is listed and can be read', async () => {
    const repository = testRepository({ a: '' })
    writeFileSync(Buffer.concat([Buffer.from(`${repository.root}/latin-`), Buffer.from([0xe9])]), 'x')
    repository.commit()
    const files = disk(repository)
    expect(await files.list()).toEqual(['a', 'latin-\\xE9'])
    expect(await text(files, 'latin-\\xE9')).toBe('x')
    repository.write('latin-\\xE9', 'y')
    await expect(disk(repository).read('latin-\\xE9' as RepositoryPath)).rejects.toThrow(
      'is the name of two files',
    )
  })

  test('the list is asked for once', async () => {
    const repository = testRepository({ a: '1', b: '2' })
    let calls = 0
    const real = gitProcess(repository.root, gitEnvironment())
    const git: Git = {
      run: (...args) => {
        calls++
        return real.run(...args)
      },
    }
    const files = diskFiles(repository.root, git)
    await Promise.all([files.list(), files.list(), text(files, 'a'), text(files, 'b')])
    expect(calls).toBe(1)
  })

  test('git that fails is an error, never an empty list', async () => {
    const repository = testRepository({ a: '' })
    writeFileSync(join(repository.root, '.git/index'), 'DIRCgarbage')
    await expect(disk(repository).list()).rejects.toThrow(/`git ls-files` exited 128/)
  })
})

function files(repository: TestRepository, commit: string, count?: (args: readonly string[]) => void): Files {
  const real = gitProcess(repository.root, gitEnvironment())
  const git: Git = {
    run: (args, options) => {
      count?.(args)
      return real.run(args, options)
    },
  }
  return commitFiles(git, commitSha(commit))
}

describe('commitFiles', () => {
  test('the files of another commit, whatever is on disk, in few processes', async () => {
    const repository = testRepository({ 'a.txt': 'old', 'b/c.txt': 'c', 'd.txt': 'd' })
    const commit = repository.git('rev-parse', 'HEAD')
    repository.write('a.txt', 'new')
    unlinkSync(join(repository.root, 'd.txt'))
    repository.commit()
    const calls: string[] = []
    const base = files(repository, commit, (args) => calls.push(args[0]!))
    expect(await base.list()).toEqual(['a.txt', 'b/c.txt', 'd.txt'])
    const read = await Promise.all(['a.txt', 'b/c.txt', 'd.txt'].map((path) => text(base, path)))
    expect(read).toEqual(['old', 'c', 'd'])
    expect(calls).toEqual(['ls-tree', 'cat-file', 'cat-file'])
  })

  test.skipIf(!posix)('links are followed inside the commit, and not out of it', async () => {
    const repository = testRepository({ 'a/x': 'inside', 'b/y': '' })
    const links = {
      'b/in': '../a/x',
      folder: 'a',
      out: '../x',
      absolute: '/etc/passwd',
      loop: 'loop',
      broken: 'no',
    }
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(repository.root, name))
    const base = files(repository, repository.commit())
    expect(await text(base, 'b/in')).toBe('inside')
    expect(await text(base, 'folder/x')).toBe('inside')
    for (const [path, problem] of [
      ['out', 'is a link out of the repository'],
      ['absolute', 'is a link out of the repository'],
      ['loop', 'leads back to itself'],
      ['broken', 'is not in the commit'],
      ['nothing', 'is not in the commit'],
      ['a', 'is not in the commit'],
    ]) {
      await expect(base.read(path as RepositoryPath), path).rejects.toThrow(problem)
    }
  })

  test('a submodule is not a file', async () => {
    const repository = testRepository({ a: '' })
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},lib`)
    repository.git('commit', '--quiet', '--message', 'lib')
    const base = files(repository, repository.git('rev-parse', 'HEAD'))
    expect(await base.list()).toEqual(['a'])
    await expect(base.read('lib' as RepositoryPath)).rejects.toThrow('lib: is a submodule, not a file')
  })

  test('a missing blob fails its own file alone', async () => {
    const repository = testRepository({ a: 'gone', b: 'here' })
    const blob = repository.git('rev-parse', 'HEAD:a')
    unlinkSync(join(repository.root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    const base = files(repository, repository.git('rev-parse', 'HEAD'))
    const [a, b] = await Promise.allSettled([text(base, 'a'), text(base, 'b')])
    expect(a).toMatchObject({
      status: 'rejected',
      reason: new SourceInvalid('a', 'has no content in this clone; fetch the whole commit'),
    })
    expect(b).toMatchObject({ status: 'fulfilled', value: 'here' })
  })

  test('bytes of any kind come back as committed', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256))
    const repository = testRepository({ 'a.bin': bytes, 'n\nl.txt': 'x', empty: '' })
    const base = files(repository, repository.git('rev-parse', 'HEAD'))
    expect(Buffer.from(await base.read('a.bin' as RepositoryPath)).equals(bytes)).toBe(true)
    expect(readFileSync(join(repository.root, 'a.bin')).equals(bytes)).toBe(true)
    expect(await text(base, 'n\nl.txt')).toBe('x')
    expect(await text(base, 'empty')).toBe('')
  })

  test('a commit that is not there', async () => {
    const repository = testRepository({ a: '' })
    await expect(files(repository, 'f'.repeat(40)).list()).rejects.toThrow(/`git ls-tree` exited 128/)
  })
})
