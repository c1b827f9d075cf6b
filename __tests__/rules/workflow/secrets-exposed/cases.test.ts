import { secretsExposed } from '../../../../src/rules/workflow/secrets-exposed.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(secretsExposed, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
