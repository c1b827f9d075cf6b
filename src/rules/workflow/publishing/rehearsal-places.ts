import type { Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { localAction } from '../local-references.ts'
import { calledScripts } from '../shell/called-scripts.ts'
import { scriptsOf, tasksOfStep } from '../shell/tasks.ts'

const STARTS_CLUSTER =
  /\b(?:kind|k3d cluster|minikube|microk8s|k3s) (?:create|start|install|server)\b|get\.k3s\.io/
const CLUSTER_ACTION =
  /^(?:helm\/kind-action|engineerd\/setup-kind|medyagh\/setup-minikube|manusa\/actions-setup-minikube|nolar\/setup-k3d-k3s|absaoss\/k3d-action|balchua\/microk8s-actions)$/
/** What brings a cluster elsewhere within reach. */
const REMOTE =
  /\bget-credentials\b|\bupdate-kubeconfig\b|\bKUBECONFIG\b|\bKUBE_?CONFIG|kubeconfig:|\bdoctl\b|\boc login\b|--server[= ]|\buse-context\b|--(?:kube-)?context\b/i
const REMOTE_ACTION =
  /kubelogin|k8s-set-context|aks-set-context|get-gke-credentials|kubeconfig|kubectl-aws-eks/i

/**
 * Whether a job starts a Kubernetes cluster of its own and comes near no other: what it deploys ends with the job. The
 * cluster may be started by what its steps run: a script, a target of make, a local action.
 */
export function deploysToOwnCluster(model: WorkflowsModel, { env, steps }: Job): boolean {
  const own = steps.flatMap(({ run }) => (run === null ? [] : [run.text.value]))
  const direct = startsCluster(steps, own)
  const all = direct ? steps : steps.flatMap((step) => stepsWithin(model, step))
  const scripts = direct ? own : all.flatMap((step) => textsOf(model, step))
  if (!direct && !startsCluster(all, scripts)) return false
  const secrets = [env, ...all.flatMap((step) => [step.env, step.with])]
    .flat()
    .some(({ key, value }) => REMOTE.test(`${key.value}:`) && /secrets\./.test(value.value))
  const remote = scripts.some((text) => REMOTE.test(text.replaceAll(/\S*\.kube\/config/g, '')))
  return !secrets && !remote && !actionsOf(all).some((name) => REMOTE_ACTION.test(name))
}

function startsCluster(steps: readonly Step[], scripts: readonly string[]): boolean {
  return (
    scripts.some((text) => STARTS_CLUSTER.test(text)) ||
    actionsOf(steps).some((name) => CLUSTER_ACTION.test(name))
  )
}

function actionsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ uses }) =>
    uses?.reference.kind === 'repository'
      ? [`${uses.reference.owner}/${uses.reference.repository}`.toLowerCase()]
      : [],
  )
}

/** A step, and those of the local action that it uses. */
function stepsWithin(model: WorkflowsModel, step: Step, depth = 0): readonly Step[] {
  const action = step.uses === null ? null : localAction(model, step.uses.reference)
  if (action?.using !== 'composite' || depth > 8) return [step]
  return [step, ...action.steps.flatMap((inner) => stepsWithin(model, inner, depth + 1))]
}

/** What a step runs: its own script, those that it calls, and the targets that it asks for. */
function textsOf(model: WorkflowsModel, step: Step): readonly string[] {
  if (step.run === null) return []
  const called = calledScripts(model, step).flatMap(({ scripts }) => scripts)
  return [step.run, ...called, ...scriptsOf(tasksOfStep(model, step))].map(({ text }) => text.value)
}
