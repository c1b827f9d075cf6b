import { unguardedGate } from '../../../../src/rules/workflow/unguarded-gate.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(unguardedGate, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
