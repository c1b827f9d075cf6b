import type { RunFacts } from '../../../../src/context.ts'
import { secretsExposed } from '../../../../src/rules/workflow/secrets-exposed.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(secretsExposed, import.meta.dirname, async (files) => ({
  run: { repository: { name: 'acme/widget' } } as RunFacts,
  workflows: await readWorkflows(files, () => null),
}))
