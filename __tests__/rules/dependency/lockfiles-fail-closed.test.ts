import { describe, expect, test } from 'vitest'
import { lockfileOutOfSync } from '../../../src/rules/dependency/lockfile-out-of-sync.ts'
import { missingIntegrity } from '../../../src/rules/dependency/missing-integrity.ts'
import { missingLockfile } from '../../../src/rules/dependency/missing-lockfile.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { runRule } from '../../../src/rules/run.ts'
import { readLockfiles } from '../../../src/sources/lockfiles/index.ts'
import { readManifests } from '../../../src/sources/manifests/index.ts'
import { memoryFiles } from '../../support/memory-files.ts'

const MANIFEST = JSON.stringify({ name: 'a', version: '1.0.0', dependencies: { left: '^1.0.0' } })
const HASH = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
const RULES = [missingLockfile, lockfileOutOfSync, missingIntegrity] as const

const lock = (packages: object): string => JSON.stringify({ lockfileVersion: 3, packages })

/** What stops the run: findings, undecided questions, and files that were not read. */
async function stops(content: Record<string, string>): Promise<number> {
  const files = memoryFiles(content)
  const manifests = await readManifests(files, () => null)
  const lockfiles = await readLockfiles(files, () => null)
  const unread = [...manifests.coverage.skipped, ...lockfiles.coverage.skipped].length
  const answers = RULES.map((rule) => runRule(rule as unknown as Rule, { manifests, lockfiles }))
  return answers.reduce((sum, answer) => sum + answer.findings.length + answer.unverified.length, unread)
}

/** How other tools passed on silence; each must stop the run here. */
describe('silence is never a pass', () => {
  const root = { name: 'a', version: '1.0.0', dependencies: { left: '^1.0.0' } }

  test.each<[string, Record<string, string>]>([
    ['no lockfile at all', { 'package.json': MANIFEST }],
    [
      'dependencies of a format that has no lockfile',
      {
        'pom.xml': '<project><artifactId>a</artifactId><dependencies><dependency/></dependencies></project>',
      },
    ],
    ['requirements of Go without a sum', { 'go.mod': 'module a.example/b\nrequire a.example/c v1.0.0\n' }],
    ['crates without a lock', { 'Cargo.toml': '[package]\nname = "a"\n[dependencies]\nserde = "1"\n' }],
    [
      'a pnpm lockfile of two documents',
      {
        'package.json': MANIFEST,
        'pnpm-lock.yaml': "lockfileVersion: '9.0'\n---\nlockfileVersion: '9.0'\npackages: {}\n",
      },
    ],
    ['an empty `packages` beside dependencies', { 'package.json': MANIFEST, 'package-lock.json': lock({}) }],
    [
      'a root that forgot its dependencies',
      { 'package.json': MANIFEST, 'package-lock.json': lock({ '': {} }) },
    ],
    ['an empty version 1', { 'package.json': MANIFEST, 'package-lock.json': '{"lockfileVersion":1}' }],
    [
      'a package with neither address nor hash',
      {
        'package.json': MANIFEST,
        'package-lock.json': lock({ '': root, 'node_modules/left': { version: '1.0.0' } }),
      },
    ],
    [
      'a package without a version',
      {
        'package.json': MANIFEST,
        'package-lock.json': lock({ '': root, 'node_modules/left': { integrity: HASH } }),
      },
    ],
    ['a lockfile of another tool', { 'package.json': MANIFEST, 'yarn.lock': '# yarn lockfile v1\n' }],
    ["another file under the lockfile's name", { 'package.json': MANIFEST, 'package-lock.json': MANIFEST }],
    [
      'an empty list beside a project',
      {
        'pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = ["b"]\n',
        'requirements.txt': '',
      },
    ],
    [
      'an empty uv.lock beside a project',
      {
        'pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = ["b"]\n',
        'uv.lock': 'version = 1\n',
      },
    ],
  ])('%s', async (_, content) => {
    expect(await stops(content)).toBeGreaterThan(0)
  })

  test('the whole and honest repository passes', async () => {
    const packages = { '': root, 'node_modules/left': { version: '1.0.0', integrity: HASH } }
    expect(await stops({ 'package.json': MANIFEST, 'package-lock.json': lock(packages) })).toBe(0)
  })

  test('a lockfile that lost its hashes is one finding that names them all', async () => {
    const packages: Record<string, object> = {
      '': root,
      'node_modules/left': { version: '1.0.0', integrity: HASH },
    }
    for (let index = 0; index < 30; index += 1) packages[`node_modules/p${index}`] = { version: '1.0.0' }
    const files = memoryFiles({ 'package-lock.json': lock(packages) })
    const { findings } = runRule(missingIntegrity, {
      lockfiles: await readLockfiles(files, () => null),
    })
    expect(findings).toHaveLength(1)
    expect(findings[0]!.message).toContain('locks 30 packages without a hash, `p0` first.')
    expect(findings[0]!.evidence!.packages).toHaveLength(30)
    expect(findings[0]!.key).toContain('node_modules/p29')
  })

  test('a lockfile with weak hashes by the dozen is one finding; a few are named each', async () => {
    const weak = 'sha1-3I3kRtXM1qxw0WXE+JYqEE3p7x8='
    const judged = async (count: number) => {
      const packages: Record<string, object> = {
        '': root,
        'node_modules/left': { version: '1.0.0', integrity: HASH },
        'node_modules/bare': { version: '1.0.0' },
      }
      for (let index = 0; index < count; index += 1)
        packages[`node_modules/p${index}`] = { version: '1.0.0', integrity: weak }
      const files = memoryFiles({ 'package-lock.json': lock(packages) })
      return runRule(missingIntegrity, { lockfiles: await readLockfiles(files, () => null) }).findings
    }
    expect(await judged(20)).toHaveLength(21)
    const findings = await judged(21)
    expect(findings.map(({ message }) => message.split('. ')[0])).toEqual([
      '`package-lock.json` locks 21 packages with `sha1` only, `p0` first',
      '`bare@1.0.0` is locked without a hash',
    ])
    expect(findings[0]!.remedy).toMatch(/^Delete their entries, run `npm install --package-lock-only`/)
    expect(findings[0]!.evidence!.packages).toHaveLength(21)
    expect(findings[0]!.key).toContain('node_modules/p20')
  })
})
