import { isCommitSha } from '../../../location.ts'
import type { Step } from '../../../sources/workflows/model.ts'
import { type UntrustedSource, untrustedSource } from './sources.ts'

/** An action whose output holds what an outsider wrote. */
interface OutputOfAction {
  readonly action: string
  /** Lower case; a trailing `*` stands for any ending, a leading one for any beginning. */
  readonly outputs: readonly string[]
  readonly writer: string
}

const FILES = 'whoever opens a pull request, by the name of a file,'
const BRANCH = 'whoever opens a pull request, by the name of a branch,'

/** Source: the CodeQL models of github/codeql, `actions/ql/lib/ext/manual`, and the actions' own documentation. */
const OUTPUTS: readonly OutputOfAction[] = [
  {
    action: 'tj-actions/changed-files',
    outputs: ['*_files', 'modified_keys', 'changed_keys', 'all_modified_files', 'any_*_files'],
    writer: FILES,
  },
  {
    action: 'tj-actions/branch-names',
    outputs: ['current_branch', 'head_ref_branch', 'ref_branch'],
    writer: BRANCH,
  },
  { action: 'dorny/paths-filter', outputs: ['*_files'], writer: FILES },
  { action: 'jitterbit/get-changed-files', outputs: ['*'], writer: FILES },
  { action: 'trilom/file-changes-action', outputs: ['*'], writer: FILES },
  { action: 'technote-space/get-diff-action', outputs: ['*'], writer: FILES },
  { action: 'xt0rted/pull-request-comment-branch', outputs: ['head_ref'], writer: BRANCH },
  { action: 'alessbell/pull-request-comment-branch', outputs: ['head_ref'], writer: BRANCH },
  { action: 'eficode/resolve-pr-refs', outputs: ['head_ref'], writer: BRANCH },
  {
    action: 'potiuk/get-workflow-origin',
    outputs: ['sourceheadbranch', 'pullrequestlabels'],
    writer: BRANCH,
  },
  { action: 'peter-murray/issue-body-parser-action', outputs: ['*'], writer: 'whoever opens an issue' },
  { action: 'stefanbuck/github-issue-parser', outputs: ['*'], writer: 'whoever opens an issue' },
  { action: 'issue-ops/parser', outputs: ['*'], writer: 'whoever opens an issue' },
]

const EVENTS = ['pull_request', 'pull_request_target', 'issues', 'issue_comment', 'push', 'workflow_run']

/** Any event: what a script asks for by number does not depend on what started it. */
const ANY_EVENT = [
  ...EVENTS,
  'workflow_dispatch',
  'schedule',
  'repository_dispatch',
  'discussion_comment',
  'merge_group',
]

/** What scripts ask GitHub or git for. */
export const FETCHED = {
  'pull request': {
    path: 'the title, text or branch of a pull request',
    events: ANY_EVENT,
    writer: 'whoever opens a pull request',
    lines: false,
    whole: false,
  },
  'commit message': {
    path: 'the message of a commit',
    events: ['push', 'pull_request', 'pull_request_target', 'merge_group', 'schedule', 'workflow_dispatch'],
    writer: 'the author of any commit that is merged',
    lines: true,
    whole: false,
  },
} satisfies Record<string, UntrustedSource>

/** What an outsider writes into an output of a step; `null` where the step is no action that is known to pass it on. */
export function actionOutput(step: Step, output: string): UntrustedSource | null {
  const reference = step.uses?.reference
  if (reference?.kind !== 'repository') return null
  const action = `${reference.owner}/${reference.repository}`.toLowerCase()
  if (action === 'actions/github-script') return scriptOutput(step, output)
  const known = OUTPUTS.find((entry) => entry.action === action)
  if (known === undefined || !known.outputs.some((pattern) => matches(pattern, output.toLowerCase())))
    return null
  // Newer releases of changed-files escape what a shell could take for its own, unless told not to.
  if (action === 'tj-actions/changed-files' && escapes(step)) return null
  const events = known.writer === FILES ? EVENTS.filter((event) => event !== 'push') : EVENTS
  const form = action === 'dorny/paths-filter' ? inputOf(step, 'list-files') : undefined
  return {
    path: `${action} ${output}`,
    events,
    writer: known.writer,
    lines: false,
    whole: false,
    ...(form === 'json' ? { json: true } : form === 'shell' || form === 'escape' ? { words: form } : {}),
  }
}

/** `core.setOutput('title', context.payload.issue.title)`, or a script that returns it. */
function scriptOutput(step: Step, output: string): UntrustedSource | null {
  const script = step.with.find(({ key }) => key.value.toLowerCase() === 'script')?.value.value ?? ''
  for (const [, name, value] of script.matchAll(/\bsetOutput\(\s*['"`]([\w-]+)['"`]\s*,([^;\n]*)/g)) {
    if (name!.toLowerCase() !== output.toLowerCase()) continue
    const asked = /\bpulls\.get\(|\bissues\.get\(/.test(script)
    if (asked && /^\s*\w+(?:\.data)?\.(?:title|body|head\.(?:ref|label))\s*\)?\s*$/.test(value!))
      return FETCHED['pull request']
    return payloadSource(value!)
  }
  const returned = output.toLowerCase() === 'result' ? /^\s*return\s+([^;\n]*)/m.exec(script)?.[1] : undefined
  return returned === undefined ? null : payloadSource(returned)
}

/** A plain access to the payload; a call on it (`.match()`, `.length`) may leave nothing of the text. */
function payloadSource(value: string): UntrustedSource | null {
  const path = /^\s*(?:github\.)?context\.payload((?:\??\.\w+)+)\s*\)?\s*$/.exec(value)?.[1]
  if (path === undefined) return null
  const parts = path.split(/\??\./).filter((part) => part !== '')
  return untrustedSource(['github', 'event', ...parts])
}

function inputOf(step: Step, name: string): string | undefined {
  return step.with
    .find(({ key }) => key.value.toLowerCase() === name)
    ?.value.value.trim()
    .toLowerCase()
}

function escapes(step: Step): boolean {
  const { reference, versionComment } = step.uses!
  if (reference.kind !== 'repository' || inputOf(step, 'safe_output') === 'false') return false
  const version = versionComment ?? (isCommitSha(reference.ref) ? '' : reference.ref)
  const major = /^v?(\d+)/.exec(version)?.[1]
  return major === undefined || Number(major) >= 41
}

function matches(pattern: string, output: string): boolean {
  if (pattern === '*') return true
  if (pattern.startsWith('*')) return output.endsWith(pattern.slice(1))
  return pattern === output
}
