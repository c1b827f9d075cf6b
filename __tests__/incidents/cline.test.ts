import { describe, expect, test } from 'vitest'
import { judgeArtifacts } from '../support/artifact-release.ts'
import { npmTarball } from '../support/artifacts.ts'
import { failing } from '../support/findings.ts'

/**
 * February 2026: cline 2.3.0 was published with a stolen token. Its code was that of the version before; package.json
 * alone differed, by a `postinstall` that installed another program on every machine.
 */
const MANIFEST = { name: 'cline', version: '2.3.0', bin: 'cli.js', scripts: { build: 'tsc' } }
const CLI = '#!/usr/bin/env node\nconsole.log(1)\n'
const TREE = { 'package.json': JSON.stringify(MANIFEST), 'cli.js': CLI }

const release = (manifest: object) =>
  judgeArtifacts({
    tree: TREE,
    tag: 'v2.3.0',
    dist: { 'cline-2.3.0.tgz': npmTarball({ 'package.json': JSON.stringify(manifest), 'cli.js': CLI }) },
  })

describe('Cline, February 2026', () => {
  test('scripts that differ from the tag’s stop the release', async () => {
    const report = await release({
      ...MANIFEST,
      scripts: { ...MANIFEST.scripts, postinstall: 'npm install -g openclaw@latest' },
    })
    expect(report.verdict).toBe('fail')
    const [finding, ...others] = failing(report)
    expect(others).toEqual([])
    expect(finding!.ruleId).toBe('artifact/not-from-commit')
    expect(finding!.message).toContain(
      '`postinstall` is `npm install -g openclaw@latest` in the package and not in the commit',
    )
  })

  test('the package of the tag passes', async () => {
    expect((await release(MANIFEST)).verdict).toBe('pass')
  })
})
