import { join } from 'node:path'
import { softFail } from '../../../../src/rules/workflow/soft-fail.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(softFail, join(import.meta.dirname), async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
