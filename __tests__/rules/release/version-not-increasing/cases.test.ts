import { describe, expect, test } from 'vitest'
import { versionNotIncreasing } from '../../../../src/rules/release/version-not-increasing.ts'
import { runRule } from '../../../../src/rules/run.ts'
import type { GitModel } from '../../../../src/sources/git/model.ts'
import { gitFacts, HEAD, OTHER } from '../../../support/git-facts.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { releaseModels } from '../release-models.ts'

const NPM = { 'package.json': '{"name": "thing", "version": "1.0.0"}' }
const PYTHON = { 'pyproject.toml': '[project]\nname = "thing"\nversion = "1.0"\n' }
const PLAIN = { 'README.md': '' }

async function answer(
  tag: string,
  others: readonly string[],
  files: Record<string, string> = NPM,
  facts: Partial<GitModel> = {},
) {
  const tags = [
    { name: tag, commit: HEAD, annotated: false },
    ...others.map((name) => ({
      name: name.replace('=', ''),
      commit: name.endsWith('=') ? HEAD : OTHER,
      annotated: false,
    })),
  ]
  const models = { ...(await releaseModels(memoryFiles(files), tag)), git: gitFacts({ tags, ...facts }) }
  return runRule(versionNotIncreasing, models)
}

describe('fires, and stays silent', () => {
  test.each<[tag: string, others: string[], files: Record<string, string>, fires: string | null]>([
    // the next one
    ['v1.0.0', [], NPM, null],
    ['v1.2.3', ['v1.2.2', 'v1.2.1', '1.0.0'], NPM, null],
    ['v1.10.0', ['v1.9.0', 'v1.2.0'], NPM, null],
    ['v2.0.0', ['v1.9.0', 'v2.0.0-rc.2'], NPM, null],
    ['v2.0.0-rc.1', ['v1.9.0'], NPM, null],
    ['v2.0.0-rc.10', ['v2.0.0-rc.9'], NPM, null],
    ['2026.08.28', ['2026.8.27', '2025.12.1'], PLAIN, null],
    // below what is out
    ['v1.2.2', ['v1.2.3'], NPM, 'v1.2.3'],
    ['v1.2.9', ['v1.2.10'], NPM, 'v1.2.10'],
    ['v2.0.0-rc.1', ['v2.0.0'], NPM, 'v2.0.0'],
    ['v2.0.0-rc.1', ['v2.0.0-rc.2'], NPM, 'v2.0.0-rc.2'],
    ['v1.5.0', ['v1.4.0', 'v1.6.0', 'v2.0.0'], NPM, 'v1.6.0'],
    ['1.2.2', ['v1.2.3'], NPM, 'v1.2.3'],
    ['v1.0rc1', ['v1.0'], PYTHON, 'v1.0'],
    // backports
    ['v1.2.4', ['v1.2.3', 'v1.3.0', 'v2.0.0'], NPM, null],
    ['v1.3.1', ['v1.2.3', 'v1.3.0', 'v2.0.0'], NPM, null],
    ['v1.4.0', ['v1.2.3', 'v1.3.0', 'v2.0.0'], NPM, null],
    ['v1.2.2', ['v1.2.3', 'v2.0.0'], NPM, 'v1.2.3'],
    ['v2.0.0', ['v2.1.0-rc.1', 'v1.0.0'], NPM, null],
    // again
    ['v1.2.3', ['1.2.3'], NPM, '1.2.3'],
    ['v1.2.3', ['1.2.3='], NPM, null],
    ['v1.0.0', ['v1.0'], PYTHON, 'v1.0'],
    // of others
    ['v1.0.0', ['v1', 'v2', 'v1.9'], NPM, null],
    ['v1.0.0', ['thing@9.0.0', 'thing-v9.0.0', 'nightly', 'v9.0.0-bad_version'], NPM, null],
    ['thing@1.0.0', ['v9.0.0', 'thing-utils@9.0.0'], NPM, null],
    ['thing@1.0.0', ['thing@v1.0.1'], NPM, 'thing@v1.0.1'],
    ['v1.9.1', ['v1.9', 'v1.10'], PYTHON, null],
    ['v1.0', ['v1.0.1'], PYTHON, 'v1.0.1'],
  ])('%s after %j of %j: %s', async (tag, others, files, fires) => {
    const { findings, unverified } = await answer(tag, others, files)
    expect(unverified).toEqual([])
    expect(findings.map(({ evidence }) => evidence?.other)).toEqual(fires === null ? [] : [fires])
  }) // biome-ignore format: a table

  test('the messages', async () => {
    const behind = await answer('v1.2.2', ['v1.2.3'])
    expect(behind.findings[0]).toMatchObject({
      at: null,
      message: 'The tag `v1.2.2` is not above `v1.2.3`, the greatest release of the line `1.2`. Package managers go by the version, so nobody would be offered this release.',
      remedy: 'Release under a version above `1.2.3`.',
    })
    const again = await answer('v1.2.3', ['1.2.3'])
    expect(again.findings[0]!.message).toBe(
      'The tag `v1.2.3` releases a version that `1.2.3` released already, from another commit. Whoever has the first one never gets this one.',
    )
  }) // biome-ignore format: a sentence

  test('a moving tag on the commit of a release is none', async () => {
    const tags = [
      { name: 'v1.1.0', commit: HEAD, annotated: false },
      { name: 'v1.2', commit: OTHER, annotated: false },
      { name: 'v1.2.5', commit: OTHER, annotated: false },
    ]
    const { findings } = await answer('v1.1.0', [], PYTHON, { tags })
    expect(findings[0]!.evidence).toMatchObject({ other: 'v1.2.5' })
  })
})

test('a shallow clone, or a tag that names no version, proves nothing', async () => {
  const shallow = await answer('v1.0.0', [], NPM, { shallow: true })
  expect(shallow.unverified[0]!.unverified).toContain('set `fetch-depth: 0` for actions/checkout')
  const unknown = await answer('latest', [])
  expect(unknown.unverified[0]!.unverified).toContain('see release/tag-format')
})
