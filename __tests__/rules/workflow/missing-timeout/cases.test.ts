import { missingTimeout } from '../../../../src/rules/workflow/missing-timeout.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(missingTimeout, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
