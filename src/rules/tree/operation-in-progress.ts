import { defineRule } from '../rule.ts'

const COMMANDS: Readonly<Record<string, string>> = {
  merge: 'git merge --continue, or git merge --abort',
  rebase: 'git rebase --continue, or git rebase --abort',
  'cherry-pick': 'git cherry-pick --continue, or git cherry-pick --abort',
  revert: 'git revert --continue, or git revert --abort',
  am: 'git am --continue, or git am --abort',
  bisect: 'git bisect reset',
}

const REMEDY = 'Finish or abort the operation, then check out the release again.'

/**
 * A merge, rebase, cherry-pick, revert, bisect or patch series is under way: the one state that a content audit
 * cannot see, because files and commit may agree in the middle of it.
 */
export const operationInProgress = defineRule({
  id: 'tree/operation-in-progress',
  title: 'A git operation is under way',
  severity: 'medium',
  rationale:
    'In the middle of a merge, rebase or bisect, HEAD is a stop on the way and not the state that somebody meant to release.',
  remedy: REMEDY,
  standards: ['NIST SSDF PS.1.1', 'OWASP CICD-SEC-9'],
  needs: ['git'],
  *check({ git }) {
    for (const operation of git.operations) {
      yield {
        at: null,
        message: `\`git ${operation}\` is under way. HEAD is a stop on its way, not a state that was meant to be released.`,
        remedy: COMMANDS[operation] ?? REMEDY,
        evidence: { operation, commit: git.head },
        key: operation,
      }
    }
  },
})
