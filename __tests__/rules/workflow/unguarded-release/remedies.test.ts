import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { unguardedRelease } from '../../../../src/rules/workflow/unguarded-release.ts'
import { readManifests } from '../../../../src/sources/manifests/index.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { workflowModel } from '../../../support/workflow-model.ts'

const manifests = await readManifests(memoryFiles({}), () => null)

const GATE =
  '  gate:\n    runs-on: x\n    steps:\n      - uses: release-guardrail/release-guardrail@0000000000000000000000000000000000000000\n'

async function remedy(job: string, gate = ''): Promise<string | undefined> {
  const text = `on: push\njobs:\n${gate}  plan:\n    runs-on: x\n    steps:\n      - run: x\n  host:\n    runs-on: x\n${job}`
  const workflows = await workflowModel({ '.github/workflows/a.yml': text })
  return runRule(unguardedRelease, { workflows, manifests }).findings[0]?.remedy
}

const PUBLISH = '    steps:\n      - run: npm publish\n'

test.each([
  '',
  "    if: github.ref == 'refs/heads/main'\n",
  '    if: success()\n',
  '    if: ${{ !failure() && !cancelled() }}\n',
])('`needs` is enough for %j', async (condition) => {
  expect(await remedy(condition + PUBLISH)).toMatch(/write `needs: guardrail` into job `host`\.$/)
})

test.each([
  ['always()', "add `&& needs.guardrail.result == 'success'`"],
  ['${{ !cancelled() }}', "add `&& needs.guardrail.result == 'success'`"],
  ["${{ always() && needs.plan.result == 'success' }}", "add `&& needs.guardrail.result == 'success'`"],
  [
    "${{ always() && (needs.plan.result == 'skipped' || needs.plan.result == 'success') }}",
    "put it in parentheses and add `&& needs.guardrail.result == 'success'` behind them",
  ],
])('a job that runs after a failure has to ask for the gate: %s', async (condition, asked) => {
  const written = await remedy(`    needs: plan\n    if: ${condition}\n${PUBLISH}`)
  expect(written).toContain(`into job \`host\`. Its \`if\` holds after a failure too: ${asked}.`)
})

test('also for a gate that is there and not waited for', async () => {
  expect(await remedy(`    if: always()\n${PUBLISH}`, GATE)).toBe(
    "Write `needs: gate` into job `host`. Its `if` holds after a failure too: add `&& needs.gate.result == 'success'`.",
  )
})

test('also for one that is waited for in vain', async () => {
  expect(await remedy(`    needs: gate\n    if: always() || inputs.force\n${PUBLISH}`, GATE)).toBe(
    "Remove `always()` from the `if` of job `host`, or put it in parentheses and add `&& needs.gate.result == 'success'` behind them.",
  )
})

test('a step that runs after the gate of its own job has failed', async () => {
  const steps =
    '    steps:\n      - uses: release-guardrail/release-guardrail@0000000000000000000000000000000000000000\n      - run: npm publish\n        if: always()\n'
  expect(await remedy(steps)).toBe(
    'Remove `always()` from the `if` of the step that publishes in job `host`, or move the gate into a job that `host` needs.',
  )
})
