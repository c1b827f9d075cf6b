import * as v from 'valibot'
import type { GitBranch } from '../../sources/git/model.ts'
import { defineRule } from '../rule.ts'
import { hasTag } from './released.ts'
import { code, listed } from './wording.ts'

/**
 * The released commit is on no branch that is reviewed: a tag can be put on any commit, also on one that nobody saw.
 * Source: OWASP CICD-SEC-1; GhostAction, September 2025: workflows at a tag that no branch held.
 */
export const commitNotOnProtectedBranch = defineRule({
  id: 'release/commit-not-on-protected-branch',
  title: 'Released commit is on no protected branch',
  severity: 'high',
  rationale:
    'Review and required checks guard branches, not tags. A tag on a commit that is on none of them releases code and workflows that nobody approved.',
  remedy: 'Merge the commit into a protected branch first, and tag it there.',
  standards: ['OWASP CICD-SEC-1', 'SLSA v1.2 Source', 'NIST SSDF PS.1.1', 'CIS Software Supply Chain 1.1'],
  needs: ['run', 'git'],
  options: v.strictObject({
    /** Names of the protected branches; `*` stands for any characters, as in `release/*`. */
    branches: v.optional(v.array(v.pipe(v.string(), v.nonEmpty('must not be empty'))), [
      'main',
      'master',
      'release/*',
      'releases/*',
    ]),
  }),
  applies: hasTag,
  *check({ run, git }, { branches: names }) {
    const known = protectedBranches(git.branches ?? [], names)
    const list = listed(names.map(code))
    if (known.some(({ containsHead }) => containsHead)) return
    if (git.shallow) {
      yield {
        unverified:
          'the clone is shallow, so that the history of the branches is missing; set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow`',
      }
      return
    }
    if (known.length === 0) {
      yield {
        unverified: `the clone has none of the protected branches ${list}; fetch them (\`fetch-depth: 0\` for actions/checkout), or name your own in the option \`branches\` of release/commit-not-on-protected-branch`,
      }
      return
    }
    const looked = listed(known.map(({ ref }) => code(ref.replace(/^refs\/(?:heads|remotes)\//, ''))))
    yield {
      at: null,
      message: `The tag ${code(run.repository.tag ?? '')} releases commit \`${git.head}\`, which is on none of the protected branches. Looked at: ${looked}. Nobody had to review it.`,
      evidence: { commit: git.head, branches: known.map(({ ref }) => ref) },
    }
  },
})

/**
 * Where the clone has a remote, only the remote's branches count: a branch of the clone itself can be moved by the
 * very script that runs here.
 */
function protectedBranches(branches: readonly GitBranch[], names: readonly string[]): GitBranch[] {
  const patterns = names.map(
    (name) =>
      new RegExp(
        `^${name
          .split('*')
          .map((part) => part.replace(/[^\w]/g, String.raw`\$&`))
          .join('.*')}$`,
      ),
  )
  const named = (prefix: RegExp): GitBranch[] =>
    branches.filter(
      ({ ref }) => prefix.test(ref) && patterns.some((pattern) => pattern.test(ref.replace(prefix, ''))),
    )
  const remote = named(/^refs\/remotes\/[^/]+\//)
  const hasRemote = branches.some(({ ref }) => ref.startsWith('refs/remotes/'))
  return hasRemote ? remote : named(/^refs\/heads\//)
}
