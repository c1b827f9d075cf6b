import { templateInjection } from '../../../../src/rules/workflow/template-injection.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(templateInjection, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
