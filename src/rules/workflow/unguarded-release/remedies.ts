import type { Job } from '../../../sources/workflows/model.ts'
import { startsAfterFailure } from './conditions.ts'
import type { Guard } from './guard.ts'

/** The change that makes a job wait for the gate. */
export function remedyFor(job: Job, guard: Guard): string {
  const id = job.id.value
  switch (guard.kind) {
    case 'not-needed':
      return `Write \`needs: ${guard.job.id.value}\` into job \`${id}\`${askedAsWell(job, guard.job.id.value)}.`
    case 'unguarded-call':
      return `Let the job that calls it need a job with the step \`uses: release-guardrail/release-guardrail@<commit SHA>\`.`
    case 'soft':
      return `Remove \`continue-on-error\` from job \`${guard.job.id.value}\` and its gate, and let the gate's status end the script.`
    case 'may-be-skipped':
      return `Remove the \`if\` from the gate in job \`${guard.job.id.value}\`.`
    case 'ignored':
      return guard.job === job
        ? `Remove \`always()\` from the \`if\` of the step that publishes in job \`${id}\`, or move the gate into a job that \`${id}\` needs.`
        : `Remove \`always()\` from the \`if\` of job \`${id}\`, or ${asking(job, guard.job.id.value)}.`
    case 'unawaited':
      return `Run the gate without \`background\` and outside a \`parallel\` group, or \`wait\` for it before every step of job \`${id}\` that publishes.`
    case 'too-late':
      return 'Move the gate before every step that publishes, or into a job of its own.'
    default:
      return `Add a job \`guardrail\` that checks out with \`fetch-depth: 0\` and has the step \`uses: release-guardrail/release-guardrail@<commit SHA>\`, and write \`needs: guardrail\` into job \`${id}\`${askedAsWell(job, 'guardrail')}.`
  }
}

/** `needs` alone holds nothing back where the job's own condition asks for a run after a failure. */
function askedAsWell(job: Job, gate: string): string {
  return startsAfterFailure(job.if) ? `. Its \`if\` holds after a failure too: ${asking(job, gate)}` : ''
}

function asking(job: Job, gate: string): string {
  const term = `&& needs.${gate}.result == 'success'`
  // `a || b && c` is `a || (b && c)`.
  return job.if?.value.includes('||') === true
    ? `put it in parentheses and add \`${term}\` behind them`
    : `add \`${term}\``
}
