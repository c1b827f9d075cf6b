import type { RunFacts } from '../../../../src/context.ts'
import { remoteScript } from '../../../../src/rules/workflow/remote-script.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(remoteScript, import.meta.dirname, async (files) => ({
  run: { repository: { name: 'acme/widget' } } as RunFacts,
  workflows: await readWorkflows(files, () => null),
}))
