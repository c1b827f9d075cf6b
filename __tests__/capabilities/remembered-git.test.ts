import { expect, test } from 'vitest'
import { rememberedGit } from '../../src/capabilities/remembered-git.ts'
import type { Git } from '../../src/context.ts'
import { SourceUnavailable } from '../../src/errors.ts'

/** A git that answers with how often it was asked, and fails as often as told. */
function counting(failures = 0): { git: Git; asked: () => number } {
  let asked = 0
  return {
    asked: () => asked,
    git: {
      run() {
        asked++
        return asked <= failures
          ? Promise.reject(new SourceUnavailable('git', 'is busy'))
          : Promise.resolve({ code: 0, stdout: Buffer.from(String(asked)), stderr: '' })
      },
    },
  }
}

test('the same question is asked once, also while its answer is under way', async () => {
  const { git, asked } = counting()
  const remembered = rememberedGit(git)
  const answers = await Promise.all([
    remembered.run(['ls-files', '-z']),
    remembered.run(['ls-files', '-z']),
    remembered.run(['ls-files', '-z'], { okCodes: [0] }),
  ])
  expect(answers.map(({ stdout }) => stdout.toString())).toEqual(['1', '1', '1'])
  expect(asked()).toBe(1)
})

test.each<[string, readonly string[], Parameters<Git['run']>[1]]>([
  ['other arguments', ['ls-files'], {}],
  ['arguments that only look the same when joined', ['ls-files -z'], {}],
  ['other codes that count as answers', ['ls-files', '-z'], { okCodes: [0, 1] }],
  ['an input', ['ls-files', '-z'], { input: '' }],
  ['an environment', ['ls-files', '-z'], { env: { GIT_INDEX_FILE: 'other' } }],
])('a question with %s is another question', async (_, args, options) => {
  const { git, asked } = counting()
  const remembered = rememberedGit(git)
  await remembered.run(['ls-files', '-z'])
  await remembered.run(args, options)
  expect(asked()).toBe(2)
})

test('a question with an input is asked each time', async () => {
  const { git, asked } = counting()
  const remembered = rememberedGit(git)
  await remembered.run(['cat-file', '--batch'], { input: 'HEAD\n' })
  await remembered.run(['cat-file', '--batch'], { input: 'HEAD\n' })
  expect(asked()).toBe(2)
})

test('a failure is not remembered', async () => {
  const { git, asked } = counting(1)
  const remembered = rememberedGit(git)
  await expect(remembered.run(['ls-files'])).rejects.toThrow('is busy')
  expect((await remembered.run(['ls-files'])).stdout.toString()).toBe('2')
  expect(asked()).toBe(2)
})
