import type { FindingDraft } from '../../findings.ts'
import type { MovingReference, NestedPin } from '../../sources/github/nested-actions.ts'
import { defineRule } from '../rule.ts'
import { lockDisagreements } from './nested-unpinned-uses/lock.ts'
import { isSlsaGenerator } from './pinning/exempt.ts'
import { quoted } from './pinning/quoted.ts'
import { unseenRepositories } from './pinning/unseen.ts'

/** Chains that a message shows; the evidence has more. */
const SHOWN = 2
const KEPT = 20

/**
 * A pinned action that names something movable itself, at any depth: an action or workflow by tag, an image by tag.
 * A pin fixes the action's own files only; what those name is fetched anew with each run. GitHub's lockfile for
 * actions pins what is below, too, and must then agree with the workflows and with what the actions name.
 *
 * Files are read at the pinned commits: `action.yml`, reusable workflows, Dockerfiles. `./` of a step is the caller's
 * own workspace, and its own commit. JavaScript actions carry what they run.
 * Sources: actions/runner, ActionManager (where it looks, and how deep); GitHub's lockfile preview, `dependencies.*.uses`;
 * https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
 */
export const nestedUnpinnedUses = defineRule({
  id: 'workflow/nested-unpinned-uses',
  title: 'Pinned action uses something that is not pinned',
  severity: 'medium',
  rationale:
    'The pin covers the files of one action. What that action names by tag or branch is fetched anew in each run, so whoever moves that tag runs code here in spite of the pin: tj-actions reached thousands through actions that used it.',
  remedy:
    'Use an action, or a release of it, that pins what it uses; ask its maintainers to; or do its steps in the workflow itself, pinned.',
  standards: [
    'OWASP CICD-SEC-3',
    'OpenSSF Scorecard Pinned-Dependencies',
    'SLSA v1.2 Build L3',
    'NIST SSDF PW.4.4',
  ],
  needs: ['workflows', 'nestedActions'],
  options: unseenRepositories.options,
  applies: ({ workflows, nestedActions }) =>
    nestedActions.coverage.found === 0 && workflows.actionsLock === null
      ? 'no workflow or action pins a commit of another repository'
      : true,
  *check({ workflows, nestedActions }, { unseen }) {
    yield* lockDisagreements(workflows)
    const seen = new Set<string>()
    for (const nested of nestedActions.pins) {
      const { pin, problems } = nested
      const key = `${pin.locked} ${pin.owner}/${pin.repository}/${pin.path}@${pin.commit}`.toLowerCase()
      // One finding for an action, at its first place: it is mended by choosing another one.
      if (seen.has(key) || unseenRepositories.covers(unseen, pin)) continue
      seen.add(key)
      for (const problem of problems) yield { unverified: problem, at: pin.at }
      const moving = nested.moving.filter((one) => !mayKeepItsTag(one))
      if (moving.length > 0) yield finding(nested, moving)
    }
  },
})

/** The SLSA generator's workflows verify themselves by their tag. */
function mayKeepItsTag({ reference, byJob }: MovingReference): boolean {
  return reference.kind === 'repository' && byJob && isSlsaGenerator(reference)
}

function finding({ pin }: NestedPin, moving: readonly MovingReference[]): FindingDraft {
  const name = `${pin.owner}/${pin.repository}${pin.path === '' ? '' : `/${pin.path}`}`
  const shown = moving.slice(0, SHOWN).map(pathOf).join(', and ')
  const more = moving.length > SHOWN ? `, and ${moving.length - SHOWN} more` : ''
  return {
    at: pin.at,
    message: `${quoted(name)} is pinned, and runs what is not: ${shown}${more}. The pin covers its own files alone; whoever moves those names runs code here.`,
    evidence: {
      action: `${name}@${pin.commit}`,
      count: moving.length,
      moving: moving.slice(0, KEPT).map(({ chain, written, role }) => ({ chain, written, role })),
    },
    key: `${name}@${pin.commit}`.toLowerCase(),
  }
}

/** `c/d@v1`, in `a/b@0123… > e/f@4567…` where it is not the pinned action itself that names it. */
function pathOf({ chain, written, role }: MovingReference): string {
  const what = role === 'uses' ? quoted(written) : `${quoted(written)} (\`${role}\`)`
  return chain.length === 1 ? what : `${what} by way of ${quoted(chain.slice(1).join(' > '))}`
}
