import type { CacheMode } from './model.ts'
import { invalidAt, type MapNode, scalarField } from './yaml/node.ts'

const MODES = ['read', 'write', 'write-only', 'none'] as const

/**
 * `cache-mode:` of a workflow or a job.
 * @throws SourceInvalid where it is none of the four: GitHub refuses the workflow, and a later one could allow anything
 */
export function readCacheMode(map: MapNode, what: string): CacheMode | null {
  const text = scalarField(map, 'cache-mode', what)
  if (text === null) return null
  if (text.expressions.length > 0) return { mode: 'unknown', text }
  const mode = MODES.find((one) => one === text.value)
  if (mode === undefined)
    throw invalidAt(text.at, `${what} has a \`cache-mode\` that is none of ${MODES.join(', ')}`)
  return { mode, text }
}
