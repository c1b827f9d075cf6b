import { describe, expect, test } from 'vitest'
import { versionAlreadyPublished } from '../../../../src/rules/release/version-already-published.ts'
import { runRule } from '../../../../src/rules/run.ts'
import type { Artifact } from '../../../../src/sources/artifacts/model.ts'
import type { GitHubReleaseModel } from '../../../../src/sources/github/release-assets.ts'
import type { RegistryAnswer } from '../../../../src/sources/registries/model.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { releaseModels } from '../release-models.ts'

const FILES = { 'package.json': JSON.stringify({ name: 'thing', version: '1.2.3' }) }

function answered(
  answer: RegistryAnswer['answer'],
  asked: Partial<RegistryAnswer['asked']> = {},
): RegistryAnswer {
  return {
    asked: {
      ecosystem: 'npm',
      format: 'package.json',
      name: 'thing',
      version: '1.2.3',
      manifest: 'package.json' as RegistryAnswer['asked']['manifest'],
      ...asked,
    },
    registry: 'https://registry.example',
    answer,
  }
}

function published(
  bytes: Extract<RegistryAnswer['answer'], { kind: 'published' }>['bytes'],
  as = '1.2.3',
): RegistryAnswer['answer'] {
  return { kind: 'published', as, publishedAt: '2026-01-02T03:04:05Z', withdrawn: null, bytes }
}

async function judge(
  answers: readonly RegistryAnswer[],
  tag: string | null = 'v1.2.3',
  githubRelease: GitHubReleaseModel = { kind: 'unasked', why: 'no built file was named' },
  built: readonly Artifact[] = [],
) {
  const models = await releaseModels(memoryFiles(FILES), tag)
  return runRule(versionAlreadyPublished, {
    ...models,
    registries: { answers },
    githubRelease,
    artifacts: { asked: [], artifacts: built, coverage: { found: 1, read: 1, skipped: [] } },
  })
}

describe('silent', () => {
  test('a version that is free', async () => {
    expect(await judge([answered({ kind: 'free' })])).toEqual({
      notApplicable: null,
      findings: [],
      unverified: [],
    })
  })

  test('the same bytes: the release goes on, and the outcome says so', async () => {
    expect(await judge([answered(published({ kind: 'same', artifacts: ['a.tgz'] }))])).toEqual({
      notApplicable: null,
      findings: [],
      unverified: [],
      notes: ['`thing` `1.2.3` is published with the same bytes: the release goes on'],
    })
  })

  test('a Go module that was published from this commit', async () => {
    const go = answered(published({ kind: 'same', artifacts: [] }), { ecosystem: 'Go' })
    expect((await judge([go])).notes).toEqual(['`thing` `1.2.3` is published from this commit'])
  })

  test('it does not apply where nothing goes to a registry, and outside a release', async () => {
    expect((await judge([])).notApplicable).toBe('nothing that this tag releases goes to a package registry')
    expect((await judge([], null)).notApplicable).toBe('no tag is under release')
  })
})

describe('fires', () => {
  test('no built file to compare: with the way to resume', async () => {
    const [finding, ...others] = (await judge([answered(published({ kind: 'no-artifacts' }))])).findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      at: { path: 'package.json', startLine: 1, startColumn: 27 },
      message:
        '`thing` `1.2.3` is on npm already since 2026-01-02, says `https://registry.example`. A registry never replaces a version, and no built file was named that could be the same one.',
      remedy:
        'Release under the next version number. To finish a release that broke off, name the files that were built for it, `--artifacts` or the input `artifacts`: the same bytes pass. If this package is published nowhere, say so in the policy: `registries: [{ecosystem: npm, packages: ["thing"], published: false}]`.',
      evidence: { package: 'thing', version: '1.2.3', published: '1.2.3' },
    })
  })

  test('other bytes, in another spelling', async () => {
    const bytes = { kind: 'different' as const, artifacts: ['dist/a.whl', 'dist/a.tar.gz'] }
    expect((await judge([answered(published(bytes, '1.2.3.0'))])).findings[0]!.message).toBe(
      '`thing` `1.2.3` is on npm already as `1.2.3.0` since 2026-01-02, says `https://registry.example`. `dist/a.whl` and `dist/a.tar.gz` are not what was published.',
    )
  })

  test('a Go module that was published from another commit', async () => {
    const go = answered(published({ kind: 'different', artifacts: [] }), { ecosystem: 'Go' })
    expect((await judge([go])).findings[0]!.message).toContain('It was published from another commit')
  })

  test('each package for itself', async () => {
    const taken = answered(published({ kind: 'no-artifacts' }))
    const other = answered(published({ kind: 'no-artifacts' }), { name: 'other' })
    const keys = (await judge([taken, answered({ kind: 'free' }), other])).findings.map(({ key }) => key)
    expect(keys).toEqual(['npm thing 1.2.3', 'npm other 1.2.3'])
  })
})

describe('unverified', () => {
  test('no answer', async () => {
    const answer = await judge([answered({ kind: 'unanswered', why: 'the run is offline' })])
    expect(answer.unverified.map((draft) => draft.unverified)).toEqual([
      'whether `thing` `1.2.3` is published already could not be asked: the run is offline',
    ])
  })

  test('bytes that cannot be compared', async () => {
    const bytes = { kind: 'unknown' as const, why: 'the registry does not tell what its files hash to' }
    const { findings, unverified } = await judge([answered(published(bytes))])
    expect(findings).toEqual([])
    expect(unverified[0]!.unverified).toMatch(
      /^`thing` `1\.2\.3` is on npm already .*, and whether it has the bytes of this release cannot be told: the registry does not tell/,
    )
  })

  test('a tag that names no version', async () => {
    expect((await judge([], 'latest')).unverified[0]!.unverified).toContain('see release/tag-format')
  })
})

describe('the GitHub release of the tag', () => {
  const FREE = [answered({ kind: 'free' })]
  const file = { path: 'out/thing.whl', sha256: 'a'.repeat(64), bytes: 7 } as unknown as Artifact
  const release = (
    ...assets: { name: string; bytes: number; sha256: string | null }[]
  ): GitHubReleaseModel => ({
    kind: 'published',
    assets,
  })

  test('another file of the same name fires', async () => {
    const other = release({ name: 'thing.whl', bytes: 7, sha256: 'b'.repeat(64) })
    const { findings } = await judge(FREE, 'v1.2.3', other, [file])
    expect(findings.map(({ message }) => message)).toEqual([
      'The GitHub release `v1.2.3` has another file `thing.whl` than `out/thing.whl`. Whoever fetched it has other bytes than those that would be there after this release.',
    ])
  })

  test('a file of another size needs no digest to fire; one of the same size is unverified', async () => {
    const old = (bytes: number) => release({ name: 'thing.whl', bytes, sha256: null })
    expect((await judge(FREE, 'v1.2.3', old(8), [file])).findings).toHaveLength(1)
    const { findings, unverified } = await judge(FREE, 'v1.2.3', old(7), [file])
    expect(findings).toEqual([])
    expect(unverified[0]!.unverified).toContain('GitHub does not tell its digest')
  })

  test('the same file, other names and no release are silent', async () => {
    const same = release(
      { name: 'thing.whl', bytes: 7, sha256: 'a'.repeat(64) },
      { name: 'SHA256SUMS', bytes: 1, sha256: 'c'.repeat(64) },
    )
    expect((await judge(FREE, 'v1.2.3', same, [file])).findings).toEqual([])
    expect((await judge(FREE, 'v1.2.3', { kind: 'none' }, [file])).unverified).toEqual([])
  })

  test('no answer is unverified, also where nothing goes to a registry', async () => {
    const silent: GitHubReleaseModel = { kind: 'unanswered', why: 'GitHub: status 500' }
    expect((await judge([], 'v1.2.3', silent, [file])).unverified.map((draft) => draft.unverified)).toEqual([
      'whether the GitHub release `v1.2.3` has the built files already could not be asked: GitHub: status 500',
    ])
  })
})
