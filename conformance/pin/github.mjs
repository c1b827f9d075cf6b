// A GitHub that knows every repository, and makes up what refs stand for: the same answer for the same question.
// GraphQL by GitHub's own schema, so that a question that GitHub would refuse is refused here.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { buildSchema, execute, parse, validate } from 'graphql'

const MAJORS = 40

/** The commit that a name stands for in a repository. */
export function commitOf(repository, name) {
  return createHash('sha1').update(`${repository.toLowerCase()}@${name}`).digest('hex')
}

const isBranch = (name) => /^(?:main|master|dev|develop|stable|trunk|HEAD|release[-/].*)$/.test(name)

function commit(repository, name) {
  return { __typename: 'Commit', oid: commitOf(repository, name), committedDate: '2025-01-02T03:04:05Z' }
}

/** Every second tag is an annotated one. */
function tag(repository, name) {
  const target = commit(repository, name)
  if (Number.parseInt(target.oid[0], 16) % 2 === 0) return target
  const oid = commitOf(repository, `the tag object of ${name}`)
  return { __typename: 'Tag', oid, tagger: { date: '2025-01-03T03:04:05Z' }, target }
}

function repositoryNode(repository) {
  const majors = Array.from({ length: MAJORS }, (_, index) => `v${index + 1}`)
  const tags = majors.flatMap((name) => [
    { name, target: tag(repository, name) },
    { name: `${name}.9.9`, target: commit(repository, name) },
  ])
  return {
    __typename: 'Repository',
    nameWithOwner: repository,
    ref({ qualifiedName }) {
      const [, kind, name] = /^refs\/(heads|tags)\/(.*)$/s.exec(qualifiedName)
      if (isBranch(name) !== (kind === 'heads')) return null
      // `v4.9.9` is where `v4` is.
      const moving = kind === 'tags' ? name.replace(/^(v\d+)\.9\.9$/, '$1') : name
      return { name, target: kind === 'tags' ? tag(repository, moving) : commit(repository, moving) }
    },
    refs({ first, after }) {
      const start = Number(after ?? '0')
      const end = start + first
      const pageInfo = { hasNextPage: end < tags.length, endCursor: String(end) }
      return { nodes: tags.slice(start, end), totalCount: tags.length, pageInfo }
    },
    object: () => null,
    releases: () => ({ nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }),
  }
}

/** @returns the variables that make a run ask here, the number of questions so far, and `close` */
export async function startGitHub() {
  const path = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  const schema = buildSchema(readFileSync(path, 'utf8'), { assumeValid: true, noLocation: true })
  let asked = 0
  const rootValue = {
    repository: ({ owner, name }) => repositoryNode(`${owner}/${name}`),
    rateLimit: { cost: 1, remaining: 5000, resetAt: '2026-01-01T00:00:00Z' },
  }
  const server = http.createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', async () => {
      asked += 1
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString())
      const document = parse(query)
      const errors = validate(schema, document)
      const answer =
        errors.length > 0
          ? { errors: errors.map(({ message }) => ({ message })) }
          : await execute({ schema, document, variableValues: variables, rootValue })
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    env: { GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`, GITHUB_TOKEN: 'made-up' },
    asked: () => asked,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
