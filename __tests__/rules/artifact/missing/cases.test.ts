import { describe, expect, test } from 'vitest'
import type { Models } from '../../../../src/models.ts'
import { missing } from '../../../../src/rules/artifact/missing.ts'
import type { Contents } from '../../../support/artifacts.ts'
import { artifactModels, toldOf } from '../artifact-models.ts'

async function models(tree: Contents, asked: Models['artifacts']['asked']): Promise<Partial<Models>> {
  const known = await artifactModels({ tree, dist: {} })
  return { ...known, artifacts: { ...known.artifacts!, asked } }
}

const PUBLISHABLE = { 'package.json': '{"name": "acme-thing", "version": "1.0.0"}' }

describe('artifact/missing', () => {
  test('fires for each pattern that names nothing', async () => {
    const asked = [
      { pattern: 'dist/*.whl', files: 0 },
      { pattern: 'dist/*.tgz', files: 2 },
      { pattern: '../out/`x`', files: 0 },
    ]
    expect(toldOf(missing, await models(PUBLISHABLE, asked))).toMatchInlineSnapshot(`
      [
        "critical \`dist/*.whl\` names no file. The release was to publish what it names, and nothing of it could be checked.",
        "critical \`../out/'x'\` names no file. The release was to publish what it names, and nothing of it could be checked.",
      ]
    `)
  })

  test('is silent where every pattern names something', async () => {
    expect(toldOf(missing, await models(PUBLISHABLE, [{ pattern: 'dist/*', files: 1 }]))).toEqual([])
  })

  test('says that nothing was named, and what could be', async () => {
    expect(toldOf(missing, await models(PUBLISHABLE, []))).toMatchInlineSnapshot(`
      [
        "not-applicable: no artefacts were named, although \`package.json\` can be published; name what the release publishes: \`--artifacts GLOB\`, the input \`artifacts\`, or \`artifacts: [GLOB]\` in the policy",
      ]
    `)
    expect(toldOf(missing, await models({ 'README.md': '' }, []))).toEqual([
      'not-applicable: no artefacts were named',
    ])
  })
})
