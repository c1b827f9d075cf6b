import { describe, expect, test } from 'vitest'
import type { Entry, Text, Trigger } from '../../../src/sources/workflows/model.ts'
import {
  allImages,
  allScripts,
  allSteps,
  allUses,
  effectiveEnv,
  isDynamic,
} from '../../../src/sources/workflows/walk.ts'
import { job, workflow, workflowModel } from '../../support/workflow-model.ts'

const JOBS = 'jobs: {a: {runs-on: x, steps: [{run: x}]}}\n'
const values = (texts: readonly Text[]): string[] => texts.map(({ value }) => value)
const pairs = (entries: readonly Entry[]): string[] =>
  entries.map(({ key, value }) => `${key.value}=${value.value}`)
const shown = ({ event, filters }: Trigger): string =>
  [event.value, ...filters.map(({ key, values: texts }) => `${key.value}:${values(texts).join('+')}`)].join(
    ' ',
  )

describe('every legal form of `on`', () => {
  test.each([
    ['push', ['push']],
    ['"push"', ['push']],
    ['[push, pull_request]', ['push', 'pull_request']],
    ['{push: {branches: [a, b], tags: v*}, pull_request: }', ['push branches:a+b tags:v*', 'pull_request']],
    ['{schedule: [{cron: "0 0 * * *"}, {cron: "1 1 * * *"}]}', ['schedule cron:0 0 * * * cron:1 1 * * *']],
    ['{workflow_run: {workflows: [CI], types: [completed]}}', ['workflow_run workflows:CI types:completed']],
  ])('%s', async (on, expected) => {
    expect((await workflow(`on: ${on}\n${JOBS}`)).triggers.map(shown)).toEqual(expected)
  })

  test('inputs, outputs and secrets are declared', async () => {
    const { triggers } = await workflow(`on:
  workflow_dispatch:
    inputs:
      bare:
      level: {required: true, default: info, type: choice, options: [info, debug]}
  workflow_call:
    inputs: {version: {type: string}}
    outputs: {digest: {value: "\${{ jobs.a.outputs.d }}"}}
    secrets: {TOKEN: {required: true}, OTHER: }
${JOBS}`)
    expect(triggers[0]!.inputs.map(({ name, required, type }) => [name.value, required, type])).toEqual([
      ['bare', false, null],
      ['level', true, 'choice'],
    ])
    expect(triggers[0]!.inputs[1]!.default!.value).toBe('info')
    expect(triggers[1]!.secrets.map(({ name, required }) => [name.value, required])).toEqual([
      ['TOKEN', true],
      ['OTHER', false],
    ])
    expect(triggers[1]!.outputs[0]!.value.expressions[0]!.reads[0]!.path).toEqual([
      'jobs',
      'a',
      'outputs',
      'd',
    ])
  })
})

describe('every legal form of a job', () => {
  const steps = '    steps: [{run: x}]\n'

  test.each([
    ['    needs: a\n', ['a']],
    ['    needs: [a, b]\n', ['a', 'b']],
    ['', []],
  ])('needs %j', async (line, expected) => {
    expect(values((await job(`${line}${steps}`)).needs)).toEqual(expected)
  })

  test.each([
    ['x', ['x']],
    ['[self-hosted, linux]', ['self-hosted', 'linux']],
    ['{group: g}', ['g']],
    ['{group: g, labels: [a, b]}', ['g', 'a', 'b']],
    ['${{ inputs.x }}', ['${{ inputs.x }}']],
  ])('runs-on: %s', async (value, expected) => {
    expect(values((await job(`    runs-on: ${value}\n${steps}`)).runsOn)).toEqual(expected)
  })

  test.each([
    ['read-all', 'read-all', []],
    ['write-all', 'write-all', []],
    ['{}', 'none', []],
    ['{contents: read, id-token: write}', 'scopes', ['contents=read', 'id-token=write']],
  ])('permissions: %s', async (value, kind, scopes) => {
    const { permissions } = await job(`    permissions: ${value}\n${steps}`)
    expect(permissions!.kind).toBe(kind)
    expect(pairs(permissions!.scopes)).toEqual(scopes)
  })

  test('permissions without a value are no permissions', async () => {
    expect((await job(`    permissions:\n${steps}`)).permissions).toBeNull()
  })

  test('environment and concurrency, as a word and as a mapping', async () => {
    const word = await job(`    environment: prod\n    concurrency: g\n${steps}`)
    expect([word.environment!.value, word.concurrency!.group!.value]).toEqual(['prod', 'g'])
    const map = await job(
      `    environment: {name: prod, url: x}\n    concurrency: {group: g, cancel-in-progress: true}\n${steps}`,
    )
    expect([map.environment!.value, map.concurrency!.cancelInProgress!.type]).toEqual(['prod', 'boolean'])
  })

  test('a matrix with axes, include, exclude and structured values', async () => {
    const { matrix } = await job(`    strategy:
      matrix:
        os: [a, b]
        target: [{name: x, arch: y}]
        computed: \${{ fromJSON(inputs.c) }}
        include: [{os: c, extra: 1}]
        exclude: [{os: a}]
${steps}`)
    expect(matrix).toMatchObject({ dynamic: false, keys: ['os', 'target', 'computed', 'extra'] })
    expect(matrix!.axes.map((axis) => axis.values && values(axis.values))).toEqual([['a', 'b'], null, null])
    expect(matrix!.include.map(pairs)).toEqual([['os=c', 'extra=1']])
    expect(matrix!.exclude.map(pairs)).toEqual([['os=a']])
  })

  test.each([
    'matrix: ${{ fromJSON(x) }}',
    'matrix: {include: "${{ fromJSON(vars.X) }}"}',
    'matrix: {os: [a], include: ["${{ fromJSON(vars.X) }}"]}',
  ])('a matrix that is computed, whole or in part: %s', async (line) =>
    expect((await job(`    strategy:\n      ${line}\n${steps}`)).matrix!.dynamic).toBe(true),
  )

  test('a call of a reusable workflow', async () => {
    const call = await job('    uses: ./.github/workflows/x.yml\n    with: {a: 1}\n    secrets: inherit\n')
    expect(call).toMatchObject({ steps: [], secrets: 'inherit', uses: { reference: { kind: 'local' } } })
    expect(pairs(call.with)).toEqual(['a=1'])
    const some = await job('    uses: o/r/.github/workflows/x.yml@v1\n    secrets: {T: "${{ secrets.T }}"}\n')
    expect(some.secrets).toHaveLength(1)
  })

  test('environment variables that are one expression, or insert one, are dynamic', async () => {
    expect(isDynamic((await job(`    env: \${{ fromJSON(vars.E) }}\n${steps}`)).env)).toBe(true)
    expect(isDynamic((await job(`    env: {A: 1, "\${{ insert }}": "\${{ vars.E }}"}\n${steps}`)).env)).toBe(
      true,
    )
    expect(isDynamic((await job(`    env: {A: "\${{ vars.A }}"}\n${steps}`)).env)).toBe(false)
  })

  test('a condition is an expression with and without braces', async () => {
    const { if: bare } = await job(`    if: always() && needs.a.result == 'x'\n${steps}`)
    expect(bare!.expressions).toMatchObject([
      { start: 0, error: null, reads: [{ path: ['needs', 'a', 'result'] }] },
    ])
    expect((await job(`    if: false\n${steps}`)).if).toMatchObject({
      type: 'boolean',
      expressions: [{ source: 'false' }],
    })
  })
})

describe("what GitHub's syntax gained up to 2026", () => {
  const steps = '    runs-on: x\n    steps: [{run: x}]\n'

  test('triggers with filters of their own', async () => {
    const { triggers } = await workflow(`on:
  image_version: {names: [base, "dev-*"], versions: ["1.*"]}
  schedule: [{cron: "30 5 * * 1", timezone: Europe/Berlin}]
  issues: {types: [field_added, field_removed]}
description: What it is for
${JOBS}`)
    expect(triggers.map(shown)).toEqual([
      'image_version names:base+dev-* versions:1.*',
      'schedule cron:30 5 * * 1 timezone:Europe/Berlin',
      'issues types:field_added+field_removed',
    ])
  })

  test('every scope of the token', async () => {
    const scopes =
      'actions artifact-metadata attestations checks code-quality contents copilot-requests deployments discussions drives id-token issues models packages pages pull-requests repository-projects security-events statuses vulnerability-alerts'.split(
        ' ',
      )
    const lines = scopes.map((scope) => `      ${scope}: write\n`).join('')
    expect(pairs((await job(`    permissions:\n${lines}${steps}`)).permissions!.scopes)).toEqual(
      scopes.map((scope) => `${scope}=write`),
    )
  })

  test('a queue, an environment without a deployment, a snapshot, a limit for cancelling', async () => {
    const read = await job(
      `    concurrency: {group: g, queue: max}\n    environment: {name: prod, deployment: false}\n    snapshot: {image-name: base, version: 1.*, if: "github.ref == 'x'"}\n    cancel-timeout-minutes: 2\n${steps}`,
    )
    expect([read.concurrency!.group!.value, read.environment!.value]).toEqual(['g', 'prod'])
    expect(read.concurrency!.cancelInProgress).toBeNull()
    expect((await job(`    snapshot: base\n${steps}`)).steps).toHaveLength(1)
  })

  test('how containers are run', async () => {
    const { containerSettings, services } = await job(`    container:
      image: node
      options: --cpus 1
      env: {A: "\${{ github.sha }}"}
    services:
      db: {image: postgres, entrypoint: docker-entrypoint.sh, command: postgres -c port=1, ports: [1:1]}
      plain: {image: redis}
      word: redis
${steps}`)
    expect(services.map(({ role }) => role)).toEqual(['services.db', 'services.plain', 'services.word'])
    expect(containerSettings.map(({ role, env, words }) => [role, pairs(env), pairs(words)])).toEqual([
      ['container', ['A=${{ github.sha }}'], ['options=--cpus 1']],
      ['services.db', [], ['entrypoint=docker-entrypoint.sh', 'command=postgres -c port=1']],
    ])
    expect((await job(`    container: node\n${steps}`)).containerSettings).toEqual([])
  })

  test('`case` is a function of an expression', async () => {
    const read = await job(
      `    runs-on: x\n    steps: [{run: x, if: "case(github.ref == 'a', steps.a.outcome, needs.b.result)"}]\n`,
    )
    const [expression] = read.steps[0]!.if!.expressions
    expect(expression!.error).toBeNull()
    expect(expression!.reads.map(({ path }) => path.join('.'))).toEqual([
      'github.ref',
      'steps.a.outcome',
      'needs.b.result',
    ])
  })

  test('an anchor over whole jobs', async () => {
    const { jobs } = await workflow(
      'on: push\njobs:\n  a: &job\n    runs-on: x\n    steps: &steps [{run: x}]\n  b: *job\n  c:\n    runs-on: y\n    steps: *steps\n',
    )
    expect(jobs.map(({ id, runsOn }) => [id.value, ...values(runsOn)])).toEqual([
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'y'],
    ])
  })

  test.each(['node20', 'node24', 'docker', 'composite'])('an action that runs with %s', async (using) => {
    const model = await workflowModel({
      'action.yml': `name: x\nruns: {using: ${using}, main: x.js, image: Dockerfile, steps: []}\n`,
    })
    expect(model.actions.map((action) => action.using)).toEqual([using])
  })
})

test('a title is what the log shows', async () => {
  const { steps } = await job(
    '    steps: [{name: "A\\nb", run: x}, {run: "\\n  first\\nsecond"}, {uses: o/r@v1}, {name: "", run: y}]\n',
  )
  expect(steps.map(({ title }) => title)).toEqual(['A', 'Run first', 'Run o/r@v1', 'Run y'])
})

test('comments are kept with their places', async () => {
  const { comments } = await workflow(`# top\non: push # why\n${JOBS}## bottom\n`)
  expect(comments.map(({ text, at, trailing }) => [text, at.startLine, at.startColumn, trailing])).toEqual([
    ['top', 1, 1, false],
    ['why', 2, 10, true],
    ['bottom', 4, 1, false],
  ])
})

describe('walking a model', () => {
  test('meets every step, script, reference and image once, with where it stands', async () => {
    const model = await workflowModel({
      '.github/workflows/a.yml': `on: push
jobs:
  a: {runs-on: x, container: c:1, services: {d: d:1}, steps: [{run: one}, {uses: o/r@v1}]}
  b: {uses: o/w/.github/workflows/x.yml@v1}
`,
      'action.yml': 'runs: {using: composite, steps: [{run: two, shell: bash}, {uses: o/s@v1}]}',
      'docker/action.yml': 'runs: {using: docker, image: "docker://e:1"}',
      Dockerfile: 'FROM f:1\nRUN three\n',
      'x.sh': 'four',
    })
    expect(
      [...allSteps(model)].map(({ job: inside, step }) => `${inside?.id.value ?? '-'} ${step.title}`),
    ).toEqual(['a Run one', 'a Run o/r@v1', '- Run two', '- Run o/s@v1'])
    expect([...allScripts(model)].map(({ script }) => script.text.value)).toEqual([
      'one',
      'two',
      'three',
      'four',
    ])
    expect([...allUses(model)].map(({ uses }) => uses.text.value)).toEqual([
      'o/r@v1',
      'o/w/.github/workflows/x.yml@v1',
      'o/s@v1',
    ])
    expect([...allImages(model)].map(({ text }) => text.value)).toEqual(['c:1', 'd:1', 'docker://e:1', 'f:1'])
  })

  test('the innermost variable of a name is the one in force', async () => {
    const model = await workflowModel({
      '.github/workflows/a.yml':
        'on: push\nenv: {A: 1, B: 1, C: 1}\njobs: {a: {env: {B: 2, C: 2}, steps: [{run: x, env: {C: 3}}]}}\n',
    })
    const [placed] = allSteps(model)
    expect([...effectiveEnv(placed!).values()].map(({ value }) => value.value)).toEqual(['1', '2', '3'])
  })
})

test('the work grows with the file, not faster', async () => {
  const step =
    '      - uses: actions/checkout@v4 # v4\n      - run: |\n          npm ci\n          echo ${{ github.ref }} | tee out.txt\n'
  const cpu = async (count: number): Promise<number> => {
    const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${step.repeat(count)}`
    const started = process.cpuUsage()
    const { jobs } = await workflow(text)
    expect(jobs[0]!.steps).toHaveLength(2 * count)
    const { user, system } = process.cpuUsage(started)
    return user + system
  }
  await cpu(500)
  const small = await cpu(500)
  // Eight times the file; quadratic work would take sixty-four times as long.
  expect((await cpu(4000)) / small).toBeLessThan(32)
})
