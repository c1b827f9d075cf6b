import type { Job, Script, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { jobInstances } from '../jobs/instances.ts'
import { type ReachedStep, reachedSteps, scriptsOf } from '../jobs/reached.ts'
import { commandsOf, operands, type ShellCommand } from '../shell/commands.ts'
import { canBeTrue, givenMatrix } from '../soft-fail/conditions.ts'
import { softFlag } from '../soft-fail/flags.ts'
import { actionName, isSoft, neverHolds, type Sequence, voidedBy } from '../soft-fail/jobs.ts'
import { emptyMatrix } from '../soft-fail/never.ts'
import { lostChecks, type ScriptAnswer } from '../soft-fail/script.ts'
import { softInputs } from '../soft-fail/steps.ts'
import { SOFT_INPUTS } from '../soft-fail/tools/actions.ts'

/** Something that a job runs, and whether its failure stops the job. */
export interface Run {
  readonly workflow: Workflow
  readonly job: Job
  /** `null` where a job calls a workflow of another repository. */
  readonly step: Step | null
  /** The words of the command from the program on, wrappers left out; empty for an action. */
  readonly words: readonly string[]
  /** The same as soft-fail's table of tools reads them: those of the scanner inside `docker run`, `go tool`. */
  readonly tool: readonly string[]
  /** `owner/repository[/path]` of the action or the called workflow, lower case; empty for a command. */
  readonly action: string
  /** Why its failure stops nothing, or that it never runs; `null` where it does. */
  readonly void: string | null
}

/**
 * Every command and action that jobs of these workflows run, those of called workflows, composite actions and scripts
 * included, each with what voids it. What soft-fail knows of lost failures decides.
 */
export function runsOf(
  model: WorkflowsModel,
  workflows: ReadonlySet<Workflow>,
  commands: readonly string[],
): readonly Run[] {
  const instances = jobInstances(model).filter((instance) => {
    for (let at: typeof instance | null = instance; at !== null; at = at.caller) {
      if (workflows.has(at.workflow)) return true
    }
    return false
  })
  return instances.flatMap((instance) => {
    const { workflow, job } = instance
    let voided: string | null = null
    for (let at: typeof instance | null = instance; at !== null; at = at.caller) voided ??= voidJob(at.job)
    if (job.uses !== null) return calledElsewhere(workflow, job, voided)
    return reachedSteps(model, workflow, job).flatMap((reached) =>
      runsOfStep(model, workflow, job, reached, voided, commands),
    )
  })
}

/** A workflow of another repository: what it runs is not seen, but scanners' own are known, and which input voids them. */
function calledElsewhere(workflow: Workflow, job: Job, voided: string | null): readonly Run[] {
  const { reference } = job.uses!
  if (reference.kind !== 'repository') return []
  const { owner, repository, path } = reference
  const soft = SOFT_INPUTS.some(
    (row) =>
      row.action === `${owner}/${repository}`.toLowerCase() &&
      job.with.some(
        ({ key, value }) =>
          key.value.toLowerCase() === row.input && row.soft.includes(value.value.trim().toLowerCase()),
      ),
  )
  return [
    {
      workflow,
      job,
      step: null,
      words: [],
      tool: [],
      action: `${owner}/${repository}/${path}`.toLowerCase(),
      void: voided ?? (soft ? 'an input makes it report only' : null),
    },
  ]
}

function voidJob(job: Job): string | null {
  if (neverHolds(job.if, job.matrix)) return `job \`${job.id.value}\` never runs`
  if (job.matrix !== null && emptyMatrix(job.matrix)) return `the matrix of job \`${job.id.value}\` is empty`
  return canBeTrue(job.continueOnError, givenMatrix(job.matrix))
    ? `job \`${job.id.value}\` has \`continue-on-error\``
    : null
}

function runsOfStep(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  reached: ReachedStep,
  voidedJob: string | null,
  commands: readonly string[],
): readonly Run[] {
  const { step, own } = reached
  const voidControl = voidedBy(own, job.matrix)
  const stepVoid = [step, own].some((one) => neverHolds(one.if, job.matrix))
    ? 'its step never runs'
    : [step, own].some((one) => isSoft(one, job.matrix))
      ? 'its step has `continue-on-error`'
      : voidControl === null
        ? null
        : `a \`${voidControl.kind}\` keeps its failure from the job`
  const voided = voidedJob ?? stepVoid
  const base = { workflow, job, step }
  if (step.uses !== null) {
    const action = actionName(step)
    if (action === null) return []
    const sequence: Sequence = { steps: [step], job, workflow, action: null, matrix: job.matrix }
    const [soft] = [...softInputs(sequence, 0)]
    return [
      {
        ...base,
        words: [],
        tool: [],
        action,
        void: voided ?? (soft === undefined ? null : 'an input makes it report only'),
      },
    ]
  }
  return scriptsOf(model, reached).flatMap(({ script }) =>
    (commandsOf(script) ?? []).map((command) => {
      const words = [command.program, ...command.args.map(({ value }) => value)]
      const check = answerOf(script, commands).classified.get(command.node)
      const tool = check?.words ?? words
      return {
        ...base,
        words,
        tool,
        action: '',
        // Asked of scans alone: what becomes of every other command need not be followed.
        get void() {
          return voided ?? voidCommand(script, command, reached, commands)
        },
      }
    }),
  )
}

const answers = new WeakMap<Script, Map<string, ScriptAnswer>>()

function answerOf(script: Script, commands: readonly string[]): ScriptAnswer {
  const { errexit, pipefail, name } = script.shell
  const key = commands.join('\n')
  const known = answers.get(script) ?? new Map<string, ScriptAnswer>()
  answers.set(script, known)
  const answer =
    known.get(key) ??
    lostChecks(
      script.ast!,
      script.text.value,
      { errexit, pipefail, bash: name !== 'sh' },
      { checks: [...commands, ...TOOLS_OF_GO], cleanup: [] },
    )
  known.set(key, answer)
  return answer
}

/** Scanners that a Go module names among its tools. */
const TOOLS_OF_GO = ['go tool govulncheck', 'go tool gosec']

/** What keeps a command's failure from its job: the script around it, or a flag of its own. */
function voidCommand(
  script: Script,
  command: ShellCommand,
  { env }: ReachedStep,
  commands: readonly string[],
): string | null {
  const answer = answerOf(script, commands)
  const check = answer.classified.get(command.node)
  if (check === undefined) return operands(command).length > 0 ? 'its failure cannot be followed' : null
  if (answer.lost.some((lost) => lost.command === command.node) || answer.undecided.includes(check))
    return 'the script around it swallows its failure'
  const isSet = (variable: string): boolean => env.some((entry) => entry.key.value === variable)
  return softFlag(check, command.node, isSet) === null ? null : 'a flag of its own makes it report only'
}
