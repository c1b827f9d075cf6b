import { expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { softFail } from '../../../../src/rules/workflow/soft-fail.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { memoryFiles } from '../../../support/memory-files.ts'

async function remedies(files: Record<string, string>): Promise<readonly (string | undefined)[]> {
  const workflows = await readWorkflows(memoryFiles(files), () => null)
  return runRule(softFail, { workflows }, {}).findings.map(({ remedy }) => remedy)
}

function step(script: string, more = ''): Record<string, string> {
  const lines = script.replaceAll(/^/gm, '          ')
  return {
    '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n${lines}\n${more}`,
  }
}

test('a step is told of its shell', async () => {
  expect(await remedies(step('npm test\necho done', '        shell: bash {0}\n'))).toEqual([
    'Begin the script with `set -e`, or use `shell: bash`.',
  ])
})

test('a script has no `shell:`, and `set -e` may stop what it begins with', async () => {
  expect(await remedies({ 'ci/a.sh': '#!/bin/bash\npkill server\nnpm test\necho done\n' })).toEqual([
    'Write `|| exit 1` behind the command, or begin the script with `set -e` where no command before may fail.',
  ])
  expect(await remedies({ 'ci/a.sh': '#!/bin/bash\nset -e\nnpm test | tee log\n' })).toEqual([
    'Begin the script with `set -eo pipefail`, under bash.',
  ])
})

test('to split a list mends something under `set -e` only', async () => {
  const list = 'make -j4 && sudo make -j4 install\npopd\n'
  expect(await remedies({ 'ci/a.sh': `#!/bin/bash\n${list}` })).toEqual([
    'Write `|| exit 1` behind the last of the commands that `&&` joins; without `set -e` lines of their own mend nothing.',
  ])
  expect(await remedies({ 'ci/a.sh': `#!/bin/bash\nset -e\n${list}` })).toEqual([
    'Put each command on a line of its own, without `&&`.',
  ])
})

test('`pipefail` says nothing inside the words of a command', async () => {
  expect(await remedies(step('echo "found=$(npm audit --json | jq .metadata)" >> "$GITHUB_OUTPUT"'))).toEqual(
    [
      'Assign first, on a line of its own: `out="$(npm audit --json | jq .metadata)"`, under `set -eo pipefail`; in a word of `echo` no status counts.',
    ],
  )
})
