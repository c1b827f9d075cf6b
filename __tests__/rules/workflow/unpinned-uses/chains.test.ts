import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { unpinnedUses } from '../../../../src/rules/workflow/unpinned-uses.ts'
import { workflowModel } from '../../../support/workflow-model.ts'

const LENGTH = 60

/** Actions of which each uses the next one twice, the last one a tag. */
function chain(first: string) {
  const composite = (steps: string) =>
    `name: n\ndescription: d\nruns:\n  using: composite\n  steps:\n${steps}`
  const files: Record<string, string> = {
    '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - uses: ${first}\n`,
    '.github/workflows/actions.lock': `version: v0.0.3\nworkflows:\n  .github/workflows/a.yml: [o/r@v1]\ndependencies:\n  o/r@v1: {ref: v1, commit: sha1-${'a'.repeat(40)}, owner_id: 1, repo_id: 2}\n`,
    [`.github/actions/a${LENGTH}/action.yml`]: composite('    - uses: o/r@v1\n'),
  }
  for (let index = 0; index < LENGTH; index++)
    files[`.github/actions/a${index}/action.yml`] = composite(
      `    - uses: $/.github/actions/a${index + 1}\n`.repeat(2),
    )
  return workflowModel(files)
}

test('a chain of actions is followed to its caller once, and the lockfile holds for its end', async () => {
  const workflows = await chain('$/.github/actions/a0')
  expect(runRule(unpinnedUses, { workflows }).findings).toEqual([])
})

test('actions that only use each other are locked by nobody', async () => {
  const workflows = await chain('$/.github/actions/elsewhere')
  expect(runRule(unpinnedUses, { workflows }).findings).toHaveLength(1)
})
