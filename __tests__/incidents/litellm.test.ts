import { describe, expect, test } from 'vitest'
import { judgeArtifacts } from '../support/artifact-release.ts'
import { type Contents, wheel } from '../support/artifacts.ts'
import { failing } from '../support/findings.ts'

/**
 * March 2026: litellm 1.82.8 held a `litellm_init.pth`. Python runs such a file at every start, whether or not the
 * package is imported; it sent away every credential that it found.
 */
const NAMED = { name: 'litellm', version: '1.82.8' }
const CODE = { 'litellm/__init__.py': '' }
const TREE = { 'pyproject.toml': '[project]\nname = "litellm"\nversion = "1.82.8"\n', ...CODE }

const release = (contents: Contents, tree: Contents = TREE) =>
  judgeArtifacts({
    tree,
    tag: 'v1.82.8',
    dist: { 'litellm-1.82.8-py3-none-any.whl': wheel(NAMED, contents) },
  })

describe('LiteLLM, March 2026', () => {
  const hook = { 'litellm_init.pth': 'import os, subprocess; subprocess.Popen(["python", "-c", "…"])\n' }

  test('an unexpected .pth stops the release', async () => {
    const report = await release({ ...CODE, ...hook })
    expect(report.verdict).toBe('fail')
    expect(failing(report).map(({ ruleId }) => ruleId)).toEqual([
      'artifact/not-from-commit',
      'artifact/unexpected-file',
    ])
  })

  test('also one that somebody got into the repository', async () => {
    const report = await release({ ...CODE, ...hook }, { ...TREE, ...hook })
    expect(failing(report).map(({ ruleId }) => ruleId)).toEqual(['artifact/unexpected-file'])
  })

  test('the wheel of the tag passes', async () => {
    expect((await release(CODE)).verdict).toBe('pass')
  })
})
