import { describe, expect, test } from 'vitest'
import { cacheModeOf, restoresNothing } from '../../../src/sources/workflows/cache-access.ts'
import { workflowModel } from '../../support/workflow-model.ts'

const path = '.github/workflows/a.yml'

async function read(workflow: string, job: string) {
  const text = `on: push\n${workflow}jobs:\n  j:\n    runs-on: x\n${job}    steps: [{run: x}]\n`
  return workflowModel({ [path]: text })
}

describe('cache-mode', () => {
  test.each([
    ['', '', null, false],
    ['cache-mode: read\n', '', 'read', false],
    ['cache-mode: none\n', '', 'none', true],
    ['', '    cache-mode: write-only\n', 'write-only', true],
    ['cache-mode: none\n', '    cache-mode: write\n', 'write', false],
    ['cache-mode: write\n', '    cache-mode: none\n', 'none', true],
    // An expression may restore: nothing is taken from it, and the workflow's mode does not hold beside it.
    ['cache-mode: none\n', '    cache-mode: ${{ vars.MODE }}\n', 'unknown', false],
  ] as const)('%j and %j', async (ofWorkflow, ofJob, mode, nothing) => {
    const { workflows, coverage } = await read(ofWorkflow, ofJob)
    expect(coverage.skipped).toEqual([])
    const [workflow] = workflows
    expect(cacheModeOf(workflow!, workflow!.jobs[0]!)).toBe(mode)
    expect(restoresNothing(workflow!, workflow!.jobs[0]!)).toBe(nothing)
  })

  test('stands on a job that calls a workflow, too', async () => {
    const { workflows } = await workflowModel({
      [path]: 'on: push\njobs:\n  j:\n    uses: o/r/.github/workflows/w.yml@v1\n    cache-mode: none\n',
    })
    expect(workflows[0]!.jobs[0]!.cacheMode!.mode).toBe('none')
  })

  test.each([
    [
      'a mode that nobody knows',
      'cache-mode: append\n',
      ':2: the workflow has a `cache-mode` that is none of',
    ],
    ['another case', 'cache-mode: None\n', ':2: the workflow has a `cache-mode` that is none of'],
    ['a list', 'cache-mode: [read]\n', ':2: '],
  ])('with %s the workflow is unread', async (_, ofWorkflow, reason) => {
    const { coverage } = await read(ofWorkflow, '')
    expect(coverage.skipped).toHaveLength(1)
    expect(coverage.skipped[0]!.reason.startsWith(`${path}${reason}`), coverage.skipped[0]!.reason).toBe(true)
  })
})
