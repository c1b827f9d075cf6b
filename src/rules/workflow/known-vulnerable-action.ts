import { isCommitSha } from '../../location.ts'
import { locate } from '../../sources/workflows/locate.ts'
import type { Uses } from '../../sources/workflows/model.ts'
import { allUses } from '../../sources/workflows/walk.ts'
import { defineRule } from '../rule.ts'
import { ACTION_ADVISORIES, type ActionAdvisory } from './known-vulnerable-action/table.ts'

/**
 * An action of which an advisory is known: a release with a hole, or a commit of those who took the action over.
 *
 * Decided from a table that the rule brings along, without a network: by the tag, by the version comment beside a SHA,
 * and by the malicious commits themselves. A SHA without a comment is compared with those commits alone, and a tag like
 * `v4` with an advisory only where no release of that line is sound.
 *
 * Source: https://github.com/advisories?query=type%3Areviewed+ecosystem%3Aactions
 */
export const knownVulnerableAction = defineRule({
  id: 'workflow/known-vulnerable-action',
  title: 'Action has a published advisory',
  severity: 'high',
  rationale:
    'The action runs with the token and secrets of the job, and how to misuse this release of it is published.',
  remedy: 'Move to the release that the advisory names as fixed, pinned to its commit.',
  standards: ['OWASP CICD-SEC-3', 'OpenSSF Scorecard Vulnerabilities', 'NIST SSDF RV.1.1'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow or action'
      : true,
  *check({ workflows }) {
    for (const { uses } of allUses(workflows)) {
      const { reference, text } = uses
      if (reference.kind !== 'repository') continue
      const name = `${reference.owner}/${reference.repository}`
      for (const advisory of ACTION_ADVISORIES.filter(({ action }) => action === name.toLowerCase())) {
        const why = coveredBy(advisory, uses)
        if (why === null) continue
        yield {
          at: locate(text, reference.refStart, text.value.length),
          message: `\`${name}\` ${why} is covered by ${[advisory.id, ...advisory.aliases].join(' (')}${advisory.aliases.length > 0 ? ')' : ''}: ${advisory.summary}.`,
          remedy: remedyFor(advisory, name),
          severity: isMalicious(advisory, reference.ref) ? 'critical' : advisory.severity,
          evidence: { advisory: advisory.id, action: name, ref: reference.ref },
          key: `${advisory.id} ${name}@${reference.ref}`,
        }
      }
    }
  },
})

function remedyFor({ range, commits }: ActionAdvisory, name: string): string {
  const use =
    range === null
      ? `Replace the commit by one of \`${name}\` that its maintainers vouch for`
      : `Use \`${name}\` ${range.fixed} or later, pinned to its commit`
  return commits.length === 0
    ? `${use}.`
    : `${use}, and change every secret that a run of those days could see.`
}

function isMalicious({ commits }: ActionAdvisory, ref: string): boolean {
  return commits.includes(ref.toLowerCase())
}

/** How the advisory covers what is used, for a message; `null` where it does not, or where nobody can tell. */
function coveredBy(advisory: ActionAdvisory, uses: Uses): string | null {
  const { range, commits } = advisory
  const { reference, versionComment } = uses
  if (reference.kind !== 'repository') return null
  const { ref } = reference
  if (isMalicious(advisory, ref)) return `at \`${ref.slice(0, 12)}\`, a malicious commit,`
  // Who named a commit did not follow the tags that were moved.
  if (isCommitSha(ref) && commits.length > 0) return null
  const version = isCommitSha(ref) ? versionComment : ref
  if (range === null || version === null || !/^v?\d+(?:\.\d+){0,2}$/.test(version)) return null
  const parts = numbers(version)
  const fixed = numbers(range.fixed)
  // A short tag moves with its line: it is affected where the fix came in a later line.
  const latest =
    parts.length < 3 ? [...parts, ...Array<number>(3 - parts.length).fill(Number.MAX_SAFE_INTEGER)] : parts
  return compare(latest, fixed) < 0 && compare(latest, numbers(range.from)) >= 0 ? `\`${version}\`` : null
}

function numbers(version: string): readonly number[] {
  return version.replace(/^v/, '').split('.').map(Number)
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < 3; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
