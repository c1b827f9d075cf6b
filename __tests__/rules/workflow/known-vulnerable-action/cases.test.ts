import { knownVulnerableAction } from '../../../../src/rules/workflow/known-vulnerable-action.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'
import { offline } from './advised.ts'

ruleCases(knownVulnerableAction, import.meta.dirname, async (files) => {
  const workflows = await readWorkflows(files, () => null)
  return { workflows, actionAdvisories: await offline(workflows) }
})
