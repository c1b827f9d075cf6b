import { parse } from 'unbash'
import { describe, expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { lostChecks } from '../../../../src/rules/workflow/soft-fail/script.ts'
import { softFail } from '../../../../src/rules/workflow/soft-fail.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { memoryFiles } from '../../../support/memory-files.ts'

/** Loops in loops, so that the innermost command runs more often than is followed. */
function nested(levels: number, inner: string): string {
  return `${'for i in 1 2; do '.repeat(levels)}${inner}${'; done'.repeat(levels)}`
}

const SHELL = { errexit: true, pipefail: false, bash: true }

describe('a script that cannot be followed to its end', () => {
  test('is unverified and not found sound', async () => {
    const script = nested(18, 'pytest || [ -n "$X" ] || echo no')
    const yaml = `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: '${script}'\n`
    const workflows = await readWorkflows(memoryFiles({ '.github/workflows/a.yml': yaml }), () => null)
    const { findings, unverified } = runRule(softFail, { workflows }, {})
    expect(findings).toEqual([])
    expect(unverified.map((draft) => draft.unverified)).toEqual([
      '.github/workflows/a.yml: the script around `pytest` is too intricate to be followed to its end; split it into smaller steps',
    ])
  })

  test('is no judge of an earlier step, whatever words stand in it', async () => {
    const judge = nested(18, '[ -n "$X" ] || [ -n "$Y" ] || echo exit 1')
    const yaml = `on: push
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - id: scan
        run: pip-audit
        continue-on-error: true
      - if: steps.scan.outcome == 'failure'
        run: '${judge}'
`
    const workflows = await readWorkflows(memoryFiles({ '.github/workflows/a.yml': yaml }), () => null)
    const { findings } = runRule(softFail, { workflows }, {})
    expect(findings.map(({ at }) => [at?.startLine, at?.startColumn])).toEqual([[8, 28]])
  })

  test('ends within its fuel', () => {
    const script = nested(18, 'pytest || [ -n "$X" ] || echo no')
    const { steps, undecided } = lostChecks(parse(script), script, SHELL, { checks: [], cleanup: [] })
    expect(undecided.map(({ name }) => name)).toEqual(['pytest'])
    expect(steps).toBeLessThan(120_100)
  })
})

describe('a long script', () => {
  test('of a soft step is asked once whether it pushes', async () => {
    const yaml = `on: pull_request
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - run: npm test
      - run: ./tools/build.sh
        continue-on-error: true
`
    const script = `#!/bin/sh\nnpm run build\necho ${'git '.repeat(100_000)}\n`
    const files = memoryFiles({ '.github/workflows/a.yml': yaml, 'tools/build.sh': script })
    const { findings } = runRule(softFail, { workflows: await readWorkflows(files, () => null) }, {})
    expect(findings.length).toBeGreaterThan(0)
  })

  test('takes steps in proportion to its checks', () => {
    const steps = [50, 100, 200].map((count) => {
      const script = `set +e\n${'npm test || exit 1\nif [ -n "$X" ]; then echo x; fi\n'.repeat(count)}`
      const answer = lostChecks(parse(script), script, SHELL, { checks: [], cleanup: [] })
      expect(answer.lost).toEqual([])
      expect(answer.undecided).toEqual([])
      return answer.steps
    })
    expect(steps[2]! / steps[0]!).toBeLessThan(5)
  })
})
