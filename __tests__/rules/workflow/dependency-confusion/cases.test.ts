import { dependencyConfusion } from '../../../../src/rules/workflow/dependency-confusion.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(dependencyConfusion, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
