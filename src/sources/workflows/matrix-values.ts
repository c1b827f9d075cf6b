import type { Matrix, Text } from './model.ts'

/**
 * The values that a text can have: itself, or one for each value of the matrix key that it reads.
 * @returns `null` when they cannot be known
 */
export function staticValues(text: Text, matrix: Matrix | null): readonly string[] | null {
  if (text.expressions.length === 0) return [text.value]
  const [expression, ...more] = text.expressions
  const key = /^matrix\.([A-Za-z_][\w-]*)$/i.exec(expression!.source)?.[1]?.toLowerCase()
  if (more.length > 0 || key === undefined || matrix === null || matrix.dynamic) return null
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
  if (values.length === 0 || values.some((value) => value.includes('${{'))) return null
  return values.map(
    (value) => text.value.slice(0, expression!.start) + value + text.value.slice(expression!.end),
  )
}
