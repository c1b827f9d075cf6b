import type { Job } from '../../../sources/workflows/model.ts'
import { isOwn } from './foreign.ts'

/**
 * The one thing of a job, as `uses` names it, that somebody else may have changed: an action of another repository, or
 * the workflow that it calls. `null` where there are more, or none, or a script among them.
 */
export function onlyForeignStep({ uses, steps, container, services }: Job): string | null {
  if (uses !== null) return uses.reference.kind === 'repository' ? uses.text.value : null
  if (container !== null || services.length > 0) return null
  const foreign = steps.filter((step) => !isOwn(step))
  const reference = foreign[0]?.uses?.reference
  return foreign.length === 1 && reference?.kind === 'repository' ? foreign[0]!.uses!.text.value : null
}
