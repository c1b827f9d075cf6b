import { describe, expect, test } from 'vitest'
import { unversionedPath } from '../../../../src/rules/artifact/unversioned-path.ts'
import { wheel } from '../../../support/artifacts.ts'
import { tarball } from '../../../support/tarball.ts'
import { told } from '../artifact-models.ts'

const tree = { 'pyproject.toml': '[project]\nname = "thing"\nversion = "1.0.0"\n' }
const bytes = tarball({ 'thing/bin': 'x' })
const judge = (names: readonly string[], options = {}) =>
  told(unversionedPath, { tree, dist: Object.fromEntries(names.map((name) => [name, bytes])) }, options)

describe('artifact/unversioned-path', () => {
  test('fires where a name floats, or carries no version', async () => {
    const names = ['thing-linux-x64.tar.gz', 'thing-latest.tar.gz', 'install.sh', 'thing-11.0.0.tar.gz.bin']
    expect(await judge(names)).toMatchInlineSnapshot(`
      [
        "medium \`thing-linux-x64.tar.gz\` does not carry the version \`1.0.0\`. The next release would be published under the same name.",
        "medium \`thing-latest.tar.gz\` is called \`latest\`. The next release would replace it under everybody who uses it.",
        "medium \`install.sh\` does not carry the version \`1.0.0\`. The next release would be published under the same name.",
        "medium \`thing-11.0.0.tar.gz.bin\` does not carry the version \`1.0.0\`. The next release would be published under the same name.",
      ]
    `)
  })

  test('is silent where the name carries the version', async () => {
    const dist = {
      'thing-1.0.0-py3-none-any.whl': wheel({ name: 'thing', version: '1.0.0' }, { 'thing.py': '' }),
    }
    expect(await told(unversionedPath, { tree, dist })).toEqual([])
    expect(await judge(['thing-v1.0.0-linux-x64.tar.gz', 'thing_1.0.0_amd64.bin'])).toEqual([])
  })

  test('is silent about what only speaks of the others', async () => {
    expect(
      await judge(['thing.cdx.json', 'provenance.intoto.jsonl', 'bom.json', 'thing.tar.gz.sbom.json']),
    ).toEqual([])
  })

  test('is silent where the folder carries it, as the policy says; but not about what floats', async () => {
    const layout = 'releases/{tag}/{file}'
    expect(await judge(['thing-linux-x64.tar.gz'], { layout })).toEqual([])
    expect(await judge(['thing-latest.tar.gz'], { layout })).toHaveLength(1)
  })

  test('a layout without the version is refused', async () => {
    await expect(judge([], { layout: 'releases/{file}' })).rejects.toThrow('must contain {version} or {tag}')
  })
})
