import { describe, expect, test } from 'vitest'
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
