import { describe, expect, test } from 'vitest'
import { brokenIntegrity } from '../../../../src/rules/artifact/broken-integrity.ts'
import { recorded, wheel, wheelContents, zipOf } from '../../../support/artifacts.ts'
import { artifactModels, told, toldOf } from '../artifact-models.ts'

const THING = { name: 'thing', version: '1.0.0' }
const NAME = 'thing-1.0.0-py3-none-any.whl'
const INFO = 'thing-1.0.0.dist-info'
const tree = { 'pyproject.toml': '[project]\nname = "thing"\nversion = "1.0.0"\n', 'thing.py': '' }

describe('artifact/broken-integrity', () => {
  test('is silent on a sound wheel', async () => {
    expect(await told(brokenIntegrity, { tree, dist: { [NAME]: wheel(THING, { 'thing.py': '' }) } })).toEqual(
      [],
    )
  })

  test('fires where RECORD does not match, and where bytes follow the end', async () => {
    const sound = recorded(INFO, wheelContents(THING, { 'thing.py': '' }))
    const changed = zipOf({ ...sound, 'thing.py': 'x = 1\n' })
    const trailing = Buffer.concat([zipOf(sound), Buffer.from('more')])
    expect(await told(brokenIntegrity, { tree, dist: { [NAME]: changed } })).toMatchInlineSnapshot(`
      [
        "critical \`dist/thing-1.0.0-py3-none-any.whl\`: \`thing.py\` has another digest in RECORD than its content. What is shipped is not what was recorded when it was built.",
        "critical \`dist/thing-1.0.0-py3-none-any.whl\`: \`thing.py\` has 6 bytes, and \`0\` in RECORD. What is shipped is not what was recorded when it was built.",
      ]
    `)
    expect(await told(brokenIntegrity, { tree, dist: { [NAME]: trailing } })).toMatchInlineSnapshot(`
      [
        "critical \`dist/thing-1.0.0-py3-none-any.whl\`: 4 bytes follow the end of the archive. Tools that read it differently would see different packages.",
      ]
    `)
  })

  test('counts what is too much to tell', async () => {
    const models = await artifactModels({ tree, dist: { [NAME]: wheel(THING, { 'thing.py': '' }) } })
    const [artifact] = models.artifacts!.artifacts
    const integrity = Array.from({ length: 25 }, (_, index) => ({
      kind: 'record-digest',
      member: `m${index}`,
      detail: 'has another digest',
    }))
    const artifacts = { ...models.artifacts!, artifacts: [{ ...artifact!, integrity }] }
    const lines = toldOf(brokenIntegrity, { ...models, artifacts })
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toContain('5 more problems')
  })
})
