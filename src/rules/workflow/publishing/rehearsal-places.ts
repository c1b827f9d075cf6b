import type { Job } from '../../../sources/workflows/model.ts'

const STARTS_CLUSTER =
  /\b(?:kind|k3d cluster|minikube|microk8s|k3s) (?:create|start|install|server)\b|get\.k3s\.io/
const CLUSTER_ACTION =
  /^(?:helm\/kind-action|engineerd\/setup-kind|medyagh\/setup-minikube|manusa\/actions-setup-minikube|nolar\/setup-k3d-k3s|absaoss\/k3d-action|balchua\/microk8s-actions)$/
/** What brings a cluster elsewhere within reach. */
const REMOTE =
  /\bget-credentials\b|\bupdate-kubeconfig\b|\bKUBECONFIG\b|\bKUBE_?CONFIG|kubeconfig:|\bdoctl\b|\boc login\b|--server[= ]|\buse-context\b|--(?:kube-)?context\b/i
const REMOTE_ACTION =
  /kubelogin|k8s-set-context|aks-set-context|get-gke-credentials|kubeconfig|kubectl-aws-eks/i

/** Whether a job starts a Kubernetes cluster of its own and comes near no other: what it deploys ends with the job. */
export function deploysToOwnCluster({ env, steps }: Job): boolean {
  const actions = steps.flatMap(({ uses }) =>
    uses?.reference.kind === 'repository'
      ? [`${uses.reference.owner}/${uses.reference.repository}`.toLowerCase()]
      : [],
  )
  const scripts = steps.flatMap(({ run }) => (run === null ? [] : [run.text.value]))
  const starts =
    scripts.some((text) => STARTS_CLUSTER.test(text)) || actions.some((name) => CLUSTER_ACTION.test(name))
  if (!starts) return false
  const secrets = [env, ...steps.flatMap((step) => [step.env, step.with])]
    .flat()
    .some(({ key, value }) => REMOTE.test(`${key.value}:`) && /secrets\./.test(value.value))
  const remote = scripts.some((text) => REMOTE.test(text.replaceAll(/\S*\.kube\/config/g, '')))
  return !secrets && !remote && !actions.some((name) => REMOTE_ACTION.test(name))
}
