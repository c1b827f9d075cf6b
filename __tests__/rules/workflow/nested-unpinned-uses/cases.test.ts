import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { nestedUnpinnedUses } from '../../../../src/rules/workflow/nested-unpinned-uses.ts'
import { gitHubClient } from '../../../../src/sources/github/client.ts'
import { readNestedActions } from '../../../../src/sources/github/nested-actions.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { gitHubServer } from '../../../support/github-server.ts'
import { ruleCases } from '../../../support/rule-cases.ts'
import { workflowModel } from '../../../support/workflow-model.ts'
import { WORLD } from './world.ts'

ruleCases(nestedUnpinnedUses, import.meta.dirname, async (files) => {
  const workflows = await readWorkflows(files, () => null)
  const server = await gitHubServer(WORLD)
  return { workflows, nestedActions: await readNestedActions(gitHubClient(server.api, Date.now), workflows) }
})

test('does not apply where nothing is pinned, and asks nothing', async () => {
  const workflows = await workflowModel({
    '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - uses: acme/actions@v1\n`,
  })
  const server = await gitHubServer(WORLD)
  const nestedActions = await readNestedActions(gitHubClient(server.api, Date.now), workflows)
  expect(runRule(nestedUnpinnedUses, { workflows, nestedActions }).notApplicable).toMatch(
    /no workflow or action pins/,
  )
  expect(server.requests).toEqual([])
})

test('reads an action once, however often and by whichever way it is used', async () => {
  const pin = `acme/actions/deep@${'a1'.repeat(20)}`
  const workflows = await workflowModel({
    '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n${`      - uses: ${pin}\n`.repeat(30)}`,
  })
  const server = await gitHubServer(WORLD)
  await readNestedActions(gitHubClient(server.api, Date.now), workflows)
  // The repository, the action, the wrapper, what the wrapper uses.
  expect(server.requests).toHaveLength(4)
})
