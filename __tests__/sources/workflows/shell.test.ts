import { describe, expect, test } from 'vitest'
import type { Shell } from '../../../src/sources/workflows/model.ts'
import { namedShell, shebangShell } from '../../../src/sources/workflows/shell.ts'
import { job, workflowModel } from '../../support/workflow-model.ts'

const summary = ({ name, errexit, pipefail }: Shell): string =>
  [name, ...(errexit ? ['-e'] : []), ...(pipefail ? ['pipefail'] : [])].join(' ')

async function shellOf(lines: string, step = '', top = ''): Promise<string> {
  const { steps } = await job(`${lines}    steps:\n      - run: echo\n${step}`, top)
  return summary(steps[0]!.run!.shell)
}

describe('a step without `shell`', () => {
  test.each([
    ['on Linux', '    runs-on: ubuntu-latest\n', 'bash -e'],
    ['on macOS', '    runs-on: macos-14\n', 'bash -e'],
    ['on Windows', '    runs-on: windows-latest\n', 'pwsh'],
    ['on a self-hosted Windows', '    runs-on: [self-hosted, Windows, X64]\n', 'pwsh'],
    ['on a runner group', '    runs-on: {group: large, labels: [windows-2022]}\n', 'pwsh'],
    ['on a runner of unsaid system', '    runs-on: [self-hosted, big]\n', 'bash -e'],
    ['in a container', '    runs-on: ubuntu-latest\n    container: node:20\n', 'sh -e'],
    ['in a container given as a mapping', '    runs-on: ubuntu-latest\n    container: {image: x}\n', 'sh -e'],
    ['with an empty container', '    runs-on: ubuntu-latest\n    container: ""\n', 'bash -e'],
    [
      'on a runner chosen between two of one system',
      "    runs-on: ${{ github.repository == 'a/b' && 'large-ubuntu-24.04' || 'ubuntu-latest' }}\n",
      'bash -e',
    ],
    [
      'on a runner chosen between two systems',
      "    runs-on: ${{ inputs.windows && 'windows-latest' || 'ubuntu-latest' }}\n",
      'unknown -e',
    ],
    ['on a runner with a default', "    runs-on: ${{ inputs.os || 'ubuntu-latest' }}\n", 'unknown -e'],
    [
      'on a matrix that leaves its runner to a default',
      "    strategy: {matrix: {os: [macos-15, '']}}\n    runs-on: ${{ matrix.os || 'ubuntu-latest' }}\n",
      'bash -e',
    ],
    ['on a computed runner', '    runs-on: ${{ inputs.os }}\n', 'unknown -e'],
    [
      'on a matrix that agrees',
      '    strategy: {matrix: {os: [ubuntu-latest, macos-latest]}}\n    runs-on: ${{ matrix.os }}\n',
      'bash -e',
    ],
    [
      'on a matrix that disagrees',
      '    strategy: {matrix: {os: [ubuntu-latest, windows-latest]}}\n    runs-on: ${{ matrix.os }}\n',
      'unknown -e',
    ],
    [
      'on a matrix with an included leg',
      '    strategy: {matrix: {os: [ubuntu-latest], include: [{os: windows-latest}]}}\n    runs-on: ${{ matrix.os }}\n',
      'unknown -e',
    ],
    [
      'on a matrix with a computed value',
      '    strategy: {matrix: {os: ["${{ vars.OS }}"]}}\n    runs-on: ${{ matrix.os }}\n',
      'unknown -e',
    ],
    [
      'on a computed matrix',
      '    strategy: {matrix: "${{ fromJSON(vars.M) }}"}\n    runs-on: ${{ matrix.os }}\n',
      'unknown -e',
    ],
    [
      'on a name composed from the matrix',
      '    strategy: {matrix: {v: [2019, 2022]}}\n    runs-on: windows-${{ matrix.v }}\n',
      'pwsh',
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await shellOf(lines)).toBe(expected)
  })

  test('takes the default of the job before that of the workflow', async () => {
    const runner = '    runs-on: ubuntu-latest\n'
    const workflow = 'defaults: {run: {shell: sh}}\n'
    expect(await shellOf(runner, '', workflow)).toBe('sh -e')
    expect(await shellOf(`${runner}    defaults: {run: {shell: bash}}\n`, '', workflow)).toBe(
      'bash -e pipefail',
    )
  })

  test('in a composite action has a shell that nobody knows', async () => {
    const { actions } = await workflowModel({
      'action.yml': 'runs: {using: composite, steps: [{run: a | b}]}',
    })
    expect(summary(actions[0]!.steps[0]!.run!.shell)).toBe('unknown -e')
  })
})

describe('a step with `shell`', () => {
  const runner = '    runs-on: ubuntu-latest\n'
  const matrix = (values: string): string => `${runner}    strategy: {matrix: {s: [${values}]}}\n`

  test('shows where it was written', async () => {
    const { steps } = await job(`${runner}    steps:\n      - run: echo\n        shell: bash\n`)
    expect(steps[0]!.run!.shell.at).toMatchObject({ startLine: 7, startColumn: 16, endColumn: 20 })
  })

  test('from a matrix is known where all values mean the same', async () => {
    expect(await shellOf(matrix('bash, "bash -eo pipefail {0}"'), '        shell: ${{ matrix.s }}\n')).toBe(
      'bash -e pipefail',
    )
    expect(await shellOf(matrix('bash, sh'), '        shell: ${{ matrix.s }}\n')).toBe('unknown -e')
  })

  test.each([
    ['bash', 'bash -e pipefail'],
    ['sh', 'sh -e'],
    ['pwsh', 'pwsh'],
    ['powershell', 'powershell'],
    ['cmd', 'cmd'],
    ['python', 'python'],
    ['bash {0}', 'bash'],
    ['bash -x {0}', 'bash'],
    ['bash -e {0}', 'bash -e'],
    ['bash -eo pipefail {0}', 'bash -e pipefail'],
    ['bash -euxo pipefail {0}', 'bash -e pipefail'],
    ['bash --noprofile --norc -e -o pipefail {0}', 'bash -e pipefail'],
    ['bash -o errexit -o pipefail {0}', 'bash -e pipefail'],
    ['bash -e +e {0}', 'bash'],
    ['bash -eo pipefail +o pipefail {0}', 'bash -e'],
    ['bash -l {0}', 'bash'],
    ['bash -el {0}', 'bash -e'],
    ['/usr/bin/env bash {0}', 'bash'],
    ['/bin/bash -e {0}', 'bash -e'],
    ['C:\\tools\\bash.exe -e {0}', 'bash -e'],
    ['nix develop -c bash -eo pipefail {0}', 'bash -e pipefail'],
    ['dash -e {0}', 'sh -e'],
    ['python3 {0}', 'python'],
    ['perl {0}', 'other'],
    ['node {0}', 'other'],
  ])('%s', (value, expected) => {
    expect(summary(namedShell(value, null))).toBe(expected)
  })
})

test.each([
  ['#!/bin/bash -e\n', 'a.sh', 'bash -e'],
  ['#!/usr/bin/env bash\n', 'a.sh', 'bash'],
  ['#!/usr/bin/env -S bash -eo pipefail\n', 'a.sh', 'bash -e pipefail'],
  ['#!/bin/sh\n', 'a.sh', 'sh'],
  ['echo\n', 'a.bash', 'bash'],
  ['echo\n', 'a.sh', 'sh'],
  ['#!/usr/bin/python3\n', 'a.sh', 'python'],
])('the first line %j of %s names %s', (script, path, expected) => {
  expect(summary(shebangShell(script, path))).toBe(expected)
})
