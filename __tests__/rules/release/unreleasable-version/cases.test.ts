import { describe, expect, test } from 'vitest'
import { unreleasableVersion } from '../../../../src/rules/release/unreleasable-version.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { releaseModels } from '../release-models.ts'

async function judge(
  files: Record<string, string>,
  tag: string,
  options: Record<string, unknown> = {},
): Promise<string[]> {
  const answer = runRule(unreleasableVersion, await releaseModels(memoryFiles(files), tag), options)
  expect(answer.notApplicable).toBeNull()
  return [
    ...answer.findings.map(
      ({ at, message, evidence }) =>
        `${at === null ? 'tag' : `${at.path}:${at.startLine}:${at.startColumn}`} ${JSON.stringify(evidence!.kind).replaceAll('"', '')}: ${message}`,
    ),
    ...answer.unverified.map((draft) => `unverified: ${draft.unverified}`),
  ]
}

const npm = (version: string) => ({ 'package.json': `{"name": "thing", "version": "${version}"}` })
const python = (version: string) => ({
  'pyproject.toml': `[project]\nname = "thing"\nversion = "${version}"\n`,
})

describe('silent', () => {
  test.each<[string, Record<string, string>]>([
    ['v1.2.3', npm('1.2.3')],
    ['v1.2.3-rc.1', npm('1.2.3-rc.1')],
    ['v1.2.3-canary.20260101', npm('1.2.3-canary.20260101')],
    ['v1.2.3+20130313144700', npm('1.2.3+20130313144700')],
    ['v0.0.1', npm('0.0.1')],
    ['v1.2.3rc1', python('1.2.3rc1')],
    ['v1.2.3.post1', python('1.2.3.post1')],
    ['v1.2.3', { 'README.md': '' }],
    ['dev-tools-v1.2.3', { 'package.json': '{"name": "dev-tools", "version": "1.2.3"}' }],
  ])('%s with %j', async (tag, files) => {
    expect(await judge(files, tag)).toEqual([])
  })
})

describe('fires', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'v1.2.3.dev4',
      python('1.2.3.dev4'),
      [
        'tag development: The tag `v1.2.3.dev4` releases a development version (`.dev4`). It names a state between two releases, which nobody can tell from the next such state.',
        'pyproject.toml:3:11 development: `pyproject.toml` states a development version, `1.2.3.dev4`. It names a state between two releases, which nobody can tell from the next such state.',
      ],
    ],
    [
      'v1.2.3+gabc',
      { 'README.md': '' },
      [
        'tag local: The tag `v1.2.3+gabc` releases a local version (`+gabc`). It names a build that only its builder can make again, and public indexes refuse it.',
      ],
    ],
    [
      'v1.2.3',
      python('1.2.3+gabc.d20260101'),
      [
        'pyproject.toml:3:11 dirty: `pyproject.toml` states a version built from a dirty tree, `1.2.3+gabc.d20260101`. It was made from files that are in no commit.',
      ],
    ],
    [
      'v1.0.0',
      npm('0.0.0-development'),
      [
        'package.json:1:30 placeholder: `package.json` states a placeholder version, `0.0.0-development`. The real version was never filled in, and a registry keeps the placeholder for ever.',
      ],
    ],
    [
      'v1.0-SNAPSHOT',
      { 'README.md': '' },
      [
        'tag snapshot: The tag `v1.0-SNAPSHOT` releases a SNAPSHOT version (`SNAPSHOT`). Its content may change under the same name.',
      ],
    ],
    [
      'nightly',
      npm('1.0.0'),
      ['unverified: the tag `nightly` names no version that can be judged; see release/tag-format'],
    ],
    [
      'v1',
      npm('1.0.0'),
      ['unverified: the tag `v1` names no version that can be judged; see release/tag-format'],
    ],
  ])('%s with %j', async (tag, files, expected) => {
    expect(await judge(files, tag)).toEqual(expected)
  })

  test.each([
    'v0.0.0',
    'v1.2.3-dirty',
    'v1.2.3-4-gdeadbee',
    'v1.2.3-4-gdeadbee-dirty',
    'v1.2.3-dev.1',
    'v1.2.3-SNAPSHOT',
    'v1.2.3-snapshot',
    'v1.2.3+dirty',
    'v1.2.3+5114f85',
    'v1.2.dev4',
    'v1.2-dirty',
    'v1.2.3-local',
  ])('the tag %s alone', async (tag) => {
    const [first] = await judge({ 'README.md': '' }, tag)
    expect(first).toMatch(/^tag (?:placeholder|dirty|development|snapshot|local): /)
  })

  test('a placeholder is meant where the tag is the only source, a development version is not', async () => {
    const option = { 'tag-is-source': true }
    expect(await judge(npm('0.0.0-development'), 'v1.0.0', option)).toEqual([])
    expect(await judge(npm('1.0.0-dev'), 'v1.0.0', option)).toHaveLength(1)
    expect(await judge(npm('0.0.0'), 'v0.0.0', option)).toHaveLength(1)
  })
})
