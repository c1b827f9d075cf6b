import { describe, expect, test } from 'vitest'
import { unexpectedStructure } from '../../../../src/rules/artifact/unexpected-structure.ts'
import { recorded, wheelContents, zipOf } from '../../../support/artifacts.ts'
import { told } from '../artifact-models.ts'

const THING = { name: 'Acme_Thing', version: '1.0.0' }
const INFO = 'Acme_Thing-1.0.0.dist-info'
const dist = {
  'Acme_Thing-1.0.0-py3-none-any.whl': zipOf(
    recorded(INFO, {
      ...wheelContents(THING, { 'acme/__init__.py': '', 'acme/cli.py': 'def main(): ...\n', 'extra.py': '' }),
      [`${INFO}/entry_points.txt`]: '[console_scripts]\nacme = acme.cli:main\n',
    }),
  ),
}
const judge = (...packages: object[]) =>
  told(unexpectedStructure, { tree: { 'pyproject.toml': '' }, dist }, { packages })

describe('artifact/unexpected-structure', () => {
  test('is silent where the wheel is what the policy describes', async () => {
    const expected = { name: 'acme-thing', modules: ['acme', 'extra'], 'entry-points': ['acme'] }
    expect(await judge(expected)).toEqual([])
    expect(await judge({ name: 'acme-thing' }, { name: 'another' })).toEqual([])
  })

  test('fires where something is missing, or stands there unasked', async () => {
    const expected = { name: 'acme.thing', modules: ['acme', 'acme_more'], 'entry-points': ['acmectl'] }
    expect(await judge(expected)).toMatchInlineSnapshot(`
      [
        "high \`dist/Acme_Thing-1.0.0-py3-none-any.whl\` lacks the module \`acme_more\`. The policy expects it, and so do those who use it.",
        "high \`dist/Acme_Thing-1.0.0-py3-none-any.whl\` has the module \`extra\`. The policy does not expect it.",
        "high \`dist/Acme_Thing-1.0.0-py3-none-any.whl\` lacks the entry point \`acmectl\`. The policy expects it, and so do those who use it.",
        "high \`dist/Acme_Thing-1.0.0-py3-none-any.whl\` has the entry point \`acme\`. The policy does not expect it.",
      ]
    `)
  })

  test('is open where no artefact is the package that is described', async () => {
    expect(await judge({ name: 'other', modules: ['other'] })).toMatchInlineSnapshot(`
      [
        "unverified: the policy describes \`other\`, and no named artefact is such a package; mend the option \`packages\` of artifact/unexpected-structure or what is named",
      ]
    `)
  })

  test('has nothing to ask without a description', async () => {
    expect(await judge()).toEqual([
      'not-applicable: the policy describes no package: set the option `packages`',
    ])
  })
})
