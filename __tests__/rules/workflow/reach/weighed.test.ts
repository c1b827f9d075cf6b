import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { workflowRules } from '../../../../src/rules/workflow/index.ts'
import { offlineModels } from '../../../mutations/seeded.ts'
import { workflowModel } from '../../../support/workflow-model.ts'

const RUNS = '    runs-on: ubuntu-latest\n    permissions: {}\n'
const steps = (...lines: readonly string[]) =>
  `${RUNS}    steps:\n${lines.map((line) => `      - ${line}\n`).join('')}`

/** A job in which each rule finds something that weighs more than `low`. */
const JOBS: Readonly<Record<string, string>> = {
  'workflow/unpinned-uses': steps('uses: example/build@v1'),
  'workflow/unpinned-image': steps('uses: docker://example/build:1'),
  'workflow/unpinned-install': steps('run: pip install build', 'run: npm publish'),
  'workflow/cache-in-release': steps(
    'uses: actions/cache@v4\n        with: { path: build, key: a }',
    'run: make',
    'run: npm publish\n        env: { NODE_AUTH_TOKEN: "${{ secrets.NPM_TOKEN }}" }',
  ),
  'workflow/artifact-retention': steps(
    'uses: actions/upload-artifact@v4\n        with: { name: app, path: build }',
    'run: npm publish',
  ),
  'workflow/template-injection': steps('run: echo "${{ github.event.comment.body }}"'),
  'workflow/soft-fail': steps('run: npm audit || true'),
  'workflow/remote-script': steps('run: curl -sSf https://example.com/install.sh | bash'),
  'workflow/dependency-confusion': steps(
    'run: pip install --extra-index-url https://pypi.example.com/simple build',
  ),
  'workflow/persisted-credentials':
    '    runs-on: ubuntu-latest\n    permissions: { contents: write }\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm ci\n',
  'workflow/static-cloud-credentials': steps(
    'run: aws s3 ls\n        env: { AWS_SECRET_ACCESS_KEY: "${{ secrets.KEY }}" }',
  ),
  'workflow/floating-artifact': steps('run: docker push example/app:latest'),
  'workflow/inplace-version-edit': steps(
    'run: sed -i "s/0.0.0/$VERSION/" src/app/__init__.py && python -m build',
    'run: twine upload dist/*',
  ),
  'workflow/dangerous-trigger':
    '    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with: { ref: "refs/pull/${{ github.event.issue.number }}/head" }\n      - run: make\n',
  'workflow/known-vulnerable-action': steps('uses: hashicorp/vault-action@2.1'),
  'workflow/excessive-permissions':
    '    runs-on: ubuntu-latest\n    permissions: { packages: write }\n    steps:\n      - run: make\n      - uses: actions/checkout@v4\n',
  'workflow/missing-permissions': '    runs-on: ubuntu-latest\n    steps:\n      - run: make\n',
  'workflow/secrets-exposed':
    '    uses: example/shared/.github/workflows/build.yml@v1\n    secrets: inherit\n',
}

test('every rule that weighs by reach has a job here', () => {
  const weighing = workflowRules.filter((rule) => rule.weighed !== undefined)
  expect(weighing.map(({ id }) => id).toSorted()).toEqual(Object.keys(JOBS).toSorted())
})

async function found(id: string, condition: string) {
  const rule = workflowRules.find((one) => one.id === id)!
  const workflows = await workflowModel({
    '.github/workflows/a.yml': `on: [issue_comment, push]\njobs:\n  first:\n    if: ${condition}\n${steps('run: true')}  j:\n    needs: first\n${JOBS[id]!}`,
  })
  expect(workflows.coverage.skipped).toEqual([])
  const models = { ...offlineModels(workflows), run: { repository: { name: 'us/ours' } } }
  return runRule(rule, models as never).findings.map(({ severity, message }) => ({
    severity: severity ?? rule.severity,
    isCalledDead: message.includes('no event reaches this job now'),
  }))
}

test.each(Object.keys(JOBS))('%s weighs as ever where an event reaches it', async (id) => {
  const findings = await found(id, "github.event_name != 'release'")
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.some(({ isCalledDead }) => isCalledDead)).toBe(false)
  if (id !== 'workflow/artifact-retention')
    expect(findings.some(({ severity }) => severity !== 'low')).toBe(true)
})

test.each(Object.keys(JOBS))('%s is low, and not silent, where none does', async (id) => {
  const alive = await found(id, "github.event_name != 'release'")
  const findings = await found(id, "github.event_name == 'release'")
  // Cached files and artefacts are told of by the publication that is not reached.
  const isToldOtherwise = id === 'workflow/cache-in-release' || id === 'workflow/artifact-retention'
  expect(findings).toEqual(alive.map(() => ({ severity: 'low', isCalledDead: !isToldOtherwise })))
})

test('an action that was an attack stays critical wherever it stands', async () => {
  const workflows = await workflowModel({
    '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    if: false\n${steps('uses: tj-actions/changed-files@0e58ed8671d6b60d0890c21b07f8835ace038e67')}`,
  })
  const rule = workflowRules.find((one) => one.id === 'workflow/known-vulnerable-action')!
  const { findings } = runRule(rule, offlineModels(workflows))
  expect(findings.map(({ severity }) => severity)).toEqual(['critical'])
})

test('a secret is sent to the runner by a step that names it, whether it runs or not', async () => {
  const workflows = await workflowModel({
    '.github/workflows/a.yml': `on: push\njobs:\n  j:\n${steps('if: false\n        run: make\n        env: { ALL: "${{ toJSON(secrets) }}" }')}`,
  })
  const rule = workflowRules.find((one) => one.id === 'workflow/secrets-exposed')!
  const models = { ...offlineModels(workflows), run: { repository: { name: 'us/ours' } } }
  expect(runRule(rule, models as never).findings.map(({ severity }) => severity)).toEqual(['high'])
})
