import { undefinedReference } from '../../../../src/rules/workflow/undefined-reference.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(undefinedReference, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
