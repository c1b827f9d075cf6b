import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { typedPaths } from '../../src/cli/typed-paths.ts'

const NONE = { policy: null, advisories: null, artifacts: [], output: null }

function folders(): { here: string; repository: string } {
  const here = mkdtempSync(join(tmpdir(), 'guardrail-paths-'))
  onTestFinished(() => rmSync(here, { recursive: true, force: true }))
  const repository = join(here, 'repository')
  mkdirSync(repository)
  return { here, repository }
}

test('evidence and advisories are where the command was typed, not in the repository that it judges', () => {
  const { here, repository } = folders()
  expect(typedPaths({ ...NONE, advisories: 'all.zip', output: 'out' }, repository, here)).toEqual({
    ...NONE,
    advisories: join(here, 'all.zip'),
    output: join(here, 'out'),
  })
  expect(typedPaths({ ...NONE, advisories: 'osv' }, repository, here)).toEqual({ ...NONE, advisories: 'osv' })
  expect(typedPaths(NONE, repository, here)).toEqual(NONE)
})

test('a policy of the repository comes first, one that stands only here is taken from here', () => {
  const { here, repository } = folders()
  const policy = (): string | null => typedPaths({ ...NONE, policy: 'p.yml' }, repository, here).policy
  expect(policy()).toBe('p.yml')
  writeFileSync(join(here, 'p.yml'), '')
  expect(policy()).toBe(join(here, 'p.yml'))
  writeFileSync(join(repository, 'p.yml'), '')
  expect(policy()).toBe('p.yml')
})

test('artefacts are looked for in the repository first, then from where the command was typed', () => {
  const { here, repository } = folders()
  const artifacts = (...patterns: string[]): readonly string[] =>
    typedPaths({ ...NONE, artifacts: patterns }, repository, here).artifacts
  expect(artifacts('dist/*.whl', 'a.tgz')).toEqual(['dist/*.whl', 'a.tgz'])
  mkdirSync(join(here, 'dist'))
  writeFileSync(join(here, 'a.tgz'), '')
  expect(artifacts('dist/*.whl', 'a.tgz')).toEqual([join(here, 'dist/*.whl'), join(here, 'a.tgz')])
  mkdirSync(join(repository, 'dist'))
  expect(artifacts('dist/*.whl')).toEqual(['dist/*.whl'])
})
