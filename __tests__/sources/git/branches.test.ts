import { expect, test } from 'vitest'
import { gitProcess } from '../../../src/capabilities/git-process.ts'
import type { Git } from '../../../src/context.ts'
import { readRefs } from '../../../src/sources/git/refs.ts'
import { gitEnvironment, type TestRepository, testRepository } from '../../support/repository.ts'

/** The branches, and whether git was asked which of them hold HEAD. */
async function branchesOf({ root }: TestRepository): Promise<readonly [readonly string[], boolean]> {
  const real = gitProcess(root, gitEnvironment())
  let asked = false
  const git: Git = {
    run(args, options) {
      asked ||= args.includes('--contains')
      return real.run(args, options)
    },
  }
  const { branches } = await readRefs(git, true)
  return [branches!.map(({ ref, containsHead }) => `${containsHead ? '+' : '-'}${ref}`), asked]
}

test('a branch that stands at HEAD holds it, and nobody is asked', async () => {
  const repository = testRepository({ a: '1' })
  repository.git('branch', 'same')
  expect(await branchesOf(repository)).toEqual([['+refs/heads/main', '+refs/heads/same'], false])
})

test('of branches that stand elsewhere git says which hold it', async () => {
  const repository = testRepository({ a: '1' })
  const first = repository.git('rev-parse', 'HEAD')
  repository.git('commit', '--quiet', '--allow-empty', '--message', 'second')
  repository.git('branch', 'ahead')
  repository.git('reset', '--quiet', '--hard', first)
  repository.git('switch', '--quiet', '--orphan', 'elsewhere')
  repository.git('commit', '--quiet', '--allow-empty', '--message', 'other')
  repository.git('switch', '--quiet', '--detach', first)
  expect(await branchesOf(repository)).toEqual([
    ['+refs/heads/ahead', '-refs/heads/elsewhere', '+refs/heads/main'],
    true,
  ])
})

test('without branches nobody is asked', async () => {
  const repository = testRepository({ a: '1' })
  repository.git('switch', '--quiet', '--detach')
  repository.git('branch', '--delete', '--force', 'main')
  expect(await branchesOf(repository)).toEqual([[], false])
})
