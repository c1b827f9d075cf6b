import { staticValues } from '../../../sources/workflows/matrix-values.ts'
import type {
  Entry,
  Image,
  Job,
  Permissions,
  Text,
  Workflow,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { publishes } from '../publishing/publishes.ts'

/**
 * Whether a service stands alone: it sees neither the folders nor the token of its job, which is not seen to publish,
 * and the machine is GitHub's own and gone afterwards. The runner mounts the workspace and Docker's socket into the job's
 * container, never into a service.
 * Source: https://github.com/actions/runner, `ContainerInfo` and `ContainerOperationProvider`
 */
export function standsAlone(
  model: WorkflowsModel,
  { permissions }: Workflow,
  job: Job,
  { role, reference, text }: Image,
): boolean {
  if (!role.startsWith('services.') || (reference.dynamic && !isPlain({ value: text }))) return false
  if (!isHosted(job) || publishes(model, job) || mayPublish(job.permissions ?? permissions, job)) return false
  return job.containerSettings
    .filter((settings) => settings.role === role)
    .every(({ env, words, mounts }) => !mounts && env.every(isPlain) && words.every(isContained))
}

/** Whether a job may publish by a way that is not known: it was given a right to write, or an environment. */
export function mayPublish(permissions: Permissions | null, { environment }: Job): boolean {
  if (environment !== null) return true
  if (permissions === null) return false
  const { kind, scopes } = permissions
  return (
    kind === 'write-all' ||
    kind === 'dynamic' ||
    scopes.some(({ value }) => !/^(?:read|none)$/i.test(value.value.trim()))
  )
}

/** GitHub's own labels, and what larger runners are mostly called after them; one at home may bear any other. */
const HOSTED =
  /^(?:ubuntu|windows|macos)-(?:latest|slim|\d[\w.]*)(?:-(?:arm|intel|large|xlarge|\d+-?cores?))?$/i

/**
 * Labels of those who rent out machines for one job each.
 * Source: https://depot.dev/docs/github-actions/runner-types, https://docs.blacksmith.sh/blacksmith-runners/overview,
 * https://buildjet.com/for-github-actions/docs, https://docs.warpbuild.com/ci/cloud-runners,
 * https://ubicloud.com/docs/github-actions-integration/runner-types, https://runs-on.com/configuration/job-labels
 */
const RENTED =
  /^(?:depot-(?:ubuntu|windows|macos)-|blacksmith-\d{1,3}vcpu-(?:ubuntu|windows|macos)-|buildjet-\d{1,3}vcpu-ubuntu-|warp-(?:ubuntu|windows|macos)-|ubicloud-(?:standard|premium)-\d)[\w.-]*$|^runs-on=\$\{\{\s{0,9}github\.run_id\s{0,9}\}\}[\w.=+:,/-]*$/i

/** Whether every label of a job is of machines that are gone after it. */
export function isHosted({ runsOn, matrix }: Job): boolean {
  const labels = runsOn.flatMap((label) => staticValues(label, matrix) ?? [label.value])
  return (
    labels.length > 0 && labels.every((label) => [HOSTED, RENTED].some((names) => names.test(label.trim())))
  )
}

/** Contexts that hold no secret; a variable may be set from one. */
const OPEN_CONTEXTS = new Set(['matrix', 'vars', 'strategy', 'runner', 'inputs'])

function isPlain({ value }: Pick<Entry, 'value'>): boolean {
  return value.expressions.every(
    ({ error, reads }) => error === null && reads.every(({ path }) => OPEN_CONTEXTS.has(path[0]!)),
  )
}

/** Options of `docker create` that open nothing of the machine to the container. */
const HARMLESS =
  /^(?:--(?:health-[a-z-]+|no-healthcheck|env|name|hostname|network-alias|publish|expose|tmpfs|shm-size|memory(?:-[a-z]+)?|cpus|cpu-[a-z]+|ulimit|restart|user|entrypoint|label|workdir|init|stop-[a-z]+|add-host|platform|read-only|rm)|-[ehpmulwtid])(?:=.*)?$/

function isContained({ key, value }: Entry): boolean {
  if (!isPlain({ value })) return false
  return key.value !== 'options' || optionsOf(value).every((option) => HARMLESS.test(option))
}

/** Rights over the service's own memory and priority. */
const OF_ITS_OWN = /(?<=^|\s)--cap-add[=\s]\s{0,9}(?:CAP_)?(?:IPC_LOCK|SYS_NICE)(?=\s|$)/gi

/** What may be an option. A quoted value is none, unless it begins with a dash, is part of a word, or does not end. */
function optionsOf({ value, expressions }: Text): readonly string[] {
  const shown = value.replaceAll(OF_ITS_OWN, ' ').replaceAll(/(["'])(?!\s*-)(?:(?!\1).)*\1/gs, '\0')
  const options = shown.split(/[\s\\]+/).filter((word) => /^(?:-|["']|\0.)/.test(word))
  return expressions.length > 0 ? [...options, value] : options
}
