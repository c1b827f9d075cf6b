import { describe, expect, test } from 'vitest'
import { changelogMissing } from '../../../../src/rules/release/changelog-missing.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { readChangelogs } from '../../../../src/sources/changelogs/index.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { releaseModels } from '../release-models.ts'

const NPM = { 'package.json': '{"name": "thing", "version": "1.2.3"}' }

async function judge(files: Record<string, string>, tag = 'v1.2.3') {
  const repository = memoryFiles(files)
  const changelogs = await readChangelogs(repository, (path) =>
    path.startsWith('old/') ? 'of another age' : null,
  )
  return {
    ...runRule(changelogMissing, { ...(await releaseModels(repository, tag)), changelogs }),
    changelogs,
  }
}

describe('silent where the version has an entry', () => {
  test.each<[path: string, text: string]>([
    ['CHANGELOG.md', '# Changes\n\n## 1.2.3\n'],
    ['CHANGELOG.md', '## [1.2.3] - 2026-08-28\n'],
    ['CHANGELOG.md', '## [v1.2.3](https://git.example/compare/v1.2.2...v1.2.3) (2026-08-28)\n'],
    ['CHANGELOG.md', '### Version 1.2.3, the calm one\n'],
    ['CHANGES.rst', '1.2.3 (2026-08-28)\n------------------\n'],
    ['CHANGES', 'Release 1.2.3\n=============\n'],
    ['NEWS.txt', 'v1.2.3: new\n'],
    ['docs.adoc', ''],
    ['HISTORY.adoc', '== 1.2.3\n'],
    ['release-notes.md', '## thing 1.2.3\n'],
  ])('%s %j', async (path, text) => {
    const { findings } = await judge({
      ...NPM,
      [path]: text,
      ...(text === '' ? { 'CHANGELOG.md': '# 1.2.3\n' } : {}),
    })
    expect(findings).toEqual([])
  })

  test('in the grammar of the ecosystem', async () => {
    const python = {
      'pyproject.toml': '[project]\nname = "thing"\nversion = "1.0rc1"\n',
      'CHANGES.md': '## 1.0.0-rc.1\n',
    }
    expect((await judge(python, 'v1.0rc1')).findings).toEqual([])
  })
})

describe('fires where it has none', () => {
  test.each<[path: string, text: string]>([
    ['CHANGELOG.md', '## Unreleased\n- 1.2.3 is coming\n## 1.2.2\n'],
    ['CHANGELOG.md', '## 1.2.30\n## 1.2.3-rc.1\n## 11.2.3\n'],
    ['CHANGELOG.md', '## [1.2.4](https://git.example/compare/v1.2.3...v1.2.4)\n'],
    ['CHANGELOG.md', '```\n## 1.2.3\n```\n'],
    ['CHANGELOG.md', ''],
  ])('%s %j', async (path, text) => {
    const { findings } = await judge({ ...NPM, [path]: text })
    expect(findings).toHaveLength(1)
    expect(findings[0]!.message).toBe(
      '`CHANGELOG.md` has no entry for `1.2.3`. Nobody can tell what the release `v1.2.3` changes.',
    )
  })

  test('or where there is no changelog', async () => {
    const { findings } = await judge({
      ...NPM,
      'old/CHANGELOG.md': '# 1.2.3\n',
      'node_modules/a/CHANGELOG.md': '# 1.2.3\n',
    })
    expect(findings[0]!.message).toBe(
      'There is no changelog for the release `v1.2.3`. Nobody can tell what it changes.',
    )
  })

  test('a component has its own, or shares the root’s', async () => {
    const files = {
      'package.json': '{"private": true, "workspaces": ["packages/*"]}',
      'packages/a/package.json': '{"name": "a", "version": "1.2.3"}',
      'CHANGELOG.md': '## 1.2.3\n',
    }
    expect((await judge(files, 'a@1.2.3')).findings).toEqual([])
    const own = { ...files, 'packages/a/CHANGELOG.md': '## 1.2.2\n' }
    expect((await judge(own, 'a@1.2.3')).findings[0]!.at).toMatchObject({
      path: 'packages/a/CHANGELOG.md',
      startLine: 1,
    })
  })
})

test('an unreadable changelog is unread, an excluded one says so, and a tag without version proves nothing', async () => {
  const files = memoryFiles({ 'CHANGELOG.md': new Uint8Array([0xff, 0xfe]), 'old/NEWS': 'x' })
  const { coverage } = await readChangelogs(files, (path) => (path.startsWith('old/') ? 'old' : null))
  expect(coverage).toMatchObject({
    found: 2,
    read: 0,
    skipped: [{ kind: 'unread' }, { kind: 'excluded', reason: 'old' }],
  })
  expect((await judge(NPM, 'latest')).unverified[0]!.unverified).toContain('see release/tag-format')
})
