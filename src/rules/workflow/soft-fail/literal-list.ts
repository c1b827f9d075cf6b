import type { Expr } from '@actions/expressions'
import { parsedList } from './json-texts.ts'

/** What `contains` searches, where it is written out: `fromJSON('["OWNER", "MEMBER"]')`, or a text. */
export function literalList(searched: Expr): ((value: string) => boolean) | null {
  const { functionName, args, literal } = searched as unknown as {
    readonly functionName?: { readonly lexeme: string }
    readonly args?: readonly { readonly literal?: { readonly value?: unknown } }[]
    readonly literal?: { readonly value?: unknown }
  }
  if (typeof literal?.value === 'string') {
    const text = literal.value.toLowerCase()
    return (value) => text.includes(value)
  }
  const json = functionName?.lexeme.toLowerCase() === 'fromjson' ? args?.[0]?.literal?.value : undefined
  const members = typeof json === 'string' ? parsedList(json) : null
  return members === null ? null : (value) => members.includes(value)
}
