import * as v from 'valibot'
import type { FindingDraft } from '../../findings.ts'
import type { Job, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { type Publication, publications } from './publishing/publishes.ts'
import { type Guard, guardOf } from './unguarded-release/guard.ts'

/**
 * A job publishes a package, an image or a release, and this gate need not say yes before.
 *
 * The gate counts where its failure stops the publication: in an earlier step of the same job, in a job that it needs at
 * any distance, or before the call of a workflow. `continue-on-error`, `if: always()` and a swallowed status void it.
 *
 * Source: NIST SSDF PS.2.1, PW.8; OWASP CICD-SEC-1 (insufficient flow control).
 */
export const unguardedRelease = defineRule({
  id: 'workflow/unguarded-release',
  title: 'Release is published without this gate',
  severity: 'high',
  rationale:
    'What no gate has judged can be any commit, with any dependency and any workflow. A gate that a publication does not wait for protects nothing.',
  remedy:
    'Give the workflow a job that runs this gate (`uses: release-guardrail/release-guardrail@<commit SHA>`), and let every job that publishes need it.',
  standards: ['OWASP CICD-SEC-1', 'NIST SSDF PS.2.1', 'CIS Software Supply Chain 2.3'],
  needs: ['workflows'],
  options: v.strictObject({
    gates: v.optional(
      v.pipe(
        v.array(
          v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+(?:\/\S+)?$/, 'owner/repository[/path] is expected')),
        ),
        v.description(
          'Actions and reusable workflows of other repositories that run this gate: `acme/workflows/.github/workflows/gate.yml`.',
        ),
      ),
      [],
    ),
  }),
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }, { gates }) {
    const others = new Set(gates.map((name) => name.toLowerCase()))
    for (const workflow of workflows.workflows) yield* unguarded(workflows, workflow, others)
  },
})

/** A pull request's run releases nothing. */
const UNRELEASED = new Set(['pull_request', 'pull_request_review', 'merge_group'])

function* unguarded(
  model: WorkflowsModel,
  workflow: Workflow,
  others: ReadonlySet<string>,
): Iterable<FindingDraft> {
  if (workflow.triggers.every(({ event }) => UNRELEASED.has(event.value))) return
  const open = workflow.jobs.flatMap((job) => {
    const released = publications(model, job).filter(({ kind }) => kind !== 'deployment')
    const miss = released
      .map((publication) => ({
        job,
        publication,
        guard: guardOf(model, workflow, job, publication.step, others),
      }))
      .find(({ guard }) => guard.kind !== 'guarded')
    return miss === undefined ? [] : [miss]
  })
  // Where no job knows the gate, one finding says it for all of them.
  const [first, ...more] = open
  if (first !== undefined && open.every(({ guard }) => guard.kind === 'absent')) {
    yield finding(
      first.job,
      first.publication,
      first.guard,
      more.map(({ job }) => job),
    )
  } else for (const { job, publication, guard } of open) yield finding(job, publication, guard, [])
}

function finding(job: Job, { by, kind }: Publication, guard: Guard, more: readonly Job[]): FindingDraft {
  const also =
    more.length === 0
      ? ''
      : `, and so ${more.length === 1 ? 'does' : 'do'} ${more.map(({ id }) => `\`${id.value}\``).join(', ')}`
  return {
    at: job.id.at,
    message: `Job \`${job.id.value}\` publishes with \`${by}\`${also}; ${WHAT[guard.kind](namedBy(guard))}`,
    remedy: remedyFor(job, guard),
    evidence: {
      job: job.id.value,
      publishes: by,
      kind,
      guard: guard.kind,
      others: more.map(({ id }) => id.value),
    },
    key: `${job.id.value} ${guard.kind}`,
  }
}

/** The job or call that a guard is about, for a message. */
function namedBy(guard: Guard): string {
  if ('job' in guard) return `\`${guard.job.id.value}\``
  return 'caller' in guard ? `\`${guard.caller}\`` : ''
}

const WHAT: Readonly<Record<Guard['kind'], (named: string) => string>> = {
  guarded: () => '',
  absent: () => 'no job before it runs this gate. Tag, tree, dependencies and workflows go out unjudged.',
  'called-from-elsewhere': () =>
    'no job of this workflow runs this gate, and nothing here calls it. Whoever calls it from elsewhere publishes unjudged.',
  'unguarded-call': (caller) =>
    `${caller}, calls it without this gate. Tag, tree, dependencies and workflows go out unjudged.`,
  'not-needed': (job) =>
    `it does not wait for the gate in job ${job}. Both run at once, and a verdict against the release comes too late.`,
  soft: (job) =>
    `the gate in job ${job} cannot fail. \`continue-on-error\`, a \`cancel\` or its script turns every verdict into success.`,
  'may-be-skipped': (job) =>
    `the gate in job ${job} may be skipped. A condition decides whether it runs, and skipped counts as passed.`,
  ignored: (job) =>
    `it runs although the gate in job ${job} fails. Its \`if\` asks for a run that goes on after a failure.`,
  'too-late': () => 'the gate comes after it. What is published cannot be taken back by a later step.',
  unawaited: () =>
    'the gate is in the background and still at work. Nothing waits for it before, and a verdict against the release comes too late.',
}

function remedyFor(job: Job, guard: Guard): string {
  const id = job.id.value
  switch (guard.kind) {
    case 'not-needed':
      return `Write \`needs: ${guard.job.id.value}\` into job \`${id}\`.`
    case 'unguarded-call':
      return `Let the job that calls it need a job with the step \`uses: release-guardrail/release-guardrail@<commit SHA>\`.`
    case 'soft':
      return `Remove \`continue-on-error\` from job \`${guard.job.id.value}\` and its gate, and let the gate's status end the script.`
    case 'may-be-skipped':
      return `Remove the \`if\` from the gate in job \`${guard.job.id.value}\`.`
    case 'ignored':
      return `Remove \`always()\` from the \`if\` of job \`${id}\`, or add \`&& needs.${guard.job.id.value}.result == 'success'\`.`
    case 'unawaited':
      return `Run the gate without \`background\` and outside a \`parallel\` group, or \`wait\` for it before every step of job \`${id}\` that publishes.`
    case 'too-late':
      return 'Move the gate before every step that publishes, or into a job of its own.'
    default:
      return `Add a job \`guardrail\` that checks out with \`fetch-depth: 0\` and has the step \`uses: release-guardrail/release-guardrail@<commit SHA>\`, and write \`needs: guardrail\` into job \`${id}\`.`
  }
}
