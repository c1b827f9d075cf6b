import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { dangerousTrigger } from '../../../../src/rules/workflow/dangerous-trigger.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { memoryFiles } from '../../../support/memory-files.ts'

async function remedyOn(event: string): Promise<string | undefined> {
  const text = `on: ${event}
jobs:
  merge:
    if: github.actor == 'dependabot[bot]'
    runs-on: ubuntu-24.04
    steps: [{ run: make changelog }]
`
  const workflows = await readWorkflows(memoryFiles({ '.github/workflows/a.yml': text }), () => null)
  return runRule(dangerousTrigger, { workflows }, {}).findings.map(({ remedy }) => remedy)[0]
}

test('a remedy asks for what the event knows of', async () => {
  expect(await remedyOn('pull_request_target')).toContain('github.event.pull_request.user.login')
  const after = await remedyOn('{ workflow_run: { workflows: [test], types: [completed] } }')
  expect(after).toContain('github.event.workflow_run.head_repository.full_name')
  expect(after).not.toContain('github.event.pull_request')
})
