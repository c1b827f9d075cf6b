import type { Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { Trail } from '../untrusted/flow.ts'
import type { UntrustedSource } from '../untrusted/sources.ts'

/** Events that run with this repository's token and secrets although an outsider causes them. */
export const PRIVILEGED: readonly string[] = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
]

const head = (path: string, events: readonly string[] = PRIVILEGED): UntrustedSource => ({
  path,
  events,
  writer: 'whoever opens a pull request',
  lines: false,
  whole: false,
})

const TARGET = ['pull_request_target']

/** Where an event names the code of a pull request. */
const HEADS: readonly (readonly [pattern: RegExp, events: readonly string[]])[] = [
  [
    /^github\.event\.pull_request\.(?:head\.(?:sha|ref|label|repo\.(?:full_name|clone_url|git_url|ssh_url|html_url|url))|merge_commit_sha)$/,
    TARGET,
  ],
  [/^github\.head_ref$/, TARGET],
  [
    /^github\.event\.workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\.[*\d]+\.head\.(?:sha|ref))$/,
    ['workflow_run'],
  ],
]

const OUTPUTS: ReadonlyMap<string, RegExp> = new Map([
  ['xt0rted/pull-request-comment-branch', /^head_(?:sha|ref)$/],
  ['alessbell/pull-request-comment-branch', /^head_(?:sha|ref)$/],
  ['eficode/resolve-pr-refs', /^head_(?:sha|ref)$/],
  ['potiuk/get-workflow-origin', /^(?:sourcehead|merge)/],
  ['github/branch-deploy', /^(?:sha|ref)$/],
])

/** Follows what names the code of a pull request: SHAs, branches and repositories of its head. */
export function headTrail(model: WorkflowsModel): Trail {
  return {
    model,
    context(path) {
      const joined = path.join('.').toLowerCase()
      const known = HEADS.find(([pattern]) => pattern.test(joined))
      return known === undefined ? null : head(joined, known[1])
    },
    output: headOutput,
    fetched: (what) => (what === 'head' ? head('the head of a pull request') : null),
  }
}

function headOutput(step: Step, output: string): UntrustedSource | null {
  const reference = step.uses?.reference
  if (reference?.kind !== 'repository') return null
  const action = `${reference.owner}/${reference.repository}`.toLowerCase()
  if (action !== 'actions/github-script') {
    return OUTPUTS.get(action)?.test(output.toLowerCase()) === true ? head(`${action} ${output}`) : null
  }
  const script = step.with.find(({ key }) => key.value.toLowerCase() === 'script')?.value.value ?? ''
  for (const [, name, value] of script.matchAll(/\bsetOutput\(\s*['"`]([\w-]+)['"`]\s*,([^;\n]*)/g)) {
    if (name!.toLowerCase() === output.toLowerCase() && /\bhead\??\.(?:sha|ref|repo)\b/.test(value!)) {
      return head('the head of a pull request')
    }
  }
  const returned = output.toLowerCase() === 'result' ? /^\s*return\s+([^;\n]*)/m.exec(script)?.[1] : undefined
  return returned !== undefined && /\bhead\??\.(?:sha|ref)\b/.test(returned)
    ? head('the head of a pull request')
    : null
}
