import { expect, test } from 'vitest'
import type { RunFacts } from '../../../../src/context.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { remoteScript } from '../../../../src/rules/workflow/remote-script.ts'
import { workflowModel } from '../../../support/workflow-model.ts'

async function severities(name: string, script: string): Promise<readonly unknown[]> {
  const address = `https://raw.githubusercontent.com/acme/widget/main/${script}`
  const workflows = await workflowModel({
    '.github/workflows/a.yml': `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [{ run: curl ${address} | sh }] } }\n`,
    'scripts/matrix.sh': '#!/bin/sh\necho "[]"\n',
  })
  const run = { repository: { name } } as RunFacts
  return runRule(remoteScript, { run, workflows }).findings.map(({ severity }) => severity)
}

test('a clone that has no name may be the repository whose script it downloads, where it has the script', async () => {
  expect(await severities('widget', 'scripts/matrix.sh')).toEqual(['medium'])
})

test('a script that the clone does not have is of another repository', async () => {
  expect(await severities('widget', 'scripts/other.sh')).toEqual(['high'])
})

test('a repository that is known by its name is another than the one whose script it downloads', async () => {
  expect(await severities('acme/gadget', 'scripts/matrix.sh')).toEqual(['high'])
})
