import type { Job, Script, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { handedIn, type Occasion, occasionsOfStep, on } from '../jobs/occasions.ts'
import { isSwitchedOff } from '../jobs/switched-off.ts'
import { localAction } from '../local-references.ts'
import { calledScripts, plainCommands } from '../shell/called-scripts.ts'
import { commandsOf, operands, type ShellCommand } from '../shell/commands.ts'
import { scriptsOf, tasksOfStep } from '../shell/tasks.ts'
import { publishedByAction } from './by-action.ts'
import { isCopy, preparesOnly, publishedBy } from './by-command.ts'
import { isPushed } from './image-targets.ts'
import { koStaysHere } from './ko-registry.ts'
import { deploysToOwnCluster } from './rehearsal-places.ts'
import { PUBLISHING_COMMANDS, type PublicationKind } from './table.ts'
import { staysOnRunner } from './told-images.ts'
import { isTornDown } from './torn-down.ts'
import { opensTunnel } from './tunnels.ts'

/** A step that publishes or deploys. */
export interface Publication {
  readonly step: Step
  readonly kind: PublicationKind
  /** What does it, as a message names it: `npm publish`, `pypa/gh-action-pypi-publish`. */
  readonly by: string
  /** The step itself, or the one of a local composite action that it comes to. */
  readonly inner: Step
  /** The command; `null` for an action, and for a shell that is not POSIX. */
  readonly command: ShellCommand | null
  /** The occasions on which it may run; never none. */
  readonly occasions: readonly Occasion[]
}

/**
 * What a job publishes or deploys, by the commands and actions that it runs; local composite actions, scripts of the
 * repository, its package.json and its Makefiles are followed.
 */
export function publications(model: WorkflowsModel, job: Job): readonly Publication[] {
  const known = read.get(job)
  if (known !== undefined) return known
  const ownCluster = deploysToOwnCluster(model, job)
  const env = envOf(model, job)
  const isOwn = isOwnMachine(model, job)
  const sent = job.steps.flatMap((step) =>
    publicationsOf(model, step, occasionsOfStep(model, job, step), isOwn, 0)
      .map((by) => ({ ...by, step }))
      .filter(
        (one) =>
          !isOwn ||
          (!koStaysHere(job, one) && !(one.kind === 'image' && staysOnRunner(model, { env }, job, one))),
      )
      .filter(({ by }) => !(ownCluster && INTO_CLUSTER.test(by))),
  )
  const found = ownCluster && isTornDown(model, job, sent) ? [] : sent
  read.set(job, found)
  return found
}

/**
 * Whether all that a command of a job pushes stays in a registry of the job's own.
 * @param inner the step that runs it, and `step` the job's own through which that is reached
 */
export function pushesWithin(
  model: WorkflowsModel,
  job: Job,
  pushed: Pick<Publication, 'step' | 'inner' | 'command'>,
): boolean {
  return isOwnMachine(model, job) && staysOnRunner(model, { env: envOf(model, job) }, job, pushed)
}

/** Behind a port that leads elsewhere stands no registry of the job's own. */
function isOwnMachine(model: WorkflowsModel, job: Job): boolean {
  return deploysToOwnCluster(model, job) || !opensTunnel(model, job)
}

function envOf(model: WorkflowsModel, job: Job): Workflow['env'] {
  return model.workflows.find(({ jobs }) => jobs.includes(job))?.env ?? []
}

/** Whether a job publishes or deploys anything. */
export function publishes(model: WorkflowsModel, job: Job): boolean {
  return publications(model, job).length > 0
}

/** `npm run release -- --dry-run`: whether a step tells every package's script that it runs to prepare only. */
function tellsToPrepare(run: Script): boolean {
  const runs = (commandsOf(run) ?? []).filter(
    (one) =>
      /^(?:npm|pnpm|yarn|bun)$/.test(one.program) &&
      !/^(?:ci|i|install)$/.test(operands(one)[0] ?? 'install'),
  )
  return runs.length > 0 && runs.every(preparesOnly)
}

/** What goes into the cluster that `kubectl` is set up for. */
const INTO_CLUSTER =
  /^(?:kubectl (?:apply|set)|helm (?:install|upgrade)|oc apply|skaffold (?:run|deploy)|helmfile (?:apply|sync))$/

const read = new WeakMap<Job, readonly Publication[]>()

type Published = Omit<Publication, 'step'>

function publicationsOf(
  model: WorkflowsModel,
  step: Step,
  occasions: readonly Occasion[],
  isOwn: boolean,
  depth: number,
): readonly Published[] {
  if (occasions.length === 0 || isSwitchedOff(step)) return []
  if (step.run !== null) {
    if (step.run.ast === null)
      return inOtherShell(step.run).map((one) => ({ ...one, inner: step, command: null, occasions }))
    const called = calledScripts(model, step).flatMap(({ scripts }) => scripts)
    const tasks = scriptsOf(tasksOfStep(model, step))
    const commands = [...(commandsOf(step.run) ?? []), ...plainCommands([...called, ...tasks])]
    return commands.flatMap((command) => {
      const published = publishedBy(command, isOwn)
      const prepares =
        command.script !== step.run && published?.by === 'release-it' && tellsToPrepare(step.run!)
      return published === null || prepares ? [] : [{ ...published, inner: step, command, occasions }]
    })
  }
  const { reference } = step.uses!
  const action = localAction(model, reference)
  if (action?.using === 'composite' && depth < 8) {
    const within = handedIn(occasions, action, step)
    return action.steps.flatMap((inner) =>
      publicationsOf(model, inner, on(within, inner.if), isOwn, depth + 1),
    )
  }
  if (reference.kind !== 'repository') return []
  const by = [reference.owner, reference.repository, ...(reference.path === '' ? [] : [reference.path])].join(
    '/',
  )
  const kind = publishedByAction(step, by, occasions, isOwn)
  return kind === null ? [] : [{ kind, by, inner: step, command: null, occasions }]
}

/** PowerShell and cmd: a line that starts as a publishing command does, and says nothing of a rehearsal. */
function inOtherShell(script: Script): readonly Pick<Published, 'kind' | 'by'>[] {
  return script.text.value.split('\n').flatMap((line) => {
    const words = line
      .trim()
      .replace(/^(?:&|call)\s+/, '')
      .split(/\s+/)
    const plain = words.filter((word) => !word.startsWith('-'))
    const known = PUBLISHING_COMMANDS.find(
      ({ program, operands: wanted, needs }) =>
        plain[0]?.replace(/\.(?:exe|cmd|bat)$/i, '').toLowerCase() === program &&
        wanted.some((given) => given.every((word, index) => plain[index + 1] === word)) &&
        (needs === undefined ||
          needs.some((option) => words.includes(option)) ||
          isPushedOutput(program, line)),
    )
    if (known === undefined || isCopy(known) || /--?(?:dry-?run|what-?if|snapshot|help)\b/i.test(line))
      return []
    return [{ kind: known.kind, by: [known.program, ...known.operands[0]!].join(' ') }]
  })
}

function isPushedOutput(program: string, line: string): boolean {
  const output = /\s(?:--output|-o)(?:=|\s+)(\S+)/.exec(line)?.[1]
  return program === 'docker' && output !== undefined && isPushed(output)
}
