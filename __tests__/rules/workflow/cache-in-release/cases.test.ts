import { cacheInRelease } from '../../../../src/rules/workflow/cache-in-release.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(cacheInRelease, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
