import { missingPermissions } from '../../../../src/rules/workflow/missing-permissions.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(missingPermissions, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
