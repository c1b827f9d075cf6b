import { knownVulnerableAction } from '../../../../src/rules/workflow/known-vulnerable-action.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(knownVulnerableAction, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
