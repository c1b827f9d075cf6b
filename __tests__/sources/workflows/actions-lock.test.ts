import { describe, expect, test } from 'vitest'
import { workflowModel } from '../../support/workflow-model.ts'

const path = '.github/workflows/actions.lock'
const sha = 'b4ffde65f46336ab88eb53be808477a3936bae11'
const ids = 'owner_id: 1, repo_id: 2'

/** A lockfile in which one workflow uses what `dependencies` says, in flow style. */
const lockOf = (version: string, dependencies: string, uses = 'o/r@v1') =>
  `version: ${version}\nworkflows:\n  .github/workflows/a.yml: [${uses}]\ndependencies:\n${dependencies}\n`

const read = async (text: string) => workflowModel({ [path]: text })

describe("GitHub's lockfile for actions", () => {
  test('is read with its workflows and commits', async () => {
    const { actionsLock } = await read(`version: 'v0.0.2'
workflows:
  .github/workflows/a.yml:
    - o/r@v1
  .github/workflows/b.yml: []
dependencies:
  o/r@v1:
    ref: v1
    commit: 'sha1-${sha.toUpperCase()}'
    owner_id: 1
    repo_id: 2
    uses: [o/n@v2]
`)
    expect(actionsLock!.workflows.get('.github/workflows/a.yml')).toEqual(['o/r@v1'])
    expect(actionsLock!.workflows.get('.github/workflows/b.yml')).toEqual([])
    expect(actionsLock!.dependencies.get('o/r@v1')).toMatchObject({
      ref: 'v1',
      commit: sha,
      uses: ['o/n@v2'],
      at: { startLine: 9 },
    })
  })

  test('may hold nothing yet', async () => {
    const { actionsLock, coverage } = await read('version: v0.0.3\n')
    expect(coverage.skipped).toEqual([])
    expect(actionsLock).toMatchObject({ workflows: new Map(), dependencies: new Map() })
  })

  test('compares owners and repositories in any case, and refs as they are', async () => {
    const { actionsLock } = await read(
      lockOf('v0.0.2', `  Owner/Repo@V1: {ref: V1, commit: sha1-${sha}, ${ids}, uses: [Other/Tool@Main]}`),
    )
    expect([...actionsLock!.dependencies.keys()]).toEqual(['owner/repo@V1'])
    expect(actionsLock!.dependencies.get('owner/repo@V1')!.uses).toEqual(['other/tool@Main'])
  })

  test('of the third version may say that a pin is of github.com', async () => {
    const { actionsLock } = await read(
      lockOf('v0.0.3', `  o/r@v1: {hostname: github.com, ref: v1, commit: sha1-${sha}, ${ids}}`),
    )
    expect(actionsLock!.dependencies.get('o/r@v1')!.commit).toBe(sha)
  })

  test('of the first version has tags or branches, and commits in its keys', async () => {
    const { actionsLock } = await read(
      lockOf(
        'v0.0.1',
        `  'O/r@v1:sha1-${sha}': {tag: v1.0.0, branch: main, commit: sha1-${sha}, ${ids}, uses: ['o/n@main:sha1-${sha}']}
  o/n@main: {branch: main, commit: sha1-${sha}, ${ids}}
  o/m@v3: {commit: sha1-${sha}, ${ids}}`,
        `'o/r@v1:sha1-${sha}'`,
      ),
    )
    expect(actionsLock!.workflows.get('.github/workflows/a.yml')).toEqual(['o/r@v1'])
    expect([...actionsLock!.dependencies].map(([key, { ref, uses }]) => [key, ref, uses])).toEqual([
      ['o/r@v1', 'v1.0.0', ['o/n@main']],
      ['o/n@main', 'main', []],
      ['o/m@v3', 'v3', []],
    ])
  })

  test('names the tag of a pin by commit', async () => {
    const { actionsLock } = await read(
      lockOf('v0.0.2', `  o/r@${sha}: {ref: v1.2.3, commit: sha1-${sha}, ${ids}}`, `o/r@${sha}`),
    )
    expect(actionsLock!.dependencies.get(`o/r@${sha}`)).toMatchObject({ ref: 'v1.2.3', commit: sha })
  })

  const other = sha.replace('b4', 'c5')
  test.each([
    [
      'another version',
      'version: v0.0.4\n',
      ': has the version "v0.0.4"; only v0.0.1, v0.0.2, v0.0.3 are known',
    ],
    [
      'a version like a member of every object',
      'version: constructor\n',
      ': has the version "constructor"; only',
    ],
    ['no version', 'workflows: {}\n', ': has no version; only v0.0.1'],
    [
      'a section of a later version',
      'version: v0.0.3\npolicies: {}\n',
      ':2: the lockfile has the field `policies`',
    ],
    [
      'a field of a later version',
      lockOf('v0.0.3', `  o/r@v1: {ref: v1, commit: sha1-${sha}, ${ids}, fallback: main}`),
      ':5: `o/r@v1` has the field `fallback`, which this version of it does not know',
    ],
    [
      'a host before its version',
      lockOf('v0.0.2', `  o/r@v1: {hostname: github.com, ref: v1, commit: sha1-${sha}, ${ids}}`),
      ':5: `o/r@v1` has the field `hostname`',
    ],
    [
      'another host',
      lockOf('v0.0.3', `  o/r@v1: {hostname: evil.ghe.com, ref: v1, commit: sha1-${sha}, ${ids}}`),
      ':5: `o/r@v1` has a `hostname` that is not github.com',
    ],
    ['no ref', lockOf('v0.0.2', `  o/r@v1: {commit: sha1-${sha}, ${ids}}`), ':5: `o/r@v1` has no `ref`'],
    [
      'no owner',
      lockOf('v0.0.2', `  o/r@v1: {ref: v1, commit: sha1-${sha}, repo_id: 2}`),
      ':5: `o/r@v1` has no `owner_id`',
    ],
    [
      'a repository that is no number',
      lockOf('v0.0.2', `  o/r@v1: {ref: v1, commit: sha1-${sha}, owner_id: 1, repo_id: 0}`),
      ':5: `o/r@v1` has a `repo_id` that is no number',
    ],
    [
      'a short commit',
      lockOf('v0.0.2', `  o/r@v1: {ref: v1, commit: sha1-abc, ${ids}}`),
      ':5: `o/r@v1` has no `commit` of the form `sha1-` and 40 hex digits',
    ],
    [
      'a key that says another ref',
      lockOf('v0.0.2', `  o/r@v1: {ref: v2, commit: sha1-${sha}, ${ids}}`),
      ':5: `o/r@v1` names another ref in its key than in `ref`',
    ],
    [
      'a key that says another commit',
      lockOf('v0.0.2', `  o/r@${other}: {ref: v2, commit: sha1-${sha}, ${ids}}`),
      `:5: \`o/r@${other}\` names another commit in its key than in \`commit\``,
    ],
    [
      'a key of the first version that says another commit',
      lockOf('v0.0.1', `  'o/r@v1:sha1-${other}': {tag: v1, commit: sha1-${sha}, ${ids}}`),
      ':5: `o/r@v1` names another commit in its key than in `commit`',
    ],
    [
      'a key of the first version in a later one',
      lockOf('v0.0.2', `  'o/r@v1:sha1-${sha}': {ref: v1, commit: sha1-${sha}, ${ids}}`),
      `:5: \`o/r@v1:sha1-${sha}\` is not of the form \`owner/repository@ref\``,
    ],
    [
      'a key with a folder',
      lockOf('v0.0.2', `  o/r/f@v1: {ref: v1, commit: sha1-${sha}, ${ids}}`),
      ':5: `o/r/f@v1` is not of the form',
    ],
    ['a workflow that lists no key', lockOf('v0.0.2', '  {}', 'o/r'), ':3: `o/r` is not of the form'],
    [
      'an entry under two spellings of its name',
      lockOf(
        'v0.0.2',
        `  o/r@v1: {ref: v1, commit: sha1-${sha}, ${ids}}\n  O/r@v1: {ref: v1, commit: sha1-${other}, ${ids}}`,
      ),
      ':6: defines the key "O/r@v1" twice',
    ],
    [
      'an entry of the first version with and without its commit',
      lockOf(
        'v0.0.1',
        `  o/r@v1: {tag: v1, commit: sha1-${sha}, ${ids}}\n  'o/r@v1:sha1-${other}': {tag: v1, commit: sha1-${other}, ${ids}}`,
      ),
      ':6: has `o/r@v1` twice',
    ],
    [
      'actions that use each other',
      lockOf(
        'v0.0.2',
        `  o/a@v1: {ref: v1, commit: sha1-${sha}, ${ids}, uses: [o/b@v1]}\n  o/b@v1: {ref: v1, commit: sha1-${sha}, ${ids}, uses: [O/A@v1]}`,
      ),
      ':5: `o/a@v1` is used by what it uses itself',
    ],
    ['more than GitHub reads', `version: v0.0.2\n#${'x'.repeat(1024 * 1024)}\n`, ': has more than 1 MiB'],
  ])('with %s is unread', async (_, text, reason) => {
    const model = await read(text)
    expect(model.actionsLock).toBeNull()
    expect(model.coverage.skipped).toHaveLength(1)
    expect(model.coverage.skipped[0]).toMatchObject({ path, kind: 'unread' })
    expect(
      model.coverage.skipped[0]!.reason.startsWith(`${path}${reason}`),
      model.coverage.skipped[0]!.reason,
    ).toBe(true)
  })

  test('what many use is no circle', async () => {
    const entry = (name: string, uses: string) =>
      `  o/${name}@v1: {ref: v1, commit: sha1-${sha}, ${ids}, uses: [${uses}]}`
    const { actionsLock } = await read(
      lockOf(
        'v0.0.2',
        [entry('a', 'o/b@v1, o/c@v1'), entry('b', 'o/c@v1'), entry('c', 'o/gone@v1')].join('\n'),
      ),
    )
    expect(actionsLock!.dependencies.size).toBe(3)
  })
})
