import { expect, test } from 'vitest'
import { runRule } from '../../src/rules/run.ts'
import { workflowRules } from '../../src/rules/workflow/index.ts'
import { soundModel, workflowsOnly } from './seeded.ts'

test.each(workflowRules.filter(workflowsOnly))('sound pipelines pass $id', async (rule) => {
  const { findings, unverified } = runRule(rule, { workflows: await soundModel() })
  expect(findings.map(({ at, message }) => `${at?.path}:${at?.startLine} ${message}`)).toEqual([])
  expect(unverified).toEqual([])
})
