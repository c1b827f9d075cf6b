import { dangerousTrigger } from '../../../../src/rules/workflow/dangerous-trigger.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(dangerousTrigger, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
