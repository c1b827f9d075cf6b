import type { ActionReference, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { localAction } from '../local-references.ts'
import { commandsOf, operands, type ShellCommand } from '../shell/commands.ts'
import { lostChecks } from '../soft-fail/script.ts'

/** This tool's name: of its repository, of its action, of its program. */
const NAME = 'release-guardrail'
/** Commands of its program that judge nothing, or not this repository. */
const OTHER_COMMANDS = new Set(['demo', 'explain', 'sbom', 'diff', 'pin', 'init', 'verify', 'help'])

/** Whether a step runs this gate, and whether its script lets the failure through. */
export type GateStep = 'gate' | 'swallowed' | 'none'

/**
 * @param others further actions and workflows that run this gate, `owner/repository[/path]` in lower case
 */
export function gateStep(model: WorkflowsModel, step: Step, others: ReadonlySet<string>): GateStep {
  if (step.uses !== null) return isGate(model, step.uses.reference, others) ? 'gate' : 'none'
  const script = step.run
  const command = script === null ? undefined : commandsOf(script)?.find((one) => runsGate(model, one))
  if (script === null || command === undefined) return 'none'
  const { errexit, pipefail, name } = script.shell
  const typed = command.words.map(({ value }) => value)
  const checks = [NAME, [command.program, ...operands(command)].join(' '), typed.join(' ')]
  const answer = lostChecks(
    script.ast!,
    script.text.value,
    { errexit, pipefail, bash: name !== 'sh' },
    { checks, cleanup: [] },
  )
  const isThis = (node: unknown): boolean => node === command.node
  const judged = [...answer.classified.keys()].some(isThis)
  return judged && answer.undecided.length === 0 && !answer.lost.some(({ command: lost }) => isThis(lost))
    ? 'gate'
    : 'swallowed'
}

/** Whether a `uses:` names this gate: its repository, this repository itself, or what the policy names. */
export function isGate(
  model: WorkflowsModel,
  reference: ActionReference,
  others: ReadonlySet<string>,
): boolean {
  if (reference.kind === 'local') return localAction(model, reference)?.name?.value === NAME
  if (reference.kind !== 'repository') return false
  const { owner, repository, path } = reference
  if (repository.toLowerCase() === NAME) return true
  return others.has(
    [owner, repository, path]
      .filter((part) => part !== '')
      .join('/')
      .toLowerCase(),
  )
}

function runsGate(model: WorkflowsModel, command: ShellCommand): boolean {
  if (command.args.some(({ value }) => value === '--help' || value === '--version')) return false
  const [first, second] = operands(command)
  if (command.program.split('/').at(-1) === NAME) return !OTHER_COMMANDS.has(first ?? '')
  if (command.program !== 'node' || first === undefined || !/(?:^|\/)dist\/cli\.js$/.test(first)) return false
  const own = model.actions.some(({ path, name }) => /^action\.ya?ml$/.test(path) && name?.value === NAME)
  return (own || first.includes(NAME)) && !OTHER_COMMANDS.has(second ?? '')
}
