import { type RepositoryPath, wholeFile } from '../../location.ts'
import type { HiddenChange } from '../../sources/git/model.ts'
import { defineRule } from '../rule.ts'
import { quoted } from './wording.ts'

/** More findings than these help nobody; the rest is counted. */
const MOST_SHOWN = 100

/**
 * Something would hide a difference from git, or change what git answers. This gate is not fooled by it, but every
 * other step of the release that asks git is.
 * Source: git-update-index(1), gitignore(5), gitattributes(5), git-replace(1), git(1) "Environment variables".
 */
export const hiddenChanges = defineRule({
  id: 'tree/hidden-changes',
  title: 'Something hides changes from git',
  severity: 'critical',
  rationale:
    'Index flags, local excludes, filters, replaced objects and hostile settings make `git status` and every tool that asks it answer "clean" about a tree that is not.',
  remedy: 'Release from a fresh clone, without settings of its own.',
  standards: ['NIST SSDF PS.1.1', 'NIST SSDF PO.5.1', 'OWASP CICD-SEC-7', 'SLSA v1.2 Build L2 (hosted)'],
  needs: ['git'],
  *check({ git }) {
    for (const change of git.hidden.slice(0, MOST_SHOWN)) {
      yield {
        at: isPathFlag(change) ? wholeFile(change.subject as RepositoryPath) : null,
        message: `${headline(change)}. What it hides would go into the release unseen by every step that asks git.`,
        remedy: remedy(change),
        evidence: { kind: change.kind, subject: change.subject },
        key: `${change.kind} ${change.subject}`,
      }
    }
    const more = git.hidden.length - MOST_SHOWN
    if (more > 0) {
      yield {
        at: null,
        message: `${more} more things hide changes from git. Only the first ${MOST_SHOWN} are listed.`,
        evidence: { more },
        key: 'more',
      }
    }
  },
})

/** The subject of an index flag is a path, unless it counts the rest. */
function isPathFlag({ kind, subject }: HiddenChange): boolean {
  const flag = kind === 'assume-unchanged' || kind === 'skip-worktree'
  return flag && !/^\d+ more paths$/.test(subject) && !subject.includes(': ')
}

function headline({ kind, subject, detail }: HiddenChange): string {
  switch (kind) {
    case 'environment':
      return `The variable ${quoted(subject)} ${detail}`
    case 'configuration':
    case 'filter':
    case 'sparse-checkout':
    case 'worktree-elsewhere':
      return `The repository's setting ${quoted(subject)} ${detail}`
    case 'global-excludes':
      return `This user's excludes file (${quoted(subject)}) ${detail}`
    case 'info-exclude':
    case 'info-attributes':
    case 'graft':
      return `${quoted(subject)} ${detail}`
    case 'replaced-object':
      return `The object ${quoted(subject)} ${detail}`
    case 'assume-unchanged':
    case 'skip-worktree':
      return `${quoted(subject)} ${detail}`
  }
}

function remedy({ kind, subject }: HiddenChange): string {
  const file = `'${subject.replaceAll("'", String.raw`'\''`)}'`
  switch (kind) {
    case 'assume-unchanged':
      return isPathFlag({ kind, subject, detail: '' })
        ? `git update-index --no-assume-unchanged -- ${file}`
        : 'git update-index --really-refresh'
    case 'skip-worktree':
      return isPathFlag({ kind, subject, detail: '' })
        ? `git update-index --no-skip-worktree -- ${file}`
        : 'git sparse-checkout disable'
    case 'sparse-checkout':
      return 'git sparse-checkout disable'
    case 'info-exclude':
      return 'Move the pattern to a committed .gitignore, or remove the files that it hides.'
    case 'global-excludes':
      return 'Add the pattern to the committed .gitignore, or remove the files that it hides.'
    case 'info-attributes':
      return 'Move the attributes to a committed .gitattributes, and delete `info/attributes`.'
    case 'filter':
    case 'configuration':
    case 'worktree-elsewhere':
      return `git config --unset-all '${subject.replaceAll("'", String.raw`'\''`)}'`
    case 'replaced-object':
      return `git replace --delete ${/^[0-9a-f]+$/.test(subject) ? subject : 'OBJECT'}`
    case 'graft':
      return 'Delete `.git/info/grafts`.'
    case 'environment':
      return `Unset ${quoted(subject)} for the whole job.`
  }
}
