import { artifactRetention } from '../../../../src/rules/workflow/artifact-retention.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(artifactRetention, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
