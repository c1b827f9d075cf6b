import { describe, expect, test } from 'vitest'
import { judgeArtifacts } from '../support/artifact-release.ts'
import { type Contents, npmTarball } from '../support/artifacts.ts'
import { failing } from '../support/findings.ts'

/**
 * September and November 2025: the worm Shai-Hulud published new versions of its victims' packages, with a `bundle.js`
 * (later `bun_environment.js`) and an install script that ran it. Neither was in any repository.
 */
const MANIFEST = { name: 'tinycolour', version: '1.0.0', main: 'index.js', scripts: { test: 'node test.js' } }
const text = (manifest: object): string => JSON.stringify(manifest)
const TREE = { 'package.json': text(MANIFEST), 'index.js': 'module.exports = 1\n' }

const release = (contents: Contents) =>
  judgeArtifacts({ tree: TREE, dist: { 'tinycolour-1.0.0.tgz': npmTarball(contents) } })

describe('Shai-Hulud, September 2025', () => {
  test('an install script and a bundle that are not in the tag’s tree stop the release', async () => {
    const scripts = { ...MANIFEST.scripts, postinstall: 'node bundle.js' }
    const report = await release({
      ...TREE,
      'package.json': text({ ...MANIFEST, scripts }),
      'bundle.js': 'worm()\n',
    })
    expect(report.verdict).toBe('fail')
    const messages = failing(report).map(({ ruleId, message }) => `${ruleId} ${message}`)
    expect(messages).toHaveLength(2)
    expect(messages[0]).toMatch(/^artifact\/not-from-commit .*the script `postinstall` is `node bundle\.js`/i)
    expect(messages[1]).toMatch(/^artifact\/not-from-commit `bundle\.js`/)
  })

  test('the package of the tag passes', async () => {
    expect((await release(TREE)).verdict).toBe('pass')
  })
})
