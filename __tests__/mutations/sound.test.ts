import { expect, test } from 'vitest'
import { runRule } from '../../src/rules/run.ts'
import { workflowRules } from '../../src/rules/workflow/index.ts'
import { decidesOffline, offlineModels, soundModel } from './seeded.ts'

test.each(workflowRules.filter(decidesOffline))('sound pipelines pass $id', async (rule) => {
  const { findings, unverified } = runRule(rule, offlineModels(await soundModel()))
  expect(findings.map(({ at, message }) => `${at?.path}:${at?.startLine} ${message}`)).toEqual([])
  expect(unverified).toEqual([])
})
