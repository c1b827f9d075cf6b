const TYPES: ReadonlySet<string> = new Set(['text/plain', 'text/x-rst', 'text/markdown'])

/** A `Description-Content-Type` taken apart; `null` where it is no content type. */
export function contentType(
  value: string,
): { readonly type: string; readonly parameters: ReadonlyMap<string, string> } | null {
  const [type, ...rest] = value.split(';').map((part) => part.trim())
  const parameters = new Map<string, string>()
  for (const part of rest) {
    const match = /^([\w.+-]+)\s*=\s*(?:"([^"]*)"|([^\s"]*))$/.exec(part)
    if (match === null) return null
    const name = match[1]!.toLowerCase()
    if (parameters.has(name)) return null
    parameters.set(name, match[2] ?? match[3]!)
  }
  return /^[\w.+-]+\/[\w.+-]+$/.test(type!) ? { type: type!.toLowerCase(), parameters } : null
}

/**
 * Why an index does not take a `Description-Content-Type`; `null` where it does.
 * Source: https://packaging.python.org/en/latest/specifications/core-metadata/#description-content-type
 */
export function contentTypeTrouble(value: string): string | null {
  const parsed = contentType(value)
  if (parsed === null) return 'is no content type'
  if (!TYPES.has(parsed.type)) return 'is none of text/plain, text/x-rst and text/markdown'
  const charset = parsed.parameters.get('charset') ?? 'UTF-8'
  if (charset.toLowerCase() !== 'utf-8') return 'has another charset than UTF-8'
  const variant = parsed.parameters.get('variant') ?? 'GFM'
  return parsed.type === 'text/markdown' && variant !== 'GFM' && variant !== 'CommonMark'
    ? 'has another variant than GFM and CommonMark'
    : null
}
