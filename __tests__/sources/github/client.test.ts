import { describe, expect, test } from 'vitest'
import { gitHubClient } from '../../../src/sources/github/client.ts'
import { commitOf, type Hosted } from '../../support/github-hosted.ts'
import { answer, gitHubServer } from '../../support/github-server.ts'

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

describe('questions', () => {
  const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `v${index}`)
  const asked = (requests: readonly { readonly body: string }[]): number =>
    requests.reduce((sum, { body }) => sum + [...body.matchAll(/repository\(/g)].length, 0)

  test('are put together, and each is asked once a run', async () => {
    const { client: ask, server } = await client({ 'actions/checkout': CHECKOUT })
    const questions = many(150).map((ref) => ({ owner: 'actions', repository: 'checkout', ref }))
    await Promise.all([ask.resolveRefs(questions), ask.resolveRefs(questions)])
    await ask.resolveRefs(questions.map((one) => ({ ...one, owner: 'Actions' })))
    expect(server.requests).toHaveLength(3)
    expect(asked(server.requests)).toBe(150)
  })

  test('that GitHub gives up on together are asked in halves', async () => {
    const { client: ask, server } = await client({ 'actions/checkout': CHECKOUT })
    server.fault = ({ body }, response) =>
      asked([{ body }]) > 4 && answer(response, { message: 'We couldn’t respond in time' }, 502)
    const refs = [...many(11), 'main']
    const answers = await ask.resolveRefs(
      refs.map((ref) => ({ owner: 'actions', repository: 'checkout', ref })),
    )
    expect(answers).toHaveLength(12)
    expect(answers.filter((one) => 'problem' in one)).toEqual([])
    expect(answers.at(-1)).toEqual({ value: { kind: 'branch', commit: MAIN, rival: null } })
  })

  test('fail each for itself', async () => {
    const { client: ask } = await client({ 'actions/checkout': CHECKOUT, 'acme/secret': { hidden: true } })
    const facts = await ask.repositoryFacts([
      { owner: 'acme', repository: 'secret' },
      { owner: 'actions', repository: 'checkout' },
      { owner: 'acme', repository: 'a"b{}$x' },
    ])
    expect(facts).toEqual([
      { problem: expect.stringMatching(/^GitHub: acme\/secret: is not to be seen with this token/) },
      { value: expect.objectContaining({ name: 'actions/checkout' }) },
      { problem: expect.stringMatching(/^GitHub: acme\/a"b\{\}\$x: is not to be seen/) },
    ])
  })

  test('end when GitHub takes too long for all of them', async () => {
    const server = await gitHubServer({ 'actions/checkout': CHECKOUT })
    let now = 0
    const ask = gitHubClient(server.api, () => now)
    await ask.repositoryFacts([{ owner: 'actions', repository: 'checkout' }])
    now = 200_000
    expect(await ask.resolveRefs([{ owner: 'actions', repository: 'checkout', ref: 'v1' }])).toEqual([
      { problem: expect.stringMatching(/did not answer everything within 3 minutes/) },
    ])
  })
})

test('a renamed and archived repository is told with its name of today', async () => {
  const { client: ask } = await client({ 'newco/Tool': { formerly: ['acme/tool'], archived: true } })
  expect(await ask.repositoryFacts([{ owner: 'acme', repository: 'tool' }])).toEqual([
    { value: { name: 'newco/Tool', renamed: true, archived: true, defaultBranch: null } },
  ])
})

describe('tags', () => {
  const tags = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`v1.0.${index}`, OLD]))
  const name = { owner: 'acme', repository: 'tool' }

  test('are read to the last page, peeled, with their dates', async () => {
    const { client: ask, server } = await client({
      'acme/tool': { tags: { ...tags, 'v2.0.0': { object: TAG, of: MAIN, date: '2026-05-06T07:08:09Z' } } },
    })
    const answer = await ask.tagsOf(name)
    const found = 'value' in answer ? answer.value : []
    expect(found).toHaveLength(251)
    expect(found.at(-1)).toEqual({ name: 'v2.0.0', commit: MAIN, date: '2026-05-06T07:08:09Z' })
    expect(server.requests).toHaveLength(3)
  })

  test.each([
    ['repeat themselves', '1', /repeat themselves/],
    ['do not end', null, /more than 4000 tags/],
  ])('whose pages %s are a problem', async (_, cursor, words) => {
    const { client: ask, server } = await client({})
    let page = 0
    server.fault = (_request, response) => {
      const endCursor = cursor ?? String(page++)
      return answer(response, {
        data: { q0: { refs: { nodes: [], pageInfo: { hasNextPage: true, endCursor } } } },
      })
    }
    expect(await ask.tagsOf(name)).toEqual({ problem: expect.stringMatching(words) })
  })

  test('that are missing from the middle of a page are a problem', async () => {
    const { client: ask, server } = await client({})
    server.fault = (_, response) =>
      answer(response, {
        data: { q0: { refs: { nodes: [null], pageInfo: { hasNextPage: false, endCursor: null } } } },
      })
    expect(await ask.tagsOf(name)).toEqual({ problem: expect.stringMatching(/tags is not an object/) })
  })

  test('have the dates at which GitHub published their releases, drafts left out', async () => {
    const releases = [
      { tagName: 'v1.0.0', publishedAt: '2026-01-01T00:00:00Z' },
      { tagName: 'v1.0.1', publishedAt: null, isDraft: true },
      { tagName: 'v1.0.2', publishedAt: '2026-02-01T00:00:00Z', isDraft: true },
    ]
    const { client: ask } = await client({ 'acme/tool': { releases } })
    expect(await ask.releaseDates(name)).toEqual({ value: new Map([['v1.0.0', '2026-01-01T00:00:00Z']]) })
  })
})
