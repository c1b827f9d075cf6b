import type { RunFacts } from '../../../../src/context.ts'
import { staticCloudCredentials } from '../../../../src/rules/workflow/static-cloud-credentials.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(staticCloudCredentials, import.meta.dirname, async (files) => ({
  run: { repository: { name: 'acme/widget' } } as RunFacts,
  workflows: await readWorkflows(files, () => null),
}))
