import type { FindingDraft } from '../../findings.ts'
import { isCommitSha } from '../../location.ts'
import { locate } from '../../sources/workflows/locate.ts'
import type { Entry, Job, Text, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { weighedByReachOfJob } from './reach/weighed.ts'
import { workflowPlaces } from './references/places.ts'
import { commandsOf, operands, wordAt } from './shell/commands.ts'

/**
 * Secrets reach more than what needs them: all of them handed to another repository or turned into JSON, one of them
 * given to every job or taken apart so that nothing masks its parts, an account's number written into a public log.
 *
 * `secrets: inherit` to a workflow of this repository stays silent, also where it is named with a branch; to another one pinned to a full SHA it is `medium`,
 * as is a secret for every job of a workflow. A workflow with one job, and the job's own token, are `low`.
 *
 * Source: https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information
 */
export const secretsExposed = defineRule({
  id: 'workflow/secrets-exposed',
  title: 'Secrets reach more than what needs them',
  severity: 'high',
  rationale:
    'Every step that can see a secret can send it away. The fewer see it, the fewer have to be trusted with each change.',
  remedy:
    'Name each secret where it is used: under `env:` of the step, or one by one under `secrets:` of the call.',
  standards: ['OWASP CICD-SEC-6', 'OWASP CICD-SEC-2', 'NIST SSDF PO.5.1'],
  needs: ['run', 'workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ run, workflows }) {
    for (const workflow of workflows.workflows) {
      for (const entry of workflow.env) yield* forEveryJob(workflow, entry)
      for (const job of workflow.jobs) {
        yield* inherited(workflows, workflow, job, run.repository.name)
        yield* printedAccount(job)
      }
      for (const place of workflowPlaces(workflow)) {
        yield* wholesale(place.text, place.title)
        yield* unpacked(place.text, place.title)
      }
    }
  },
  weighed: weighedByReachOfJob,
})

function* inherited(model: WorkflowsModel, file: Workflow, job: Job, here: string): Iterable<FindingDraft> {
  const reference = job.uses?.reference
  if (job.secrets !== 'inherit' || reference?.kind !== 'repository') return
  if (`${reference.owner}/${reference.repository}`.toLowerCase() === here.toLowerCase()) return
  const pinned = isCommitSha(reference.ref)
  // A clone without a remote is known by its folder alone. No workflow calls itself.
  const mayBeHere =
    !here.includes('/') &&
    reference.path !== file.path &&
    model.workflows.some(({ path }) => path === reference.path)
  yield {
    at: job.uses!.text.at,
    message: `Job \`${job.id.value}\` hands every secret of this repository to \`${reference.owner}/${reference.repository}\`. With \`secrets: inherit\` that workflow reads all of them, also those that are added later${pinned ? '' : `, and \`${reference.ref}\` can be moved to any code`}.${mayBeHere ? ' Such a workflow stands here, too, and nothing says which repository this is: where it is the same, its secrets stay in it.' : ''}`,
    remedy:
      'Replace `secrets: inherit` by the secrets that the workflow declares, one by one under `secrets:`.',
    severity: mayBeHere ? 'low' : pinned ? 'medium' : 'high',
    evidence: { job: job.id.value, calls: `${reference.owner}/${reference.repository}` },
    key: `inherit ${job.id.value}`,
  }
}

function* forEveryJob(workflow: Workflow, { key, value }: Entry): Iterable<FindingDraft> {
  for (const { reads } of value.expressions) {
    for (const read of reads) {
      const [context, name] = read.path
      const token = (context === 'github' && name === 'token') || name?.toLowerCase() === 'github_token'
      if (name === undefined || name === '*' || !(context === 'secrets' || (context === 'github' && token)))
        continue
      if (isOnlyCompared(value, read)) continue
      // Variables of the workflow do not reach the workflows that it calls.
      const seeing = workflow.jobs.filter(({ uses }) => uses === null).length
      const alone = seeing <= 1
      // One job holds its token in any case.
      if (alone && token) continue
      yield {
        at: locate(value, read.start, read.end),
        message: `Secret \`${read.path.join('.')}\` is a variable of the whole workflow. Every step of ${alone ? 'its job' : `its ${seeing} jobs`} sees it as \`${key.value}\`, also third-party actions and what they install.`,
        remedy: remedyFor(workflow, key.value, read.path.join('.')),
        severity: alone || token ? 'low' : 'medium',
        evidence: { variable: key.value, jobs: seeing },
        key: `env ${key.value}`,
      }
    }
  }
}

/** A step's condition does not see the variables of its own step. */
function remedyFor({ jobs }: Workflow, variable: string, secret: string): string {
  const isAsked = jobs.some(({ steps }) =>
    steps.some((step) =>
      step.if?.expressions.some(({ reads }) =>
        reads.some(({ path }) => path[0] === 'env' && path[1]?.toLowerCase() === variable.toLowerCase()),
      ),
    ),
  )
  const move = `Move \`${variable}\` under \`env:\` of the steps that use it.`
  return isAsked
    ? `${move} For the conditions that ask whether there is one, write \`HAS_${variable}: \${{ ${secret} != '' }}\` here and \`env.HAS_${variable} == 'true'\` there.`
    : move
}

/** `${{ secrets.X != '' }}` tells that there is one, and nothing of it. */
function isOnlyCompared(
  { value }: Text,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return /^\s*(?:[=!]=|[<>])/.test(value.slice(end)) || /(?:[=!]=|!|[<>]=?)\s*$/.test(value.slice(0, start))
}

/** `toJSON(secrets)`, and `secrets[…]` with a name that only a run knows: GitHub sends all of them to the runner. */
function* wholesale(text: Text, where: string): Iterable<FindingDraft> {
  for (const { reads } of text.expressions) {
    for (const read of reads) {
      if (read.path[0] !== 'secrets' || (read.path[1] !== undefined && read.path[1] !== '*')) continue
      const all = read.path[1] === undefined
      const written = text.value.slice(read.start, read.end)
      yield {
        at: locate(text, read.start, read.end),
        message: all
          ? `Every secret of the repository goes into ${where}. One step that is not what it seems to be gets all of them, and masking does not recognise secrets inside JSON.`
          : `\`${written}\` names a secret that only the run decides. GitHub then sends every secret to the runner, not the one that is meant.`,
        remedy: all
          ? 'Pass the secrets that are needed, each by its name.'
          : 'Write the name out, for example in one job or step for each of the secrets.',
        severity: all ? 'high' : 'medium',
        evidence: { reads: written },
      }
    }
  }
}

/** `fromJSON(secrets.X).password`: the runner masks the secret as it is stored, and no part of it. */
function* unpacked(text: Text, where: string): Iterable<FindingDraft> {
  for (const { reads, start } of text.expressions) {
    for (const read of reads) {
      const [context, name] = read.path
      if (context !== 'secrets' || name === undefined || name === '*') continue
      if (!/\bfromjson\s*\(\s*$/i.test(text.value.slice(start, read.start))) continue
      yield {
        at: locate(text, read.start, read.end),
        message: `Parts of the secret \`${name}\` go unmasked into ${where}. The runner hides the stored text as a whole; a value that \`fromJSON\` takes out of it appears in the log as it is.`,
        remedy: 'Store each value as a secret of its own.',
        severity: 'medium',
        evidence: { secret: name },
        key: `unpacked ${name} ${where}`,
      }
    }
  }
}

/** `aws sts get-caller-identity` into the log: the account's number, unless the login masked it. */
function* printedAccount(job: Job): Iterable<FindingDraft> {
  const masked = job.steps.some((step) =>
    step.with.some(
      ({ key, value }) => key.value.toLowerCase() === 'mask-aws-account-id' && value.value.trim() !== 'false',
    ),
  )
  if (masked) return
  for (const { run } of job.steps) {
    // What is captured or redirected does not reach the log.
    if (run === null || /[>|]|\$\(|`/.test(run.text.value.match(/^.*get-caller-identity.*$/m)?.[0] ?? '>'))
      continue
    for (const command of commandsOf(run) ?? []) {
      const [service, action] = operands(command)
      if (command.program !== 'aws' || service !== 'sts' || action !== 'get-caller-identity') continue
      yield {
        at: wordAt(run, { start: command.programWord!.start, end: command.args.at(-1)!.end }),
        message: `Job \`${job.id.value}\` prints the number of its AWS account into the log. Whoever can read the log learns which account and role deploy.`,
        remedy: 'Set `mask-aws-account-id: true` on the login, or end the command with `> /dev/null`.',
        severity: 'low',
        evidence: { job: job.id.value },
        key: `account ${job.id.value}`,
      }
      return
    }
  }
}
