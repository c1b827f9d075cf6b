import { parse } from 'unbash'
import { describe, expect, test } from 'vitest'
import { lostChecks } from '../../../../src/rules/workflow/soft-fail/script.ts'
import { LOST, SOUND } from './scripts.ts'

const DEFAULT_SHELL = { errexit: true, pipefail: false, bash: true }
const NO_OPTIONS = { checks: [], cleanup: [] }

function answer(script: string): readonly string[] {
  const tree = parse(script)
  expect(tree.errors ?? []).toEqual([])
  const { lost, undecided } = lostChecks(tree, script, DEFAULT_SHELL, NO_OPTIONS)
  expect(undecided).toEqual([])
  return lost.map(({ check, cause }) => `${check.name}: ${cause.kind}`)
}

describe('failures that are lost in a script', () => {
  test('are shown in at least 120 cases', () => expect(LOST.length).toBeGreaterThanOrEqual(120))
  test.each(LOST.map(([script, ...lost]) => [script, lost] as const))('%j', (script, lost) => {
    expect(answer(script)).toEqual(lost)
  })
})

describe('failures that reach the end of a script', () => {
  test('are shown in at least 120 cases', () => expect(SOUND.length).toBeGreaterThanOrEqual(120))
  test.each(SOUND)('%j', (script) => {
    expect(answer(script)).toEqual([])
  })
})
