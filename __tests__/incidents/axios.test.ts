import { describe, expect, test } from 'vitest'
import { judgeArtifacts } from '../support/artifact-release.ts'
import { npmTarball } from '../support/artifacts.ts'
import { failing } from '../support/findings.ts'
import { judge, osvDatabase, rulesThat, UNRELATED } from '../support/gate.ts'
import { testRepository } from '../support/repository.ts'

/**
 * March 2026: axios was published by a stolen token with one dependency more than its repository had. Seen from a
 * repository that such a dependency is slipped into: the lockfile has it, no reviewed manifest asks for it.
 */
const INTEGRITY = `sha512-${'k'.repeat(86)}==`

function client(inManifest: object, inLock: object) {
  const locked = Object.fromEntries(
    Object.keys(inLock).map((name) => [`node_modules/${name}`, { version: '1.0.0', integrity: INTEGRITY }]),
  )
  return testRepository({
    'package.json': JSON.stringify({ name: 'client', version: '1.0.0', dependencies: inManifest }),
    'package-lock.json': JSON.stringify({
      name: 'client',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: { '': { name: 'client', version: '1.0.0', dependencies: inLock }, ...locked },
    }),
  })
}

describe('axios, March 2026', () => {
  test('a dependency that only the lockfile has stops the run', async () => {
    const repository = client(
      { 'follow-redirects': '^1.0.0' },
      { 'follow-redirects': '^1.0.0', 'plain-crypto-js': '^1.0.0' },
    )
    const report = await judge(repository.root, { advisories: osvDatabase(UNRELATED) })
    expect(report.verdict).toBe('fail')
    expect(rulesThat(report, 'failed')).toEqual(['dependency/lockfile-out-of-sync'])
    expect(report.findings[0]!.message).toContain('plain-crypto-js')
  })

  test('the same without it passes', async () => {
    const repository = client({ 'follow-redirects': '^1.0.0' }, { 'follow-redirects': '^1.0.0' })
    expect((await judge(repository.root, { advisories: osvDatabase(UNRELATED) })).verdict).toBe('pass')
  })
})

/** The same from the publisher's side: the package that is about to go out, or that somebody else has published. */
describe('axios, March 2026, as its publisher', () => {
  const manifest = (version: string, dependencies: object): string =>
    JSON.stringify({ name: 'http-client', version, main: 'index.js', dependencies })
  const TREE = {
    'package.json': manifest('1.14.0', {}),
    'package-lock.json': JSON.stringify({
      name: 'http-client',
      version: '1.14.0',
      lockfileVersion: 3,
      packages: { '': { name: 'http-client', version: '1.14.0' } },
    }),
    'index.js': 'module.exports = 1\n',
  }
  const release = (version: string, dependencies: object) =>
    judgeArtifacts({
      tree: TREE,
      tag: 'v1.14.0',
      dist: {
        [`http-client-${version}.tgz`]: npmTarball({
          'package.json': manifest(version, dependencies),
          'index.js': TREE['index.js'],
        }),
      },
    })

  test('a version without a tag, with a dependency that the repository does not have, is stopped', async () => {
    const report = await release('1.14.1', { 'plain-crypto-js': '^4.2.1' })
    expect(failing(report).map(({ ruleId }) => ruleId)).toEqual([
      'artifact/version-mismatch',
      'artifact/not-from-commit',
    ])
    expect(failing(report)[1]!.message).toContain(
      '`dependencies.plain-crypto-js` is `^4.2.1` in the package and not in the commit',
    )
  })

  test('the package of the tag passes', async () => {
    expect((await release('1.14.0', {})).verdict).toBe('pass')
  })
})
