import { expect, test } from 'vitest'
import { type RepositoryPath, repositoryPath } from '../../../../src/location.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { dirty } from '../../../../src/rules/tree/dirty.ts'
import type { TreeDifference } from '../../../../src/sources/git/model.ts'
import { gitFacts } from '../../../support/git-facts.ts'
import { gitModel } from '../../../support/git-model.ts'
import { testRepository } from '../../../support/repository.ts'

function difference(path: string, kind: TreeDifference['kind'], detail = 'differs'): TreeDifference {
  return { path: path as RepositoryPath, kind, detail }
}

test('each difference is a finding at its file, with its mend', async () => {
  const repository = testRepository({
    'src/a.py': '1\n',
    'b.txt': '',
    'c.txt': '',
    '.gitignore': '*.so\n',
    'pkg/__init__.py': '',
  })
  repository.write('src/a.py', '2\n')
  repository.write('src/a.py', '2\n')
  repository.git('add', 'src/a.py')
  repository.write('c.txt', 'x')
  repository.git('add', 'c.txt')
  repository.write('c.txt', '')
  repository.git('rm', '--quiet', 'b.txt')
  repository.write("it's new.txt", '')
  repository.write('pkg/fast.so', '')
  const { findings, unverified } = runRule(dirty, { git: await gitModel(repository) })
  expect(unverified).toEqual([])
  expect(findings.map(({ at, message, remedy, key }) => ({ at: at!.path, message, remedy, key }))).toEqual([
    {
      at: 'b.txt',
      message: '`b.txt` is in the commit and not on disk. The release would lack it.',
      remedy: "Commit the change, or take the commit's version: `git checkout HEAD -- 'b.txt'`.",
      key: 'missing',
    },
    {
      at: 'c.txt',
      message:
        '`c.txt` is staged with another content than the commit has. It was prepared for a commit that the release does not hold.',
      remedy: "Commit it, or take it back: `git restore --staged -- 'c.txt'`.",
      key: 'staged',
    },
    {
      at: "it's new.txt",
      message: "`it's new.txt` is an untracked file. A build can pick it up, and no commit records it.",
      remedy:
        "Commit it (`git add -- 'it'\\''s new.txt'`), ignore it in a committed .gitignore, or remove it before the release.",
      key: 'untracked',
    },
    {
      at: 'pkg/fast.so',
      message:
        '`pkg/fast.so` is ignored by git and inside the Python package `pkg`, so it would ship. It would be published without ever having been committed.',
      remedy:
        "Remove it before the release and let the build make it (`git clean -fdX -- 'pkg/fast.so'`), commit it, or name it in the policy's `build-outputs` for tree/dirty.",
      key: 'ignored-shipping',
    },
    {
      at: 'src/a.py',
      message:
        '`src/a.py` has other bytes on disk than in the commit. The release would ship what nobody reviewed.',
      remedy: "Commit the change, or take the commit's version: `git checkout HEAD -- 'src/a.py'`.",
      key: 'content',
    },
  ])
})

test('a clean tree is silent', async () => {
  const answer = runRule(dirty, { git: await gitModel(testRepository({ 'a.txt': '' })) })
  expect(answer).toEqual({ notApplicable: null, findings: [], unverified: [] })
})

test('declared build output passes, and nothing else does', () => {
  const git = gitFacts({
    differences: [
      difference('pkg/_version.py', 'ignored-shipping'),
      difference('pkg/gen', 'ignored-shipping'),
      difference('pkg/gen/deep/a.so', 'ignored-shipping'),
      difference('pkg/gently.py', 'ignored-shipping'),
      difference('pkg/gen/evil.py', 'untracked'),
    ],
  })
  const { findings } = runRule(dirty, { git }, { 'build-outputs': ['pkg/_version.py', './pkg/gen/**'] })
  expect(findings.map(({ at }) => at!.path)).toEqual(['pkg/gently.py', 'pkg/gen/evil.py'])
})

test('a thousand differences are a hundred findings and one that counts the rest', () => {
  const many = Array.from({ length: 1000 }, (_, index) => difference(`f${index}`, 'content'))
  const { findings } = runRule(dirty, { git: gitFacts({ differences: many }) })
  expect(findings).toHaveLength(101)
  expect(findings.at(-1)!.message).toMatch(/^900 more paths differ from the commit\. /)
})

test('a hostile name stays on one line and is not offered for pasting', () => {
  const name = repositoryPath('a\n::error::x`$(id)`\u001b[31m')
  const { findings } = runRule(dirty, { git: gitFacts({ differences: [difference(name, 'content')] }) })
  expect(findings[0]!.message).not.toMatch(/\p{Cc}/u)
  expect(findings[0]!.message).toContain("a\\n::error::x'$(id)'\\u001b[31m")
  expect(findings[0]!.remedy).toBe(dirty.remedy)
})

test("what could not be read is the coverage's matter, not a pass by this rule", () => {
  const skipped = [{ path: 'a', reason: 'cannot be read from disk (EACCES)', kind: 'unread' }] as const
  const git = gitFacts({ coverage: { found: 1, read: 0, skipped } })
  expect(git.coverage.skipped[0]!.kind).toBe('unread')
  expect(runRule(dirty, { git }).findings).toEqual([])
})
