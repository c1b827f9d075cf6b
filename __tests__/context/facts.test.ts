import { describe, expect, test } from 'vitest'
import { gitProcess } from '../../src/capabilities/git-process.ts'
import type { RunnerEvent } from '../../src/context/event.ts'
import { type Asked, readRunFacts } from '../../src/context/facts.ts'
import { type TestRepository, testRepository } from '../support/repository.ts'

const NOTHING: Asked = { mode: null, tag: null, base: null }
const NOW = Date.UTC(2026, 10, 22, 9, 8, 7)

function factsOf(repository: TestRepository, asked: Partial<Asked> = {}, event: RunnerEvent | null = null) {
  const git = gitProcess(repository.root, process.env)
  return readRunFacts(git, { ...NOTHING, ...asked }, event, NOW, {
    folder: 'widget',
    actor: 'me',
    environment: {},
  })
}

function eventOf(repository: TestRepository, more: Partial<RunnerEvent> = {}): RunnerEvent {
  const sha = repository.git('rev-parse', 'HEAD')
  return {
    name: 'push',
    repository: 'acme/widget',
    sha,
    ref: 'refs/heads/main',
    actor: 'octocat',
    runId: '42',
    tag: null,
    pullRequest: null,
    ...more,
  }
}

describe('the mode', () => {
  test('is audit where nothing says more', async () => {
    const repository = testRepository({ a: '1' })
    expect(await factsOf(repository)).toMatchObject({
      mode: 'audit',
      event: null,
      actor: 'me',
      runId: 'local-20261122T090807Z',
      base: null,
    })
  })

  test('is release for a pushed tag, and the triggering ref decides among several', async () => {
    const repository = testRepository({ a: '1' })
    repository.git('tag', 'v1.0.0')
    repository.git('tag', 'v1.0.0-rc.1')
    const event = eventOf(repository, { ref: 'refs/tags/v1.0.0-rc.1', tag: 'v1.0.0-rc.1' })
    const facts = await factsOf(repository, {}, event)
    expect(facts).toMatchObject({
      mode: 'release',
      repository: { name: 'acme/widget', tag: 'v1.0.0-rc.1', ref: 'refs/tags/v1.0.0-rc.1' },
    })
  })

  test('is pull-request where a base is named', async () => {
    const repository = testRepository({ a: '1' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit('more')
    expect(await factsOf(repository, { base })).toMatchObject({ mode: 'pull-request', base })
  })
})

describe('a pull request', () => {
  test('without a base is refused: its own policy would judge it', async () => {
    await expect(factsOf(testRepository({ a: '1' }), { mode: 'pull-request' })).rejects.toThrow(
      /needs the commit that the change is judged against.*--base/,
    )
  })

  test('is not judged against itself', async () => {
    await expect(factsOf(testRepository({ a: '1' }), { base: 'HEAD' })).rejects.toThrow(
      /is the checked-out commit itself/,
    )
  })

  test.each(['audit', 'release'] as const)('keeps its base when mode %s is asked for', async (mode) => {
    const repository = testRepository({ a: '1' })
    const base = repository.git('rev-parse', 'HEAD')
    const head = repository.commit('change')
    repository.git('tag', 'v1.0.0')
    const event = eventOf(repository, {
      name: 'pull_request',
      ref: 'refs/pull/1/merge',
      pullRequest: { base, head, number: 1 },
    })
    expect(await factsOf(repository, { mode }, event)).toMatchObject({ mode, base })
    expect(await factsOf(repository, { mode, base })).toMatchObject({ mode, base })
  })

  test('of pull_request_target is not judged by the base branch that is checked out by default', async () => {
    const repository = testRepository({ a: '1' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '-b', 'topic')
    const head = repository.commit('change')
    repository.git('checkout', '--quiet', 'main')
    const moved = repository.commit('the base branch moves on')
    const event = eventOf(repository, {
      name: 'pull_request_target',
      pullRequest: { base, head, number: 1 },
    })
    await expect(factsOf(repository, {}, event)).rejects.toThrow(
      /the pull request proposes .*pull_request_target/,
    )
    await expect(factsOf(repository, { mode: 'audit' }, event)).rejects.toThrow(/the pull request proposes/)
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
    expect(await factsOf(repository, {}, { ...event, sha: moved })).toMatchObject({ base })
    repository.git('checkout', '--quiet', 'topic')
    expect(await factsOf(repository, {}, { ...event, sha: moved })).toMatchObject({ base })
  })
})

describe('the tag of a release', () => {
  test('is the only one at the commit', async () => {
    const repository = testRepository({ a: '1' })
    repository.git('tag', '--annotate', '--message', 'x', 'v1.0.0')
    expect((await factsOf(repository, { mode: 'release' })).repository.tag).toBe('v1.0.0')
  })

  test('is never chosen among several', async () => {
    const repository = testRepository({ a: '1' })
    repository.git('tag', 'v1.0.0')
    repository.git('tag', 'v1')
    await expect(factsOf(repository, { mode: 'release' })).rejects.toThrow(
      /2 tags point at .*v1, v1\.0\.0.*--tag/,
    )
  })

  test('is never invented', async () => {
    await expect(factsOf(testRepository({ a: '1' }), { mode: 'release' })).rejects.toThrow(
      /needs a tag, and none points at/,
    )
  })

  test('must be the event’s', async () => {
    const repository = testRepository({ a: '1' })
    const event = eventOf(repository, { ref: 'refs/tags/v1.0.0', tag: 'v1.0.0' })
    await expect(factsOf(repository, { tag: 'v1.0.1' }, event)).rejects.toThrow(
      /the tag is contradictory: --tag says v1\.0\.1/,
    )
  })

  test.each(['v1..0', 'a b', 'v1\n', 'v1.lock', 'a.lock/b', 'a//b', 'v1/', 'v1.', '-v1 '])(
    'must be a name that git allows: %j',
    async (tag) => {
      await expect(factsOf(testRepository({ a: '1' }), { tag })).rejects.toThrow(
        /is not a name that git allows/,
      )
    },
  )
})

describe('the checkout', () => {
  test('must be the commit that a release event is about', async () => {
    const repository = testRepository({ a: '1' })
    const event = eventOf(repository, { ref: 'refs/tags/v1.0.0', tag: 'v1.0.0' })
    repository.commit('later')
    await expect(factsOf(repository, {}, event)).rejects.toThrow(
      /the checked-out commit is .*, the event is about/,
    )
  })

  test('of a pull request may be the merge commit or the head', async () => {
    const repository = testRepository({ a: '1' })
    const base = repository.git('rev-parse', 'HEAD')
    const head = repository.commit('change')
    const event = eventOf(repository, {
      name: 'pull_request',
      sha: 'd'.repeat(40),
      ref: 'refs/pull/1/merge',
      pullRequest: { base, head, number: 1 },
    })
    expect(await factsOf(repository, {}, event)).toMatchObject({ mode: 'pull-request', base })
  })

  test('of a shallow merge commit gives the base as its first parent', async () => {
    const repository = testRepository({ a: '1' })
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.commit('change')
    const head = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', 'main')
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
    const event = eventOf(repository, {
      name: 'pull_request',
      ref: 'refs/pull/1/merge',
      pullRequest: { base: 'e'.repeat(40), head, number: 1 },
    })
    expect((await factsOf(repository, {}, event)).base).toBe(base)
  })

  test('without the base commit cannot be judged, and says how to get it', async () => {
    const repository = testRepository({ a: '1' })
    const head = repository.git('rev-parse', 'HEAD')
    const event = eventOf(repository, {
      name: 'pull_request',
      ref: 'refs/pull/1/merge',
      pullRequest: { base: 'e'.repeat(40), head, number: 1 },
    })
    await expect(factsOf(repository, {}, event)).rejects.toThrow(/is not in this clone.*fetch-depth: 2/)
  })

  test('names the repository by its remote, without the credential in it', async () => {
    const repository = testRepository({ a: '1' })
    repository.git('remote', 'add', 'origin', 'https://user:secret@git.example/acme/widget.git')
    expect((await factsOf(repository)).repository.name).toBe('acme/widget')
  })
})

test.each([
  ['https://git.example/acme/widget.git', 'acme/widget'],
  ['https://git.example/group/acme/widget/', 'acme/widget'],
  ['ssh://git@git.example:22/acme/widget.git', 'acme/widget'],
  ['git@git.example:acme/widget.git', 'acme/widget'],
  ['/srv/clones/widget/.', 'widget'],
  ['../elsewhere/widget', 'widget'],
  ['file:///srv/clones/widget', 'widget'],
  ['C:/clones/widget', 'widget'],
])('the remote %s is called %s', async (address, name) => {
  const repository = testRepository({ a: '1' })
  repository.git('remote', 'add', 'origin', address)
  expect((await factsOf(repository)).repository.name).toBe(name)
})

test('a base that does not exist is refused', async () => {
  await expect(factsOf(testRepository({ a: '1' }), { base: '--help' })).rejects.toThrow(
    /is no commit of this repository/,
  )
})
