import { describe, expect, test } from 'vitest'
import { blockedVersion } from '../../../../src/rules/release/blocked-version.ts'
import { runRule } from '../../../../src/rules/run.ts'
import type { RegistryAnswer } from '../../../../src/sources/registries/model.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { releaseModels } from '../release-models.ts'

const rule = blockedVersion
const npm = (version: string): Record<string, string> => ({
  'package.json': JSON.stringify({ name: 'thing', version }),
})
const python = (version: string): Record<string, string> => ({
  'pyproject.toml': `[project]\nname = "thing"\nversion = "${version}"\n`,
})

async function judge(
  files: Record<string, string>,
  tag: string | null,
  versions: object[],
  mode: 'release' | 'audit' = 'release',
  answers: readonly RegistryAnswer[] = [],
  options: object = {},
) {
  const models = await releaseModels(memoryFiles(files), tag)
  return runRule(
    rule,
    { ...models, registries: { answers }, run: { ...models.run, mode } },
    { versions, ...options },
  )
}

function registered(answer: RegistryAnswer['answer']): RegistryAnswer {
  const asked = {
    ecosystem: 'npm' as const,
    format: 'package.json',
    name: 'thing',
    version: '1.2.3',
    manifest: 'package.json' as RegistryAnswer['asked']['manifest'],
  }
  return { asked, registry: 'https://registry.example', answer }
}

const blocked = (version: string, name?: string): object => ({
  version,
  reason: 'rolled back, ACME-7',
  ...(name === undefined ? {} : { package: name }),
})

describe('fires, and stays silent', () => {
  test.each<[string, string, Record<string, string>, object, number]>([
    ['the version', 'v1.2.3', npm('1.2.3'), blocked('1.2.3'), 2],
    ['written with a v', 'v1.2.3', npm('1.2.3'), blocked('v1.2.3'), 2],
    ['another spelling', 'v1.0', python('1.0'), blocked('1.0.0'), 2],
    ['a pre-release in another spelling', 'v1.0.0-rc.1', python('1.0.0rc1'), blocked('1.0rc1'), 2],
    ['in the tag alone', 'v1.2.3', npm('1.2.2'), blocked('1.2.3'), 1],
    ['in the manifest alone', 'v1.2.4', npm('1.2.3'), blocked('1.2.3'), 1],
    ['of this package', 'v1.2.3', npm('1.2.3'), blocked('1.2.3', 'thing'), 2],
    ['of another package', 'v1.2.3', npm('1.2.3'), blocked('1.2.3', 'other'), 0],
    ['another version', 'v1.2.3', npm('1.2.3'), blocked('1.2.30'), 0],
    ['its pre-release', 'v1.2.3-rc.1', npm('1.2.3-rc.1'), blocked('1.2.3'), 0],
    ['without a manifest', 'v1.2.3', { 'README.md': '' }, blocked('1.2.3'), 1],
  ])('%s', async (_, tag, files, entry, findings) => {
    const answer = await judge(files, tag, [entry])
    expect(answer.unverified).toEqual([])
    expect(answer.findings).toHaveLength(findings)
  }) // biome-ignore format: a table

  test('the finding says why, and where', async () => {
    const [inTag, inManifest] = (await judge(npm('1.2.3'), 'v1.2.3', [blocked('1.2.3')])).findings
    expect(inTag!.message).toBe(
      'The tag `v1.2.3` releases `1.2.3`, a version that was withdrawn. The policy says why: `rolled back, ACME-7`.',
    )
    expect(inManifest!.message).toContain('`package.json` states `1.2.3`')
    expect(inManifest!.at).toMatchObject({ path: 'package.json', startColumn: 27 })
  })

  test('an audit looks at every manifest', async () => {
    const files = { ...npm('1.2.3'), 'lib/pyproject.toml': python('1.2.3')['pyproject.toml']! }
    expect((await judge(files, null, [blocked('1.2.3')], 'audit')).findings).toHaveLength(2)
    expect((await judge(files, null, [blocked('1.2.4')], 'audit')).findings).toEqual([])
  })
})

test('it does not apply without a list, and a tag that names no version proves nothing', async () => {
  expect((await judge(npm('1.2.3'), 'v1.2.3', [])).notApplicable).toBe(
    'the policy lists no withdrawn version, and no package here goes to a registry',
  )
  expect((await judge(npm('1.2.3'), 'latest', [blocked('1')])).unverified[0]!.unverified).toContain(
    'see release/tag-format',
  )
  expect((await judge(npm('1.2.3'), null, [blocked('1')])).unverified[0]!.unverified).toContain('--tag TAG')
})

describe('what registries say', () => {
  const published = (withdrawn: string | null, undetailed?: string) =>
    registered({
      kind: 'published',
      as: '1.2.3',
      publishedAt: null,
      withdrawn,
      ...(undetailed === undefined ? {} : { undetailed }),
      bytes: { kind: 'no-artifacts' },
    })

  test('a yanked version fires, with the reason; in an audit one that does not fail it', async () => {
    const [finding] = (await judge(npm('1.2.3'), 'v1.2.3', [], 'release', [published('leaks keys')])).findings
    expect(finding!.message).toBe(
      '`thing` `1.2.3` was withdrawn from npm, says `https://registry.example`. It says why: `leaks keys`.',
    )
    expect(finding!.severity).toBeUndefined()
    expect(finding!.at).toMatchObject({ path: 'package.json' })
    const [reminder] = (await judge(npm('1.2.3'), null, [], 'audit', [published('')])).findings
    expect(reminder).toMatchObject({ severity: 'medium' })
    expect(reminder!.message).toContain('It gives no reason')
  })

  test('a version in good standing and a free one are silent', async () => {
    const answers = [published(null), registered({ kind: 'free' })]
    expect((await judge(npm('1.2.3'), 'v1.2.3', [], 'release', answers)).findings).toEqual([])
  })

  test('no answer is unverified and names the option, which switches the question off', async () => {
    const silent = [
      registered({ kind: 'unanswered', why: 'the run is offline' }),
      published(null, 'status 500'),
    ]
    const texts = (await judge(npm('1.2.3'), 'v1.2.3', [], 'release', silent)).unverified
    expect(texts.map((draft) => draft.unverified)).toEqual([
      'whether `thing` `1.2.3` was withdrawn could not be asked: the run is offline; where that is meant, set the option `registries: false` of release/blocked-version',
      'whether `thing` `1.2.3` was withdrawn could not be asked: status 500; where that is meant, set the option `registries: false` of release/blocked-version',
    ])
    const off = await judge(npm('1.2.3'), 'v1.2.3', [blocked('1.2.3')], 'release', silent, {
      registries: false,
    })
    expect(off.unverified).toEqual([])
    expect(off.findings).toHaveLength(2)
  })
})
