import { expect, test } from 'vitest'
import { readGitHubRelease } from '../../../src/sources/github/release-assets.ts'
import { answer, type GitHubServer, gitHubServer } from '../../support/github-server.ts'

const ASSETS = '/repos/o/r/releases/7/assets'
const asset = (name: string, digest: string | null = null) => ({ name, size: 3, digest, state: 'uploaded' })

/** A GitHub whose repository `o/r` answers with this release, and its files page by page. */
async function server(
  release: object | null,
  pages: readonly (readonly object[])[] = [[]],
): Promise<GitHubServer> {
  const local = await gitHubServer()
  local.fault = ({ method, path }, response) => {
    if (method === 'POST') return answer(response, { data: { repository: { release } } })
    if (!path.startsWith(ASSETS)) return false
    const page = Number(new URL(path, local.url).searchParams.get('page') ?? '1')
    const next = `<${local.url}${ASSETS}?per_page=100&page=${page + 1}>; rel="next"`
    return answer(response, pages[page - 1], 200, page < pages.length ? { link: next } : {})
  }
  return local
}

const read = ({ api }: GitHubServer) => readGitHubRelease(api, 'o/r', 'v1.0.0')

test('the files of a published release, from every page', async () => {
  const sha256 = 'a'.repeat(64)
  const local = await server({ databaseId: 7, isDraft: false }, [
    [asset('one.whl', `sha256:${sha256}`)],
    [asset('two.whl'), asset('three.whl', 'sha512:00')],
  ])
  expect(await read(local)).toEqual({
    kind: 'published',
    assets: [
      { name: 'one.whl', bytes: 3, sha256 },
      { name: 'two.whl', bytes: 3, sha256: null },
      { name: 'three.whl', bytes: 3, sha256: null },
    ],
  })
})

test('no release, and a draft, hold nothing', async () => {
  expect(await read(await server(null))).toEqual({ kind: 'none' })
  expect(await read(await server({ databaseId: 7, isDraft: true }))).toEqual({ kind: 'none' })
})

test('a repository that is not shown, an answer of another shape and a missing page are no answer', async () => {
  expect(await read(await gitHubServer())).toMatchObject({
    kind: 'unanswered',
    why: expect.stringContaining('o/r'),
  })
  expect((await read(await server({ isDraft: false }))).kind).toBe('unanswered')
  const odd = await server({ databaseId: 7, isDraft: false }, [[{ name: 'x' }]])
  expect(await read(odd)).toEqual({ kind: 'unanswered', why: 'GitHub: a file of the release has no size' })
  const broken = await server({ databaseId: 7, isDraft: false })
  const usual = broken.fault!
  broken.fault = (request, response) =>
    request.path.startsWith(ASSETS) ? answer(response, { message: 'no' }, 403) : usual(request, response)
  expect((await read(broken)).kind).toBe('unanswered')
})
