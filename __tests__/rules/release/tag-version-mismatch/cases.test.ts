import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tagVersionMismatch } from '../../../../src/rules/release/tag-version-mismatch.ts'
import type { Rule } from '../../../../src/rules/rule.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { ruleCases } from '../../../support/rule-cases.ts'
import { releaseModels } from '../release-models.ts'

const rule = tagVersionMismatch as unknown as Rule

/** A case's tag stands in its `TAG` file, its declared patterns in `PATTERNS`, one a line. */
ruleCases(rule, import.meta.dirname, async (files) => {
  const text = async (path: string): Promise<string> =>
    (await files.list()).some((one) => one === path)
      ? new TextDecoder().decode(await files.read(path as never)).trim()
      : ''
  return releaseModels(files, await text('TAG'), (await text('PATTERNS')).split('\n').filter(Boolean))
})

type Answer = 'same' | 'differs' | 'unverified'

async function judge(
  files: Record<string, string>,
  tag: string,
  options: Record<string, unknown> = {},
  patterns: string[] = [],
): Promise<Answer> {
  const answer = runRule(rule, await releaseModels(memoryFiles(files), tag, patterns), options)
  expect(answer.notApplicable).toBeNull()
  if (answer.findings.length > 0) return 'differs'
  return answer.unverified.length > 0 ? 'unverified' : 'same'
}

const npm = (version: string | null): Record<string, string> => ({
  'package.json': JSON.stringify({ name: 'thing', ...(version === null ? {} : { version }) }),
})
const python = (version: string): Record<string, string> => ({
  'pyproject.toml': `[project]\nname = "thing"\nversion = "${version}"\n`,
})
const cargo = (version: string): Record<string, string> => ({
  'Cargo.toml': `[package]\nname = "thing"\nversion = "${version}"\n`,
})
const go = (module: string): Record<string, string> => ({ 'go.mod': `module ${module}\n\ngo 1.24\n` })

describe('one package and its tag', () => {
  test.each<[tag: string, files: Record<string, string>, answer: Answer]>([
    // npm
    ['v1.2.3', npm('1.2.3'), 'same'],
    ['1.2.3', npm('1.2.3'), 'same'],
    ['thing@1.2.3', npm('1.2.3'), 'same'],
    ['thing@v1.2.3', npm('1.2.3'), 'same'],
    ['thing-v1.2.3', npm('1.2.3'), 'same'],
    ['thing-1.2.3', npm('1.2.3'), 'same'],
    ['thing/v1.2.3', npm('1.2.3'), 'same'],
    ['thing/1.2.3', npm('1.2.3'), 'same'],
    ['v1.2.3', npm('v1.2.3'), 'same'],
    ['v1.2.3', npm('=1.2.3'), 'same'],
    ['v1.2.3', npm(' 1.2.3 '), 'same'],
    ['v1.2.3-rc.1', npm('1.2.3-rc.1'), 'same'],
    ['v1.2.3-rc1', npm('1.2.3rc1'), 'same'],
    ['v1.2.3+build.5', npm('1.2.3'), 'same'],
    ['v1.2.3', npm('1.2.3+20130313144700'), 'same'],
    ['v2026.08.28', npm('2026.8.28'), 'same'],
    ['v2026.8.28', npm('2026.8.28'), 'same'],
    ['v1.2.3', npm('1.2.4'), 'differs'],
    ['v1.2.3', npm('1.2.3-rc.1'), 'differs'],
    ['v1.2.3-rc.1', npm('1.2.3'), 'differs'],
    ['v1.2.3-rc.1', npm('1.2.3-rc.2'), 'differs'],
    ['v1.2.3-rc.1', npm('1.2.3-rc1'), 'differs'],
    ['v1.2.30', npm('1.2.3'), 'differs'],
    ['v1.2.3', npm('1.2.30'), 'differs'],
    ['v1.0.0', npm('1.0'), 'differs'],
    ['v1.0.0', npm('1'), 'differs'],
    ['v1.0.0', npm(''), 'differs'],
    ['v1.0.0', npm('latest'), 'differs'],
    ['v1.0.0', npm('1.0.0\n'), 'same'],
    ['v1.0.0', npm('1.0.0\n2.0.0'), 'differs'],
    ['v1.2.3', npm('0.0.0-development'), 'differs'],
    ['v1.2.3', npm('0.0.0'), 'differs'],
    ['v1.2.3', npm(null), 'unverified'],
    ['v1', npm('1.2.3'), 'unverified'],
    ['v1.2', npm('1.2.3'), 'unverified'],
    ['release-1.2.3', npm('1.2.3'), 'unverified'],
    ['other@1.2.3', npm('1.2.3'), 'unverified'],
    ['V1.2.3', npm('1.2.3'), 'unverified'],
    ['latest', npm('1.2.3'), 'unverified'],
    ['v', npm('1.2.3'), 'unverified'],
    ['v1.2.3-9007199254740993', npm('1.2.3-9007199254740992'), 'differs'],
    // Python
    ['v1.2.3', python('1.2.3'), 'same'],
    ['1.2.3', python('v1.2.3'), 'same'],
    ['v1.0', python('1.0.0'), 'same'],
    ['v1.0.0', python('1.0'), 'same'],
    ['v1.0.0', python('1'), 'same'],
    ['1.0', python('1.0'), 'same'],
    ['24.1', python('24.1'), 'same'],
    ['v1.2.3-rc.1', python('1.2.3rc1'), 'same'],
    ['v1.2.3rc1', python('1.2.3rc1'), 'same'],
    ['v1.2.3-alpha1', python('1.2.3a1'), 'same'],
    ['v1.2.3-beta.2', python('1.2.3b2'), 'same'],
    ['v1.2.3.post1', python('1.2.3-1'), 'same'],
    ['v1.2.3-post1', python('1.2.3.post1'), 'same'],
    ['v2026.08.28', python('2026.8.28'), 'same'],
    ['2026.8.28', python('2026.08.28'), 'same'],
    ['20260828', python('20260828'), 'same'],
    ['v1!2.0', python('1!2.0'), 'same'],
    ['v2.0.0', python('1!2.0'), 'differs'],
    ['v1.2.3', python('1.2.4'), 'differs'],
    ['v1.2.3', python('1.2.3rc1'), 'differs'],
    ['v1.2.3', python('1.2.3.dev4'), 'differs'],
    ['v1.2.3', python('1.2.3+local'), 'differs'],
    ['v1.2.3', python('1.2.3.post1'), 'differs'],
    ['v1.2.3rc1', python('1.2.3rc2'), 'differs'],
    ['v1.2.3', python('not a version'), 'differs'],
    ['v1.2.3', python(''), 'differs'],
    ['v1.2', python('1.2.3'), 'unverified'],
    ['v1', python('1.2.3'), 'unverified'],
    ['v20260828.9007199254740993.0', python('20260828.9007199254740992.0'), 'differs'],
    ['v1.2.3', { 'pyproject.toml': '[project]\nname = "thing"\ndynamic = ["version"]\n' }, 'unverified'],
    ['v1.2.3', { 'pyproject.toml': '[tool.ruff]\nline-length = 100\n' }, 'unverified'],
    ['v1.2.3', { 'pyproject.toml': '[tool.poetry]\nname = "thing"\nversion = "1.2.3"\n' }, 'same'],
    ['v1.2.3', { 'setup.cfg': '[metadata]\nname = thing\nversion = 1.2.3\n' }, 'same'],
    ['v1.2.3', { 'setup.cfg': '[metadata]\nname = thing\nversion = 1.2.2\n' }, 'differs'],
    ['v1.2.3', { 'setup.py': 'setup(name="thing", version="1.2.3")\n' }, 'same'],
    ['v1.2.3', { 'setup.py': 'setup(name="thing", version=get())\n' }, 'unverified'],
    // Rust
    ['v1.2.3', cargo('1.2.3'), 'same'],
    ['v1.2.3', cargo('1.2.4'), 'differs'],
    ['v1.2.3', cargo('01.2.3'), 'differs'],
    // Go
    ['v1.2.3', go('example.com/thing'), 'same'],
    ['v0.2.3', go('example.com/thing'), 'same'],
    ['v2.0.0', go('example.com/thing/v2'), 'same'],
    ['v2.0.0', go('gopkg.example/thing.v2'), 'same'],
    ['v2.0.0', go('example.com/thing'), 'differs'],
    ['v1.2.3', go('example.com/thing/v2'), 'differs'],
    ['v3.0.0', go('example.com/thing/v2'), 'differs'],
    ['1.2.3', go('example.com/thing'), 'differs'],
    // nothing states a version
    ['v1.2.3', { 'README.md': 'a Terraform module' }, 'unverified'],
    // a private package at the root is all there is
    ['v1.2.3', { 'package.json': '{"private": true, "name": "action", "version": "1.2.3"}' }, 'same'],
    ['v1.2.3', { 'package.json': '{"private": true, "name": "action", "version": "1.2.2"}' }, 'differs'],
    ['v1.2.3', { 'package.json': '{"private": true, "name": "action", "version": "0.0.0"}' }, 'unverified'],
  ])('%s of %j: %s', async (tag, files, answer) => {
    expect(await judge(files, tag)).toBe(answer)
  })
})

const at = (path: string, fields: object): Record<string, string> => ({ [path]: JSON.stringify(fields) })

describe('which manifests a tag releases', () => {
  const monorepo = {
    ...at('package.json', { private: true, name: 'root', workspaces: ['packages/*'] }),
    ...at('packages/core/package.json', { name: '@acme/core', version: '1.2.3' }),
    ...at('packages/core-utils/package.json', { name: '@acme/core-utils', version: '3.0.0' }),
    ...at('packages/site/package.json', { name: 'site', version: '0.0.0', private: true }),
  }

  test.each<[string, Answer]>([
    ['@acme/core@1.2.3', 'same'],
    ['core@1.2.3', 'same'],
    ['core-v1.2.3', 'same'],
    ['packages/core/v1.2.3', 'same'],
    ['@acme/core-utils@3.0.0', 'same'],
    ['core-utils-v3.0.0', 'same'],
    ['@acme/core@3.0.0', 'differs'],
    ['core-utils-v1.2.3', 'differs'],
    ['@other/core@1.2.3', 'unverified'],
    // a plain tag releases every publishable member
    ['v1.2.3', 'differs'],
  ])('%s of a workspace with independent versions: %s', async (tag, answer) => {
    expect(await judge(monorepo, tag)).toBe(answer)
  })

  test('a plain tag of a workspace in lockstep compares every member, and a forgotten one shows', async () => {
    const lockstep = {
      ...at('package.json', {
        name: 'root',
        version: '2.0.0',
        workspaces: { packages: ['packages/**', '!**/old'] },
      }),
      ...at('packages/a/package.json', { name: 'a', version: '2.0.0' }),
      ...at('packages/deep/b/package.json', { name: 'b', version: '2.0.0' }),
      ...at('packages/old/package.json', { name: 'old', version: '1.0.0' }),
      ...at('packages/private/package.json', { name: 'p', version: '0.1.0', private: true }),
      ...at('examples/x/package.json', { name: 'x', version: '0.1.0' }),
    }
    expect(await judge(lockstep, 'v2.0.0')).toBe('same')
    const forgotten = { ...lockstep, ...at('packages/deep/b/package.json', { name: 'b', version: '1.9.0' }) }
    expect(await judge(forgotten, 'v2.0.0')).toBe('differs')
  })

  test('members stay out of a plain tag where the policy gives them tags of their own', async () => {
    const files = {
      ...at('package.json', { name: 'root', version: '2.0.0', workspaces: ['plugins/*'] }),
      ...at('plugins/a/package.json', { name: 'a', version: '0.3.0' }),
    }
    expect(await judge(files, 'v2.0.0')).toBe('differs')
    expect(await judge(files, 'v2.0.0', {}, ['v{version}', '{component}@{version}'])).toBe('same')
    expect(await judge(files, 'a@0.3.0', {}, ['v{version}', '{component}@{version}'])).toBe('same')
  })

  test('packages of two ecosystems at the root, and one below it, are compared alike', async () => {
    expect(await judge({ ...npm('1.2.3'), ...python('1.2.3') }, 'v1.2.3')).toBe('same')
    expect(await judge({ ...npm('1.2.3'), ...python('1.2.2') }, 'v1.2.3')).toBe('differs')
    const below = { ...npm('1.2.3'), 'python/pyproject.toml': python('1.2.2')['pyproject.toml']! }
    expect(await judge(below, 'v1.2.3')).toBe('differs')
  })

  test('so do packages of an ecosystem that has nothing at the root', async () => {
    const crate = (version: string) => `[package]\nname = "core"\nversion = "${version}"\n`
    const virtual = {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
      'crates/core/Cargo.toml': crate('0.0.72'),
      'other/Cargo.toml': crate('0.1.0'),
    }
    const files = { ...python('2.0.0'), ...virtual }
    expect(await judge(files, 'v2.0.0')).toBe('differs')
    expect(await judge(files, 'v2.0.0', {}, ['v{version}', '{component}@{version}'])).toBe('same')
    expect(await judge(virtual, 'v2.0.0', {}, ['v{version}', '{component}@{version}'])).toBe('differs')
  })

  test('fixtures, examples and vendored packages are not released, and do not take a component’s name', async () => {
    const files = {
      ...monorepo,
      ...at('__tests__/fixtures/core/package.json', { name: 'core', version: '9.9.9' }),
      ...at('examples/core/package.json', { name: 'core', version: '9.9.9' }),
      ...at('node_modules/core/package.json', { name: 'core', version: '9.9.9' }),
    }
    expect(await judge(files, 'core@1.2.3')).toBe('same')
    expect(await judge(files, 'core@9.9.9')).toBe('differs')
  })

  test('a declared pattern is the only one that counts', async () => {
    expect(await judge(npm('1.2.3'), 'release/1.2.3', {}, ['release/{version}'])).toBe('same')
    expect(await judge(npm('1.2.3'), 'release/1.2.4', {}, ['release/{version}'])).toBe('differs')
    expect(await judge(npm('1.2.3'), 'v1.2.3', {}, ['release/{version}'])).toBe('unverified')
  })

  test('a Go submodule is named by its folder', async () => {
    const files = {
      ...go('example.com/thing'),
      'tools/gen/go.mod': 'module example.com/thing/tools/gen/v2\n',
    }
    expect(await judge(files, 'tools/gen/v2.1.0')).toBe('same')
    expect(await judge(files, 'tools/gen/v1.1.0')).toBe('differs')
    expect(await judge(files, 'v1.0.0')).toBe('same')
    // without a module at the root, a plain tag is a version of nothing
    expect(await judge({ 'tools/gen/go.mod': 'module example.com/thing/tools/gen\n' }, 'v1.0.0')).toBe(
      'unverified',
    )
  })

  test('a Go program has no version but its tag, whatever its module path', async () => {
    const files = { ...go('example.com/app'), 'main.go': 'package main\n' }
    expect(await judge(files, 'v3.0.0')).toBe('unverified')
    expect(await judge(files, 'v3.0.0', { 'tag-is-source': true })).toBe('same')
  })
})

describe('the tag as the only source', () => {
  const option = { 'tag-is-source': true }
  test.each<[string, Record<string, string>, Answer]>([
    ['no manifest', { 'README.md': '' }, 'same'],
    ['a placeholder', npm('0.0.0-development'), 'same'],
    ['no version', npm(null), 'same'],
    [
      'setuptools_scm',
      {
        'pyproject.toml':
          '[project]\nname = "thing"\ndynamic = ["version"]\n[build-system]\nrequires = ["setuptools-scm>=8"]\n',
      },
      'same',
    ],
    ['a computed version is still not known', { 'setup.py': 'setup(name="x", version=f())' }, 'unverified'],
    ['a stated version is still compared', npm('1.2.2'), 'differs'],
  ])('%s', async (_, files, answer) => {
    expect(await judge(files, 'v1.2.3', option)).toBe(answer)
  })
})

test('packages below the root that need not go together are told of tags of their own, and where to lock', async () => {
  const files = {
    ...at('package.json', { private: true }),
    ...at('packages/core/package.json', { name: '@acme/core', version: '3.0.1' }),
    ...at('packages/core/package-lock.json', {
      name: '@acme/core',
      version: '3.0.1',
      lockfileVersion: 3,
      packages: { '': { name: '@acme/core', version: '3.0.1' } },
    }),
  }
  const { findings } = runRule(rule, await releaseModels(memoryFiles(files), 'v3.1.0', []))
  const own = 'declare its tags in the policy: `tags: ["v{version}", "{component}@{version}"]`'
  expect(findings.map(({ remedy }) => remedy)).toEqual([
    expect.stringContaining(own),
    'Renew the lockfile with `npm install --package-lock-only` in `packages/core`, commit it, and tag that commit.',
  ])
})

test('outside a release, or without a tag, it says why it does not apply', async () => {
  const models = await releaseModels(memoryFiles(npm('1.0.0')), null)
  expect(runRule(rule, models).notApplicable).toBe('no tag is under release')
  expect(runRule(rule, { ...models, run: { ...models.run, mode: 'audit' } }).notApplicable).toBe(
    'this is no release: mode `audit`',
  )
})

test('the table of this file is as long as the documentation claims', () => {
  const rows = readFileSync(join(import.meta.dirname, 'cases.test.ts'), 'utf8').match(/^ {4}\['/gm)
  expect(rows!.length).toBeGreaterThan(100)
})
