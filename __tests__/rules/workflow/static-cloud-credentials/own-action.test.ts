import { expect, test } from 'vitest'
import type { RunFacts } from '../../../../src/context.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { staticCloudCredentials } from '../../../../src/rules/workflow/static-cloud-credentials.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { memoryFiles } from '../../../support/memory-files.ts'

const FILES = {
  'action.yml': 'name: login\ninputs: { creds: {} }\nruns: { using: node20, main: index.js }\n',
  '.github/workflows/test.yml':
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: Azure/login@v2\n        with: { creds: "${{ secrets.AZURE }}" }\n',
}

test.each([
  ['azure/login', 'medium'],
  ['login', 'medium'],
  ['acme/login', undefined],
  ['my-login', undefined],
  ['widget', undefined],
])('in a repository named %s a key for Azure/login weighs %s', async (name, severity) => {
  const workflows = await readWorkflows(memoryFiles(FILES), () => null)
  const run = { repository: { name } } as RunFacts
  const { findings } = runRule(staticCloudCredentials, { run, workflows })
  expect(findings.map((finding) => finding.severity)).toEqual([severity])
})
