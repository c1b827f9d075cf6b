import { expect, test } from 'vitest'
import { gitHubClient } from '../../../src/sources/github/client.ts'
import { readNestedActions } from '../../../src/sources/github/nested-actions.ts'
import { readPinClaims } from '../../../src/sources/github/pin-claims.ts'
import { readPinOrigins } from '../../../src/sources/github/pin-origins.ts'
import { commitOf, type Hosted } from '../../support/github-hosted.ts'
import { gitHubServer } from '../../support/github-server.ts'
import { workflowModel } from '../../support/workflow-model.ts'

const NAMES = Array.from({ length: 30 }, (_, index) => `acme/action-${index}`)

/** An action as most are: the pinned commit is a release, in the default branch, and carries its own code. */
const WORLD: Readonly<Record<string, Hosted>> = Object.fromEntries(
  NAMES.map((name) => [
    name,
    {
      branches: { main: commitOf(`${name} main`) },
      tags: { 'v1.2.3': commitOf(name) },
      commits: { [commitOf(`${name} main`)]: [commitOf(name)] },
      files: { [commitOf(name)]: { 'action.yml': 'runs:\n  using: node24\n  main: index.js\n' } },
    },
  ]),
)

test('thirty pinned actions take three queries in a release and six in an audit', async () => {
  const lines = [...NAMES, ...NAMES].map((name) => `      - uses: ${name}@${commitOf(name)} # v1.2.3\n`)
  const workflows = await workflowModel({
    '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n${lines.join('')}`,
  })
  const server = await gitHubServer(WORLD)
  const client = gitHubClient(server.api, Date.now)
  const origins = await readPinOrigins(client, workflows)
  expect(origins.pins.every(({ origin }) => 'value' in origin && origin.value?.kind === 'branch')).toBe(true)
  expect(server.requests).toHaveLength(3)
  const { claims } = await readPinClaims(client, workflows)
  expect(claims.map(({ verdict }) => verdict)).toEqual(claims.map(() => ({ value: { kind: 'true' } })))
  const nested = await readNestedActions(client, workflows)
  expect(nested.pins.flatMap(({ moving, problems }) => [...moving, ...problems])).toEqual([])
  expect(server.requests).toHaveLength(6)
})
