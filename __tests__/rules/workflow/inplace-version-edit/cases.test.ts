import { inplaceVersionEdit } from '../../../../src/rules/workflow/inplace-version-edit.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(inplaceVersionEdit, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
