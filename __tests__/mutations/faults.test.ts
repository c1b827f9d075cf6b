import { describe, expect, test } from 'vitest'
import { runRule } from '../../src/rules/run.ts'
import { workflowRules } from '../../src/rules/workflow/index.ts'
import { FAULTS } from './faults/index.ts'
import { offlineModels, pathOf, type Seed, seeded } from './seeded.ts'

/** Lines of the seeded file to which the rule points. */
async function foundAt(seed: Seed): Promise<readonly string[]> {
  const rule = workflowRules.find(({ id }) => id === seed.expects)
  if (rule === undefined) throw new Error(`no rule is called ${seed.expects}`)
  const { model, text } = await seeded(seed)
  const { findings } = runRule(rule, offlineModels(model))
  const lines = text.split('\n')
  return findings
    .filter(({ at }) => at?.path === pathOf(seed.file))
    .map(({ at }) => lines.slice(at!.startLine - 1, at!.endLine).join('\n'))
}

test('there are more than three hundred faults, each one another', () => {
  expect(FAULTS.length).toBeGreaterThan(300)
  expect(new Set(FAULTS.map(({ file, edit, expects }) => JSON.stringify([file, edit, expects]))).size).toBe(
    FAULTS.length,
  )
})

describe.each([...new Set(FAULTS.map(({ expects }) => expects))])('%s finds it when', (rule) => {
  test.each(FAULTS.filter(({ expects }) => expects === rule).map((seed) => [seed.name, seed] as const))(
    '%s',
    async (_name, seed) => {
      const found = await foundAt(seed)
      expect(found.some((line) => line.includes(seed.at)) ? [seed.at] : found).toEqual([seed.at])
    },
  )
})
