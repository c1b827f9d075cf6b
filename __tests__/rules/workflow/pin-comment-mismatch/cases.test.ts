import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { pinCommentMismatch } from '../../../../src/rules/workflow/pin-comment-mismatch.ts'
import { gitHubClient } from '../../../../src/sources/github/client.ts'
import { readPinClaims } from '../../../../src/sources/github/pin-claims.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { gitHubServer } from '../../../support/github-server.ts'
import { ruleCases } from '../../../support/rule-cases.ts'
import { workflowModel } from '../../../support/workflow-model.ts'
import { WORLD } from './world.ts'

ruleCases(pinCommentMismatch, import.meta.dirname, async (files) => {
  const workflows = await readWorkflows(files, () => null)
  const server = await gitHubServer(WORLD)
  return { workflows, pinClaims: await readPinClaims(gitHubClient(server.api, Date.now), workflows) }
})

test('does not apply where nothing is claimed, and asks nothing', async () => {
  const workflows = await workflowModel({
    '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - uses: acme/checkout@${'a1'.repeat(20)}\n      - uses: acme/checkout@v4 # v4\n`,
  })
  const server = await gitHubServer(WORLD)
  const pinClaims = await readPinClaims(gitHubClient(server.api, Date.now), workflows)
  expect(runRule(pinCommentMismatch, { workflows, pinClaims }).notApplicable).toMatch(/no pin/)
  expect(server.requests).toEqual([])
})
