import { expect, test } from 'vitest'
import { tagFormat } from '../../../../src/rules/release/tag-format.ts'
import { type RuleAnswer, runRule } from '../../../../src/rules/run.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { releaseModels } from '../release-models.ts'

const NPM = { 'package.json': '{"name": "@acme/thing", "version": "1.2.3"}' }
const PYTHON = { 'pyproject.toml': '[project]\nname = "thing"\nversion = "24.1"\n' }
const SCM = {
  'pyproject.toml':
    '[project]\nname = "thing"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatch-vcs"]\n[tool.hatch.version]\nsource = "vcs"\n',
}

async function judge(
  files: Record<string, string>,
  tag: string,
  patterns: readonly string[] = [],
): Promise<RuleAnswer> {
  return runRule(tagFormat, await releaseModels(memoryFiles(files), tag, patterns))
}

test.each<[string, Record<string, string>, readonly string[]]>([
  ['v1.2.3', NPM, []],
  ['1.2.3', NPM, []],
  ['v1.2.3-rc.1', NPM, []],
  ['@acme/thing@1.2.3', NPM, []],
  ['thing@1.2.3', NPM, []],
  ['thing-v1.2.3', NPM, []],
  ['thing/v1.2.3', NPM, []],
  ['v24.1', PYTHON, []],
  ['v24.2', PYTHON, []],
  ['v1.2', SCM, []],
  ['v1.2.3', { 'README.md': '' }, []],
  ['2026.08.28', NPM, []],
  ['release/1.2.3', NPM, ['release/{version}']],
  ['1.2.3-thing', NPM, ['{version}-{component}']],
])('%s is in the form of a release', async (tag, files, patterns) => {
  expect(await judge(files, tag, patterns)).toEqual({ notApplicable: null, findings: [], unverified: [] })
})

test.each<[string, Record<string, string>, readonly string[], string]>([
  ['v1', NPM, [], 'The tag `v1` is a moving tag, not a release.'],
  ['v1.2', NPM, [], 'The tag `v1.2` is a moving tag, not a release.'],
  ['v1', SCM, [], 'The tag `v1` is a moving tag, not a release.'],
  ['v24', PYTHON, [], 'The tag `v24` is a moving tag, not a release.'],
  ['v1', { 'README.md': '' }, [], 'The tag `v1` is a moving tag, not a release.'],
  ['latest', NPM, [], 'The tag `latest` fits no tag pattern.'],
  ['V1.2.3', NPM, [], 'The tag `V1.2.3` fits no tag pattern.'],
  ['vv1.2.3', NPM, [], 'The tag `vv1.2.3` fits no tag pattern.'],
  ['v', NPM, [], 'The tag `v` fits no tag pattern.'],
  ['v1.2.', NPM, [], 'The tag `v1.2.` fits no tag pattern.'],
  ['release/v1.2.3', NPM, [], 'The tag `release/v1.2.3` fits no tag pattern.'],
  ['other@1.2.3', NPM, [], 'The tag `other@1.2.3` fits no tag pattern.'],
  ['v1.2.3', NPM, ['release/{version}'], 'The tag `v1.2.3` fits no tag pattern.'],
  ['v1.2.3.4', NPM, [], 'The tag `v1.2.3.4` holds `1.2.3.4`, which is no version in the grammar of npm.'],
  ['v1.2.3-x', PYTHON, [], 'The tag `v1.2.3-x` holds `1.2.3-x`, which is no version in the grammar of PyPI.'],
  ['v1`x', NPM, [], "The tag `v1'x` fits no tag pattern."],
])('%s is not', async (tag, files, patterns, headline) => {
  const { findings, unverified } = await judge(files, tag, patterns)
  expect(findings.map(({ at, message }) => [at, message.split(/(?<=\.) (?=[A-Z])/)[0]])).toEqual([
    [null, headline],
  ])
  expect(unverified).toEqual([])
})

test('the remedy of a moving tag is ready to type', async () => {
  expect((await judge(NPM, 'v1')).findings[0]!.remedy).toBe(
    'Release under the full version, for example `v1.0.0`, and move `v1` to that commit afterwards.',
  )
  expect((await judge(NPM, 'v1.2')).findings[0]!.remedy).toContain('`v1.2.0`')
})

test('a declared pattern that can fit nothing is said, not skipped', async () => {
  const { findings, unverified } = await judge(NPM, 'v1.2.3', ['v{version}', 'release'])
  expect(findings).toEqual([])
  expect(unverified.map((draft) => draft.unverified)).toEqual([
    "the policy's tag pattern `release` should hold `{version}` once and `{component}` at most once",
  ])
})
