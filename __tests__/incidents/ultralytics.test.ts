import { describe, expect, test } from 'vitest'
import { judgeArtifacts } from '../support/artifact-release.ts'
import { type Contents, wheel } from '../support/artifacts.ts'
import { failing } from '../support/findings.ts'
import { judge, osvDatabase, rulesThat, UNRELATED } from '../support/gate.ts'
import { testRepository } from '../support/repository.ts'

/**
 * December 2024: two malicious versions of ultralytics were published by its own release workflow. A pull request's
 * branch name had been run as code in a `pull_request_target` workflow through a composite action, which wrote a
 * poisoned cache of the default branch; the release job restored it (GHSA-7x29-qqmq-v6qc).
 */
const CHECKOUT = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2'

const format = (script: string, env = ''): string => `name: format
on: pull_request_target
permissions: {}
jobs:
  format:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - name: Push the formatted branch
${env}        run: ${script}
`

const publish = (cache: string): string => `name: publish
on:
  push:
    branches: [main]
permissions: {}
jobs:
  guardrail:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: release-guardrail/release-guardrail@0000000000000000000000000000000000000001 # v0.1.0
  publish:
    needs: guardrail
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: actions/setup-python@0b93645e9fea7318ecaed2b359559ac225c90a2b # v5.3.0
        with:
          python-version: '3.12'
${cache}      - run: python -m build
      - uses: pypa/gh-action-pypi-publish@67339c736fd9354cd4f8cb0b744f2b82a74b5c70 # v1.12.3
`

describe('Ultralytics, December 2024', () => {
  test('stops the branch name that runs, and the cache in the release', async () => {
    const repository = testRepository({
      '.github/workflows/format.yml': format('git pull origin ${{ github.head_ref || github.ref }}'),
      '.github/workflows/publish.yml': publish('          cache: pip\n'),
    })
    const report = await judge(repository.root, { mode: 'audit' })
    expect(report.verdict).toBe('fail')
    expect(
      report.findings
        .filter(({ severity }) => severity !== 'low')
        .map((finding) => [finding.ruleId, finding.location?.path])
        .sort(),
    ).toEqual([
      ['workflow/cache-in-release', '.github/workflows/publish.yml'],
      ['workflow/template-injection', '.github/workflows/format.yml'],
    ])
  })

  test('passes when mended', async () => {
    const repository = testRepository({
      '.github/workflows/format.yml': format(
        'git pull origin "$BRANCH"',
        '        env:\n          BRANCH: ${{ github.head_ref || github.ref }}\n',
      ),
      '.github/workflows/publish.yml': publish(''),
    })
    const report = await judge(repository.root, { mode: 'audit', advisories: osvDatabase(UNRELATED) })
    expect(rulesThat(report, 'failed')).toEqual([])
    expect(report.verdict).toBe('pass')
  })
})

/** What the poisoned cache did to the build: the wheel held other code than the commit that it was built from. */
describe('Ultralytics, December 2024, the artefact', () => {
  const CODE = {
    'ultralytics/__init__.py': '',
    'ultralytics/utils/downloads.py': 'def safe_download(): ...\n',
  }
  const release = (contents: Contents) =>
    judgeArtifacts({
      tree: { 'pyproject.toml': '[project]\nname = "ultralytics"\nversion = "8.3.41"\n', ...CODE },
      tag: 'v8.3.41',
      dist: {
        'ultralytics-8.3.41-py3-none-any.whl': wheel({ name: 'ultralytics', version: '8.3.41' }, contents),
      },
    })

  test('a wheel with other code than the commit is stopped', async () => {
    const changed = 'def safe_download(): ...\ndef safe_run(path): ...\n'
    const report = await release({ ...CODE, 'ultralytics/utils/downloads.py': changed })
    expect(report.verdict).toBe('fail')
    expect(failing(report).map(({ ruleId }) => ruleId)).toEqual(['artifact/not-from-commit'])
  })

  test('the wheel of the commit passes', async () => {
    expect((await release(CODE)).verdict).toBe('pass')
  })
})
