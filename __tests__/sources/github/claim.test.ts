import { expect, test } from 'vitest'
import { claimOf, numbersOf } from '../../../src/sources/github/claim.ts'

test.each([
  ['v4.2.2', 'v4.2.2', true],
  ['v4', 'v4', true],
  ['4.2.2', '4.2.2', true],
  ['v4.2.2 (2025-01-02)', 'v4.2.2', true],
  ['v4.2.2, see issue 12', 'v4.2.2', true],
  ['v4.0.0-beta.1', 'v4.0.0-beta.1', true],
  ['@v4', 'v4', true],
  ['tag=v4.2.2', 'v4.2.2', true],
  ['tag: v4.2.2', 'v4.2.2', true],
  ['pin@v4', 'v4', true],
  ['pin @ 4', '4', true],
  ['pinned to v4.2.2 by a bot', 'v4.2.2', true],
  ['version 4', '4', true],
  ['ratchet:actions/checkout@v4', 'v4', true],
  ['ratchet:actions/checkout/sub@release/v1', 'release/v1', true],
  ['actions/checkout@v4.2.2', 'v4.2.2', true],
  ['renovate: tag=v4.2.2', 'v4.2.2', true],
  ['(v4.2.2)', 'v4.2.2', true],
  ['release/v1', 'release/v1', true],
  ['codeql-bundle-v2.15.0', 'codeql-bundle-v2.15.0', true],
  ['create-github-app-token/v0.2.2', 'create-github-app-token/v0.2.2', true],
  ['zizmor: ignore[cache-poisoning] # v8.2.0', 'v8.2.0', true],
  ['v8.2.0 # zizmor: ignore[cache-poisoning]', 'v8.2.0', true],
  ['v4.0.0rc1', 'v4.0.0rc1', true],
  ['v6-beta', 'v6-beta', true],
  ['python-3.12', 'python-3.12', false],
  ['ubuntu-22.04 only', 'ubuntu-22.04', false],
  ['123', '123', false],
  ['4', '4', false],
  ['2025-01-15', '2025-01-15', false],
])('"%s" claims %s', (comment, name, certain) => {
  expect(claimOf(comment)).toEqual({ name, certain })
})

test.each([
  'stay below v5, it breaks us',
  'zizmor: ignore[unpinned-uses]',
  'renovate: datasource=github-tags depName=a/b versioning=loose',
  'main',
  'node20',
  'v4x',
  'release-guardrail: waive workflow/soft-fail reason="ACME-45" owner=@acme/ci expires=2027-01-31',
  '',
  'see https://example.com/v4',
])('"%s" claims nothing', (comment) => {
  expect(claimOf(comment)).toBeNull()
})

test.each([
  ['v4.2.2', [4, 2, 2]],
  ['setup-v1.2', [1, 2]],
  ['10', [10]],
  ['v4.2.2-rc.1', null],
  ['latest', null],
])('the numbers of %s', (name, numbers) => {
  expect(numbersOf(name)).toEqual(numbers)
})
