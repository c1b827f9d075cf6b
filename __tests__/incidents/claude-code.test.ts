import { describe, expect, test } from 'vitest'
import { judgeArtifacts } from '../support/artifact-release.ts'
import { type Contents, npmTarball } from '../support/artifacts.ts'
import { failing } from '../support/findings.ts'

/**
 * March 2026: the npm package Claude Code 2.1.88 held a source map of 59.8 MB, and with it the original source of a
 * program that is published as a bundle.
 */
const MANIFEST = '{"name": "tool", "version": "1.0.0", "bin": "cli.js"}'
const CLI = '#!/usr/bin/env node\nmain()\n'
const TREE = { 'package.json': MANIFEST, 'src/main.ts': 'export const main = () => {}\n' }
const POLICY = `rules:
  artifact/not-from-commit:
    options: {generated: [{member: 'cli.*', from: ['src/**'], reason: bundled by the release job}]}
`

const release = (contents: Contents) =>
  judgeArtifacts({
    tree: TREE,
    policy: POLICY,
    dist: { 'tool-1.0.0.tgz': npmTarball({ 'package.json': MANIFEST, 'cli.js': CLI, ...contents }) },
  })

describe('Claude Code 2.1.88, March 2026', () => {
  test.each([
    [
      'small',
      JSON.stringify({ version: 3, sourcesContent: ['export const main = () => {}'], mappings: 'A' }),
    ],
    ['too large to look into', JSON.stringify({ version: 3, mappings: 'A'.repeat(1_000_000) })],
  ])(
    'a source map in the package stops the release, also where the build is said to make it: %s',
    async (_, map) => {
      const report = await release({ 'cli.js.map': map })
      expect(report.verdict).toBe('fail')
      expect(failing(report).map(({ ruleId }) => ruleId)).toEqual(['artifact/unexpected-file'])
      expect(failing(report)[0]!.message).toContain('`package/cli.js.map`')
    },
  )

  test('the package without it passes', async () => {
    expect((await release({})).verdict).toBe('pass')
  })
})
