import { describe, expect, test } from 'vitest'
import { judge } from '../support/gate.ts'
import { testRepository } from '../support/repository.ts'

const WAIVER =
  'release-guardrail: waive workflow/unpinned-uses reason="bound by contract" owner=@acme expires=2999-01-01'
const PINNED = `acme/pinned@${'a'.repeat(40)}`

/** A workflow whose steps use these actions; `*` marks a waived one. */
function workflow(...uses: readonly string[]): string {
  const steps = uses.map(
    (one) => `      - uses: ${one.replace(/^\*/, '')}${one.startsWith('*') ? ` # ${WAIVER}` : ''}\n`,
  )
  return `on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n${steps.join('')}`
}

async function openFindings(base: string, head: string): Promise<readonly string[]> {
  const file = '.github/workflows/ci.yml'
  const repository = testRepository({ [file]: base })
  const commit = repository.git('rev-parse', 'HEAD')
  repository.write(file, head)
  repository.commit('change')
  const report = await judge(repository.root, { base: commit })
  return report.findings
    .filter(({ ruleId, waiver }) => ruleId === 'workflow/unpinned-uses' && waiver === null)
    .map(({ evidence }) => evidence.uses as string)
}

describe('an inline waiver in a pull request', () => {
  test('holds where the base has it over the same code, wherever that moves', async () => {
    expect(await openFindings(workflow('*acme/a@v1'), workflow(PINNED, '*acme/a@v1'))).toEqual([])
  })

  test('does not cover a line that it is copied to', async () => {
    expect(await openFindings(workflow('*acme/a@v1'), workflow('*acme/a@v1', '*evil/b@v1'))).toEqual([
      'evil/b@v1',
    ])
  })

  test('does not serve twice', async () => {
    expect(await openFindings(workflow('*acme/a@v1'), workflow('*acme/a@v1', '*acme/a@v1'))).toEqual([
      'acme/a@v1',
    ])
  })

  test('does not cover other code on its own line', async () => {
    expect(await openFindings(workflow('*acme/a@v1'), workflow('*evil/b@v1'))).toEqual(['evil/b@v1'])
  })
})
