import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chosenOutput } from '../../src/gate/output.ts'
import { testRepository } from '../support/repository.ts'

test('a folder inside or outside the repository is taken as it is named', () => {
  const { root } = testRepository({ a: '1' })
  const outside = testRepository().root
  mkdirSync(join(outside, '.git-evidence'))
  for (const folder of [join(root, 'evidence', 'new'), join(outside, 'new'), join(outside, '.git-evidence')])
    expect(chosenOutput(folder, root)).toBe(folder)
})

test.runIf(process.platform !== 'win32')('a link of the repository leads nowhere else', () => {
  const { root } = testRepository({ a: '1' })
  symlinkSync(testRepository().root, join(root, 'out'))
  symlinkSync('.git', join(root, 'git'))
  for (const folder of ['out', 'out/evidence', 'out/a/b'])
    expect(() => chosenOutput(join(root, folder), root), folder).toThrow(/through a link of the repository/)
  for (const folder of ['git/evidence', '.git', '.git/refs/heads/evidence'])
    expect(() => chosenOutput(join(root, folder), root), folder).toThrow(/git's own folder/)
})
