import type { Entry, Step } from '../../../sources/workflows/model.ts'
import { actionName } from '../soft-fail/jobs.ts'
import { isOwnToken } from './own-token.ts'

/** Actions that do nothing without a scope, given the job's own token. Source of each: the action's own README. */
const WRITERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'contents',
        'peaceiris/actions-gh-pages jamesives/github-pages-deploy-action crazy-max/ghaction-github-pages ad-m/github-push-action rickstaa/action-create-tag mathieudutour/github-tag-action anothrnick/github-tag-action peter-evans/create-pull-request release-drafter/release-drafter changesets/action',
      ],
      [
        'pull-requests',
        'actions/labeler actions/stale actions/first-interaction peter-evans/create-pull-request changesets/action googleapis/release-please-action google-github-actions/release-please-action marocchino/sticky-pull-request-comment thollander/actions-comment-pull-request mshick/add-pr-comment',
      ],
      [
        'issues',
        'actions/stale actions/first-interaction peter-evans/create-or-update-comment peter-evans/create-issue-from-file jasonetco/create-an-issue dessant/lock-threads actions-cool/issues-helper',
      ],
      [
        'checks',
        'louisbrunner/checks-action dorny/test-reporter enricomi/publish-unit-test-result-action mikepenz/action-junit-report',
      ],
      ['security-events', 'github/codeql-action/analyze github/codeql-action/upload-sarif'],
      ['code-quality', 'actions/upload-code-coverage'],
      ['attestations', 'actions/attest actions/attest-build-provenance actions/attest-sbom'],
      ['pages', 'actions/deploy-pages'],
      ['packages', 'actions/delete-package-versions'],
      ['actions', 'styfle/cancel-workflow-action'],
    ] as const
  ).map(([scope, actions]) => [scope, new Set(actions.split(' '))]),
)

/** Actions that push with what the last checkout left in git's configuration. */
const PUSHERS: ReadonlySet<string> = new Set([
  'stefanzweifel/git-auto-commit-action',
  'endbug/add-and-commit',
])

/**
 * Whether an action needs a scope for what it does.
 * @param env the variables in force, the step's own included
 * @param git whether checkout left the job's own token in git's configuration
 */
export function actionNeeds(step: Step, scope: string, env: readonly Entry[], git: boolean): boolean {
  const name = actionName(step)
  if (name === null || isHandedAnother(step, env)) return false
  if (scope === 'contents' && PUSHERS.has(name)) return git
  return WRITERS.get(scope)?.has(name) === true
}

/** Whether a step gets another token than the job's, or writes to another repository. */
export function isHandedAnother(step: Step, env: readonly Entry[]): boolean {
  const tokens = [
    ...step.with.filter(({ key }) =>
      /token|secret|password|ssh|(?:deploy|private)[-_]?key|\bpat\b/i.test(key.value),
    ),
    ...['GITHUB_TOKEN', 'GH_TOKEN', 'CR_TOKEN'].flatMap(
      (name) => env.findLast(({ key }) => key.value === name) ?? [],
    ),
  ]
  const places = step.with.filter(({ key }) =>
    /^(?:external_repository|repository-name|repository|repo|push-to-fork)$/i.test(key.value),
  )
  return (
    tokens.some(({ value }) => !isOwnToken(value)) ||
    places.some(({ value }) => !/^\s*\$\{\{\s*github\.repository\s*\}\}\s*$/.test(value.value))
  )
}
