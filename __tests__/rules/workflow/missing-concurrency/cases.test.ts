import { missingConcurrency } from '../../../../src/rules/workflow/missing-concurrency.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(missingConcurrency, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
