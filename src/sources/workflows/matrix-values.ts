import { possibleTexts } from './expressions/outcomes.ts'
import type { Matrix, Text } from './model.ts'

/**
 * The values that a text can have: itself, one for each value of the matrix key that it reads, or the fixed texts
 * between which its expression chooses.
 * @returns `null` when they cannot be known
 */
export function staticValues(text: Text, matrix: Matrix | null): readonly string[] | null {
  if (text.expressions.length === 0) return [text.value]
  const [expression, ...more] = text.expressions
  const { start, end, ast } = expression!
  if (more.length > 0 || ast === null) return null
  const values = possibleTexts(ast, (context, key) => (context === 'matrix' ? keyValues(key, matrix) : null))
  return values?.map((value) => text.value.slice(0, start) + value + text.value.slice(end)) ?? null
}

/** What a key of the matrix can be; `null` when that cannot be known. */
function keyValues(key: string, matrix: Matrix | null): readonly string[] | null {
  if (matrix === null || matrix.dynamic) return null
  const values: string[] = []
  for (const axis of matrix.axes) {
    if (axis.key.value.toLowerCase() !== key) continue
    if (axis.values === null) return null
    values.push(...axis.values.map((value) => value.value))
  }
  for (const entry of matrix.include.flat()) {
    if (entry.key.value.toLowerCase() !== key) continue
    // A structured value shows as its key; see `readMatrix`.
    if (entry.value === entry.key) return null
    values.push(entry.value.value)
  }
  return values.length === 0 || values.some((value) => value.includes('${{')) ? null : values
}
