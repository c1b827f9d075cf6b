import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { repositoryPath, wholeFile } from '../../../../src/location.ts'
import { weakenedPolicy } from '../../../../src/policy/compare.ts'
import { type ReadPolicy, readPolicyFile } from '../../../../src/policy/read.ts'
import { policySchema } from '../../../../src/policy/schema.ts'
import { RULES } from '../../../../src/rules/index.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { staleGeneratedFile } from '../../../../src/rules/tree/stale-generated-file.ts'
import { readGenerated } from '../../../../src/sources/generated/index.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { testRepository } from '../../../support/repository.ts'

const at = wholeFile(repositoryPath('.github/release-guardrail.yml'))
const FILES = { 'src/a.ts': 'a', 'src/b.ts': 'b', 'dist/index.js': 'ab', 'README.md': '' }

async function judge(
  files: Record<string, string | null>,
  digest: string,
  path = 'dist/**',
  from = ['src/**'],
) {
  const generated = await readGenerated(memoryFiles(files), [{ path, from, digest, at }])
  return { ...runRule(staleGeneratedFile, { generated }), generated }
}

const digestOf = async (files: Record<string, string>): Promise<string> =>
  (await judge(files, '')).generated.entries[0]!.current

describe('fires, and stays silent', () => {
  test('silent while the sources are those that were recorded, whatever else changes', async () => {
    const digest = await digestOf(FILES)
    const others: Record<string, string>[] = [{}, { 'README.md': 'new' }, { 'dist/other.js': '' }]
    for (const more of others) {
      const { findings, unverified } = await judge({ ...FILES, ...more }, digest)
      expect([findings, unverified]).toEqual([[], []])
    }
  })

  test.each<[string, Record<string, string>]>([
    ['changed', { 'src/a.ts': 'A' }],
    ['added', { 'src/c.ts': '' }],
    ['added in a hidden folder', { 'src/.x/c.ts': '' }],
    ['exchanged', { 'src/a.ts': 'b', 'src/b.ts': 'a' }],
  ])('fires where a source is %s', async (_, more) => {
    const { findings, generated } = await judge({ ...FILES, ...more }, await digestOf(FILES))
    expect(findings).toMatchObject([
      {
        at,
        message: '`dist/**` was generated from other sources than these. What runs is not what was reviewed.',
        remedy: `Generate it anew, commit it, and record \`digest: ${generated.entries[0]!.current}\` in the policy.`,
      },
    ])
  })

  test('fires where nothing is generated; sources that are not there prove nothing', async () => {
    expect((await judge(FILES, '0', 'build/**')).findings[0]!.message).toContain('No file matches `build/**`')
    const { findings, unverified } = await judge(FILES, '0', 'dist/**', ['lib/**'])
    expect(findings).toEqual([])
    expect(unverified[0]!.unverified).toContain('no file matches the sources `lib/**`')
  })

  test('what is generated beside its sources is no source of itself', async () => {
    const files = { 'src/a.proto': 'a', 'src/a.pb.go': 'x' }
    const { generated } = await judge(files, '0', 'src/*.pb.go')
    expect(
      (await judge({ ...files, 'src/a.pb.go': 'y' }, generated.entries[0]!.current, 'src/*.pb.go')).findings,
    ).toEqual([])
  })

  test('a source that cannot be read is unread', async () => {
    const { generated } = await judge({ ...FILES, 'src/b.ts': null }, '0')
    expect(generated.coverage).toMatchObject({
      found: 2,
      read: 1,
      skipped: [{ path: 'src/b.ts', kind: 'unread' }],
    })
  })
})

test('the digest is what a shell makes of the sources', async () => {
  const { root } = testRepository(FILES)
  const shell = 'git ls-files src | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-64'
  if (process.platform !== 'linux') return
  const made = execFileSync('sh', ['-c', shell], { cwd: root, encoding: 'utf8' }).trim()
  expect(await digestOf(FILES)).toBe(made)
})

test('without a table it does not apply', async () => {
  const generated = await readGenerated(memoryFiles(FILES), [])
  expect(runRule(staleGeneratedFile, { generated }).notApplicable).toBe(
    'the policy declares no generated files',
  )
})

describe('the table in the policy', () => {
  const policy = (text: string): ReadPolicy =>
    readPolicyFile(new TextEncoder().encode(text), 'policy.yml', policySchema(RULES))
  const table = (from: string, digest: string): string =>
    `extends: release\ngenerated:\n  - path: dist/**\n    from: [${from}]\n    digest: '${digest}'\n`

  test('a pull request may renew a digest; taking an entry out, or its sources, weakens the policy', () => {
    const before = policy(table('src/**', '0'.repeat(64)))
    const changes = (after: string): string[] =>
      weakenedPolicy(before, policy(after), RULES).map(({ kind, detail }) => `${kind}: ${detail}`)
    expect(changes(table('src/**', '1'.repeat(64)))).toEqual([])
    const gone = ['generated: `dist/**` is no longer held against its sources']
    expect(changes('extends: release\n')).toEqual(gone)
    expect(changes(table('src/a.ts', '0'.repeat(64)))).toEqual(gone)
  })

  test.each([
    [table('src/**', 'abc'), 'generated.0.digest: must be 64 hex digits'],
    [table('', '0'.repeat(64)), 'generated.0.from: must name at least one glob'],
    ['generated:\n  - path: dist/**\n', 'generated.0.from: is missing'],
  ])('%j is refused', (text, message) => {
    expect(() => policy(text)).toThrow(message)
  })
})
