import { floatingArtifact } from '../../../../src/rules/workflow/floating-artifact.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(floatingArtifact, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
