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
  const code = (input('script')?.value ?? '').replaceAll(COMMENTS, ' ')
  for (const [, group, method] of code.matchAll(/\bgithub(?:\.rest)?\.(\w+)\.(\w+)\s*\(/g)) {
    const scope = METHODS.get(group!)?.get(method!)
    if (scope !== undefined) written.add(scope)
  }
  return written
}

const COMMENTS = /^[ \t]*(?:\/\/|\*|\/\*)[^\n]*|[ \t]\/\/[^\n]*/gm
