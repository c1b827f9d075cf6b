import { forEachChild, type SyntaxNode } from 'unbash'
import type { Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { calledScripts, plainCommands } from '../shell/called-scripts.ts'
import { commandsOf, operands, optionValues, type ShellCommand } from '../shell/commands.ts'
import { holdsWith } from '../unguarded-release/conditions.ts'
import type { Publication } from './publishes.ts'

interface Opposite {
  readonly operand: string
  /** Without it the command asks, and on a runner nobody answers. */
  readonly consent: RegExp | null
}

const destroy: Opposite = {
  operand: 'destroy',
  consent: /^--?(?:terragrunt-)?(?:auto-approve|non-interactive)$/,
}
const remove: Opposite = { operand: 'remove', consent: null }

/**
 * The command that takes down what another one sets up, after the same program.
 * Sources: https://developer.hashicorp.com/terraform/cli/commands/destroy, https://www.pulumi.com/docs/iac/cli/commands/,
 * https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd.html, https://www.serverless.com/framework/docs/providers/aws/cli-reference/remove
 */
const OPPOSITES: ReadonlyMap<string, Opposite> = new Map([
  ['terraform apply', destroy],
  ['tofu apply', destroy],
  ['terragrunt apply', destroy],
  ['pulumi up', { operand: 'destroy', consent: /^(?:--yes|-y)$/ }],
  ['cdk deploy', { operand: 'destroy', consent: /^(?:--force|-f)$/ }],
  ['sam deploy', { operand: 'delete', consent: /^--no-prompts$/ }],
  ['serverless deploy', remove],
  ['sls deploy', remove],
])

/**
 * Whether a job takes down again all that it deploys: what tests need and nobody else sees. The same program has to do it
 * later in the job, in the same folder and for the same target, and to run whenever the deployment has.
 */
export function isTornDown(model: WorkflowsModel, job: Job, deployments: readonly Publication[]): boolean {
  if (deployments.some(({ by }) => !OPPOSITES.has(by))) return false
  if (job.steps.some(({ run }) => run !== null && ASSIGNS_ELSEWHERE.test(run.text.value))) return false
  const moments = job.steps.flatMap((step) => momentsOf(model, step))
  return deployments.every((deployment) => {
    const start = moments.findIndex(({ command }) => command === deployment.command)
    const up = moments[start]
    if (up === undefined) return false
    const rest = moments.slice(start + 1)
    const end = rest.findIndex((down) => isOpposite(deployment.by, up, down, job))
    return (
      end !== -1 &&
      !rest.slice(0, end).some(({ command }) => switchesTarget(command) || ENDS.has(command.program))
    )
  })
}

interface Moment {
  readonly step: Step
  readonly command: ShellCommand
  /** Where the script has gone to, as far as it is written; only for comparison. */
  readonly folder: string
}

function momentsOf(model: WorkflowsModel, step: Step): readonly Moment[] {
  if (step.run === null) return []
  const called = calledScripts(model, step).flatMap(({ scripts }) => scripts)
  // From where a script is called is not followed: it is a place of its own.
  const folders = new Map(
    [step.run, ...called].map(({ text }, index) => [text, index === 0 ? folderOf(step) : text.at.path]),
  )
  return [...(commandsOf(step.run) ?? []), ...plainCommands(called)].map((command) => {
    const { text } = command.script
    const before = folders.get(text) ?? ''
    const moves = ['cd', 'pushd', 'popd'].includes(command.program)
    const folder = moves ? `${before} ${command.words.map(({ value }) => value).join(' ')}` : before
    folders.set(text, folder)
    return { step, command, folder }
  })
}

function folderOf({ workingDirectory }: Step): string {
  return workingDirectory?.value.trim() ?? ''
}

function isOpposite(by: string, up: Moment, down: Moment, job: Job): boolean {
  const { command } = down
  const { operand, consent } = OPPOSITES.get(by)!
  return (
    command.program === up.command.program &&
    operands(command)[0] === operand &&
    (consent === null || command.args.some(({ value }) => consent.test(value))) &&
    down.folder === up.folder &&
    targetOf(command) === targetOf(up.command) &&
    !command.args.some(({ value }) => PARTIAL.test(value)) &&
    ![up.step, down.step].some(({ env }) => env.some(({ key }) => ELSEWHERE.test(key.value))) &&
    holdsWith(down.step.if, [job.if, up.step.if]) &&
    runsWith(up.command, command)
  )
}

/** What takes down a part, or only says what it would. */
const PARTIAL = /^--?(?:target|exclude|urn|help|dry-?run|preview(?:-only)?)(?:=|$)|^-t$/

/** Variables that choose what a command works on. */
const ELSEWHERE = /^(?:TF_(?:WORKSPACE|DATA_DIR|CLI_ARGS\w*)|PULUMI_STACK|STAGE)$/i

const ASSIGNS_ELSEWHERE = /\b(?:TF_WORKSPACE|TF_DATA_DIR|TF_CLI_ARGS\w*|PULUMI_STACK|STAGE)\b["']?\s*=/i

/** What may stand before a command and keep it from ever running. */
const ENDS = new Set(['exit', 'return', 'exec'])

const TARGET_OPTIONS =
  '-chdir --chdir -state --terragrunt-working-dir --working-dir --stack -s --cwd -C --app -a --stack-name --stage --region -r --profile --config --config-env --config-file'.split(
    ' ',
  )

/** The options that choose what a command works on; of the CDK and the others also what they name. */
function targetOf(command: ShellCommand): string {
  const options = optionValues(command, ...TARGET_OPTIONS).map(({ value }) => value)
  return [...options, ...(command.program === 'cdk' ? operands(command).slice(1) : [])].join(' ')
}

/** `terraform workspace select`, `pulumi stack select`, `terraform init -backend-config=…`: another target from there on. */
function switchesTarget(command: ShellCommand): boolean {
  const [first] = operands(command)
  if (first === 'workspace' || first === 'stack') return true
  return (
    first === 'init' && command.args.some(({ value }) => /^--?(?:backend-config|reconfigure)/.test(value))
  )
}

/** What decides whether a command runs at all, or runs on its own. */
const BLOCKS = new Set(
  'AndOr ArithmeticFor BraceGroup Case CaseItem CompoundList Coproc For Function If Select Subshell While'.split(
    ' ',
  ),
)

/** Whether the second command stands in no block of its script that the first one does not stand in as well. */
function runsWith(first: ShellCommand, second: ShellCommand): boolean {
  const { ast } = second.script
  if (ast === null) return false
  const around: SyntaxNode[] = []
  const visit = (node: SyntaxNode): void => {
    if (node.pos > second.node.pos || node.end < second.node.end) return
    // `destroy || true` starts whatever comes of it.
    const isFirst = node.type === 'AndOr' && node.pos === second.node.pos
    if (BLOCKS.has(node.type) && !isFirst) around.push(node)
    forEachChild(node, visit)
  }
  visit(ast)
  return around.every(
    (node) => first.script === second.script && node.pos <= first.node.pos && node.end >= first.node.end,
  )
}
