import { assert, asyncProperty, nat, stringMatching } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandFileWrites } from '../../../../src/rules/workflow/shell/command-file.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import type { Script } from '../../../../src/sources/workflows/model.ts'
import { memoryFiles } from '../../../support/memory-files.ts'

async function scriptOf(run: string): Promise<Script> {
  const yaml = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(run)}\n`
  const model = await readWorkflows(memoryFiles({ '.github/workflows/a.yml': yaml }), () => null)
  return model.workflows[0]!.jobs[0]!.steps[0]!.run!
}

async function outputs(run: string) {
  const { names, complete } = commandFileWrites(await scriptOf(run), 'GITHUB_OUTPUT')
  return { names: [...names], complete }
}

describe('what a script writes to GITHUB_OUTPUT', () => {
  test.each([
    ['echo a=1 >> $GITHUB_OUTPUT', ['a']],
    ['echo "a=$(git rev-parse HEAD)" >> "$GITHUB_OUTPUT"', ['a']],
    ["printf 'a=1\\nb=2\\n' >> ${GITHUB_OUTPUT}", ['a', 'b']],
    ['echo -e "a=1\\nb=2" >> $GITHUB_OUTPUT', ['a', 'b']],
    ['echo a=1 | tee -a "$GITHUB_OUTPUT"', ['a']],
    ['{ echo a=1; if true; then echo b=2; fi; } >> $GITHUB_OUTPUT', ['a', 'b']],
    ['for x in 1 2; do echo a=$x; done >> $GITHUB_OUTPUT', ['a']],
    [
      'echo "a<<EOF" >> $GITHUB_OUTPUT\ncat f >> $GITHUB_OUTPUT\necho EOF >> $GITHUB_OUTPUT\necho b=1 >> $GITHUB_OUTPUT',
      ['a', 'b'],
    ],
    ['cat <<X >> $GITHUB_OUTPUT\na=1\nb=$(date)\nX', ['a', 'b']],
    ['echo "::set-output name=old::1"', ['old']],
    ['{ echo "a<<b=c"; date; echo "b=c"; } >> $GITHUB_OUTPUT', ['a']],
    ['echo "Name With Case=1" >> $GITHUB_OUTPUT', ['name with case']],
    ['echo hello', []],
    ['git push && curl -f https://api.example', []],
    ['[ -s "$GITHUB_OUTPUT" ] && cat "$GITHUB_OUTPUT"', []],
  ])('%j is known', async (run, names) => {
    expect(await outputs(run)).toEqual({ names, complete: true })
  })

  test.each([
    'echo "$k=1" >> $GITHUB_OUTPUT',
    'printf "%s=%s\\n" a 1 >> $GITHUB_OUTPUT',
    'cat f >> $GITHUB_OUTPUT',
    'jq -r . f >> $GITHUB_OUTPUT',
    'jq -r . f | tee -a $GITHUB_OUTPUT',
    './build.sh',
    'make',
    'source lib.sh',
    'eval "$x"',
    'bash -c "echo a=1 >> \\$GITHUB_OUTPUT"',
    'out=$GITHUB_OUTPUT; echo a=1 >> "$out"',
    'echo a=1 >> "$file"',
    'python x.py --to $GITHUB_OUTPUT',
    'export O="$GITHUB_OUTPUT"',
    '$COMMAND',
    'find . -name x -exec ./write {} ";"',
    'x() { echo a=1; }; x >> $GITHUB_OUTPUT',
    'echo "$x" >> $GITHUB_OUTPUT',
    'echo "a<<$END" >> $GITHUB_OUTPUT; date >> $GITHUB_OUTPUT; echo b=1 >> $GITHUB_OUTPUT',
  ])('%j is not', async (run) => {
    expect((await outputs(run)).complete).toBe(false)
  })

  test('any literal name that is echoed is found again', async () => {
    await assert(
      asyncProperty(stringMatching(/^[A-Za-z_][\w-]{0,20}$/), nat(), async (name, value) => {
        const run = `set -e\necho "${name}=${value}" >> "$GITHUB_OUTPUT"\n`
        expect(await outputs(run)).toEqual({ names: [name.toLowerCase()], complete: true })
      }),
      { numRuns: 50 },
    )
  })
})
