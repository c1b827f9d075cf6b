import picomatch from 'picomatch'
import * as v from 'valibot'
import { wholeFile } from '../../location.ts'
import type { TreeDifference } from '../../sources/git/model.ts'
import { defineRule } from '../rule.ts'
import { quoted } from './wording.ts'

/** More findings than these help nobody; the rest is counted. */
const MOST_SHOWN = 100

/**
 * What is on disk, or staged, is not what the commit holds. Found by hashing every tracked file and by walking the
 * disk, not by `git status`, which configuration and index flags can silence.
 */
export const dirty = defineRule({
  id: 'tree/dirty',
  title: 'Work tree is not the commit',
  severity: 'critical',
  rationale:
    'A release is built from what is on disk. Whatever differs from the commit was never reviewed, is recorded nowhere, and cannot be built again.',
  remedy:
    'Release from a fresh checkout: `git stash --include-untracked`, or `git worktree add ../release HEAD` and run there. Commit what belongs to the release first.',
  standards: [
    'SLSA v1.2 Build L1 (provenance names the source)',
    'NIST SSDF PS.1.1',
    'OWASP CICD-SEC-9',
    'CIS Software Supply Chain 1.1',
  ],
  needs: ['git'],
  options: v.strictObject({
    /** Paths or globs from the root: ignored files that a build writes and that ship on purpose. */
    'build-outputs': v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []),
  }),
  *check({ git }, options) {
    const declared = outputs(options['build-outputs'])
    const differences = onePerPath(git.differences).filter(
      ({ kind, path }) => kind !== 'ignored-shipping' || !declared(path),
    )
    for (const difference of differences.slice(0, MOST_SHOWN)) {
      yield {
        at: wholeFile(difference.path),
        message: `${quoted(difference.path)} ${difference.detail}. ${WHY[difference.kind]}`,
        remedy: remedy(difference),
        evidence: { kind: difference.kind, commit: git.head },
        key: difference.kind,
      }
    }
    const rest = differences.slice(MOST_SHOWN)
    if (rest[0] !== undefined) {
      yield {
        at: wholeFile(rest[0].path),
        message: `${rest.length} more paths differ from the commit. Only the first ${MOST_SHOWN} are listed; the work tree as a whole is not the commit.`,
        evidence: { more: rest.length, commit: git.head },
        key: 'more',
      }
    }
  },
})

/** A staged change that is on disk too is told once, by what the disk says. */
function onePerPath(differences: readonly TreeDifference[]): TreeDifference[] {
  const onDisk = new Set(differences.filter(({ kind }) => kind !== 'staged').map(({ path }) => path))
  return differences.filter(({ kind, path }) => kind !== 'staged' || !onDisk.has(path))
}

const UNREVIEWED = 'The release would ship what nobody reviewed.'

const WHY: Readonly<Record<TreeDifference['kind'], string>> = {
  untracked: 'A build can pick it up, and no commit records it.',
  'ignored-shipping': 'It would be published without ever having been committed.',
  staged: 'It was prepared for a commit that the release does not hold.',
  missing: 'The release would lack it.',
  'lfs-pointer': 'The release would ship the pointer in place of the file.',
  'lfs-content': UNREVIEWED,
  content: UNREVIEWED,
  mode: UNREVIEWED,
  type: UNREVIEWED,
  'link-target': UNREVIEWED,
}

function remedy({ kind, path }: TreeDifference): string {
  const file = `'${path.replaceAll("'", String.raw`'\''`)}'`
  // A name with control characters would not survive being pasted.
  if (/[\p{Cc}\p{Cf}]/u.test(path)) return dirty.remedy
  if (kind === 'untracked') {
    return `Commit it (\`git add -- ${file}\`), ignore it in a committed .gitignore, or remove it before the release.`
  }
  if (kind === 'ignored-shipping') {
    return `Remove it before the release and let the build make it (\`git clean -fdX -- ${file}\`), commit it, or name it in the policy's \`build-outputs\` for tree/dirty.`
  }
  if (kind === 'lfs-pointer') return 'Fetch the content: `git lfs pull`, or `lfs: true` for actions/checkout.'
  if (kind === 'staged') return `Commit it, or take it back: \`git restore --staged -- ${file}\`.`
  return `Commit the change, or take the commit's version: \`git checkout HEAD -- ${file}\`.`
}

function outputs(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false
  const bodies = patterns.map((pattern) => pattern.replace(/^\.?\//, '').replace(/\/(?:\*\*)?$/, ''))
  return picomatch(
    bodies.flatMap((body) => [body, `${body}/**`]),
    { dot: true },
  )
}
