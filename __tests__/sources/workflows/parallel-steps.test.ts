import { describe, expect, test } from 'vitest'
import type { Job, StepControl } from '../../../src/sources/workflows/model.ts'
import {
  cancelledBy,
  canRunAfter,
  endedBefore,
  hasEnded,
  startedAfter,
  waitedForBy,
} from '../../../src/sources/workflows/order.ts'
import { job, workflowModel } from '../../support/workflow-model.ts'

const HEAD = '    runs-on: x\n    steps:\n'
const steps = (lines: string): Promise<Job> => job(HEAD + lines.replaceAll(/^(?=.)/gm, '      '))

/** `2 npm test -> 4 wait`: the index, what it runs, from which index on it has ended, and what ended it. */
const shown = ({ steps: all }: Job): string[] =>
  all.map(({ index, run, uses, background }) => {
    const what = `${index} ${run?.text.value ?? uses!.text.value}`
    if (background === null) return what
    const { endedBy, until } = background
    return `${what} -> ${until} ${typeof endedBy === 'string' ? endedBy : endedBy.kind}`
  })

const control = ({ kind, targets, before }: StepControl): string =>
  `${kind}(${targets.map(({ value }) => value).join(' ')}) ${before}`

describe("the documentation's own examples", () => {
  test('a background step, and a wait for it', async () => {
    const read = await steps(`- name: Start server
  id: server
  run: npm start
  background: true
- name: Run tests against the server
  run: npm test
- name: Wait for the server step to finish
  wait: server
`)
    expect(shown(read)).toEqual(['0 npm start -> 2 wait', '1 npm test'])
    expect(read.controls.map(control)).toEqual(['wait(server) 2'])
    expect(read.controls[0]).toMatchObject({
      at: { startLine: 12, startColumn: 9 },
      key: { value: 'wait', at: { startLine: 13, startColumn: 9 } },
      name: { value: 'Wait for the server step to finish' },
      id: null,
      continueOnError: null,
    })
    expect(read.steps[0]!.background!.at).toMatchObject({ startLine: 9, startColumn: 21 })
  })

  test('a list of steps to wait for', async () => {
    const read = await steps(`- {id: front, run: f, background: true}
- {id: back, run: b, background: true}
- run: npm run lint
- wait: [front, back]
- run: npm test
`)
    expect(shown(read)).toEqual(['0 f -> 3 wait', '1 b -> 3 wait', '2 npm run lint', '3 npm test'])
  })

  test('wait-all, as a bare key and as true', async () => {
    const lines = `- {id: db, run: db, background: true}
- {run: cache, background: true}
- run: test
- wait-all:
`
    const expected = ['0 db -> 3 wait-all', '1 cache -> 3 wait-all', '2 test']
    expect(shown(await steps(lines))).toEqual(expected)
    expect(shown(await steps(lines.replace('wait-all:', 'wait-all: true')))).toEqual(expected)
  })

  test('a background step that is cancelled', async () => {
    const read = await steps(`- {id: monitor, run: ./monitor.sh, background: true}
- run: npm test
- cancel: monitor
`)
    expect(shown(read)).toEqual(['0 ./monitor.sh -> 2 cancel', '1 npm test'])
    expect(cancelledBy(read.steps[0]!)).toBe(read.controls[0])
    expect(waitedForBy(read.steps[0]!)).toBeNull()
  })

  test('a parallel group stands step by step where it stands', async () => {
    const read = await steps(`- uses: actions/checkout@v6
- parallel:
    - name: Build frontend
      id: front
      run: npm run build:frontend
    - run: npm run build:backend
    - uses: a/docs@v1
- run: npm test
`)
    expect(shown(read)).toEqual([
      '0 actions/checkout@v6',
      '1 npm run build:frontend -> 4 group',
      '2 npm run build:backend -> 4 group',
      '3 a/docs@v1 -> 4 group',
      '4 npm test',
    ])
    const [, front, back, docs] = read.steps
    expect(front!.at).toMatchObject({ startLine: 8, startColumn: 13 })
    expect(docs!.uses!.text.at).toMatchObject({ startLine: 12, startColumn: 19 })
    expect(front!.background!.at).toMatchObject({ startLine: 7, startColumn: 9 })
    expect(front!.background!.group).toBe(back!.background!.group)
    expect(front!.background!.group!.at).toMatchObject({ startLine: 7, startColumn: 9 })
    expect(waitedForBy(front!)).toBeNull()
  })
})

describe('what ends a step in the background', () => {
  test('nothing but the job where nobody names it', async () => {
    const read = await steps('- {run: a, background: true}\n- run: b\n')
    expect(shown(read)).toEqual(['0 a -> 2 job', '1 b'])
    expect(hasEnded(read.steps[0]!, 1)).toBe(false)
    expect(hasEnded(read.steps[0]!, 2)).toBe(true)
  })

  test('the first that waits for it, and not a later cancel; a wait before it waits for nothing', async () => {
    const read = await steps(`- wait-all:
- {id: a, run: a, background: true}
- wait: a
- run: b
- cancel: a
`)
    expect(shown(read)).toEqual(['0 a -> 1 wait', '1 b'])
    expect(cancelledBy(read.steps[0]!)).toBeNull()
    expect(read.controls.map(control)).toEqual(['wait-all() 0', 'wait(a) 1', 'cancel(a) 2'])
  })

  test('not a wait for another', async () => {
    const read = await steps(`- {id: a, run: a, background: true}
- {id: b, run: b, background: true}
- wait: b
- run: c
- wait: A
`)
    expect(shown(read)).toEqual(['0 a -> 3 job', '1 b -> 2 wait', '2 c'])
  })

  test('each group waits for its own steps, and not for those before it', async () => {
    const read = await steps(`- {id: server, run: s, background: true}
- parallel: [{run: a}, {run: b}]
- parallel: [{run: c}]
`)
    expect(shown(read)).toEqual(['0 s -> 4 job', '1 a -> 3 group', '2 b -> 3 group', '3 c -> 4 group'])
    expect(read.steps[1]!.background!.group).not.toBe(read.steps[3]!.background!.group)
  })

  test('no wait for an empty list, and no empty group', async () => {
    const read = await steps('- {id: a, run: a, background: true}\n- wait: []\n- parallel: []\n- run: b\n')
    expect(shown(read)).toEqual(['0 a -> 2 job', '1 b'])
    expect(read.controls.map(control)).toEqual(['wait() 1'])
  })

  test('`background: false` is an ordinary step', async () => {
    expect(shown(await steps('- {run: a, background: false}\n'))).toEqual(['0 a'])
  })
})

test('order: what a step can rely on, and what can run once it has begun', async () => {
  const { steps: all } = await steps(`- run: zero
- {id: one, run: one, background: true}
- run: two
- wait: one
- parallel: [{run: three}, {run: four}]
- run: five
`)
  const indices = (some: readonly { index: number }[]): number[] => some.map(({ index }) => index)
  expect(indices(endedBefore(all, 2))).toEqual([0])
  expect(indices(endedBefore(all, 3))).toEqual([0, 1, 2])
  expect(indices(endedBefore(all, 4))).toEqual([0, 1, 2])
  expect(indices(endedBefore(all, 6))).toEqual([0, 1, 2, 3, 4, 5])
  expect(indices(canRunAfter(all, all[2]!))).toEqual([1, 3, 4, 5])
  expect(indices(canRunAfter(all, all[4]!))).toEqual([3, 5])
  expect(indices(startedAfter(all, all[1]!))).toEqual([3, 4, 5])
  expect(indices(startedAfter(all, all[3]!))).toEqual([5])
})

test('an anchored step stands in the background once for each time it is used', async () => {
  const read = await steps(`- parallel:
    - &lint {run: lint}
    - {run: test}
- *lint
`)
  expect(shown(read)).toEqual(['0 lint -> 2 group', '1 test -> 2 group', '2 lint'])
})

describe('what GitHub refuses is unread, and says why', () => {
  const refused = async (lines: string): Promise<string> => {
    const text = `on: push\njobs:\n  j:\n${HEAD}${lines.replaceAll(/^(?=.)/gm, '      ')}`
    const model = await workflowModel({ '.github/workflows/a.yml': text })
    expect(model.workflows).toEqual([])
    return model.coverage.skipped[0]!.reason.replace('.github/workflows/', '')
  }

  test.each([
    [
      'an unknown key',
      '- run: x\n  backgruond: true\n',
      "a.yml:7: step 1 has the key `backgruond`, which is none of GitHub's, or newer than this reader",
    ],
    [
      'an unknown kind of step',
      '- name: x\n  matrix: y\n',
      "a.yml:7: step 1 has the key `matrix`, which is none of GitHub's, or newer than this reader",
    ],
    ['a kind without a value', '- run:\n', 'a.yml:6: step 1 has neither `run` nor `uses`'],
    ['two kinds', '- run: x\n  wait: y\n', 'a.yml:6: step 1 has `wait` and `run`; GitHub takes one of them'],
    [
      'two waits',
      '- wait: x\n  wait-all:\n',
      'a.yml:6: step 1 has `wait` and `wait-all`; GitHub takes one of them',
    ],
    [
      'background as a word',
      "- run: x\n  background: 'true'\n",
      "a.yml:7: step 1's `background` is neither true nor false, and GitHub takes nothing else",
    ],
    [
      'background as an expression',
      '- run: x\n  background: ${{ inputs.b }}\n',
      "a.yml:7: step 1's `background` is neither true nor false, and GitHub takes nothing else",
    ],
    [
      'a condition on a wait',
      '- wait: x\n  if: always()\n',
      "a.yml:7: step 1 (`wait`) has the key `if`, which is none of GitHub's, or newer than this reader",
    ],
    [
      'a background wait',
      '- wait-all:\n  background: true\n',
      "a.yml:7: step 1 (`wait-all`) has the key `background`, which is none of GitHub's, or newer than this reader",
    ],
    ['a wait for nobody', '- wait:\n', "a.yml:6: step 1's `wait` names no step by its id"],
    ['a wait for a list of lists', '- wait: [[x]]\n', "a.yml:6: step 1's `wait` names no step by its id"],
    [
      'a computed wait',
      '- wait: ${{ inputs.x }}\n',
      "a.yml:6: step 1's `wait` is an expression, and GitHub takes ids only",
    ],
    ['a cancel of several', '- cancel: [a, b]\n', "a.yml:6: step 1's `cancel` names no step by its id"],
    [
      'wait-all with an id',
      '- wait-all: x\n',
      "a.yml:6: step 1's `wait-all` takes no value; `wait: <id>` waits for one step",
    ],
    [
      'wait-all: false',
      '- wait-all: false\n',
      "a.yml:6: step 1's `wait-all` takes no value; `wait: <id>` waits for one step",
    ],
    [
      'a group that is no list',
      '- parallel: {run: x}\n',
      "a.yml:6: step 1's `parallel` is a mapping where GitHub expects a list",
    ],
    [
      'a group with a condition',
      '- if: always()\n  parallel: [{run: x}]\n',
      "a.yml:6: step 1 (`parallel`) has the key `if`, which is none of GitHub's, or newer than this reader",
    ],
    [
      'a group in a group',
      '- run: x\n- parallel:\n    - parallel: [{run: x}]\n',
      'a.yml:8: step 1 in the `parallel` of step 2 has `parallel`, which GitHub refuses inside a group',
    ],
    [
      'a wait in a group',
      '- parallel: [{run: x}, {wait: x}]\n',
      'a.yml:6: step 2 in the `parallel` of step 1 has `wait`, which GitHub refuses inside a group',
    ],
    [
      'background in a group',
      '- parallel: [{run: x, background: true}]\n',
      'a.yml:6: step 1 in the `parallel` of step 1 has `background`, which GitHub refuses inside a group',
    ],
    [
      'a step in a group that is none',
      '- parallel: [{name: x}]\n',
      'a.yml:6: step 1 in the `parallel` of step 1 has neither `run` nor `uses`',
    ],
  ])('%s', async (_, lines, reason) => {
    expect(await refused(lines)).toBe(reason)
  })

  test.each(['background: true', 'wait: x', 'wait-all:', 'cancel: x', 'parallel: [{run: x}]'])(
    '%s in a composite action',
    async (line) => {
      const text = `name: x\nruns:\n  using: composite\n  steps:\n    - ${line}\n`
      const model = await workflowModel({ 'action.yml': text })
      expect(model.actions).toEqual([])
      expect(model.coverage.skipped[0]!.reason).toBe(
        `action.yml:5: step 1 of a composite action has \`${line.split(':')[0]}\`, and only the steps of a job can; the runner refuses such an action`,
      )
    },
  )
})
