import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { unreadReason } from '../../../../src/gate/sources.ts'
import { sbomMismatch } from '../../../../src/rules/artifact/sbom-mismatch.ts'
import { readArtifacts } from '../../../../src/sources/artifacts/index.ts'
import { readSboms } from '../../../../src/sources/sboms/index.ts'
import { wheel } from '../../../support/artifacts.ts'
import { toldOf } from '../artifact-models.ts'

const NAME = 'acme_thing-1.0.0-py3-none-any.whl'
const BYTES = wheel(
  { name: 'acme_thing', version: '1.0.0' },
  { 'acme.py': '' },
  'Provides-Extra: x\nRequires-Dist: left_pad>=1\nRequires-Dist: only-here ; sys_platform == "win32"\nRequires-Dist: extra-one ; extra == "x"\n',
)
const digest = (algorithm: string): string => createHash(algorithm).update(BYTES).digest('hex')
const SUBJECT = {
  type: 'library',
  name: 'acme-thing',
  version: '1.0.0',
  hashes: [{ alg: 'SHA-256', content: digest('sha256') }],
}
const COMPONENTS = [{ type: 'library', name: 'left-pad', version: '1.3.0' }]
const bom = (component: object | undefined, components: readonly object[] = COMPONENTS): string =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component }, components })

async function models(sboms: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'guardrail-sboms-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  writeFileSync(join(root, NAME), BYTES)
  for (const [name, text] of Object.entries(sboms)) writeFileSync(join(root, name), text)
  const artifacts = await readArtifacts({ directory: root, patterns: ['*.whl'], objectFormat: 'sha1' })
  return { artifacts, sboms: readSboms(root, artifacts) }
}

const judge = async (text: string) => toldOf(sbomMismatch, await models({ 'thing.cdx.json': text }))

describe('artifact/sbom-mismatch', () => {
  test.each<[string, string]>([
    ['its bytes', bom(SUBJECT)],
    [
      'its bytes by two digests',
      bom({ ...SUBJECT, hashes: [...SUBJECT.hashes, { alg: 'SHA-512', content: digest('sha512') }] }),
    ],
    ['its name and version alone', bom({ ...SUBJECT, hashes: undefined })],
    ['another spelling of the version', bom({ ...SUBJECT, version: 'v1.0' })],
    ['components inside the subject', bom({ ...SUBJECT, components: COMPONENTS }, [])],
  ])('is silent about an SBOM of %s', async (_, text) => {
    expect(await judge(text)).toEqual([])
  })

  test('fires on an SBOM of other bytes', async () => {
    const hashes = [{ alg: 'SHA-256', content: '0'.repeat(64) }]
    expect(await judge(bom({ ...SUBJECT, hashes }))).toMatchInlineSnapshot(`
      [
        "high \`thing.cdx.json\` is about bytes that are not among the artefacts: SHA-256 \`0000000000000000…\`. The artefact was built again, or changed, after its SBOM was made.",
      ]
    `)
    const mixed = [...SUBJECT.hashes, { alg: 'SHA-512', content: '0'.repeat(128) }]
    expect(await judge(bom({ ...SUBJECT, hashes: mixed }))).toHaveLength(1)
    expect(await judge(bom({ ...SUBJECT, hashes: [{ alg: 'MD5', content: digest('md5') }] }))).toHaveLength(1)
  })

  test('fires on an SBOM of another version, of something else, and of nothing', async () => {
    expect(await judge(bom({ ...SUBJECT, version: '0.9.0' }))).toMatchInlineSnapshot(`
      [
        "high \`thing.cdx.json\` is about version \`0.9.0\`, and \`acme_thing-1.0.0-py3-none-any.whl\` is \`1.0.0\`. It was made for another release.",
      ]
    `)
    expect(await judge(bom({ ...SUBJECT, name: 'other', hashes: undefined }))).toMatchInlineSnapshot(`
      [
        "high \`thing.cdx.json\` is about \`other\`, which is none of the named artefacts. It answers for something else than what is released.",
      ]
    `)
    expect(await judge(bom(undefined))).toMatchInlineSnapshot(`
      [
        "high \`thing.cdx.json\` does not say what it is an SBOM of. Nobody can hold it against an artefact (\`metadata.component\`).",
      ]
    `)
  })

  test('fires where a dependency of the artefact is no component', async () => {
    expect(await judge(bom(SUBJECT, []))).toMatchInlineSnapshot(`
      [
        "high \`thing.cdx.json\` lacks \`left_pad\`, which \`acme_thing-1.0.0-py3-none-any.whl\` depends on. A vulnerability there would not be seen.",
      ]
    `)
  })

  test('an SBOM that cannot be read is never one that agrees', async () => {
    for (const text of ['{"bomFormat": "CycloneDX"', '[]', '{"bomFormat":"CycloneDX","components":[1]}']) {
      const { sboms } = await models({ 'thing.cdx.json': text })
      expect(unreadReason('sboms', sboms.coverage)).toMatch(/^thing\.cdx\.json: /)
    }
  })

  test('has nothing to ask where none came along', async () => {
    expect(toldOf(sbomMismatch, await models({}))).toEqual([
      'not-applicable: no SBOM came with the artefacts (`*.cdx.json` beside them, or named)',
    ])
  })
})
