import { describe, expect, test } from 'vitest'
import { gitHub } from '../../src/capabilities/github.ts'
import { isSourceError } from '../../src/errors.ts'
import { gitHubClient } from '../../src/sources/github/client.ts'
import { commitOf, type Hosted } from '../support/github-hosted.ts'
import { answer, type Fault, gitHubServer, HURRY, TOKEN } from '../support/github-server.ts'

const MAIN = commitOf('main')
const WORLD: Readonly<Record<string, Hosted>> = { 'acme/tool': { branches: { main: MAIN } } }
const NAME = { owner: 'acme', repository: 'tool' }
const FACTS = {
  name: 'acme/tool',
  renamed: false,
  archived: false,
  defaultBranch: { name: 'main', commit: MAIN },
}

/** What a repository's facts are when the server misbehaves so. */
async function asked(fault: Fault, options = {}) {
  const server = await gitHubServer(WORLD, options)
  server.fault = fault
  const [facts] = await gitHubClient(server.api, Date.now).repositoryFacts([NAME])
  return { server, facts: facts! }
}

describe('what cannot be asked', () => {
  test.each([
    ['offline', { GITHUB_TOKEN: TOKEN }, true, /the run is offline/],
    ['without a token', {}, false, /no token.*set GITHUB_TOKEN or GH_TOKEN/],
    ['with an empty token', { GITHUB_TOKEN: ' ' }, false, /no token/],
    ['with a token over two lines', { GITHUB_TOKEN: 'a\nb' }, false, /characters that no token has/],
    [
      'over an open connection',
      { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: 'http://github.example' },
      false,
      /https/,
    ],
    ['at no address', { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: 'github.example' }, false, /https/],
    [
      'at one with a password',
      { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: 'https://a:b@github.example' },
      false,
      /without credentials/,
    ],
    [
      'past a proxy that is set',
      { GITHUB_TOKEN: TOKEN, ALL_PROXY: 'http://proxy.example:1' },
      false,
      /ALL_PROXY alone/,
    ],
    ['through no proxy', { GITHUB_TOKEN: TOKEN, ALL_PROXY: 'socks5://proxy.example:1' }, false, /only http/],
  ])('%s', async (_, env, offline, words) => {
    const error: unknown = await gitHub(env, offline)().catch((problem: unknown) => problem)
    expect(isSourceError(error)).toBe(true)
    expect((error as Error).message).toMatch(words)
    expect((error as Error).message).not.toContain(TOKEN)
  })
})

describe('the token', () => {
  test('of the action’s input comes before those of the environment', async () => {
    const server = await gitHubServer(WORLD)
    const env = { ...server.env, GITHUB_TOKEN: 'wrong', GH_TOKEN: 'wrong', 'INPUT_GITHUB-TOKEN': TOKEN }
    const [facts] = await gitHubClient(gitHub(env, false, HURRY), Date.now).repositoryFacts([NAME])
    expect(facts).toEqual({ value: FACTS })
  })

  test('GH_TOKEN serves where GITHUB_TOKEN is not set', async () => {
    const { env, requests } = await gitHubServer(WORLD)
    const api = gitHub({ GITHUB_API_URL: env.GITHUB_API_URL, GH_TOKEN: TOKEN }, false, HURRY)
    await gitHubClient(api, Date.now).repositoryFacts([NAME])
    expect(
      requests.map(({ headers }) => [headers.authorization, headers['user-agent']?.split('/')[0]]),
    ).toEqual([[`token ${TOKEN}`, 'release-guardrail']])
  })

  test('is not sent on by a redirect', async () => {
    const other = await gitHubServer(WORLD)
    const { facts } = await asked((_, response) => {
      response.writeHead(307, { location: `${other.url}/graphql` }).end()
      return true
    })
    expect(facts).toHaveProperty('problem')
    expect(other.requests).toEqual([])
  })

  test('is not sent to another host that a page links to', async () => {
    const other = await gitHubServer()
    const server = await gitHubServer()
    server.fault = (_, response) =>
      answer(response, [], 200, { link: `<${other.url}/advisories?after=1>; rel="next"` })
    const found = await gitHubClient(server.api, Date.now).advisories(['a/b'])
    expect(found).toEqual({ problem: expect.stringMatching(/links to another host/) })
    expect(other.requests).toEqual([])
  })

  test('is never repeated, whatever the server says', async () => {
    const { facts } = await asked((_, response) => answer(response, { message: `who sends ${TOKEN}?` }, 400))
    expect(facts).toEqual({ problem: 'GitHub: POST /graphql was answered with status 400 (who sends ***?)' })
  })
})

test('a list that is answered with a page of HTML, or with null, is a problem and no bug', async () => {
  for (const [type, body] of [
    ['text/html', '<html>sign in</html>'],
    ['application/json', '<html>sign in</html>'],
    ['application/json', 'null'],
  ] as const) {
    const server = await gitHubServer()
    server.fault = (_, response) => {
      response.writeHead(200, { 'content-type': type }).end(body)
      return true
    }
    const found = await gitHubClient(server.api, Date.now).advisories(['a/b'])
    expect(found).toEqual({ problem: expect.stringMatching(/its answer is no JSON object or list/) })
  }
})

test('GitHub Enterprise Server is asked below /api/v3 and /api/graphql', async () => {
  const { server, facts } = await asked(() => false, { enterprise: true })
  expect(facts).toEqual({ value: FACTS })
  expect(server.requests.map(({ path }) => path)).toEqual(['/api/graphql'])
})

describe('an answer that is none makes a problem', () => {
  const html: Fault = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>sign in</html>')
    return true
  }
  test.each<[string, Fault, RegExp, number]>([
    [
      '401',
      (_, response) => answer(response, { message: 'Bad credentials' }, 401),
      /token is not accepted/,
      1,
    ],
    [
      '403',
      (_, response) => answer(response, { message: 'Resource not accessible by integration' }, 403),
      /may not ask POST \/graphql \(status 403\) \(Resource/,
      1,
    ],
    ['404', (_, response) => answer(response, { message: 'Not Found' }, 404), /status 404/, 1],
    ['500', (_, response) => answer(response, { message: 'oh' }, 500), /status 500/, 3],
    [
      '502 with a page',
      (_, response) => {
        response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>no</h1>')
        return true
      },
      /status 502/,
      3,
    ],
    ['a page of HTML', html, /its answer is no JSON object or list/, 3],
    [
      'null in place of an answer',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end('null')
        return true
      },
      /its answer is no JSON object or list/,
      3,
    ],
    [
      'nothing',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end()
        return true
      },
      /its answer is no JSON object or list/,
      3,
    ],
    [
      'half an answer',
      (_, response) => {
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': '99' })
          .write('{"data":')
        setTimeout(() => response.destroy(), 5)
        return true
      },
      /got no answer/,
      3,
    ],
    [
      'a broken connection',
      (_, response) => {
        response.destroy()
        return true
      },
      /got no answer/,
      3,
    ],
    [
      'JSON cut off',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{')
        return true
      },
      /its answer is no JSON object or list/,
      3,
    ],
    [
      'neither data nor errors',
      (_, response) => answer(response, { data: null }),
      /neither data nor errors/,
      1,
    ],
    ['a list', (_, response) => answer(response, []), /not answered with a GraphQL answer/, 1],
    [
      'an error about everything',
      (_, response) => answer(response, { errors: [{ message: 'nope\u001b[2J' }] }),
      /error \(nope \[2J\)/,
      1,
    ],
    [
      'another question’s answer',
      (_, response) => answer(response, { data: { q7: {} } }),
      /was not answered/,
      1,
    ],
    ['a null', (_, response) => answer(response, { data: { q0: null } }), /was not answered/, 1],
    [
      'a field of another type',
      (_, response) => answer(response, { data: { q0: { nameWithOwner: 1 } } }),
      /nameWithOwner is not text/,
      1,
    ],
    [
      'a partial answer',
      (_, response) =>
        answer(response, {
          data: { q0: { nameWithOwner: 'acme/tool', isArchived: false, defaultBranchRef: null } },
          errors: [{ message: 'timeout reading refs', path: ['q0', 'defaultBranchRef'] }],
        }),
      /timeout reading refs/,
      1,
    ],
    [
      'single sign-on',
      (_, response) =>
        answer(response, {
          data: { q0: null },
          errors: [
            {
              type: 'FORBIDDEN',
              message: 'Resource protected by organization SAML enforcement.',
              path: ['q0'],
            },
          ],
        }),
      /single sign-on/,
      1,
    ],
  ])('%s', async (_, fault, words, attempts) => {
    const { server, facts } = await asked(fault)
    expect(facts).toEqual({ problem: expect.stringMatching(words) })
    expect(server.requests).toHaveLength(attempts)
  })

  test('an answer that is larger than allowed', async () => {
    const server = await gitHubServer(WORLD)
    const api = gitHub(server.env, false, { ...HURRY, maxBodyBytes: 64 })
    const [facts] = await gitHubClient(api, Date.now).repositoryFacts([NAME])
    expect(facts).toEqual({ problem: expect.stringMatching(/larger than 64 bytes/) })
  })

  test('no answer in time', async () => {
    const server = await gitHubServer(WORLD)
    server.fault = () => true
    const api = gitHub(server.env, false, { secondMs: 1, attemptMs: 50 })
    const [facts] = await gitHubClient(api, Date.now).repositoryFacts([NAME])
    expect(facts).toEqual({ problem: expect.stringMatching(/no answer within 1 s/) })
    expect(server.requests).toHaveLength(3)
  })
})

describe('rate limits', () => {
  const limited =
    (status: number, headers: Readonly<Record<string, string>>, message = 'API rate limit exceeded'): Fault =>
    (_, response) =>
      answer(response, { message }, status, headers)
  const inSeconds = (seconds: number): string => String(Math.ceil(Date.now() / 1000) + seconds)

  test.each([
    ['a short one', limited(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(20) })],
    ['a secondary one', limited(403, { 'retry-after': '30' }, 'You have exceeded a secondary rate limit')],
    [
      'a secondary one with 429',
      limited(429, { 'retry-after': '5' }, 'You have exceeded a secondary rate limit'),
    ],
  ])('%s is waited for once', async (_, fault) => {
    let refused = 0
    const { facts } = await asked((...exchange) => (refused++ === 0 ? fault(...exchange) : false))
    expect(facts).toEqual({ value: FACTS })
  })

  test.each([
    ['a long one', limited(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3000) }), 1],
    [
      'a long secondary one',
      limited(403, { 'retry-after': '3000' }, 'You have exceeded a secondary rate limit'),
      1,
    ],
  ])('%s ends the asking', async (_, fault, attempts) => {
    const { server, facts } = await asked(fault)
    expect(facts).toEqual({ problem: expect.stringMatching(/rate limit is used up.*run again after that/) })
    expect(server.requests).toHaveLength(attempts)
  })

  test('one that does not end is not waited for twice', async () => {
    const { server, facts } = await asked(
      limited(403, { 'retry-after': '1' }, 'You have exceeded a secondary rate limit'),
    )
    expect(facts).toEqual({ problem: expect.stringMatching(/rate limit is used up/) })
    expect(server.requests.length).toBeLessThanOrEqual(2)
  })

  test('the points that other steps need are left to them', async () => {
    const server = await gitHubServer(WORLD)
    server.remaining = 50
    const client = gitHubClient(server.api, Date.now)
    expect(await client.repositoryFacts([NAME])).toEqual([{ value: FACTS }])
    expect(await client.resolveRefs([{ ...NAME, ref: 'v1' }])).toEqual([
      { problem: expect.stringMatching(/rate limit is down to 49 points until 2026-01-01T13:00:00Z/) },
    ])
    expect(server.requests).toHaveLength(1)
  })
})
