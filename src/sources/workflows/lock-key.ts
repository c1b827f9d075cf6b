/** `owner/repository@ref` as GitHub compares it: names on GitHub have no case, refs have. */
export function lockKey(named: {
  readonly owner: string
  readonly repository: string
  readonly ref: string
}): string {
  return `${named.owner}/${named.repository}`.toLowerCase().concat('@', named.ref)
}
