import { expect, test } from 'vitest'
import { nearest } from '../../../../src/rules/workflow/references/nearest.ts'

test('a slip of the pen is recognised, another word is not', () => {
  expect(nearest('versoin', ['build', 'version'])).toBe('version')
  expect(nearest('build_id', ['build-id'])).toBe('build-id')
  expect(nearest('tset', ['test', 'lint'])).toBeNull()
  expect(nearest('publish', ['build', 'version'])).toBeNull()
})

test('endless and countless names cost nothing', () => {
  const started = process.cpuUsage()
  expect(nearest('a'.repeat(400_000), [`${'a'.repeat(400_000)}b`])).toBeNull()
  const names = Array.from({ length: 20_000 }, (_, index) => `name-${index}`)
  for (let round = 0; round < 100; round++) nearest('name-x', names)
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1000).toBeLessThan(3000)
})
