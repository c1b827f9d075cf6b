import { expect, test } from 'vitest'
import { unifiedDiff } from '../../src/pin/diff.ts'

const lines = (count: number): string[] => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`)

test('changes that are near share a hunk, others have their own', () => {
  const before = lines(30)
  const after = before.with(1, 'two\n').with(7, 'eight\n').with(28, 'twenty-nine\n')
  expect(unifiedDiff('a.yml', before.join(''), after.join(''))).toMatchInlineSnapshot(`
    "--- a/a.yml
    +++ b/a.yml
    @@ -1,11 +1,11 @@
     line 1
    -line 2
    +two
     line 3
     line 4
     line 5
     line 6
     line 7
    -line 8
    +eight
     line 9
     line 10
     line 11
    @@ -26,5 +26,5 @@
     line 26
     line 27
     line 28
    -line 29
    +twenty-nine
     line 30
    "
  `)
})

test('equal texts have no diff', () => {
  expect(unifiedDiff('a.yml', 'x\n', 'x\n')).toBe('')
})

test('names that git quotes are quoted', () => {
  expect(unifiedDiff('a "b"\n\\.yml', 'x', 'y')).toMatchInlineSnapshot(`
    "--- "a/a \\"b\\"\\012\\\\.yml"
    +++ "b/a \\"b\\"\\012\\\\.yml"
    @@ -1,1 +1,1 @@
    -x
    \\ No newline at end of file
    +y
    \\ No newline at end of file
    "
  `)
})

test('a text with more lines is no edit of this kind', () => {
  expect(() => unifiedDiff('a.yml', 'x\n', 'x\ny\n')).toThrow('a line was added or removed')
})
