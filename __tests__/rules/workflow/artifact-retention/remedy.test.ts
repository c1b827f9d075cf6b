import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { artifactRetention } from '../../../../src/rules/workflow/artifact-retention.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { caseFiles } from '../../../support/rule-cases.ts'

test('a tag is proposed as the version where nothing else starts the workflow, and may stand in a name', async () => {
  const workflows = await readWorkflows(caseFiles(join(import.meta.dirname, 'fires/names')), () => null)
  const { findings } = runRule(artifactRetention, { workflows })
  const remedies = Object.fromEntries(
    findings.map(({ at, remedy }) => [at?.path.split('/').at(-1), remedy] as const),
  )
  expect(remedies).toEqual({
    'branches-and-tags.yml': 'Write `name: cli-${{ github.sha }}`.',
    'by-hand.yml': 'Write `name: cli-${{ github.sha }}`, and the same where job `publish` downloads it.',
    'released.yml': 'Write `name: cli-${{ github.ref_name }}`.',
    'tags-with-a-slash.yml': 'Write `name: cli-${{ github.sha }}`.',
  })
})
