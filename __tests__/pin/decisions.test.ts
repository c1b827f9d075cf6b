import { describe, expect, test } from 'vitest'
import { exitCode } from '../../src/pin/model.ts'
import { CI, fakeResolver, outcomes, pinned, pinnedSteps, sha, UPSTREAM, workflowOf } from './pinned.ts'

const SHA = {
  v422: sha('a1'),
  v421: sha('b2'),
  v410: sha('c3'),
  v5: sha('d4'),
  beta: sha('e5'),
  main: sha('f6'),
}

async function one(steps: string, settings = {}) {
  const { report } = await pinned({ [CI]: workflowOf(steps) }, settings)
  return { outcomes: outcomes(report), code: exitCode(report, false) }
}

describe('the version of a moving tag', () => {
  test('is the greatest full one at its commit, of its own line and component', async () => {
    const resolver = fakeResolver({
      'acme/many': {
        tags: {
          v2: sha('a1'),
          'v2.9.0': sha('a1'),
          'v2.10.0': sha('a1'),
          'v3.0.0': sha('a1'),
          'cli-v2.99.0': sha('a1'),
          'cli-v2': sha('a1'),
          latest: sha('a1'),
          'v2.99.0': sha('b2'),
        },
      },
    })
    const text = workflowOf(
      '      - uses: acme/many@v2\n      - uses: acme/many/cli@cli-v2\n      - uses: acme/many@latest\n',
    )
    const { after } = await pinned({ [CI]: text }, {}, resolver)
    const versions = after[CI]!.match(/# .*/g)
    expect(versions).toEqual(['# v2.10.0', '# cli-v2.99.0', '# v3.0.0'])
  })
})

describe('what is pinned already', () => {
  test.each([
    ['a true full version', `${SHA.v422} # v4.2.2`, `${SHA.v422} # v4.2.2`],
    ['the version in another spelling', `${SHA.v422} # 4.2.2`, `${SHA.v422} # 4.2.2`],
    ['upper case', `${SHA.v422.toUpperCase()} # v4.2.2`, `${SHA.v422.toUpperCase()} # v4.2.2`],
    ['a moving version is completed', `${SHA.v422} # v4`, `${SHA.v422} # v4.2.2`],
    [
      'a moving version that moved on is completed',
      `${SHA.v410} # v4 for now`,
      `${SHA.v410} # v4.1.0 for now`,
    ],
    ['a missing version is added', SHA.v421, `${SHA.v421} # v4.2.1`],
    ['a commit without a version', SHA.main, SHA.main],
    ['a remark is no version', `${SHA.v422} # keep`, `${SHA.v422} # keep`],
    ['a branch as comment', `${SHA.main} # main`, `${SHA.main} # main`],
  ])('%s', async (_, before, after) => {
    expect(await pinnedSteps(`      - uses: actions/checkout@${before}\n`)).toBe(
      `      - uses: actions/checkout@${after}\n`,
    )
  })

  test.each([
    [`${SHA.v421} # v4.2.2`, 'v4.2.2, which is a1a1a1a1a1a1. This commit is v4.2.1.'],
    [`${SHA.main} # v4.2.2`, 'v4.2.2, which is a1a1a1a1a1a1.'],
    [`${SHA.v5} # v4`, 'v4, which is a1a1a1a1a1a1. This commit is v5.0.0.'],
    [`${SHA.v422} # v9.9.9`, 'v9.9.9, which is no tag there. This commit is v4.2.2.'],
  ])('a lying comment is reported and stays: %s', async (written, said) => {
    const steps = `      - uses: actions/checkout@${written}\n`
    expect(await pinnedSteps(steps)).toBe(steps)
    const { outcomes, code } = await one(steps)
    expect(outcomes).toEqual([`left is pinned to ${written.slice(0, 12)}, and its comment says ${said}`])
    expect(code).toBe(1)
  })

  test('an abbreviated SHA under a lying comment is left, not pinned to the lie', async () => {
    const steps = '      - uses: actions/checkout@f6f6f6f # v4.2.2\n'
    expect(await pinnedSteps(steps)).toBe(steps)
    expect((await one(steps)).code).toBe(1)
  })
})

describe('--update', () => {
  const update = { update: true }
  test.each([
    ['a pin', `${SHA.v410} # v4.1.0`, `${SHA.v422} # v4.2.2`],
    ['a pin whose comment is moving', `${SHA.v410} # v4`, `${SHA.v422} # v4.2.2`],
    ['a pin without a comment', SHA.v410, `${SHA.v422} # v4.2.2`],
    ['the newest', `${SHA.v422} # v4.2.2`, `${SHA.v422} # v4.2.2`],
    ['a major that has nothing newer', `${SHA.v5} # v5.0.0`, `${SHA.v5} # v5.0.0`],
    ['who is on a pre-release may get one', `${SHA.beta} # v4.3.0-beta.1`, `${SHA.beta} # v4.3.0-beta.1`],
    ['a full tag', 'v4.1.0', `${SHA.v422} # v4.2.2`],
    ['a branch', 'main', `${SHA.main} # main`],
    ['a pinned branch has no major', `${SHA.main} # main`, `${SHA.main} # main`],
    ['a lie about an old version', `${SHA.v410} # v4.2.1`, `${SHA.v422} # v4.2.2`],
    ['a lie about the newest', `${SHA.v422} # v4.2.1`, `${SHA.v422} # v4.2.2`],
    ['a commit of nobody under a lie', `${sha('99')} # v4.1.0`, `${SHA.v422} # v4.2.2`],
  ])('%s', async (_, before, after) => {
    expect(await pinnedSteps(`      - uses: actions/checkout@${before}\n`, update)).toBe(
      `      - uses: actions/checkout@${after}\n`,
    )
  })
})

describe('--cooldown', () => {
  const resolver = fakeResolver({
    'acme/fresh': {
      tags: {
        v1: [sha('a1'), '2026-02-27T00:00:00Z'],
        'v1.3.0': [sha('a1'), '2026-02-27T00:00:00Z'],
        'v1.2.0': [sha('b2'), '2026-02-01T00:00:00Z'],
        'v1.1.0': [sha('c3'), '2025-12-01T00:00:00Z'],
        'v1.4.0': [sha('d4'), '2027-01-01T00:00:00Z'],
        'v1.5.0': [sha('e5'), 'no date'],
        v2: [sha('17'), '2026-02-28T00:00:00Z'],
        'v2.0.0': [sha('17'), '2026-02-28T00:00:00Z'],
      },
    },
  })
  const run = async (ref: string, settings: object) => {
    const steps = `      - uses: acme/fresh@${ref}\n`
    const text = workflowOf(steps)
    const { after, report } = await pinned({ [CI]: text }, settings, resolver)
    return {
      said: after[CI]!.slice(text.length - steps.length)
        .trim()
        .slice(19),
      code: exitCode(report, false),
    }
  }

  test.each([
    ['a moving tag takes the newest of its line that is old enough', 'v1', {}, `${sha('b2')} # v1.2.0`, 0],
    [
      'an update never takes one that is too young, undated or of the future',
      `${sha('c3')} # v1.1.0`,
      { update: true },
      `${sha('b2')} # v1.2.0`,
      0,
    ],
    ['a line with nothing old enough is left', 'v2', {}, 'v2', 1],
    ['a full tag that is too young is left', 'v1.3.0', {}, 'v1.3.0', 1],
    ['a pin is never moved back', `${sha('a1')} # v1.3.0`, { update: true }, `${sha('a1')} # v1.3.0`, 0],
  ])('%s', async (_, ref, settings, said, code) => {
    expect(await run(ref, { cooldownDays: 14, ...settings })).toEqual({ said, code })
  })
})

describe('what cannot be resolved', () => {
  test('keeps its whole file from being written, and no other', async () => {
    const good = workflowOf('      - uses: actions/checkout@v4\n')
    const bad = workflowOf('      - uses: actions/checkout@v4\n      - uses: acme/private@v1\n')
    const { report, after } = await pinned({ [CI]: bad, '.github/workflows/other.yml': good })
    expect(after[CI]).toBe(bad)
    expect(after['.github/workflows/other.yml']).toContain(SHA.v422)
    expect(outcomes(report)).toContain(
      'refused could not be resolved: GitHub does not show the repository to this token.',
    )
    expect(exitCode(report, false)).toBe(2)
  })

  test.each([
    ['a name that is nothing there', 'v99', 'refused names no tag, branch or commit there.'],
    [
      'a tag and a branch of one name',
      'both',
      'refused is both a tag and a branch, at different commits; write `refs/tags/…` or the commit that is meant.',
    ],
  ])('%s', async (_, ref, said) => {
    const resolver = fakeResolver({
      'acme/x': { tags: { both: sha('a1') }, branches: { both: sha('b2') } },
    })
    const { report } = await pinned({ [CI]: workflowOf(`      - uses: acme/x@${ref}\n`) }, {}, resolver)
    expect(outcomes(report)).toEqual([said])
    expect(exitCode(report, false)).toBe(2)
  })

  test('a workflow that does not parse is refused in one line', async () => {
    const { report } = await pinned({ [CI]: 'on: push\njobs:\n  j: [\n' })
    expect(report.files[0]).toMatchObject({ outcome: 'refused' })
    expect(report.files[0]!.problem).toMatch(/^[^\n]+$/)
    expect(exitCode(report, false)).toBe(2)
  })

  test('an anchor that serves something else, too, is not edited', async () => {
    const text = workflowOf('      - env: {WHICH: &which actions/checkout@v4}\n        uses: *which\n')
    const { report, after } = await pinned({ [CI]: text })
    expect(after[CI]).toBe(text)
    expect(report.files[0]).toMatchObject({
      outcome: 'refused',
      problem:
        'line 6 would change more than the reference: an anchor there serves something else, too; write the reference out',
    })
  })

  test('a lockfile for actions that cannot be read keeps every workflow as it is', async () => {
    const text = workflowOf('      - uses: actions/checkout@v4\n')
    const { report, after } = await pinned({
      [CI]: text,
      '.github/workflows/actions.lock': "version: 'v9'\n",
    })
    expect(after[CI]).toBe(text)
    expect(exitCode(report, false)).toBe(2)
  })
})

describe('what is left alone', () => {
  test.each([
    [
      'an expression',
      'acme/tool@${{ inputs.ref }}',
      'left is an expression, which GitHub does not take here.',
      1,
    ],
    ['no ref', 'acme/tool', 'left names no ref: `owner/repository@ref` is expected.', 1],
    ['two @', 'acme/tool@v1@v2', 'left has more than one `@`.', 1],
    ['a ref that git could not have', '"acme/tool@v1 "', 'left names no ref that git could have.', 1],
    [
      'rust-toolchain by channel',
      'dtolnay/rust-toolchain@stable',
      'left names the toolchain by a branch that is rebased, so that its commits do not last.',
      1,
    ],
    [
      'accepted for zizmor',
      'acme/tool@v1 # zizmor: ignore[unpinned-uses]',
      'exempt is accepted by the comment beside it.',
      0,
    ],
    [
      'accepted for Ratchet',
      'acme/tool@v1 # ratchet:exclude',
      'exempt is accepted by the comment beside it.',
      0,
    ],
    [
      'waived in place',
      'acme/tool@v1 # release-guardrail: waive workflow/unpinned-uses reason="r" owner=@a expires=2026-12-31',
      'exempt is waived in place.',
      0,
    ],
    [
      'a waiver that ended is none',
      'acme/tool@v1 # release-guardrail: waive workflow/unpinned-uses reason="r" owner=@a expires=2025-12-31',
      'changed',
      0,
    ],
  ])('%s', async (_, uses, said, code) => {
    expect(await one(`      - uses: ${uses}\n`)).toEqual({ outcomes: [said], code })
  })

  test.each(['./local', './.github/actions/x', '$/x', 'docker://alpine:3'])(
    '%s is no reference',
    async (uses) => {
      expect(await one(`      - uses: ${uses}\n`)).toEqual({ outcomes: [], code: 0 })
    },
  )

  test("SLSA's generator, which refuses SHAs", async () => {
    const uses = 'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0'
    const { report } = await pinned({ [CI]: `on: push\njobs:\n  j:\n    uses: ${uses}\n` })
    expect(outcomes(report)).toEqual(['exempt refuses to be called by a SHA, and verifies its own tag.'])
    expect(exitCode(report, false)).toBe(0)
  })

  test('what the policy allows or excludes', async () => {
    const { report } = await pinned({
      '.github/release-guardrail.yml':
        'rules:\n  workflow/unpinned-uses:\n    options:\n      allow: [acme/tool]\nexclude:\n  - path: examples/**\n    reason: never run\n',
      [CI]: workflowOf('      - uses: acme/tool@v1\n'),
      'examples/action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: acme/gone@v1\n',
    })
    expect(outcomes(report)).toEqual(['exempt is allowed by the policy to keep its ref.'])
    expect(report.excluded).toEqual([{ path: 'examples/action.yml', reason: 'never run' }])
    expect(exitCode(report, false)).toBe(0)
  })

  test('what actions.lock locks; a reference that is missing there is said', async () => {
    const lock = `version: 'v0.0.2'\nworkflows:\n  ${CI}:\n    - acme/tool@v1\ndependencies:\n  acme/tool@v1:\n    ref: v1\n    commit: sha1-${sha('17')}\n    owner_id: 1\n    repo_id: 2\n`
    const steps = '      - uses: acme/tool@v1\n      - uses: actions/checkout@v4\n'
    const { report } = await pinned({ [CI]: workflowOf(steps), '.github/workflows/actions.lock': lock })
    expect(outcomes(report)).toEqual([
      'exempt is locked by actions.lock.',
      'left is not in actions.lock, although the lockfile names its workflow.',
    ])
  })

  test('images are listed, and count for nothing', async () => {
    const text = `on: push\njobs:\n  j:\n    runs-on: x\n    container: node:20\n    services:\n      db: {image: 'postgres:16'}\n      pinned: {image: 'redis@sha256:${'0'.repeat(64)}'}\n    steps:\n      - uses: docker://alpine:3\n`
    const { report } = await pinned({ [CI]: text })
    expect(report.files[0]!.images.map(({ image }) => image)).toEqual([
      'node:20',
      'postgres:16',
      'docker://alpine:3',
    ])
    expect(exitCode(report, true)).toBe(0)
  })
})

describe('when nobody can be asked', () => {
  const mutable = workflowOf('      - uses: actions/checkout@v4\n')
  const fixed = workflowOf(`      - uses: actions/checkout@${SHA.v422} # v4.2.2\n`)
  const cases: readonly (readonly [string, string, boolean, number])[] = [
    ['offline with something to resolve', mutable, true, 2],
    ['offline with everything pinned', fixed, true, 0],
    ['no token with something to resolve', mutable, false, 2],
    ['no token with everything pinned: comments were not compared', fixed, false, 2],
    ['no token and no references at all', workflowOf('      - run: "true"\n'), false, 0],
  ]
  test.each(cases)('%s', async (_, text, offline, code) => {
    const { report, after } = await pinned({ [CI]: text }, {}, { unavailable: 'there is no token', offline })
    expect(after[CI]).toBe(text)
    expect(exitCode(report, false)).toBe(code)
  })

  test('a repository that is not shown leaves a pin unverified, and its file is written all the same', async () => {
    const text = workflowOf(`      - uses: acme/private@${sha('a1')} # v1.0.0\n      - uses: acme/tool@v1\n`)
    const { report, after } = await pinned({ [CI]: text }, {}, fakeResolver(UPSTREAM))
    expect(after[CI]).toContain(`acme/tool@${sha('17')} # v1`)
    expect(exitCode(report, false)).toBe(2)
  })
})
