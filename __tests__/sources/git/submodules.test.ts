import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { differencesOf, gitModel, hiddenOf } from '../../support/git-model.ts'
import { gitEnvironment, type TestRepository, testRepository } from '../../support/repository.ts'

function inside(folder: string, ...args: string[]): string {
  const allowed = ['-c', 'protocol.file.allow=always', ...args]
  return execFileSync('git', allowed, {
    cwd: folder,
    env: gitEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

/** A repository with `lib`, which holds `deep`. */
function nested(): { repository: TestRepository; lib: string; deep: string } {
  const deep = testRepository({ 'deep.txt': 'deep\n' })
  const lib = testRepository({ 'lib.txt': 'lib\n', '.gitattributes': '*.txt eol=lf\n' })
  inside(lib.root, 'submodule', '--quiet', 'add', deep.root, 'deep')
  lib.commit()
  const repository = testRepository({ 'main.txt': 'main\n' })
  inside(repository.root, 'submodule', '--quiet', 'add', lib.root, 'lib')
  inside(repository.root, 'submodule', '--quiet', 'update', '--init', '--recursive')
  repository.commit()
  return { repository, lib: join(repository.root, 'lib'), deep: join(repository.root, 'lib/deep') }
}

async function states(repository: TestRepository): Promise<string[]> {
  const { submodules } = await gitModel(repository)
  return submodules.map(({ path, state, detail }) => `${path} ${state}: ${detail}`)
}

test('submodules at any depth at their commits are clean', async () => {
  const { repository } = nested()
  const model = await gitModel(repository)
  expect(model.differences).toEqual([])
  expect(model.hidden).toEqual([])
  expect(model.submodules.map(({ path, state }) => `${path} ${state}`)).toEqual([
    'lib clean',
    'lib/deep clean',
  ])
})

test('an uninitialised submodule, and one whose folder is gone', async () => {
  const { repository, lib } = nested()
  inside(lib, 'submodule', '--quiet', 'deinit', '--all', '--force')
  expect(await states(repository)).toEqual([
    'lib clean: is at the recorded commit, unchanged',
    'lib/deep uninitialised: is not checked out',
  ])
  rmSync(lib, { recursive: true })
  expect(await states(repository)).toEqual(['lib uninitialised: is not checked out'])
})

test('another commit', async () => {
  const { repository, lib } = nested()
  inside(lib, 'commit', '--quiet', '--allow-empty', '--message', 'more')
  const now = inside(lib, 'rev-parse', 'HEAD')
  const recorded = inside(lib, 'rev-parse', 'HEAD^')
  expect((await states(repository))[0]).toBe(
    `lib other-commit: is at commit ${now}, the tree records ${recorded}`,
  )
})

test('changes inside, with ignore=all in .gitmodules and in the configuration', async () => {
  const { repository, deep } = nested()
  repository.git('config', '--file', '.gitmodules', 'submodule.lib.ignore', 'all')
  repository.commit()
  repository.git('config', 'submodule.lib.ignore', 'all')
  repository.git('config', 'diff.ignoreSubmodules', 'all')
  writeFileSync(join(deep, 'deep.txt'), 'evil\n')
  writeFileSync(join(deep, 'new.txt'), '')
  expect(repository.git('status', '--porcelain')).toBe('')
  const model = await gitModel(repository)
  expect(model.submodules.map(({ path, state, detail }) => `${path} ${state}: ${detail}`)).toEqual([
    'lib clean: is at the recorded commit, unchanged',
    'lib/deep dirty: deep.txt has other bytes on disk than in the commit, and 1 more',
  ])
  expect(hiddenOf(model)).toEqual([
    'configuration submodule.lib.ignore',
    'configuration diff.ignoresubmodules',
  ])
})

test('index flags inside a submodule are seen', async () => {
  const { repository, lib } = nested()
  inside(lib, 'update-index', '--assume-unchanged', 'lib.txt')
  expect(hiddenOf(await gitModel(repository))).toEqual(['assume-unchanged lib: lib.txt'])
})

test('a submodule without its repository, a broken one, and a file in its place', async () => {
  const { repository, lib, deep } = nested()
  rmSync(join(deep, '.git'))
  expect((await states(repository))[1]).toBe(
    'lib/deep dirty: holds files and is not checked out as a submodule',
  )
  writeFileSync(join(lib, '.git'), 'gitdir: /nowhere\n')
  const [broken] = (await gitModel(repository)).submodules
  expect(broken!.state).toBe('unreadable')
  expect(broken!.detail).toContain('git')
  rmSync(lib, { recursive: true })
  writeFileSync(lib, '')
  expect(differencesOf(await gitModel(repository))).toEqual(['type lib'])
})

test('a submodule whose .git is an empty folder is not answered for by the repository around it', async () => {
  const { repository, lib } = nested()
  rmSync(join(lib, '.git'))
  mkdirSync(join(lib, '.git'))
  expect((await gitModel(repository)).submodules[0]!.state).toBe('unreadable')
})
