import { sharedDeployRole } from '../../../../src/rules/workflow/shared-deploy-role.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(sharedDeployRole, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
