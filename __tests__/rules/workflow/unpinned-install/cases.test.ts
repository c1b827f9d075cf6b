import { unpinnedInstall } from '../../../../src/rules/workflow/unpinned-install.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(unpinnedInstall, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
