import type { Entry, Job, Script, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { reachedSteps, scriptsOf } from '../jobs/reached.ts'

/**
 * Whether a job may come to a key that lies in the repository: written into its variables, its inputs, its scripts or a
 * `.npmrc`, decrypted there, or burnt into the image that it runs in.
 * @param before the steps that count
 */
export function mayFindKey(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  before: readonly Step[],
): boolean {
  // What was not read may hold one.
  if (model.coverage.skipped.length > 0) return true
  if (job.container !== null || [...workflow.env, ...job.env].some(holdsKey) || keptForNpm(model)) return true
  const bringing = bringersOf(model, workflow, job)
  return bringing.size > 0 && before.some((step) => bringing.has(step))
}

const found = new WeakMap<Job, ReadonlySet<Step>>()

/** The steps of a job that bring a key, worked out once a job: each of thousands of publications asks. */
function bringersOf(model: WorkflowsModel, workflow: Workflow, job: Job): ReadonlySet<Step> {
  const known = found.get(job)
  if (known !== undefined) return known
  const bringing = reachedSteps(model, workflow, job).filter((reached) => {
    const { env, with: inputs } = reached.step
    return (
      [...env, ...inputs].some(holdsKey) || scriptsOf(model, reached).some(({ script }) => bringsKey(script))
    )
  })
  const steps = new Set(bringing.map(({ own }) => own))
  found.set(job, steps)
  return steps
}

const KEY_NAME = /(?:token|passw(?:or)?d|secret|api[-_]?key|access[-_]?key|_auth|credentials?)$/i

/** No key: a switch, a word for tests, the name of a variable that holds it. */
const NO_KEY = /^(?:true|false|\d*|dummy|fake|none|null|tests?|x+|[A-Z][A-Z0-9_]*)$/

/** Whether a key is written out. */
function holdsKey({ key, value }: Entry): boolean {
  return KEY_NAME.test(key.value) && !value.value.includes('${{') && !NO_KEY.test(value.value.trim())
}

const BRINGS = new RegExp(
  [
    // A login elsewhere than where the token of the run, or nothing, is enough.
    String.raw`\b(?:docker|podman|nerdctl|buildah|skopeo|oras|helm registry|crane auth|regctl registry)[ \t]+login\b(?![^\n]{0,300}(?:localhost|127\.0\.0\.1|\bghcr\.io\b))`,
    // A key in plain words, or out of a file.
    String.raw`_auth(?:token)?["']?[ \t]*[= ][ \t]*["']?(?:[A-Za-z0-9]|\$\()`,
    String.raw`--(?:token|password|api-?key)[= ][ \t]*["']?(?:[A-Za-z0-9]|\$\()`,
    String.raw`--(?:config-file|userconfig)\b|\.pypirc\b|(?:-s|--settings)[= ]\S{1,200}\.xml\b`,
    String.raw`\b(?:TWINE_PASSWORD|NODE_AUTH_TOKEN|NPM_TOKEN|CARGO_REGISTRY_TOKEN|GEM_HOST_API_KEY|UV_PUBLISH_TOKEN)=["']?(?:[A-Za-z0-9]|\$\()`,
    // Something locked is opened, or asked for where keys are kept.
    String.raw`\bopenssl\b[^\n]{0,300}[ \t]-d\b|\bgpg\b[^\n]{0,300}(?:--decrypt|[ \t]-d)\b|\bsops\b|\bgit-crypt[ \t]+unlock\b|\bansible-vault\b|\bage[ \t]+(?:-d|--decrypt)\b|\bvault[ \t]+(?:kv|read|login)\b|X-Vault-Token`,
  ].join('|'),
  'i',
)

const read = new WeakMap<Script, boolean>()

/** Asked once a script, however often it publishes. */
function bringsKey(script: Script): boolean {
  const known = read.get(script) ?? BRINGS.test(script.text.value)
  read.set(script, known)
  return known
}

/** Whether a `.npmrc` of the repository holds a key of its own, and no variable. */
function keptForNpm({ supportFiles }: WorkflowsModel): boolean {
  return supportFiles.some(
    ({ kind, text }) =>
      kind === 'npmrc' && /_(?:authToken|auth|password)[ \t]*=[ \t]*["']?[^\s"'$]/i.test(text.value),
  )
}
