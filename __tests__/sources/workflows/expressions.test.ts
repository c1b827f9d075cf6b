import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionExpressions, findExpressions } from '../../../src/sources/workflows/expressions/find.ts'

const sources = (value: string): string[] => findExpressions(value).map(({ source }) => source)
const reads = (value: string): string[] =>
  findExpressions(value).flatMap((expression) => expression.reads.map(({ path }) => path.join('.')))

describe('expressions are found as the runner finds them', () => {
  test.each([
    ['none', []],
    ['${{ github.ref }}', ['github.ref']],
    ['a ${{ inputs.a }} b ${{ inputs.b }}', ['inputs.a', 'inputs.b']],
    ["${{ format('}} {0}', github.ref) }} tail }}", ["format('}} {0}', github.ref)"]],
    ["${{ 'it''s }}' }}", ["'it''s }}'"]],
    ['${{github.ref}}', ['github.ref']],
    ['$${{ github.ref }}}', ['github.ref']],
  ])('%s', (value, expected) => {
    expect(sources(value)).toEqual(expected)
    for (const { start, end } of findExpressions(value))
      expect(value.slice(start, end)).toMatch(/^\$\{\{[\s\S]*\}\}$/)
  })

  test('one that is not closed is an error and spans the rest', () => {
    expect(findExpressions('a ${{ github.ref }')).toMatchObject([
      { start: 2, end: 18, ast: null, error: expect.stringContaining('not closed') },
    ])
    expect(findExpressions("${{ 'a }}")[0]!.error).toContain('not closed')
  })

  test.each([
    ['${{ }}', /empty/],
    ['${{ nosuch.x }}', /nosuch/],
    ['${{ nosuch() }}', /nosuch/],
    ['${{ github. }}', /./],
    ['${{ "a" }}', /Unexpected symbol/],
    ['${{ hashFiles() }}', /hashFiles/i],
  ])('%s is kept with its error', (value, error) => {
    const [expression] = findExpressions(value)
    expect(expression).toMatchObject({ ast: null, reads: [] })
    expect(expression!.error).toMatch(error)
  })

  test("GitHub's own functions are known", () => {
    const value =
      "${{ always() && !cancelled() && success() || failure() && hashFiles('a', 'b') != '' && contains(toJSON(needs), 'x') }}"
    expect(findExpressions(value)[0]!.error).toBeNull()
  })

  test('no text makes the finder fail, and what it finds covers every opening', () => {
    const piece = fc.constantFrom(
      '${{',
      '}}',
      '}',
      "'",
      ' ',
      'github.ref',
      '[',
      ']',
      '.',
      '*',
      '||',
      '\n',
      '(',
      ')',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const value = pieces.join('')
        let end = 0
        for (const found of findExpressions(value)) {
          expect(value.slice(end, found.start)).not.toContain('${{')
          expect((found.ast === null) !== (found.error === null)).toBe(true)
          end = found.end
        }
        expect(value.slice(end)).not.toContain('${{')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what an expression reads', () => {
  test.each([
    ['${{ steps.x.outputs.y }}', ['steps.x.outputs.y']],
    ["${{ steps['x'].outputs['y z'] }}", ['steps.x.outputs.y z']],
    ['${{ needs.*.result }}', ['needs.*.result']],
    ['${{ needs[*].result }}', ['needs.*.result']],
    ['${{ matrix[github.ref].a }}', ['matrix.*.a', 'github.ref']],
    ['${{ GitHub.Event.Inputs }}', ['github.Event.Inputs']],
    ['${{ toJSON(secrets) }}', ['secrets']],
    [
      "${{ contains(github.event.labels.*.name, 'x') && (env.A || !vars.B) }}",
      ['github.event.labels.*.name', 'env.A', 'vars.B'],
    ],
    ['${{ fromJSON(needs.a.outputs.b)[0].c }}', ['needs.a.outputs.b']],
    ['${{ github.event.commits[0].id }}', ['github.event.commits.0.id']],
    ["${{ 'github.ref' }}", []],
  ])('%s', (value, expected) => expect(reads(value)).toEqual(expected))

  test('stands where it was written', () => {
    const value = "x ${{ format('a\nb', needs['it''s'].result) }} y"
    const [read] = findExpressions(value)[0]!.reads
    expect(value.slice(read!.start, read!.end)).toBe("needs['it''s'].result")
  })
})

test('a condition without braces is one expression; with braces, the parts within', () => {
  expect(conditionExpressions("failure() && steps.a.outcome == 'x'")).toMatchObject([
    { start: 0, end: 35, error: null },
  ])
  expect(conditionExpressions('${{ false }} == true').map(({ source }) => source)).toEqual(['false'])
  expect(conditionExpressions('  ')).toEqual([])
  expect(conditionExpressions('== nonsense')[0]!.error).not.toBeNull()
})
