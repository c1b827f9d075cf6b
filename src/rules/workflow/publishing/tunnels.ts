import type { Job, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { reachedSteps, scriptsOf } from '../jobs/reached.ts'

/**
 * What makes a port of this machine one of another. Sources: `ssh -L`, `kubectl port-forward`,
 * `gcloud compute start-iap-tunnel`, `aws ssm start-session`, `fly proxy` and `az network bastion tunnel` of their manuals.
 */
const TUNNEL =
  /\bport-forward\b|\b(?:auto)?ssh\b[^\n]{0,300}[ \t]-[a-zA-Z]{0,9}L|\b(?:socat|chisel|frpc|rathole|stunnel\d?|rinetd)\b|\b(?:fly|flyctl)[ \t]+proxy\b|\bbastion[ \t]+tunnel\b|\bstart-iap-tunnel\b|\bcloudflared[ \t]+access\b|AWS-StartPortForwarding|\bDOCKER_HOST=["']?ssh:|\bdocker[ \t]+(?:context[ \t]+use|--context|-c)\b/

/** Whether a job opens a way by which its own machine's name leads to another, or lets another machine's Docker push. */
export function opensTunnel(model: WorkflowsModel, job: Job): boolean {
  const env = model.workflows.find(({ jobs }) => jobs.includes(job))?.env ?? []
  return reachedSteps(model, { env }, job).some(
    (reached) =>
      reached.env.some(({ key, value }) => key.value === 'DOCKER_HOST' && value.value.startsWith('ssh:')) ||
      scriptsOf(model, reached).some(({ script }) => TUNNEL.test(script.text.value)),
  )
}
