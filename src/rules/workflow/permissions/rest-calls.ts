import type { Step } from '../../../sources/workflows/model.ts'
import { isOwnToken } from './own-token.ts'

/** Methods of the REST client that write, and with what. Source: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const METHODS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    issues: [
      [
        'issues',
        'create createLabel updateLabel deleteLabel createMilestone updateMilestone deleteMilestone',
      ],
      ['issues', 'createComment updateComment deleteComment update lock unlock addLabels setLabels'],
      ['issues', 'removeLabel removeAllLabels addAssignees removeAssignees'],
    ],
    pulls: [
      ['pull-requests', 'create update createReview submitReview dismissReview createReviewComment'],
      ['pull-requests', 'updateReviewComment deleteReviewComment requestReviewers removeRequestedReviewers'],
      ['contents', 'merge updateBranch'],
    ],
    repos: [
      ['contents', 'createRelease updateRelease deleteRelease uploadReleaseAsset deleteReleaseAsset'],
      ['contents', 'createOrUpdateFileContents deleteFile merge'],
      ['deployments', 'createDeployment createDeploymentStatus deleteDeployment'],
      ['statuses', 'createCommitStatus'],
    ],
    git: [['contents', 'createRef updateRef deleteRef createCommit createTag createTree createBlob']],
    checks: [['checks', 'create update']],
    actions: [
      ['actions', 'cancelWorkflowRun reRunWorkflow reRunWorkflowFailedJobs createWorkflowDispatch'],
      ['actions', 'deleteArtifact deleteActionsCacheById deleteActionsCacheByKey deleteWorkflowRun'],
    ],
  } satisfies Record<string, readonly (readonly [scope: string, methods: string])[]>).map(
    ([group, lines]) =>
      [
        group,
        new Map(lines.flatMap(([scope, methods]) => methods.split(' ').map((one) => [one, scope] as const))),
      ] as const,
  ),
)

/** The scopes with which a step of `actions/github-script` is known to write, given the job's own token. */
export function writtenByScript({ uses, with: inputs }: Step): ReadonlySet<string> {
  const written = new Set<string>()
  const reference = uses?.reference
  if (reference?.kind !== 'repository') return written
  if (`${reference.owner}/${reference.repository}`.toLowerCase() !== 'actions/github-script') return written
  const input = (name: string) => inputs.find(({ key }) => key.value.toLowerCase() === name)?.value
  const token = input('github-token')
  if (token !== undefined && !isOwnToken(token)) return written
  const code = codeOf(input('script')?.value ?? '')
  for (const [, group, method] of code.matchAll(/\bgithub(?:\.rest)?\.(\w+)\.(\w+)\s*\(/g)) {
    const scope = METHODS.get(group!)?.get(method!)
    if (scope !== undefined) written.add(scope)
  }
  return written
}

/**
 * JavaScript without its comments and texts, which call nothing. What stands in a template is left out with it, code in
 * `${}` too; a text ends with its line.
 */
function codeOf(script: string): string {
  const kept: string[] = []
  let from = 0
  while (from < script.length) {
    const start = nextQuote(script, from)
    kept.push(script.slice(from, start))
    from = start === script.length ? start : endOfQuote(script, start)
    kept.push(' ')
  }
  return kept.join('')
}

/** Where the next text or comment starts. */
function nextQuote(script: string, from: number): number {
  for (let index = from; index < script.length; index++) {
    const char = script[index]!
    if (char === "'" || char === '"' || char === '`') return index
    if (char === '/' && (script[index + 1] === '/' || script[index + 1] === '*')) return index
  }
  return script.length
}

/** The offset after a text or comment. */
function endOfQuote(script: string, start: number): number {
  const after = (end: number, length: number) => (end === -1 ? script.length : end + length)
  const quote = script[start]!
  if (quote === '/') {
    return script[start + 1] === '*'
      ? after(script.indexOf('*/', start + 2), 2)
      : after(script.indexOf('\n', start), 0)
  }
  for (let index = start + 1; index < script.length; index++) {
    const char = script[index]!
    if (char === '\\') index++
    else if (char === quote || (char === '\n' && quote !== '`')) return index + 1
  }
  return script.length
}
