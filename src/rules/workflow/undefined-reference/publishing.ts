import type { Job, Script, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { publications } from '../publishing/publishes.ts'
import { classify } from '../soft-fail/tools/classify.ts'

/** Whether a step publishes or deploys, one of a local action that a job runs included; of no known job it may. */
export function publishesIn(model: WorkflowsModel, job: Job | null, step: Step): boolean {
  return job === null || publications(model, job).some((one) => one.step === step || one.inner === step)
}

/** Whether a script looks for vulnerabilities, or changes what runs elsewhere: a missing argument changes what it does. */
export function scansOrDeploys({ text }: Script): boolean {
  return text.value.split(/[\n;{}()&|]+/).some((part) => {
    const words = part.trim().split(/\s+/)
    return words.some((word) => DEPLOYERS.has(word)) || classify(words, NO_OPTIONS)?.scans === true
  })
}

const NO_OPTIONS = { checks: [], cleanup: [] }

const DEPLOYERS = new Set(
  'terraform tofu terragrunt pulumi kubectl helm helmfile ansible-playbook serverless sls cdk sam aws az gcloud ssh scp rsync flyctl'.split(
    ' ',
  ),
)
