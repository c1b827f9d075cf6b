import { persistedCredentials } from '../../../../src/rules/workflow/persisted-credentials.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(persistedCredentials, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
