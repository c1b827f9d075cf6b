import { staticCloudCredentials } from '../../../../src/rules/workflow/static-cloud-credentials.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(staticCloudCredentials, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
