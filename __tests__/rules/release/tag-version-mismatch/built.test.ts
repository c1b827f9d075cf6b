import { describe, expect, test } from 'vitest'
import { tagVersionMismatch } from '../../../../src/rules/release/tag-version-mismatch.ts'
import type { Rule } from '../../../../src/rules/rule.ts'
import { npmTarball, wheel } from '../../../support/artifacts.ts'
import { type ReleaseCase, told } from '../../artifact/artifact-models.ts'

const rule = tagVersionMismatch as unknown as Rule
const SCM = {
  'pyproject.toml':
    '[build-system]\nrequires = ["setuptools", "setuptools-scm"]\n[project]\nname = "acme-thing"\ndynamic = ["version"]\n[tool.setuptools_scm]\n',
}
const PLACEHOLDER = { 'package.json': JSON.stringify({ name: 'thing', version: '0.0.0-development' }) }
const packed = (name: string, version: string) => ({
  [`${name}-1.0.0.tgz`]: npmTarball({ 'package.json': JSON.stringify({ name, version }) }),
})
const built = (version: string, name = 'acme_thing') => ({
  [`${name}-1.0.0-py3-none-any.whl`]: wheel({ name, version }, { 'acme.py': '' }),
})

describe('a version that only the build decides', () => {
  test.each<[string, ReleaseCase]>([
    ['is the one in the wheel', { tree: SCM, dist: built('1.0.0') }],
    ['in any spelling of it', { tree: SCM, dist: built('1.0') }],
    [
      'is the one in the tarball, where the repository holds a placeholder',
      { tree: PLACEHOLDER, dist: packed('thing', '1.0.0') },
    ],
  ])('%s', async (_, given) => {
    expect(await told(rule, given)).toEqual([])
  })

  test('is unverified while nothing that was built is named', async () => {
    expect(await told(rule, { tree: SCM, dist: {} })).toEqual([
      expect.stringMatching(/^unverified: .*name what was built \(`--artifacts`\)/),
    ])
  })

  test('is not told by the file name, nor by another package', async () => {
    expect(await told(rule, { tree: SCM, dist: built('1.0.0', 'other_thing') })).toEqual([
      expect.stringMatching(/^unverified: /),
    ])
    expect(await told(rule, { tree: SCM, dist: built('1.0.1.dev3') })).toEqual([
      expect.stringMatching(/is `1\.0\.1\.dev3` by `acme_thing-1\.0\.1\.dev3\.dist-info/),
    ])
  })

  test('does not excuse a literal that is wrong', async () => {
    const tree = { 'package.json': JSON.stringify({ name: 'thing', version: '0.9.0' }) }
    expect(await told(rule, { tree, dist: packed('thing', '1.0.0') })).toEqual([
      expect.stringMatching(/`package\.json` says `0\.9\.0`/),
    ])
  })
})
