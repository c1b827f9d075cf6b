import type { Severity } from '../../../findings.ts'
import type { ContextRead, Expression, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { publishes } from '../publishing/publishes.ts'
import type { Place } from '../references/places.ts'
import { same, type Undefined } from '../references/words.ts'
import { hasAlternative, isLastOfAlternatives } from './alternatives.ts'
import { mayAlwaysRun } from './always-run.ts'
import { besideVerdict } from './beside-verdict.ts'
import { gatesNothing } from './by-the-clock.ts'
import { isOpenMember } from './conjunct.ts'
import { isForeseen } from './foreseen.ts'
import { handedOn } from './handed-on.ts'
import { isHeading } from './heading.ts'
import { isIdleHook } from './idle-hook.ts'
import { inputLabel } from './labels.ts'
import { publishesIn } from './publishing.ts'
import { isShownLine } from './shown-line.ts'
import { isUnreadOutput } from './unread-output.ts'

/** How much an undefined reference matters; `null` where it is as bad as can be. */
export function weight(
  model: WorkflowsModel,
  place: Place,
  expression: Expression,
  read: ContextRead,
  reason: Undefined,
  depth = 0,
): Severity | null {
  // A name decides nothing; it only misleads who reads the log. An alternative that never comes leaves the next.
  if (reason.perhaps === true || place.kind === 'label' || hasAlternative(place, expression, read))
    return 'low'
  // The last resort that is none: nothing is left where the others are empty.
  if (isLastOfAlternatives(place, expression, read)) return 'medium'
  if (isForeseen(place, expression, read)) return mayPublish(model, place) ? 'medium' : 'low'
  if (isHeading(place, expression, read) || isUnreadOutput(place) || isShownLine(place, expression))
    return 'low'
  if (isIdleHook(model, place, read)) return 'medium'
  if (isOpenMember(place, expression, read) && mayAlwaysRun(model, place, read)) return 'medium'
  if (isForHits(place, read) && mayAlwaysRun(model, place, read)) return 'medium'
  return (
    inputLabel(model, place, expression, read) ??
    unsetSwitch(model, place, expression, read) ??
    besideVerdict(model, place, expression, read) ??
    (gatesNothing(model, place) ? 'medium' : null) ??
    (depth < MAX_HANDED
      ? handedOn(model, place, expression, (inner, one, its) =>
          weight(model, inner, one, its, reason, depth + 1),
        )
      : null)
  )
}

/** What was to be left out by hand never is: where that publishes, it goes out each time. */
function mayPublish(model: WorkflowsModel, { job, step }: Place): boolean {
  if (step !== null) return publishesIn(model, job, step)
  return job === null || job.uses !== null || publishes(model, job)
}

/** A step for what a cache has brought: without it, the cache is cold each time. One that compares or checks it never does. */
function isForHits({ kind, step, text }: Place, { path, end }: ContextRead): boolean {
  const isHit = same(path.at(-1), 'cache-hit') && /^\s*==\s*'true'/.test(text.value.slice(end))
  return kind === 'condition' && step?.run != null && isHit && !COMPARES.test(step.run.text.value)
}

const COMPARES =
  /\b(?:(?:sha\d{1,3}|sha|md5|b2)sum|cosign|gpgv?|minisign|slsa-verifier|gh\s+attestation|audit|scan|trivy|grype)\b|\bverif[iy]/i

/** Actions that call each other without end are refused by GitHub. */
const MAX_HANDED = 4

/**
 * `SKIP_SLOW: ${{ matrix.SKIP_SLOW }}` which no row of the matrix sets: nothing is left out then. In a job that publishes,
 * what is left out may be the publication.
 */
function unsetSwitch(
  model: WorkflowsModel,
  { job, kind, text, title }: Place,
  expression: Expression,
  { path, start, end }: ContextRead,
): Severity | null {
  const [context, name] = path
  if (context !== 'matrix' || name === undefined || job?.matrix == null || kind !== 'value') return null
  const isWhole = text.value.trim() === text.value.slice(expression.start, expression.end)
  const isBare = expression.source === text.value.slice(start, end)
  if (!isWhole || !isBare || !/^(?:without|skip|no|disable|omit)_/i.test(name)) return null
  return title.startsWith(`variable \`${name}\` of `) && !publishes(model, job) ? 'medium' : null
}
