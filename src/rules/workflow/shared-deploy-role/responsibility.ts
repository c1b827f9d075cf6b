import type { Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { JobInstance } from '../jobs/instances.ts'
import { reachedSteps, scriptsOf } from '../jobs/reached.ts'
import { publications } from '../publishing/publishes.ts'
import { plainCommands } from '../shell/called-scripts.ts'
import { commandsOf, hasOption, operands, type ShellCommand } from '../shell/commands.ts'
import { actionName } from '../soft-fail/jobs.ts'

/** What a job does in the cloud. `site` copies a folder into a bucket, which is an upload or a deployment. */
export type Responsibility = 'infrastructure' | 'deploy' | 'upload' | 'site' | 'plan'

/** Commands by the words that they start with; options and what stands between them are left out. */
const COMMANDS: readonly (readonly [Responsibility, readonly string[]])[] = [
  [
    'infrastructure',
    [
      'terraform apply',
      'terraform destroy',
      'tofu apply',
      'tofu destroy',
      'terragrunt apply',
      'terragrunt destroy',
      'terragrunt run-all apply',
      'pulumi up',
      'pulumi destroy',
      'cdk deploy',
      'cdk destroy',
      'aws cloudformation deploy',
      'aws cloudformation create-stack',
      'aws cloudformation update-stack',
      'aws cloudformation execute-change-set',
      'aws cloudformation delete-stack',
      'az deployment',
    ],
  ],
  [
    'deploy',
    [
      'aws lambda update-function-code',
      'aws lambda publish-version',
      'aws ecs update-service',
      'aws ecs register-task-definition',
      'aws glue create-job',
      'aws glue update-job',
      'aws deploy create-deployment',
      'aws elasticbeanstalk update-environment',
      'aws ssm send-command',
      'kubectl apply',
      'kubectl set',
      'kubectl rollout',
      'helm upgrade',
      'helm install',
      'sam deploy',
      'serverless deploy',
      'sls deploy',
      'gcloud run deploy',
      'gcloud app deploy',
      'gcloud functions deploy',
      'az webapp deploy',
      'az containerapp update',
      'az functionapp deployment',
    ],
  ],
  ['upload', ['az acr build', 'gcloud builds submit', 'docker push', 'podman push']],
  [
    'plan',
    [
      'terraform plan',
      'tofu plan',
      'terragrunt plan',
      'terragrunt run-all plan',
      'pulumi preview',
      'cdk diff',
    ],
  ],
]

const ACTIONS: ReadonlyMap<string, Responsibility> = new Map([
  ['dflook/terraform-apply', 'infrastructure'],
  ['dflook/terraform-destroy', 'infrastructure'],
  ['aws-actions/aws-cloudformation-github-deploy', 'infrastructure'],
  ['dflook/terraform-plan', 'plan'],
  ['aws-actions/amazon-ecs-deploy-task-definition', 'deploy'],
  ['google-github-actions/deploy-cloudrun', 'deploy'],
  ['google-github-actions/deploy-appengine', 'deploy'],
  ['google-github-actions/deploy-cloud-functions', 'deploy'],
  ['azure/webapps-deploy', 'deploy'],
  ['azure/functions-action', 'deploy'],
  ['azure/k8s-deploy', 'deploy'],
  ['azure/container-apps-deploy-action', 'deploy'],
  ['aws-actions/aws-lambda-deploy', 'deploy'],
  ['google-github-actions/upload-cloud-storage', 'site'],
])

const PACKAGE =
  /\.(?:whl|zip|tar\.\w+|tgz|jar|war|deb|rpm|gem|crate|nupkg)$|artifact|artefact|packages?\b|wheels?\b|layers?\b/i

/** Everything that a job is seen to do in the cloud in some of its steps; nothing where none says. */
export function responsibilities(
  model: WorkflowsModel,
  { workflow, job }: JobInstance,
  steps: { readonly from: number; readonly until: number },
): ReadonlySet<Responsibility> {
  const found = new Set<Responsibility>()
  const isIn = ({ index }: Step): boolean => index >= steps.from && index < steps.until
  for (const reached of reachedSteps(model, workflow, job)) {
    if (!isIn(reached.own)) continue
    if (reached.step.uses !== null) {
      const what = ofAction(reached.step)
      if (what !== null) found.add(what)
      continue
    }
    const [own, ...called] = scriptsOf(model, reached).map(({ script }) => script)
    for (const command of [...(commandsOf(own!) ?? []), ...plainCommands(called)]) {
      const what = ofCommand(command)
      if (what !== null) found.add(what)
    }
  }
  const published = publications(model, job).some(
    ({ kind, step }) => (kind === 'image' || kind === 'package') && isIn(step),
  )
  if (published) found.add('upload')
  return found
}

function ofAction(step: Step): Responsibility | null {
  const name = actionName(step) ?? ''
  const input = (key: string): string =>
    step.with.find((entry) => entry.key.value.toLowerCase() === key)?.value.value.trim() ?? ''
  if (name === 'pulumi/actions')
    return /^(?:up|update|destroy)$/.test(input('command')) ? 'infrastructure' : 'plan'
  if (name === 'gruntwork-io/terragrunt-action')
    return /apply|destroy/.test(input('tg_command')) ? 'infrastructure' : 'plan'
  return ACTIONS.get(name) ?? null
}

function ofCommand(command: ShellCommand): Responsibility | null {
  if (hasOption(command, '--dry-run', '--help', '-help', '--dryrun')) return null
  // Global options of Terraform and the clouds take a value: `aws --region x s3 cp`.
  const words = operands(command)
  const given = [command.program, ...words].join(' ')
  if (command.program === 'aws' && /\bs3 (?:cp|sync|mv)\b/.test(given)) {
    if (words.at(-1)?.startsWith('s3://') !== true) return null
    return command.args.some(({ value }) => PACKAGE.test(value)) ? 'upload' : 'site'
  }
  for (const [what, lines] of COMMANDS) {
    if (
      lines.some(
        (line) => given === line || given.startsWith(`${line} `) || isGlobal(command.program, given, line),
      )
    )
      return what
  }
  return null
}

function isGlobal(program: string, given: string, line: string): boolean {
  if (program !== 'aws' && program !== 'az' && program !== 'gcloud') return false
  return line.startsWith(`${program} `) && given.includes(` ${line.slice(program.length + 1)}`)
}
