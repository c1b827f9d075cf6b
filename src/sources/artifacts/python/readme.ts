import { contentType } from './content-type.ts'
import { rstTroubles } from './rst/index.ts'

/** After these, nobody reads on. */
const MOST_TOLD = 3

/**
 * Why an index would refuse to show a description, a clause each. Plain text and Markdown always render.
 * Source: `twine check`, which renders as the index does.
 */
export function readmeTroubles(description: string, type: string | null): readonly string[] {
  const format = type === null ? 'text/x-rst' : contentType(type)?.type
  if (format !== 'text/x-rst') return []
  return rstTroubles(description)
    .slice(0, MOST_TOLD)
    .map((trouble) => `has a description that does not render: ${trouble}`)
}
