import { excessivePermissions } from '../../../../src/rules/workflow/excessive-permissions.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(excessivePermissions, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
