import type { FindingDraft } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Job, Step, Text, Workflow } from '../../../sources/workflows/model.ts'
import { title } from '../untrusted/flow.ts'
import { PRIVILEGED } from './heads.ts'
import { unverifiedSteps } from './verified-bots.ts'

/**
 * `if: github.actor == 'dependabot[bot]'` on an event that holds this repository's rights. The actor is who caused the
 * event, not who wrote the code: a bot can be made to push to an outsider's pull request, and is then the actor.
 *
 * `high` where what follows approves or merges. A condition that also asks who opened the pull request is sound, and so
 * is what runs after `dependabot/fetch-metadata` has asked.
 * Source: https://www.synacktiv.com/publications/github-actions-exploitation-dependabot
 */
export function* trustedBots(file: Workflow, job: Job): Iterable<FindingDraft> {
  const events = file.triggers
    .filter((trigger) => !isByHand(trigger))
    .map(({ event }) => event.value)
    .filter((event) => PRIVILEGED.includes(event))
  if (events.length === 0) return
  const steps = unverifiedSteps(job)
  if (steps.length > 0 || job.steps.length === 0)
    yield* asked(job.if, steps, `Job \`${job.id.value}\``, events)
  if (job.if !== null && asksForAuthor(job.if)) return
  for (const step of steps) yield* asked(step.if, [step], `Step \`${title(step)}\``, events)
}

/** What nobody without rights in the repository can cause: a push to a pull request starts no run of it. */
function isByHand({ event, filters }: Workflow['triggers'][number]): boolean {
  const types = filters.find(({ key }) => key.value === 'types')
  return (
    event.value === 'pull_request_target' &&
    types !== undefined &&
    types.values.length > 0 &&
    types.values.every(({ value }) =>
      /^(?:un)?(?:labeled|assigned|milestoned|locked)$|^demilestoned$/.test(value),
    )
  )
}

function* asked(
  condition: Text | null,
  steps: readonly Step[],
  holder: string,
  events: readonly string[],
): Iterable<FindingDraft> {
  if (condition === null || asksForAuthor(condition)) return
  for (const expression of condition.expressions) {
    for (const read of expression.reads) {
      const path = read.path.join('.').toLowerCase()
      const after = condition.value.slice(read.end, expression.end)
      const bot = /^\s*==\s*(?:'([^']*\[bot\])'|'?(49699333|29139614|41898282)'?)/i.exec(after)
      const name = bot?.[1] ?? bot?.[2]
      if (!/^github\.(?:triggering_actor|actor(?:_id)?)$/.test(path) || name === undefined) continue
      const merges = steps.some(mergesOrApproves)
      yield {
        at: locate(condition, read.start, read.end + bot![0].length),
        message: `${holder} trusts a pull request because \`${name}\` caused the event. The actor is who pushed last, and a bot can be made to push to an outsider's pull request; on ${events.map((event) => `\`${event}\``).join(', ')} the job ${merges ? "then merges or approves the outsider's code" : 'holds the rights of this repository'}.`,
        remedy: remedyOn(events, /bot/.test(name) ? name : 'dependabot[bot]'),
        severity: merges ? 'high' : 'medium',
        evidence: { condition: condition.value, events: [...events] },
      }
      return
    }
  }
}

/** A run that another workflow's end starts is told of no pull request: it knows whose commit was run, and may ask for more. */
function remedyOn(events: readonly string[], bot: string): string {
  if (events.every((event) => event === 'workflow_run'))
    return `Ask that the branch is this repository's own: \`github.event.workflow_run.head_repository.full_name == github.repository\`, and let a step ask who opened the pull request: \`gh api "repos/$GITHUB_REPOSITORY/commits/$SHA/pulls" --jq '.[].user.login'\`, with \`SHA\` from \`github.event.workflow_run.head_sha\`.`
  return `Ask who opened it: \`github.event.pull_request.user.login == '${bot}'\`, and that \`github.event.pull_request.head.repo.full_name == github.repository\`.`
}

/** Whether a condition asks who opened the pull request, or that its branch lies in this repository. */
function asksForAuthor({ value }: Text): boolean {
  return /pull_request\.(?:user\.(?:login|id|type)|head\.repo\.(?:full_name|fork|owner))|workflow_run\.(?:actor|head_repository)|issue\.user|comment\.user/i.test(
    value,
  )
}

function mergesOrApproves(step: Step): boolean {
  const name = step.uses?.text.value.toLowerCase() ?? ''
  if (/auto-?(?:merge|approve)|(?:merge|approve)-?(?:me|action|pull|pr|dependabot)/.test(name)) return true
  const texts = [step.run?.text.value ?? '', ...step.with.map(({ value }) => value.value)].join('\n')
  return /\bgh pr (?:merge|review\b[^\n]*--?a(?:pprove)?\b)|pulls\.merge\(|enablePullRequestAutoMerge|event:\s*['"]APPROVE|mergePullRequest/.test(
    texts,
  )
}
