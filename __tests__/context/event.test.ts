import { describe, expect, test } from 'vitest'
import { readRunnerEvent } from '../../src/context/event.ts'
import { InputError } from '../../src/errors.ts'

const SHA = 'a'.repeat(40)
const BASE = 'b'.repeat(40)
const HEAD = 'c'.repeat(40)
const push = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/widget',
  GITHUB_SHA: SHA,
  GITHUB_REF: 'refs/tags/v1.2.3',
  GITHUB_REF_TYPE: 'tag',
  GITHUB_REF_NAME: 'v1.2.3',
  GITHUB_ACTOR: 'octocat',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
}
const pushed = { ref: 'refs/tags/v1.2.3', repository: { full_name: 'acme/widget' }, head_commit: { id: SHA } }
const read = (env: object, payload: unknown) => readRunnerEvent({ ...push, ...env }, JSON.stringify(payload))

test('a pushed tag names the release', () => {
  expect(read({}, pushed)).toEqual({
    name: 'push',
    repository: 'acme/widget',
    sha: SHA,
    ref: 'refs/tags/v1.2.3',
    actor: 'octocat',
    runId: '42',
    tag: 'v1.2.3',
    pullRequest: null,
  })
})

test('a second attempt has a run id of its own', () => {
  expect(read({ GITHUB_RUN_ATTEMPT: '2' }, pushed).runId).toBe('42-2')
})

test('a pull request names its base and head', () => {
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_BASE_REF: 'main',
  }
  const payload = { pull_request: { number: 7, base: { ref: 'main', sha: BASE }, head: { sha: HEAD } } }
  expect(read(env, payload)).toMatchObject({ tag: null, pullRequest: { base: BASE, head: HEAD, number: 7 } })
})

test('a merge group names its base', () => {
  const env = {
    GITHUB_EVENT_NAME: 'merge_group',
    GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7',
    GITHUB_REF_TYPE: 'branch',
  }
  expect(read(env, { merge_group: { base_sha: BASE, head_sha: SHA } }).pullRequest).toEqual({
    base: BASE,
    head: SHA,
    number: null,
  })
})

test('a schedule is neither', () => {
  const env = { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main', GITHUB_REF_TYPE: 'branch' }
  expect(read(env, { schedule: '0 0 * * *' })).toMatchObject({ tag: null, pullRequest: null })
})

describe('contradictions are errors', () => {
  test.each([
    [
      'ref against payload',
      {},
      { ...pushed, ref: 'refs/tags/v1.2.4' },
      /the ref is contradictory: .*v1\.2\.3.*v1\.2\.4/,
    ],
    ['commit against payload', {}, { ...pushed, head_commit: { id: BASE } }, /the commit is contradictory/],
    [
      'repository against payload',
      {},
      { ...pushed, repository: { full_name: 'mallory/widget' } },
      /the repository is contradictory/,
    ],
    ['ref against its type', { GITHUB_REF_TYPE: 'branch' }, pushed, /GITHUB_REF_TYPE says branch/],
    ['ref against its name', { GITHUB_REF_NAME: 'v9' }, pushed, /GITHUB_REF_NAME says v9/],
    [
      'release against ref',
      { GITHUB_EVENT_NAME: 'release' },
      { release: { tag_name: 'v2' } },
      /the tag is contradictory/,
    ],
    [
      'release against ref in another case',
      { GITHUB_EVENT_NAME: 'release' },
      { release: { tag_name: 'V1.2.3' } },
      /the tag is contradictory/,
    ],
    [
      'base branch against payload',
      {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REF: 'refs/pull/7/merge',
        GITHUB_REF_TYPE: '',
        GITHUB_BASE_REF: 'main',
      },
      { pull_request: { base: { ref: 'evil', sha: BASE }, head: { sha: HEAD } } },
      /the base branch is contradictory/,
    ],
    [
      'merge group against commit',
      { GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/x', GITHUB_REF_TYPE: '' },
      { merge_group: { base_sha: BASE, head_sha: HEAD } },
      /the commit is contradictory/,
    ],
  ])('%s', (_, env, payload, expected) => {
    expect(() => read(env, payload)).toThrow(expected)
    expect(() => read(env, payload)).toThrow(InputError)
  })
})

describe('bad variables and payloads are errors', () => {
  test.each([
    ['no commit', { GITHUB_SHA: '' }, pushed, /GITHUB_SHA is not set/],
    ['a short commit', { GITHUB_SHA: 'abc' }, pushed, /GITHUB_SHA has an unexpected form/],
    [
      'a repository with a line break',
      { GITHUB_REPOSITORY: 'a/b\n::error::' },
      pushed,
      /GITHUB_REPOSITORY has an unexpected form/,
    ],
    ['a run id that is no number', { GITHUB_RUN_ID: '../x' }, pushed, /GITHUB_RUN_ID has an unexpected form/],
    [
      'a payload of another event',
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge', GITHUB_REF_TYPE: '' },
      pushed,
      /is not a pull_request event/,
    ],
    [
      'the deletion of a tag',
      {},
      { ...pushed, head_commit: null, deleted: true },
      /deletion of refs\/tags\/v1\.2\.3/,
    ],
  ])('%s', (_, env, payload, expected) => {
    expect(() => read(env, payload)).toThrow(expected)
  })

  test('a payload that is cut off', () => {
    expect(() => readRunnerEvent(push, '{"ref":')).toThrow(/is not JSON/)
  })
})
