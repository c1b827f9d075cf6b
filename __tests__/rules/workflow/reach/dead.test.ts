import { expect, test } from 'vitest'
import { deadCode } from '../../../../src/rules/workflow/reach/dead.ts'
import type { Workflow } from '../../../../src/sources/workflows/model.ts'
import { workflowModel } from '../../../support/workflow-model.ts'

async function read(text: string) {
  const model = await workflowModel({ '.github/workflows/a.yml': text })
  const [skipped] = model.coverage.skipped
  if (skipped !== undefined) throw new Error(skipped.reason)
  const workflow: Workflow = model.workflows[0]!
  return { workflow, ...deadCode(model, workflow) }
}

/** How a step ends up: alive, dead by itself, or dead with its job. */
async function stateOf(on: string, jobIf: string | null, stepIf: string | null, more = ''): Promise<string> {
  const condition = (text: string | null, indent: string) => (text === null ? '' : `${indent}if: ${text}\n`)
  const { jobs, steps } = await read(
    `on: ${on}\njobs:\n  j:\n    runs-on: x\n${condition(jobIf, '    ')}${more}    steps:\n      - run: make\n${condition(stepIf, '        ')}`,
  )
  return jobs.size > 0 ? 'dead job' : steps.size > 0 ? 'dead step' : 'alive'
}

const PUSH_MAIN = '{ push: { branches: [main] } }'
const PUSH_TAGS = "{ push: { tags: ['v*'] } }"
const STABLE_OR_MAIN = "{ push: { branches: [main, stable, 'release/*'] } }"

test.each([
  // What is written out.
  ['push', 'false', null, 'dead job'],
  ['push', "'false'", null, 'dead job'],
  ['push', '${{ false }}', null, 'dead job'],
  ['push', '"${{ false }}"', null, 'dead job'],
  ['push', null, 'false', 'dead step'],
  ['push', null, '${{ false && always() }}', 'dead step'],
  ['push', null, 'always() && false', 'dead step'],
  ['push', null, 'always()', 'alive'],
  ['push', null, 'failure()', 'alive'],
  ['push', null, 'cancelled()', 'alive'],
  ['push', null, "''", 'alive'],
  ['push', null, '0', 'dead step'],
  ['push', null, '1', 'alive'],
  // A text that is not empty is true, whatever it says.
  ['push', null, "${{ 'false' }}", 'alive'],
  ['push', null, '${{ false }} and so on', 'alive'],
  ['push', null, '" ${{ false }}"', 'alive'],
  ['push', null, '|\n          ${{ false }}', 'alive'],
  ['push', null, '|-\n          ${{ false }}', 'dead step'],
  ['push', null, '|\n          false', 'dead step'],
  ['push', null, '${{ false }}${{ false }}', 'alive'],
  ['push', null, "${{ !fromJSON('0') }}", 'alive'],
  ['push', null, "${{ fromJSON('false') }}", 'dead step'],
  // Events.
  ['push', "github.event_name == 'pull_request'", null, 'dead job'],
  ['push', "github['event_name'] == 'pull_request'", null, 'dead job'],
  ['push', "github.event_name == 'PUSH'", null, 'alive'],
  ['push', "github.event_name != 'Push'", null, 'dead job'],
  ['[push, pull_request]', "github.event_name == 'push'", "github.event_name == 'pull_request'", 'dead step'],
  ['[push, pull_request]', "github.event_name == 'push'", "github.event_name != 'pull_request'", 'alive'],
  [
    '[push, pull_request]',
    `\${{ contains(fromJSON('["pull_request"]'), github.event_name) }}`,
    "github.event_name == 'push'",
    'dead step',
  ],
  [
    '[push, pull_request]',
    `\${{ contains(fromJSON('["PUSH"]'), github.event_name) }}`,
    "github.event_name == 'push'",
    'alive',
  ],
  [
    '[push, pull_request]',
    "contains('push schedule', github.event_name)",
    "github.event_name == 'pull_request'",
    'dead step',
  ],
  // A called workflow sees its caller's event, ref and inputs.
  ['workflow_call', "github.event_name == 'release'", null, 'alive'],
  ['[push, workflow_call]', "github.event_name == 'release'", null, 'alive'],
  ['workflow_call', "github.event_name == 'workflow_call'", null, 'alive'],
  ['workflow_call', 'inputs.publish', 'false', 'dead step'],
  ['workflow_call', "startsWith(github.ref, 'refs/tags/')", "startsWith(github.ref, 'refs/heads/')", 'alive'],
  // Dispatches bring branches and tags, and nobody knows what else.
  ['workflow_dispatch', "startsWith(github.ref, 'refs/tags/')", null, 'alive'],
  ['workflow_dispatch', "github.ref == 'refs/heads/anything'", null, 'alive'],
  [
    'workflow_dispatch',
    "startsWith(github.ref, 'refs/tags/')",
    "github.ref == 'refs/heads/main'",
    'dead step',
  ],
  ['workflow_dispatch', "startsWith(github.ref, 'refs/pull/')", null, 'dead job'],
  ['repository_dispatch', "github.ref == 'refs/tags/v1'", null, 'alive'],
  ['repository_dispatch', "github.event.action == 'go'", null, 'alive'],
  ['release', "startsWith(github.ref, 'refs/heads/')", null, 'alive'],
  ['create', "github.ref == 'refs/heads/x'", null, 'alive'],
  // Refs of pushes.
  [PUSH_MAIN, "startsWith(github.ref, 'refs/tags/')", null, 'dead job'],
  [PUSH_MAIN, "github.ref == 'refs/heads/main'", null, 'alive'],
  [PUSH_MAIN, "github.ref == 'refs/heads/MAIN'", null, 'alive'],
  [PUSH_MAIN, "github.ref == 'refs/heads/dev'", null, 'dead job'],
  [PUSH_MAIN, "github.ref_name == 'dev'", null, 'dead job'],
  [PUSH_MAIN, "github.ref_name != 'main'", null, 'dead job'],
  [PUSH_MAIN, "github.ref_type == 'tag'", null, 'dead job'],
  [PUSH_MAIN, "endsWith(github.ref, 'dev')", null, 'dead job'],
  ['push', "startsWith(github.ref, 'refs/tags/')", null, 'alive'],
  ['push', "github.ref == 'refs/tags/v1' && github.ref == 'refs/heads/main'", null, 'dead job'],
  ["{ push: { paths: ['src/**'] } }", "startsWith(github.ref, 'refs/tags/')", null, 'alive'],
  ['{ push: { branches-ignore: [dev] } }', "startsWith(github.ref, 'refs/tags/')", null, 'alive'],
  [
    '{ push: { branches: [main], tags-ignore: [v1] } }',
    "startsWith(github.ref, 'refs/tags/')",
    null,
    'alive',
  ],
  ['{ push: { branches: [] } }', "startsWith(github.ref, 'refs/tags/')", null, 'alive'],
  ["{ push: { branches: [main], tags: ['v*'] } }", "startsWith(github.ref, 'refs/tags/')", null, 'alive'],
  ["{ push: { branches: [main], tags: ['v*'] } }", "startsWith(github.ref, 'refs/tags/x')", null, 'dead job'],
  [PUSH_TAGS, "startsWith(github.ref, 'refs/tags/v')", null, 'alive'],
  [PUSH_TAGS, "${{ !startsWith(github.ref, 'refs/tags/v') }}", null, 'dead job'],
  [PUSH_TAGS, "startsWith(github.ref_name, 'v1.')", null, 'alive'],
  [PUSH_TAGS, "contains(github.ref, '-rc')", null, 'alive'],
  [PUSH_TAGS, "endsWith(github.ref, '-rc')", null, 'alive'],
  [PUSH_TAGS, "${{ !contains(github.ref, 'tags') }}", null, 'dead job'],
  [PUSH_TAGS, "github.ref == 'refs/heads/main'", null, 'dead job'],
  [PUSH_TAGS, "github.ref_name == 'v2' && github.ref != 'refs/tags/v2'", null, 'dead job'],
  ["{ push: { tags: ['v?1'] } }", "github.ref == 'refs/tags/1'", null, 'alive'],
  ["{ push: { tags: ['rc+'] } }", "github.ref == 'refs/tags/rcc'", null, 'alive'],
  ["{ push: { tags: ['!v1'] } }", "github.ref == 'refs/tags/v9'", null, 'alive'],
  [
    STABLE_OR_MAIN,
    "github.ref_name == 'main' || startsWith(github.ref_name, 'release/')",
    "github.ref == 'refs/heads/stable'",
    'dead step',
  ],
  [
    STABLE_OR_MAIN,
    "github.ref_name == 'main' || startsWith(github.ref_name, 'release/')",
    "github.ref == 'refs/heads/main'",
    'alive',
  ],
  [
    STABLE_OR_MAIN,
    "startsWith(github.ref_name, 'release/')",
    "github.ref == 'refs/heads/release/1'",
    'alive',
  ],
  [STABLE_OR_MAIN, "startsWith(github.ref_name, 'release/')", "github.ref != 'refs/heads/main'", 'alive'],
  // Pull requests.
  ['pull_request', "github.ref == 'refs/heads/main'", null, 'dead job'],
  ['pull_request', "github.ref_name == 'main'", null, 'dead job'],
  ['pull_request', "github.ref == 'refs/pull/12/merge'", null, 'alive'],
  ['{ pull_request: { types: [closed] } }', "github.ref == 'refs/heads/main'", null, 'alive'],
  ['pull_request', "github.event.action == 'closed'", null, 'dead job'],
  ['{ pull_request: { types: [closed] } }', "github.event.action == 'closed'", null, 'alive'],
  ['{ pull_request: { types: [] } }', "github.event.action == 'closed'", null, 'alive'],
  ['{ pull_request: { branches: [main] } }', "github.base_ref == 'dev'", null, 'dead job'],
  ["{ pull_request: { branches: ['*'] } }", "github.base_ref == 'dev'", null, 'alive'],
  ['pull_request', "github.head_ref == ''", null, 'alive'],
  ['push', "github.head_ref != ''", null, 'dead job'],
  ['pull_request_target', "startsWith(github.ref, 'refs/pull/')", null, 'dead job'],
  ['push', 'github.event.pull_request.merged', null, 'dead job'],
  ['push', 'github.event.pull_request.head.repo.fork == false', null, 'alive'],
  ['[push, pull_request]', 'github.event.pull_request.merged', null, 'alive'],
  ['issue_comment', 'github.event.issue.pull_request', null, 'alive'],
  ['schedule', "github.ref == 'refs/heads/main'", null, 'alive'],
  ['schedule', "startsWith(github.ref, 'refs/tags/')", null, 'dead job'],
  ['merge_group', "github.ref == 'refs/heads/main'", null, 'dead job'],
  ['workflow_run', "github.event.workflow_run.conclusion == 'success'", null, 'alive'],
  // What nobody can know from here.
  ['push', "github.repository == 'somebody/else'", null, 'alive'],
  ['push', "github.actor == 'a-bot'", null, 'alive'],
  ['push', "vars.DEPLOY == 'yes'", null, 'alive'],
  ['push', 'github[vars.WHICH] == 1', null, 'alive'],
  ['push', "github.event.head_commit.message == 'x'", null, 'alive'],
  ['push', null, "hashFiles('x') != ''", 'alive'],
  ['push', 'github.event_name == ', null, 'alive'],
] as const)('on %s, job if %s, step if %s: %s', async (on, jobIf, stepIf, expected) => {
  const event = on === 'schedule' ? "{ schedule: [{ cron: '0 0 * * *' }] }" : on
  expect(await stateOf(event, jobIf, stepIf)).toBe(expected)
})

test.each([
  ["matrix.mode == 'release'", 'mode: [debug]', 'dead step'],
  ["matrix.mode == 'release'", 'mode: [debug, Release]', 'alive'],
  ["matrix.mode == 'release'", 'mode: "${{ fromJSON(vars.MODES) }}"', 'alive'],
  ["matrix.mode == 'release'", 'other: [1]\n        include: [{ mode: release }]', 'alive'],
  ['matrix.mode', 'mode: [false]', 'dead step'],
  ['matrix.mode', "mode: ['false']", 'alive'],
])('a step that asks %s of the matrix %s: %s', async (stepIf, matrix, expected) => {
  const more = `    strategy:\n      matrix:\n        ${matrix}\n`
  expect(await stateOf('push', null, stepIf, more)).toBe(expected)
})

async function names(lines: string): Promise<readonly string[]> {
  const { workflow, jobs, steps } = await read(lines)
  return [
    ...workflow.jobs.filter((job) => jobs.has(job)).map(({ id }) => id.value),
    ...workflow.jobs.flatMap((job) => job.steps.filter((step) => steps.has(step)).map(({ title }) => title)),
  ]
}

test('a job that needs a dead one is dead, unless it asks for a status', async () => {
  const lines = `on: push
jobs:
  off: { if: false, runs-on: x, steps: [{ run: a }] }
  after: { needs: off, runs-on: x, steps: [{ run: b }] }
  far: { needs: [AFTER], runs-on: x, steps: [{ run: c }] }
  always: { needs: off, if: always(), runs-on: x, steps: [{ run: d }] }
  uncancelled: { needs: [off], if: '!cancelled()', runs-on: x, steps: [{ run: e }] }
  on-success: { needs: off, if: "always() && needs.off.result == 'success'", runs-on: x, steps: [{ run: f }] }
  on-skip: { needs: off, if: "always() && needs.off.result == 'skipped'", runs-on: x, steps: [{ run: g }] }
  on-output: { needs: off, if: "always() && needs.off.outputs.go == 'yes'", runs-on: x, steps: [{ run: h }] }
  no-output: { needs: off, if: "always() && needs.off.outputs.go != 'yes'", runs-on: x, steps: [{ run: i }] }
  any: { needs: off, if: "always() && contains(needs.*.result, 'success')", runs-on: x, steps: [{ run: j }] }
`
  expect(await names(lines)).toEqual(['off', 'after', 'far', 'on-success', 'on-output'])
})

test('jobs of different events that need each other are dead together', async () => {
  const lines = `on: [push, pull_request]
jobs:
  tests: { if: github.event_name == 'pull_request', runs-on: x, steps: [{ run: a }] }
  deploy: { needs: tests, if: github.event_name == 'push', runs-on: x, steps: [{ run: b }] }
  report: { needs: tests, runs-on: x, steps: [{ run: c }] }
  anyway: { needs: tests, if: always() && github.event_name == 'push', runs-on: x, steps: [{ run: d }] }
`
  expect(await names(lines)).toEqual(['deploy'])
})

test('jobs that wait for themselves make nothing dead', async () => {
  const lines = `on: push
jobs:
  a: { needs: b, runs-on: x, steps: [{ run: a }] }
  b: { needs: a, runs-on: x, steps: [{ run: b }] }
`
  expect(await names(lines)).toEqual([])
})

test('a step that asks for the success of a skipped one is dead, in the order of the steps', async () => {
  const lines = `on: push
jobs:
  j:
    runs-on: x
    steps:
      - { name: early, if: "steps.off.outcome != 'skipped'", run: a }
      - { name: off, id: off, if: false, run: b }
      - { name: on success, if: "steps.off.outcome == 'success'", run: c }
      - { name: on skip, if: "steps.off.conclusion == 'skipped'", run: d }
      - { name: on output, if: "steps.OFF.outputs.x == 'y'", run: e }
      - { name: no output, if: "steps.off.outputs.x != 'y'", run: f }
`
  expect(await names(lines)).toEqual(['off', 'on success', 'on output'])
})

test('a variable that nothing sets before the step is empty, and one that something may set is not', async () => {
  const asks = (name: string) => `{ name: ${name}, if: "env.TOKEN != ''", run: scan }`
  const job = (id: string, ...steps: string[]) => `  ${id}: { runs-on: x, steps: [${steps.join(', ')}] }\n`
  const lines = `on: push
jobs:
${job('unset', asks('unset'))}${job('elsewhere', '{ run: true, env: { TOKEN: x } }', asks('elsewhere'))}${job('own', '{ name: own, if: "env.TOKEN != \'\'", run: scan, env: { token: x } }')}${job('written', '{ run: "echo TOKEN=x >> $GITHUB_ENV" }', asks('written'))}${job('action', '{ uses: some/action@v1 }', asks('action'))}${job('script', '{ run: ./set.sh }', asks('script'))}`
  expect(await names(lines)).toEqual(['unset', 'elsewhere'])
})

test('steps of a composite action are dead only by what is written out', async () => {
  const model = await workflowModel({
    'action.yml': `name: n
description: d
runs:
  using: composite
  steps:
    - { if: false, run: a, shell: bash }
    - { if: github.event_name == 'push', run: b, shell: bash }
    - { if: inputs.x == 'y', run: c, shell: bash }
    - { if: matrix.x, run: d, shell: bash }
    - { if: env.X != '', run: e, shell: bash }
`,
  })
  const { steps } = deadCode(model, model.actions[0]!)
  expect([...steps].map(({ title }) => title)).toEqual(['Run a'])
})

test('many refs in conditions are left undecided', async () => {
  const many = Array.from({ length: 60 }, (_one, index) => `github.ref == 'refs/heads/b${index}'`).join(
    ' || ',
  )
  expect(await stateOf('push', many, "github.ref == 'refs/heads/other'")).toBe('alive')
  expect(await stateOf('push', many, "startsWith(github.ref, 'refs/pull/')")).toBe('dead step')
})
