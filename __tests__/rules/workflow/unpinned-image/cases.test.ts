import { join } from 'node:path'
import { unpinnedImage } from '../../../../src/rules/workflow/unpinned-image.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(unpinnedImage, join(import.meta.dirname), async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
