import type { FindingDraft } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Entry, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { allSteps } from '../../../sources/workflows/walk.ts'

const NAME = 'ACTIONS_ALLOW_UNSECURE_COMMANDS'

/**
 * `ACTIONS_ALLOW_UNSECURE_COMMANDS` brings back commands by which anything that a program prints sets variables and the
 * PATH of later steps.
 * Source: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/;
 * CVE-2020-15228; the values are those that the runner takes for true, `StringUtil.ConvertToBoolean`.
 */
export function* stdoutCommands(model: WorkflowsModel): Iterable<FindingDraft> {
  for (const workflow of model.workflows) {
    yield* allowed(workflow.env, 'every job of the workflow')
    for (const job of workflow.jobs) yield* allowed(job.env, `job \`${job.id.value}\``)
  }
  for (const { step } of allSteps(model)) {
    yield* allowed(step.env, `step \`${step.title.replaceAll('`', "'")}\``)
    if (step.run === null) continue
    const { text } = step.run
    const match = new RegExp(`\\b${NAME}["']?\\s*=\\s*["']?(?:1|true)\\b`, 'i').exec(text.value)
    if (match !== null) {
      yield finding(locate(text, match.index, match.index + match[0].length), 'the steps after it')
    }
  }
}

function* allowed(env: readonly Entry[], holder: string): Iterable<FindingDraft> {
  for (const { key, value } of env) {
    if (key.value.toUpperCase() !== NAME) continue
    if (value.expressions.length === 0 && !/^(?:1|y|yes|t|true|on|\$true)$/i.test(value.value.trim()))
      continue
    yield finding(locate(value, 0, value.value.length), holder)
  }
}

function finding(at: FindingDraft['at'], holder: string): FindingDraft {
  return {
    at,
    message: `\`${NAME}\` lets whatever is printed set the variables of ${holder}. A title, a log or a file that is shown with a line \`::set-env name=BASH_ENV::…\` in it then runs commands.`,
    remedy: `Remove \`${NAME}\`, and write \`echo "NAME=value" >> "$GITHUB_ENV"\` for \`::set-env\` and \`echo "folder" >> "$GITHUB_PATH"\` for \`::add-path\`.`,
    severity: 'high',
  }
}
