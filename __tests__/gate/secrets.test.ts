import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { packagesHere } from '../../src/capabilities/package-work.ts'
import { check } from '../../src/cli/check.ts'
import { explainError } from '../../src/cli/failure.ts'
import { InputError } from '../../src/errors.ts'
import { judge } from '../support/gate.ts'
import { testRepository } from '../support/repository.ts'

const WORKFLOW = `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          pip install --extra-index-url https://me:canary-one@registry.example/simple acme
          trivy image --password canary-two acme || true
          echo "\${{ steps.absent.outputs.x }}"
`

test('credentials that people write into workflows reach no part of the report', async () => {
  const report = await judge(testRepository({ '.github/workflows/ci.yml': WORKFLOW }).root)
  const rules = new Set(report.findings.map(({ ruleId }) => ruleId))
  expect(rules).toContain('workflow/undefined-reference')
  expect(rules).toContain('workflow/soft-fail')
  expect(JSON.stringify(report)).toContain('https://***@r')
  expect(JSON.stringify(report)).not.toContain('canary')
})

const TOKEN = `ghp_${'canary'.repeat(6)}`

test('credentials in waivers, exclusions and in what a reader could not understand reach no file of the evidence', async () => {
  const { root } = testRepository({
    '.github/workflows/ci.yml': WORKFLOW.replace(
      '- run: |',
      `# release-guardrail: waive workflow/soft-fail reason="see https://me:canary@ci.example" owner=${TOKEN}\n      - run: |`,
    ),
    'package.json': `{"name": "a", "version": ${TOKEN}}`,
    'poetry.lock': '[[package]]\nname = "a"\n',
    '.github/release-guardrail.yml': `exclude: [{path: poetry.lock, reason: made with --token ${TOKEN}}]
waivers: [{rule: tree/dirty, path: a, reason: "password=canary-three", owner: "${TOKEN}", expires: "2099-01-01"}]
`,
  })
  const output = mkdtempSync(join(tmpdir(), 'guardrail-evidence-'))
  onTestFinished(() => rmSync(output, { recursive: true, force: true }))
  const nothing = { mode: null, tag: null, base: null, policy: null, artifacts: [], failOn: null, skip: [] }
  const asked = { ...nothing, advisories: null, offline: true, output }
  const { report } = await check(asked, root, { PATH: process.env.PATH }, () => {}, packagesHere)
  expect(report.waivers.map(({ reason }) => reason)).toEqual(['password=***', 'see https://***@ci.example'])
  expect(report.coverage.lockfiles!.skipped[0]!.reason).toBe('made with --token ***')
  expect(report.coverage.manifests!.skipped).toHaveLength(1)
  for (const file of readdirSync(output)) {
    expect(readFileSync(join(output, file), 'utf8'), file).not.toContain('canary')
  }
})

test('the line with which a run ends without a verdict holds none either', () => {
  const { message } = explainError(new InputError(`policy.yml: must be on, not ${TOKEN}`))
  expect(message).toBe('policy.yml: must be on, not ***')
})
