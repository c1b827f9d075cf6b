import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testRepository } from '../support/repository.ts'
import { RUNTIMES, runCli } from './runner.ts'

const AMOUNT = 1200
const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`

/** A lockfile large enough for a thread of its own. */
function lockfile(): string {
  const packages = Object.fromEntries(
    Array.from({ length: AMOUNT }, (_, index) => [
      `node_modules/part-${index}`,
      { version: `1.0.${index}`, integrity, license: 'MIT' },
    ]),
  )
  const dependencies = Object.fromEntries(
    Array.from({ length: AMOUNT }, (_, index) => [`part-${index}`, '^1.0.0']),
  )
  const root = { name: 'large', version: '1.0.0', dependencies }
  return JSON.stringify({
    name: 'large',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': root, ...packages },
  })
}

const manifest = (): string =>
  JSON.stringify({
    ...(JSON.parse(lockfile()) as { packages: Record<string, object> }).packages[''],
    private: true,
  })

test.each(RUNTIMES)('many packages are read and listed in a thread of their own, on %s', (_, node) => {
  const { root } = testRepository({ 'package.json': manifest(), 'package-lock.json': lockfile() })
  const output = join(testRepository({}).root, 'evidence')
  const run = runCli(root, ['check', '.', '--offline', '--output', output], {}, node)
  expect(run.stderr).toBe('')
  const report = JSON.parse(readFileSync(join(output, 'audit-report.json'), 'utf8')) as {
    coverage: Record<string, { found: number; read: number }>
  }
  expect(report.coverage.lockfiles).toMatchObject({ found: 1, read: 1 })
  const sbom = JSON.parse(readFileSync(join(output, 'sbom.cdx.json'), 'utf8')) as { components: object[] }
  expect(sbom.components).toHaveLength(AMOUNT)
})

test('a run that ends before it asks the thread for anything ends at once, with its own error', () => {
  const { root } = testRepository({ 'package.json': manifest(), 'package-lock.json': lockfile() })
  const run = runCli(root, ['check', '.', '--mode', 'release'])
  expect(run.status).toBe(2)
  expect(run.stderr.trim().split('\n')).toHaveLength(1)
  expect(run.stderr).toMatch(/needs a tag/)
})
