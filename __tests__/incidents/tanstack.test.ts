import { describe, expect, test } from 'vitest'
import { judge, osvDatabase, rulesThat, UNRELATED } from '../support/gate.ts'
import { testRepository } from '../support/repository.ts'

/**
 * May 2026: a benchmark on `pull_request_target` built a fork's pull request. What it built wrote the package manager's
 * store into the cache of the default branch; the release job restored it and asked for its publishing identity with
 * the fork's code running. 84 versions went out with valid provenance.
 */
const SETUP = 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0'
const CHECKOUT = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2'

const bench = (event: string, ref: string): string => `name: bundle size
on: ${event}
permissions: {}
jobs:
  measure:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
${ref}      - uses: ./.github/setup
      - run: pnpm build
`

const release = (input: string): string => `name: release
on:
  push:
    branches: [main]
permissions: {}
jobs:
  guardrail:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: release-guardrail/release-guardrail@0000000000000000000000000000000000000001 # v0.1.0
  release:
    needs: guardrail
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ./.github/setup
${input}      - run: pnpm publish --recursive
`

const SETUP_ACTION = `name: setup
description: Node and packages
inputs:
  cache:
    description: Whether to use the store's cache
    default: 'true'
runs:
  using: composite
  steps:
    - uses: ${SETUP}
      with:
        cache: \${{ inputs.cache == 'true' && 'pnpm' || '' }}
    - run: pnpm install --frozen-lockfile
      shell: bash
`

describe('TanStack, May 2026', () => {
  test('stops the fork that builds, and the cache in the release', async () => {
    const repository = testRepository({
      '.github/setup/action.yml': SETUP_ACTION,
      '.github/workflows/bench.yml': bench(
        'pull_request_target',
        '          ref: refs/pull/${{ github.event.pull_request.number }}/merge\n',
      ),
      '.github/workflows/release.yml': release(''),
    })
    const report = await judge(repository.root, { mode: 'audit' })
    expect(report.verdict).toBe('fail')
    expect(
      report.findings
        .filter(({ severity }) => severity !== 'low')
        .map(({ ruleId, severity, location }) => [ruleId, severity, location?.path])
        .sort(),
    ).toEqual([
      ['workflow/cache-in-release', 'high', '.github/workflows/release.yml'],
      ['workflow/dangerous-trigger', 'medium', '.github/workflows/bench.yml'],
    ])
  })

  test('passes when mended', async () => {
    const repository = testRepository({
      '.github/setup/action.yml': SETUP_ACTION,
      '.github/workflows/bench.yml': bench('pull_request', ''),
      '.github/workflows/release.yml': release('        with:\n          cache: false\n'),
    })
    const report = await judge(repository.root, { mode: 'audit', advisories: osvDatabase(UNRELATED) })
    expect(rulesThat(report, 'failed')).toEqual([])
    expect(report.verdict).toBe('pass')
  })
})
