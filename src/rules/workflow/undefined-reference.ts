import type { Severity } from '../../findings.ts'
import { locate } from '../../sources/workflows/locate.ts'
import type { ContextRead, Expression } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { undefinedReason } from './references/definitions.ts'
import { actionPlaces, type Place, workflowPlaces } from './references/places.ts'
import { missingTargets } from './references/targets.ts'
import type { Undefined } from './references/words.ts'

/**
 * An expression reads what nothing defines. GitHub expands it to an empty string and says nothing, so that a check built
 * on it passes or never runs.
 *
 * Decided from the text alone: steps and their order, outputs of scripts whose every write is known, outputs of local
 * composite actions and called local workflows, `needs`, declared inputs, static matrices, variables. What an action or
 * an unknown program may define is left alone, and so are `secrets`: a caller with `secrets: inherit` hands over more
 * than a workflow declares. Of a step in the background nothing is there until something has waited for it; a `wait` or
 * `cancel` that names no such step waits for nothing.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts;
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsbackground
 */
export const undefinedReference = defineRule({
  id: 'workflow/undefined-reference',
  title: 'Expression reads what nothing defines',
  severity: 'high',
  rationale:
    'A misspelt or missing step, job, input or variable expands to an empty string without a warning. A condition or gate built on it then decides on nothing.',
  remedy: 'Correct the name, or define what the expression reads.',
  standards: ['OWASP CICD-SEC-1', 'NIST SSDF PO.3.2', 'NIST SSDF PW.6.2'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow or action'
      : true,
  *check({ workflows }) {
    for (const { jobs } of workflows.workflows) for (const job of jobs) yield* missingTargets(job)
    const places = [
      ...workflows.workflows.flatMap((workflow) => [...workflowPlaces(workflow)]),
      ...workflows.actions.flatMap((action) => [...actionPlaces(action)]),
    ]
    for (const place of places) {
      for (const expression of place.text.expressions) {
        if (expression.error !== null) {
          yield {
            at: locate(place.text, expression.start, expression.end),
            unverified: `${place.text.at.path}: ${place.title} holds an expression that does not parse, so what it reads is unknown: ${firstLine(expression.error)}`,
          }
        }
        for (const read of expression.reads) {
          const reason = undefinedReason(workflows, place, read.path)
          if (reason === null) continue
          const written = place.text.value.slice(read.start, read.end)
          yield {
            at: locate(place.text, read.start, read.end),
            message: `\`${written}\` is ${reason.perhaps === true ? 'declared nowhere' : 'never defined'}. ${reason.why}${reason.perhaps === true ? ', so that only a caller who passes it undeclared, with a warning, sets it' : ''}. It expands to an empty string${consequence(place, expression, read)}.`,
            remedy: reason.remedy,
            ...weighed(place, expression, read, reason),
            evidence: { reference: written },
          }
        }
      }
    }
  },
})

/** How much it matters; nothing where it is as bad as can be. */
function weighed(
  place: Place,
  expression: Expression,
  read: ContextRead,
  reason: Undefined,
): { severity?: Severity } {
  // A name decides nothing; it only misleads who reads the log. An alternative that never comes leaves the next.
  if (reason.perhaps === true || place.kind === 'label' || hasAlternative(place, expression, read))
    return { severity: 'low' }
  // The last resort that is none: nothing is left where the others are empty.
  return isLastOfAlternatives(place, expression, read) ? { severity: 'medium' } : {}
}

/** `${{ inputs.a || github.sha }}`: what stands after `||` is the value then. */
function hasAlternative(place: Place, expression: Expression, read: ContextRead): boolean {
  return /^\s*\|\|/.test(place.text.value.slice(read.end)) && !decidesByItself(place, expression, read)
}

/** `${{ github.sha || inputs.a }}`: the value where the others are empty, which are asked first. */
function isLastOfAlternatives(place: Place, expression: Expression, read: ContextRead): boolean {
  const before = place.text.value.slice(expression.start, read.start)
  return /\|\|\s*$/.test(before) && !decidesByItself(place, expression, read)
}

/** In a condition, outside of a function's brackets. */
function decidesByItself(place: Place, expression: Expression, read: ContextRead): boolean {
  if (place.kind !== 'condition') return false
  let open = 0
  const before = place.text.value.slice(expression.start, read.start)
  for (let index = before.length - 1; index >= 0; index -= 1) {
    if (before[index] === ')') open += 1
    if (before[index] !== '(') continue
    if (open === 0 && /\w\s*$/.test(before.slice(0, index))) return false
    open = Math.max(0, open - 1)
  }
  return true
}

/** What the empty string does where it lands. */
function consequence(place: Place, expression: Expression, read: ContextRead): string {
  if (hasAlternative(place, expression, read)) return ` in ${place.title}, and the next alternative is taken`
  if (isLastOfAlternatives(place, expression, read))
    return ` in ${place.title} where the alternatives before it are empty`
  if (place.kind !== 'condition') return ` in ${place.title}`
  const { value } = place.text
  const before = value.slice(expression.start, read.start)
  const after = value.slice(read.end, expression.end)
  const compared = /^\s*(==|!=)\s*('(?:[^']|'')+'|true|[1-9]\d*)/.exec(after)
  const written = value.slice(read.start, read.end)
  if (compared !== null) {
    const holds = compared[1] === '==' ? 'is never true' : 'is always true'
    return `, so \`${written} ${compared[1]} ${compared[2]}\` ${holds} in ${place.title}`
  }
  if (/^(?:\$\{\{)?\s*$/.test(before) && /^\s*(?:\}\})?$/.test(after))
    return `, so ${place.title} never holds`
  if (/!\s*$/.test(before)) return `, so \`!${written}\` is always true in ${place.title}`
  return `, so ${place.title} is decided without it`
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!
}
