import { expect, test } from 'vitest'
import type { RunFacts } from '../../../../src/context.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { secretsExposed } from '../../../../src/rules/workflow/secrets-exposed.ts'
import { workflowModel } from '../../../support/workflow-model.ts'

const CALLED = 'on: workflow_call\njobs: { j: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n'

async function severities(name: string, uses: string): Promise<readonly unknown[]> {
  const workflows = await workflowModel({
    '.github/workflows/a.yml': `on: push\njobs: { j: { uses: ${uses}, secrets: inherit } }\n`,
    '.github/workflows/b.yml': CALLED,
  })
  const run = { repository: { name } } as RunFacts
  return runRule(secretsExposed, { run, workflows }).findings.map(({ severity }) => severity ?? 'high')
}

test('a clone that has no name may be the repository that is called where the workflow stands in it', async () => {
  expect(await severities('widget', 'acme/widget/.github/workflows/b.yml@main')).toEqual(['low'])
})

test('a workflow that the clone does not have is of another repository', async () => {
  expect(await severities('widget', 'acme/widget/.github/workflows/c.yml@main')).toEqual(['high'])
})

test('a repository that is known by its name is another than the one that is called', async () => {
  expect(await severities('acme/gadget', 'acme/widget/.github/workflows/b.yml@main')).toEqual(['high'])
})
