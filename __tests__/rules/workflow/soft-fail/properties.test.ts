import * as fc from 'fast-check'
import { parse } from 'unbash'
import { describe, expect, test } from 'vitest'
import { lostChecks } from '../../../../src/rules/workflow/soft-fail/script.ts'

const NO_OPTIONS = { checks: [], cleanup: [] }
const STRICT = { errexit: true, pipefail: true, bash: true }
const CHECKS = ['pytest', 'npm test', 'mypy .', 'cargo test', 'pip-audit', 'trivy fs --exit-code 1 .']

const check = fc.constantFrom(...CHECKS)
const other = fc.constantFrom('echo hi', 'cd app', 'X=1', 'mkdir -p out', 'npm ci', 'export A=b')
const asked = fc.constantFrom('[ -d app ]', 'command -v x', '[[ $CI == true ]]', '((n > 1))')

/** Scripts of sequences, blocks, branches and pipes that keep every status under `bash -eo pipefail`. */
const { script: keeping } = fc.letrec<{ script: string; part: string }>((tie) => ({
  script: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n')),
  part: fc.oneof(
    { maxDepth: 4 },
    check,
    other,
    check.map((text) => `${text} | tee log.txt`),
    check.map((text) => `${text} || exit 1`),
    check.map((text) => `out=$(${text})`),
    tie('script').map((text) => `(\n${text}\n)`),
    tie('script').map((text) => `{\n${text}\n}`),
    fc.tuple(asked, tie('script')).map(([test, text]) => `if ${test}; then\n${text}\nfi`),
    tie('script').map((text) => `for d in a b; do\n${text}\ndone`),
    tie('script').map((text) => `case $1 in\na)\n${text}\n;;\nesac`),
  ),
}))

describe('any script', () => {
  test('that keeps every status loses no check', () => {
    fc.assert(
      fc.property(keeping, (script) => {
        const { lost, undecided } = lostChecks(parse(script), script, STRICT, NO_OPTIONS)
        expect({ lost: lost.map(({ check: { name } }) => name), undecided }).toEqual({
          lost: [],
          undecided: [],
        })
      }),
      { numRuns: 100 },
    )
  })

  test('loses a check that `|| true` is put after', () => {
    fc.assert(
      fc.property(keeping, check, keeping, (before, command, after) => {
        const script = `${before}\n${command} || true\n${after}`
        const { lost } = lostChecks(parse(script), script, STRICT, NO_OPTIONS)
        expect(lost.map(({ cause }) => [cause.kind, cause.start])).toEqual([
          ['or', before.length + command.length + 2],
        ])
      }),
      { numRuns: 100 },
    )
  })

  test('is answered without a crash, whatever it is', () => {
    const words = fc.constantFrom(
      ...'pytest || && | ; & ( ) { } if then else fi while do done case in esac $( ` " \' \n ! set +e trap exit $? [ ] [[ ]] << EOF 0 =x eval sh -c'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (texts) => {
        const script = texts.join(' ')
        const tree = parse(script)
        const { lost } = lostChecks(tree, script, STRICT, NO_OPTIONS)
        for (const { cause } of lost) expect(cause.start).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 400 },
    )
  })
})
