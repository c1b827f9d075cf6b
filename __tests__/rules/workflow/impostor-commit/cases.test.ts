import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { impostorCommit } from '../../../../src/rules/workflow/impostor-commit.ts'
import { gitHubClient } from '../../../../src/sources/github/client.ts'
import { readPinOrigins } from '../../../../src/sources/github/pin-origins.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { gitHubServer } from '../../../support/github-server.ts'
import { ruleCases } from '../../../support/rule-cases.ts'
import { workflowModel } from '../../../support/workflow-model.ts'
import { WORLD } from './world.ts'

ruleCases(impostorCommit, import.meta.dirname, async (files) => {
  const workflows = await readWorkflows(files, () => null)
  const server = await gitHubServer(WORLD)
  return { workflows, pinOrigins: await readPinOrigins(gitHubClient(server.api, Date.now), workflows) }
})

test('does not apply where no commit of another repository is pinned, and asks nothing', async () => {
  const workflows = await workflowModel({
    '.github/workflows/a.yml':
      'on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - uses: acme/checkout@v1\n      - uses: ./a\n',
  })
  const server = await gitHubServer(WORLD)
  const pinOrigins = await readPinOrigins(gitHubClient(server.api, Date.now), workflows)
  expect(runRule(impostorCommit, { workflows, pinOrigins }).notApplicable).toMatch(
    /no workflow or action pins/,
  )
  expect(server.requests).toEqual([])
})
