import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { unguardedRelease } from '../../../../src/rules/workflow/unguarded-release.ts'
import { readManifests } from '../../../../src/sources/manifests/index.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { workflowModel } from '../../../support/workflow-model.ts'

const manifests = await readManifests(memoryFiles({}), () => null)

test('jobs that need each other in layers are looked through once each', async () => {
  const layers = Array.from({ length: 60 }, (_, layer) =>
    ['a', 'b']
      .map((name) => {
        const needs = layer === 0 ? '' : `    needs: [a${layer - 1}, b${layer - 1}]\n`
        return `  ${name}${layer}:\n${needs}    runs-on: x\n    steps: [{run: make}]\n`
      })
      .join(''),
  ).join('')
  const workflows = await workflowModel({
    '.github/workflows/a.yml': `on: {push: {tags: ['v*']}}\njobs:\n${layers}  out:\n    needs: [a59, b59]\n    runs-on: x\n    steps: [{run: npm publish}]\n`,
  })
  expect(runRule(unguardedRelease, { workflows, manifests }).findings).toHaveLength(1)
})
