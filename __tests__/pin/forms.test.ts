import { describe, expect, test } from 'vitest'
import { CI, outcomes, pinned, pinnedSteps, sha, workflowOf } from './pinned.ts'

const V422 = sha('a1')

describe('every form in which a reference is written', () => {
  test.each([
    ['plain', '      - uses: actions/checkout@v4\n', `      - uses: actions/checkout@${V422} # v4.2.2\n`],
    [
      'single quotes',
      "      - uses: 'actions/checkout@v4'\n",
      `      - uses: 'actions/checkout@${V422}' # v4.2.2\n`,
    ],
    [
      'double quotes',
      '      - uses: "actions/checkout@v4"\n',
      `      - uses: "actions/checkout@${V422}" # v4.2.2\n`,
    ],
    [
      'double quotes with escapes in the ref',
      '      - uses: "actions/checkout@\\x76\\u0034"\n',
      `      - uses: "actions/checkout@${V422}" # v4.2.2\n`,
    ],
    [
      'an escape before the ref',
      '      - uses: "actions\\/checkout@v4"\n',
      `      - uses: "actions\\/checkout@${V422}" # v4.2.2\n`,
    ],
    [
      'a quoted key, blanks around the colon',
      '      - "uses" :   actions/checkout@v4\n',
      `      - "uses" :   actions/checkout@${V422} # v4.2.2\n`,
    ],
    [
      'an explicit key',
      '      - ? uses\n        : actions/checkout@v4\n',
      `      - ? uses\n        : actions/checkout@${V422} # v4.2.2\n`,
    ],
    [
      'the value on a line of its own',
      '      - uses:\n          actions/checkout@v4\n',
      `      - uses:\n          actions/checkout@${V422} # v4.2.2\n`,
    ],
    [
      'a folded block: a comment may stand beside its header alone',
      '      - uses: >-\n          actions/checkout@v4\n        name: x\n',
      `      - uses: >- # v4.2.2\n          actions/checkout@${V422}\n        name: x\n`,
    ],
    [
      'a literal block with a comment',
      '      - uses: |- # v4 keep me\n          actions/checkout@v4\n',
      `      - uses: |- # v4.2.2 keep me\n          actions/checkout@${V422}\n`,
    ],
    [
      'trailing blanks',
      '      - uses: actions/checkout@v4   \n',
      `      - uses: actions/checkout@${V422} # v4.2.2   \n`,
    ],
    [
      'no newline at the end',
      '      - uses: actions/checkout@v4',
      `      - uses: actions/checkout@${V422} # v4.2.2`,
    ],
    [
      'a path, a deep one',
      '      - uses: actions/checkout/a/b@v4\n',
      `      - uses: actions/checkout/a/b@${V422} # v4.2.2\n`,
    ],
    [
      'a full tag',
      '      - uses: actions/checkout@v4.2.1\n',
      `      - uses: actions/checkout@${sha('b2')} # v4.2.1\n`,
    ],
    [
      'a full ref',
      '      - uses: actions/checkout@refs/tags/v4\n',
      `      - uses: actions/checkout@${V422} # v4.2.2\n`,
    ],
    [
      'another case',
      '      - uses: Actions/Checkout@v4\n',
      `      - uses: Actions/Checkout@${V422} # v4.2.2\n`,
    ],
    [
      'an abbreviated SHA',
      '      - uses: actions/checkout@a1a1a1a\n',
      `      - uses: actions/checkout@${V422} # v4.2.2\n`,
    ],
    [
      'an abbreviated SHA without a version',
      '      - uses: actions/checkout@f6f6f6f6\n',
      `      - uses: actions/checkout@${sha('f6')}\n`,
    ],
    [
      'a branch',
      '      - uses: actions/checkout@main\n',
      `      - uses: actions/checkout@${sha('f6')} # main\n`,
    ],
    [
      'a moving tag that is all there is',
      '      - uses: acme/tool@v1\n',
      `      - uses: acme/tool@${sha('17')} # v1\n`,
    ],
    [
      'a flow mapping that ends with its line',
      '      - {uses: actions/checkout@v4, name: x}\n',
      `      - {uses: actions/checkout@${V422}, name: x} # v4.2.2\n`,
    ],
    [
      'a flow mapping that goes on: no comment',
      '      - {uses: actions/checkout@v4,\n         name: x}\n',
      `      - {uses: actions/checkout@${V422},\n         name: x}\n`,
    ],
    [
      'an anchor and its alias',
      '      - uses: &checkout actions/checkout@v4\n      - uses: *checkout\n',
      `      - uses: &checkout actions/checkout@${V422} # v4.2.2\n      - uses: *checkout\n`,
    ],
    [
      'an anchored step',
      '      - &step\n        uses: actions/checkout@v4\n      - *step\n',
      `      - &step\n        uses: actions/checkout@${V422} # v4.2.2\n      - *step\n`,
    ],
    [
      'a `parallel` group and a step in the background',
      '      - parallel:\n          - uses: actions/checkout@v4\n          - name: x\n            uses: acme/tool@v1\n      - uses: actions/checkout@v4\n        background: true\n      - wait-all:\n',
      `      - parallel:\n          - uses: actions/checkout@${V422} # v4.2.2\n          - name: x\n            uses: acme/tool@${sha('17')} # v1\n      - uses: actions/checkout@${V422} # v4.2.2\n        background: true\n      - wait-all:\n`,
    ],
    [
      'a tagged scalar',
      '      - uses: !!str actions/checkout@v4\n',
      `      - uses: !!str actions/checkout@${V422} # v4.2.2\n`,
    ],
    [
      'CRLF',
      '      - uses: actions/checkout@v4\r\n        name: x\r\n',
      `      - uses: actions/checkout@${V422} # v4.2.2\r\n        name: x\r\n`,
    ],
    [
      'tabs before a comment',
      '      - uses: actions/checkout@v4\t# keep me\n',
      `      - uses: actions/checkout@${V422}\t# v4.2.2 # keep me\n`,
    ],
  ])('%s', async (_, before, after) => {
    expect(await pinnedSteps(before)).toBe(after)
    // Once pinned, nothing is left to do.
    expect(await pinnedSteps(after)).toBe(after)
  })

  test('a whole sequence in flow: each reference is pinned, no comment is guessed', async () => {
    const text =
      'on: push\njobs:\n  j:\n    runs-on: x\n    steps: [{uses: actions/checkout@v4}, {uses: acme/tool@v1}]\n'
    const { after, report } = await pinned({ [CI]: text })
    expect(after[CI]).toBe(text.replace('@v4', `@${V422}`).replace('@v1', `@${sha('17')}`))
    expect(outcomes(report)).toEqual([
      'changed v4.2.2 is not written beside it: another action stands on the same line.',
      'changed v1 is not written beside it: another action stands on the same line.',
    ])
  })

  test('JSON is YAML', async () => {
    const text =
      '{"on": "push", "jobs": {"j": {"runs-on": "x", "steps": [\n  {"uses": "actions/checkout@v4"}\n]}}}\n'
    const { after } = await pinned({ [CI]: text })
    expect(after[CI]).toBe(text.replace('@v4', `@${V422}`))
  })

  test('a byte-order mark, words in other scripts and emoji move no column', async () => {
    const text = `\ufeff${workflowOf('      - {name: "ы 🎉", uses: actions/checkout@v4}\n')}`
    const { after } = await pinned({ [CI]: text })
    expect(after[CI]).toBe(workflowOf(`      - {name: "ы 🎉", uses: actions/checkout@${V422}} # v4.2.2\n`))
  })

  test('calls of reusable workflows, and composite actions anywhere', async () => {
    const call = 'on: push\njobs:\n  j:\n    uses: acme/tool/.github/workflows/build.yml@v1\n'
    const action = 'name: x\nruns:\n  using: composite\n  steps:\n    - uses: actions/checkout@v4\n'
    const { after } = await pinned({ [CI]: call, 'tools/setup/action.yaml': action })
    expect(after).toEqual({
      [CI]: call.replace('@v1', `@${sha('17')} # v1`),
      'tools/setup/action.yaml': action.replace('@v4', `@${V422} # v4.2.2`),
    })
  })
})

describe('an existing comment is kept', () => {
  test.each([
    ['# v4 keep me', '# v4.2.2 keep me'],
    ['#v4', '#v4.2.2'],
    ['# tag=v4', '# tag=v4.2.2'],
    ['# pin@v4', '# pin@v4.2.2'],
    ['# ratchet:actions/checkout@v4', '# ratchet:actions/checkout@v4.2.2'],
    ['# v3.1.0', '# v4.2.2'],
    ['# needed for tags', '# v4.2.2 # needed for tags'],
    ['# 2 of them', '# v4.2.2 # 2 of them'],
    ['# zizmor: ignore[artipacked]', '# v4.2.2 # zizmor: ignore[artipacked]'],
    ['# keep at v4', '# v4.2.2 # keep at v4'],
    ['#', '# v4.2.2 #'],
  ])('%s becomes %s', async (before, after) => {
    expect(await pinnedSteps(`      - uses: actions/checkout@v4 ${before}\n`)).toBe(
      `      - uses: actions/checkout@${V422} ${after}\n`,
    )
  })
})
