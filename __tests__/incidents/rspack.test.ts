import { describe, expect, test } from 'vitest'
import { judgeArtifacts } from '../support/artifact-release.ts'
import { npmTarball } from '../support/artifacts.ts'
import { failing } from '../support/findings.ts'

/**
 * December 2024: @rspack/core 1.1.7 was published with a stolen token. The repository's newest tag was v1.1.6; the
 * package ran a miner at installation. Seen from the repository: the published package, held against the newest tag.
 */
const manifest = (version: string, scripts: object = {}): string =>
  JSON.stringify({ name: '@acme/core', version, main: 'index.js', scripts })
const TREE = { 'package.json': manifest('1.1.6'), 'index.js': 'module.exports = 1\n' }

const published = (name: string, contents: Record<string, string>) =>
  judgeArtifacts({ tree: TREE, tag: 'v1.1.6', dist: { [name]: npmTarball(contents) } })

describe('rspack, December 2024', () => {
  test('a published version that no tag names is found', async () => {
    const report = await published('acme-core-1.1.7.tgz', {
      'package.json': manifest('1.1.7', { postinstall: 'node dist/util/support.js' }),
      'index.js': TREE['index.js'],
      'dist/util/support.js': 'mine()\n',
    })
    expect(report.verdict).toBe('fail')
    expect([...new Set(failing(report).map(({ ruleId }) => ruleId))]).toEqual([
      'artifact/version-mismatch',
      'artifact/not-from-commit',
    ])
  })

  test('the published package of the tag passes', async () => {
    expect((await published('acme-core-1.1.6.tgz', TREE)).verdict).toBe('pass')
  })
})
