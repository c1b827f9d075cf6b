import { describe, expect, test } from 'vitest'
import { invalidMetadata } from '../../../../src/rules/artifact/invalid-metadata.ts'
import { npmTarball, wheel } from '../../../support/artifacts.ts'
import { told } from '../artifact-models.ts'

const tree = { 'package.json': '{"name": "thing", "version": "1.0.0"}' }

describe('artifact/invalid-metadata', () => {
  test('is silent on sound packages', async () => {
    const dist = {
      'thing-1.0.0-py3-none-any.whl': wheel({ name: 'thing', version: '1.0.0' }, { 'thing.py': '' }),
      'thing-1.0.0.tgz': npmTarball({
        'package.json': '{"name": "thing", "version": "1.0.0", "main": "i.js"}',
        'i.js': 'module.exports = 1\n',
      }),
    }
    expect(await told(invalidMetadata, { tree, dist })).toEqual([])
  })

  test('fires where an entry leads nowhere, and where a requirement is none', async () => {
    const dist = {
      'thing-1.0.0-py3-none-any.whl': wheel(
        { name: 'thing', version: '1.0.0' },
        { 'thing.py': '' },
        'Requires-Dist: a b c\n',
      ),
      'thing-1.0.0.tgz': npmTarball({
        'package.json': '{"name": "thing", "version": "1.0.0", "main": "dist/index.js"}',
      }),
    }
    expect(await told(invalidMetadata, { tree, dist })).toMatchInlineSnapshot(`
      [
        "high \`dist/thing-1.0.0-py3-none-any.whl\`: \`thing-1.0.0.dist-info/METADATA\` has the requires-dist \`a b c\`, in which a version, or a semicolon before a marker, is expected at \`b c\`. The ecosystem’s own tools reject this.",
        "high \`dist/thing-1.0.0.tgz\`: \`package/package.json\` \`main\` is \`dist/index.js\`, which is not in the package. The ecosystem’s own tools reject this.",
      ]
    `)
  })
})
