import parseSpdx from 'spdx-expression-parse'

/**
 * Why an index does not take a `License-Expression`; `null` where it does.
 * Source: PEP 639, "Add License-Expression field": an SPDX expression, without references into other documents.
 */
export function licenceTrouble(expression: string): string | null {
  if (/DocumentRef-/i.test(expression)) return 'refers to another document'
  if (/\(\s*\)/.test(expression)) return 'has empty parentheses'
  try {
    parseSpdx(expression)
    return null
  } catch (error) {
    if (error instanceof Error) return "is no expression of SPDX identifiers, each in SPDX's own spelling"
    throw error
  }
}
