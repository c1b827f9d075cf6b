import { describe, expect, test } from 'vitest'
import type { Script } from '../../../src/sources/workflows/model.ts'
import { job, workflowModel } from '../../support/workflow-model.ts'

async function scriptOf(run: string, shell = 'bash'): Promise<Script> {
  const { steps } = await job(
    `    runs-on: x\n    steps:\n      - shell: ${shell}\n        run: ${JSON.stringify(run)}\n`,
  )
  return steps[0]!.run!
}

describe('scripts', () => {
  test.each([
    'echo "${{ github.ref }}" | tee x',
    'if ${{ inputs.a }}; then echo; fi',
    "echo ${{ format('{0} )\" }', github.ref) }}",
    "x=${{ contains(github.ref, 'a') && '(' || '\"' }}; echo $x",
    'case ${{ runner.os }} in Linux) a;; esac',
  ])('with expressions parse: %s', async (run) => {
    const script = await scriptOf(run)
    expect(script.error).toBeNull()
    expect(script.ast!.end).toBe(run.length)
  })

  test('that do not parse keep the reason, and their file stays', async () => {
    const script = await scriptOf('if true; then')
    expect(script).toMatchObject({ ast: null, error: expect.stringContaining("'then'") })
    const { coverage } = await workflowModel({ 'a.sh': 'echo "' })
    expect(coverage).toEqual({ found: 1, read: 1, skipped: [] })
  })

  test('of other shells are kept as text', async () => {
    expect(await scriptOf('Write-Host {', 'pwsh')).toMatchObject({
      ast: null,
      error: null,
      shell: { name: 'pwsh' },
    })
  })

  test('that exhaust a parser are refused, not crashed on', async () => {
    const { supportFiles } = await workflowModel({
      'deep.sh': 'f()'.repeat(100_000),
      'large.sh': '#'.repeat(1024 * 1024 + 1),
    })
    expect(supportFiles.map(({ scripts }) => scripts[0]!.error)).toEqual([
      'the script nests too deeply',
      'the script is larger than 1 MiB',
    ])
  })

  test('of an anchored step exist once for every job that uses it', async () => {
    const { workflows } = await workflowModel({
      '.github/workflows/a.yml':
        'on: push\njobs:\n  a: {runs-on: windows-latest, steps: [&s {run: x}]}\n  b: {runs-on: ubuntu-latest, steps: [*s]}\n',
    })
    expect(workflows[0]!.jobs.map(({ steps }) => steps[0]!.run!.shell.name)).toEqual(['pwsh', 'bash'])
  })
})

test('tags of strings are read, and the value stands where it is written', async () => {
  const { steps } = await job('    runs-on: x\n    steps:\n      - uses: !!str actions/checkout@v4\n')
  expect(steps[0]!.uses!.text).toMatchObject({
    value: 'actions/checkout@v4',
    segments: [{ offset: 0, line: 6, column: 21 }],
  })
})
