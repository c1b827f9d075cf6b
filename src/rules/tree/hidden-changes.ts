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

const NOUNS: Readonly<Record<HiddenChange['kind'], (subject: string) => string>> = {
  environment: (subject) => `The variable ${subject}`,
  configuration: (subject) => `The repository's setting ${subject}`,
  filter: (subject) => `The repository's setting ${subject}`,
  'sparse-checkout': (subject) => `The repository's setting ${subject}`,
  'worktree-elsewhere': (subject) => `The repository's setting ${subject}`,
  'global-excludes': (subject) => `This user's excludes file (${subject})`,
  'info-exclude': (subject) => subject,
  'info-attributes': (subject) => subject,
  graft: (subject) => subject,
  'replaced-object': (subject) => `The object ${subject}`,
  'assume-unchanged': (subject) => subject,
  'skip-worktree': (subject) => subject,
}

function headline({ kind, subject, detail }: HiddenChange): string {
  return `${NOUNS[kind](quoted(subject))} ${detail}`
}

function remedy(change: HiddenChange): string {
  const { kind, subject } = change
  const argument = `'${subject.replaceAll("'", String.raw`'\''`)}'`
  const unset = `git config --unset-all ${argument}`
  const remedies: Readonly<Record<HiddenChange['kind'], string>> = {
    'assume-unchanged': isPathFlag(change)
      ? `git update-index --no-assume-unchanged -- ${argument}`
      : 'git update-index --really-refresh',
    'skip-worktree': isPathFlag(change)
      ? `git update-index --no-skip-worktree -- ${argument}`
      : 'git sparse-checkout disable',
    'sparse-checkout': 'git sparse-checkout disable',
    'info-exclude': 'Move the pattern to a committed .gitignore, or remove the files that it hides.',
    'global-excludes': 'Add the pattern to the committed .gitignore, or remove the files that it hides.',
    'info-attributes': 'Move the attributes to a committed .gitattributes, and delete `info/attributes`.',
    filter: unset,
    configuration: unset,
    'worktree-elsewhere': unset,
    'replaced-object': `git replace --delete ${/^[0-9a-f]+$/.test(subject) ? subject : 'OBJECT'}`,
    graft: 'Delete `.git/info/grafts`.',
    environment: `Unset ${quoted(subject)} for the whole job.`,
  }
  return remedies[kind]
}
