import type { Job } from '../../../sources/workflows/model.ts'
import type { Publication } from '../publishing/publishes.ts'
import { terms } from './conditions.ts'

/** The end of a version that Maven repositories keep apart from releases, asked of what a run has found out. */
const ASKS = /^endsWith\((?:steps|needs|env|inputs|matrix)\.[\w.-]*version[\w.-]*,'-SNAPSHOT'\)$/i

/** What was a snapshot when it was asked is a release afterwards. */
const SETS_VERSION =
  /removeSnapshot|versions:set|\brelease:|-Drevision\b|-Pversion\b|setVersion|set-version|\bsed\b|\bperl\b|%-SNAPSHOT|-SNAPSHOT[/}]/i

/**
 * Whether a publication takes place for snapshots alone: its condition asks for the end of the version.
 * Source: https://maven.apache.org/guides/getting-started/index.html#what-is-a-snapshot-version
 */
export function isSnapshot(job: Job, { step, inner }: Publication): boolean {
  if (job.steps.some(({ run }) => run !== null && SETS_VERSION.test(run.text.value))) return false
  return [job.if, step.if, inner.if].flatMap(terms).some((term) => ASKS.test(term))
}
