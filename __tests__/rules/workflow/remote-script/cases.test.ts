import { remoteScript } from '../../../../src/rules/workflow/remote-script.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(remoteScript, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
