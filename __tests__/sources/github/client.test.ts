import { describe, expect, test } from 'vitest'
import { gitHubClient } from '../../../src/sources/github/client.ts'
import { commitOf, type Hosted } from '../../support/github-hosted.ts'
import { gitHubServer } from '../../support/github-server.ts'

const [MAIN, OLD, TAG] = [commitOf('main'), commitOf('old'), commitOf('tag object')]

const CHECKOUT: Hosted = {
  branches: { main: MAIN, 'release/v1': OLD },
  tags: {
    v1: OLD,
    'v1.0.0': { object: TAG, of: OLD, date: '2026-02-03T04:05:06Z' },
    nested: { object: commitOf('outer'), of: { object: commitOf('inner'), of: MAIN } },
  },
  commits: { [MAIN]: [OLD] },
}

async function client(repositories: Readonly<Record<string, Hosted>>, options = {}) {
  const server = await gitHubServer(repositories, options)
  return { server, client: gitHubClient(server.api, Date.now) }
}

describe('refs', () => {
  test.each([
    ['v1', { kind: 'tag', commit: OLD, rival: null }],
    ['v1.0.0', { kind: 'tag', commit: OLD, rival: null }],
    ['nested', { kind: 'tag', commit: MAIN, rival: null }],
    ['refs/tags/v1', { kind: 'tag', commit: OLD, rival: null }],
    ['release/v1', { kind: 'branch', commit: OLD, rival: null }],
    ['refs/heads/main', { kind: 'branch', commit: MAIN, rival: null }],
    [MAIN.toUpperCase(), { kind: 'commit', commit: MAIN, rival: null }],
    [TAG, { kind: 'commit', commit: OLD, rival: null }],
    ['v9', null],
    [MAIN.slice(0, 7), null],
    [commitOf('nowhere'), null],
  ])('%s is what it stands for', async (ref, value) => {
    const { client: asked } = await client({ 'actions/checkout': CHECKOUT })
    expect(await asked.resolveRefs([{ owner: 'Actions', repository: 'checkout', ref }])).toEqual([{ value }])
  })

  test('a branch that bears a tag’s name at another commit is told', async () => {
    const { client: asked } = await client({
      'a/b': { branches: { main: MAIN, v1: MAIN }, tags: { v1: OLD } },
    })
    expect(await asked.resolveRefs([{ owner: 'a', repository: 'b', ref: 'v1' }])).toEqual([
      { value: { kind: 'tag', commit: OLD, rival: MAIN } },
    ])
  })
})
