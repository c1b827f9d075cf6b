import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { sdist, wheel } from '../support/artifacts.ts'
import { failing } from '../support/findings.ts'
import { judge, osvDatabase, rulesThat, UNRELATED } from '../support/gate.ts'
import { type TestRepository, testRepository } from '../support/repository.ts'
import { tarball } from '../support/tarball.ts'

const PYPROJECT = '[project]\nname = "acme-thing"\nversion = "1.0.0"\n'
const CODE = { 'acme_thing/__init__.py': '', 'acme_thing/core.py': 'def run(): ...\n' }
const TREE = { 'pyproject.toml': PYPROJECT, ...CODE }
const THING = { name: 'acme_thing', version: '1.0.0' }
const WHEEL = 'dist/acme_thing-1.0.0-py3-none-any.whl'
const SDIST = 'dist/acme_thing-1.0.0.tar.gz'
const ARTIFACT_RULES = [
  'artifact/missing',
  'artifact/version-mismatch',
  'artifact/invalid-metadata',
  'artifact/broken-integrity',
  'artifact/not-from-commit',
  'artifact/unexpected-file',
  'artifact/unversioned-path',
]
/** What needs the network, or a remote that a test has not. */
const OFFLINE = [
  'release/tag-commit-mismatch',
  'release/version-already-published',
  'release/blocked-version',
]

function released(files: Readonly<Record<string, string>> = TREE): TestRepository {
  const repository = testRepository(files)
  repository.git('tag', 'v1.0.0')
  return repository
}

function put(root: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), bytes)
}

const release = (root: string, artifacts: readonly string[], skip: readonly string[] = OFFLINE) =>
  judge(root, { tag: 'v1.0.0', artifacts, advisories: osvDatabase(UNRELATED), skip: [...skip] })

describe('artefacts through the whole gate', () => {
  test('sound ones pass, and are no left-overs in the tree that they lie in', async () => {
    const { root } = released()
    put(root, WHEEL, wheel(THING, CODE))
    put(root, SDIST, sdist(THING, TREE))
    const report = await release(root, ['dist/*.whl', 'dist/*.tar.gz'])
    expect(failing(report)).toEqual([])
    expect(rulesThat(report, 'passed')).toEqual(expect.arrayContaining([...ARTIFACT_RULES, 'tree/dirty']))
    expect(report.coverage.artifacts).toEqual({ found: 2, read: 2, skipped: [] })
    expect(rulesThat(report, 'unverified')).toEqual([])
    expect(report.verdict).toBe('pass')
  })

  test('what lies beside them in the tree still is', async () => {
    const { root } = released()
    put(root, WHEEL, wheel(THING, CODE))
    put(root, 'dist/notes.txt', Buffer.from('x'))
    const report = await release(root, ['dist/*.whl'])
    expect(failing(report).map(({ ruleId, location }) => [ruleId, location?.path])).toEqual([
      ['tree/dirty', 'dist/notes.txt'],
    ])
  })

  test('and so are they where nobody ties them to the commit', async () => {
    const { root } = released()
    put(root, WHEEL, wheel(THING, CODE))
    const report = await release(root, ['dist/*.whl'], [...OFFLINE, 'artifact/not-from-commit'])
    expect(failing(report).map(({ ruleId, location }) => [ruleId, location?.path])).toEqual([
      ['tree/dirty', WHEEL],
    ])
  })

  test('they may lie outside of the repository', async () => {
    const { root } = released()
    const folder = mkdtempSync(join(tmpdir(), 'guardrail-dist-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    put(folder, WHEEL, wheel(THING, { ...CODE, 'acme_thing/core.py': 'import os\n' }))
    const report = await release(root, [`${folder}/dist/*`])
    expect(failing(report).map(({ ruleId, location }) => [ruleId, location])).toEqual([
      ['artifact/not-from-commit', null],
    ])
  })

  test('the policy names them too, and each pattern has to name something', async () => {
    const { root } = released({ ...TREE, '.github/release-guardrail.yml': 'artifacts: ["dist/*.tar.gz"]\n' })
    put(root, WHEEL, wheel(THING, CODE))
    const report = await release(root, ['dist/*.whl'])
    expect(failing(report).map(({ ruleId }) => ruleId)).toEqual(['artifact/missing'])
  })

  test('a release that names none says which manifest could be published', async () => {
    const report = await release(released().root, [])
    const rule = report.rules.find(({ id }) => id === 'artifact/missing')!
    expect(rule.outcome).toBe('not-applicable')
    expect(rule.reason).toContain('`pyproject.toml` can be published')
    expect(rulesThat(report, 'unverified')).toEqual([])
    expect(report.verdict).toBe('pass')
  })

  test('the commit’s own line endings are the package’s', async () => {
    const repository = testRepository()
    repository.write('.gitattributes', '*.py text eol=crlf\n')
    for (const [path, text] of Object.entries(TREE)) repository.write(path, text.replaceAll('\n', '\r\n'))
    repository.commit()
    repository.git('tag', 'v1.0.0')
    const packed = Object.fromEntries(
      Object.entries(CODE).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    )
    put(repository.root, WHEEL, wheel(THING, packed))
    const report = await release(repository.root, ['dist/*'])
    expect(failing(report)).toEqual([])
    expect(rulesThat(report, 'passed')).toContain('artifact/not-from-commit')
  })

  test('a repository of SHA-256 objects is compared by these', async () => {
    const repository = testRepository(TREE, ['--object-format=sha256'])
    repository.git('tag', 'v1.0.0')
    put(repository.root, WHEEL, wheel(THING, CODE))
    const report = await release(repository.root, ['dist/*'])
    expect(failing(report)).toEqual([])
    expect(rulesThat(report, 'passed')).toContain('artifact/not-from-commit')
  })

  test('a run that is given artefacts and would judge none of them is refused', async () => {
    const { root } = released()
    await expect(judge(root, { mode: 'audit', artifacts: ['dist/*'] })).rejects.toThrow(InputError)
    const off = [...ARTIFACT_RULES, 'artifact/unexpected-structure', 'artifact/sbom-mismatch']
    await expect(release(root, ['dist/*'], off)).rejects.toThrow(/switches off every rule/)
  })
})

describe('what cannot be read is never a pass', () => {
  const sound = wheel(THING, CODE)
  test.each<[string, string, () => Uint8Array]>([
    ['a truncated wheel', WHEEL, () => sound.subarray(0, sound.length - 40)],
    ['an empty file', WHEEL, () => Buffer.alloc(0)],
    ['a truncated tar', SDIST, () => sdist(THING, TREE).subarray(0, 100)],
    ['no archive at all', WHEEL, () => Buffer.from('not an archive')],
    ['a wheel that is a tar', WHEEL, () => tarball({ a: 'b' })],
    ['a bomb', SDIST, () => tarball({ 'acme_thing-1.0.0/big': Buffer.alloc(80 * 1024 * 1024) })],
    [
      'a hundred thousand entries',
      SDIST,
      () => tarball(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`a/${index}`, '']))),
    ],
    [
      'a name that is not UTF-8',
      SDIST,
      () => {
        const bytes = sdist(THING, { ...TREE, 'acme_thing/latin1_X.py': 'x = 1\n' })
        return notUtf8(bytes)
      },
    ],
  ])('%s', async (_, path, bytes) => {
    const { root } = released()
    put(root, path, bytes())
    const report = await release(root, ['dist/*'])
    expect(['fail', 'unverified']).toContain(report.verdict)
    const told = [
      ...report.findings.map(({ message }) => message),
      ...report.rules.map(({ reason }) => reason ?? ''),
    ]
    const about = told.filter((line) => line.includes(path))
    expect(about.length).toBeGreaterThan(0)
    for (const line of about) expect(line).not.toContain('\n')
  })
})

/** The member's name with a byte of Latin-1 in place of its `X`, and the header's checksum renewed. */
function notUtf8(packed: Uint8Array): Uint8Array {
  const bytes = gunzipSync(packed)
  const at = bytes.indexOf('latin1_X') + 'latin1_'.length
  const header = bytes.subarray(at - (at % 512), at - (at % 512) + 512)
  bytes[at] = 0xe9
  header.write('        ', 148, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return gzipSync(bytes)
}
