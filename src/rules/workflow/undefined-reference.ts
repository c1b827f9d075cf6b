import { locate } from '../../sources/workflows/locate.ts'
import { defineRule } from '../rule.ts'
import { undefinedReason } from './references/definitions.ts'
import { actionPlaces, workflowPlaces } from './references/places.ts'
import { missingTargets } from './references/targets.ts'
import { consequence } from './undefined-reference/consequence.ts'
import { weight } from './undefined-reference/weight.ts'

/**
 * An expression reads what nothing defines. GitHub expands it to an empty string and says nothing, so that a check built
 * on it passes or never runs.
 *
 * Decided from the text alone: steps and their order, outputs of scripts whose every write is known, outputs of local
 * composite actions and called local workflows, `needs`, declared inputs, static matrices, variables. What an action or
 * an unknown program may define is left alone, and so are `secrets`: a caller with `secrets: inherit` hands over more
 * than a workflow declares. Of a step in the background nothing is there until something has waited for it; a `wait` or
 * `cancel` that names no such step waits for nothing. A part of what is only a label weighs less than what decides.
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
          const severity = weight(workflows, place, expression, read, reason)
          const written = place.text.value.slice(read.start, read.end)
          yield {
            at: locate(place.text, read.start, read.end),
            message: `\`${written}\` is ${reason.perhaps === true ? 'declared nowhere' : 'never defined'}. ${reason.why}${reason.perhaps === true ? ', so that only a caller who passes it undeclared, with a warning, sets it' : ''}. ${consequence(place, expression, read)}.`,
            remedy: reason.remedy,
            ...(severity === null ? {} : { severity }),
            evidence: { reference: written },
          }
        }
      }
    }
  },
})

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!
}
