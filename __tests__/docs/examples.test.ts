import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exampleOf, workflowAround } from '../../scripts/generate/rule-examples.ts'
import { effectivePolicy } from '../../src/policy/load.ts'
import { RULES } from '../../src/rules/index.ts'
import { runRule } from '../../src/rules/run.ts'
import { workflowRules } from '../../src/rules/workflow/index.ts'
import { decidesOffline, offlineModels } from '../mutations/seeded.ts'
import { workflowModel } from '../support/workflow-model.ts'

const offline = workflowRules.filter(decidesOffline)

async function model(text: string) {
  const workflows = await workflowModel({ '.github/workflows/example.yml': workflowAround(text) })
  expect(workflows.coverage.skipped).toEqual([])
  return offlineModels(workflows)
}

describe.each(offline.map((rule) => [rule.id, rule] as const))('the example of %s', (id, rule) => {
  const example = exampleOf(id)

  test('is found', async () => {
    expect(runRule(rule, await model(example!.fires)).findings.length).toBeGreaterThan(0)
  })

  test('is sound when mended', async () => {
    const { findings, unverified } = runRule(rule, await model(example!.sound))
    expect([...findings.map(({ message }) => message), ...unverified]).toEqual([])
  })
})

const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8')
const pieces = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)]
  .map(([, piece]) => piece!)
  .filter((piece) => /^\s*- (?:uses|run):/m.test(piece) && !piece.includes('waive '))

test('the README shows how it is used', () => expect(pieces.length).toBeGreaterThan(0))

test.each(pieces)('what the README shows to copy passes: %s', async (piece) => {
  const models = await model(piece.replaceAll('<commit SHA>', '0a5f6b2c9d8e4f1a7b3c5d6e8f9a0b1c2d3e4f5a'))
  const { rules } = effectivePolicy(null, 'audit', 'head', RULES)
  const asked = offline.filter(({ id }) => rules.get(id)?.enabled)
  const said = asked.flatMap((rule) =>
    runRule(rule, models).findings.map(({ message, severity }) => ({
      message,
      severity: severity ?? rule.severity,
    })),
  )
  expect(said.filter(({ severity }) => severity !== 'low')).toEqual([])
})
