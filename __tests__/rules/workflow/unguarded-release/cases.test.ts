import { unguardedRelease } from '../../../../src/rules/workflow/unguarded-release.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(unguardedRelease, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
