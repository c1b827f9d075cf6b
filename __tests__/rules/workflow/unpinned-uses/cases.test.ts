import { join } from 'node:path'
import { unpinnedUses } from '../../../../src/rules/workflow/unpinned-uses.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(unpinnedUses, join(import.meta.dirname), async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
