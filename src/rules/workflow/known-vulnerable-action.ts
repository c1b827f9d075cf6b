import type { FindingDraft } from '../../findings.ts'
import { isCommitSha } from '../../location.ts'
import type { ActionMatch } from '../../sources/github/action-matches.ts'
import { locate } from '../../sources/workflows/locate.ts'
import type { Uses } from '../../sources/workflows/model.ts'
import { allSteps, allUses } from '../../sources/workflows/walk.ts'
import { defineRule } from '../rule.ts'
import { lookalikeOf } from './known-vulnerable-action/lookalike.ts'
import { namesRun } from './known-vulnerable-action/named-run.ts'
import { ACTION_ADVISORIES, type ActionAdvisory } from './known-vulnerable-action/table.ts'
import { quoted } from './pinning/quoted.ts'
import { weighedByReach } from './reach/weighed.ts'

/**
 * An action of which an advisory is known: a release with a hole, or a commit of those who took the action over.
 *
 * Online, OSV and GitHub are asked for every advisory about the actions in use, malware included, and the release that a
 * SHA or moving tag stands for is looked up by the tags at its commit; where an advisory is known and the release is not,
 * that is unverified. Beside that a table that the rule brings along decides, offline alone: by the tag, by the version
 * comment beside a SHA, and by the malicious commits themselves. A SHA without a comment is then compared with those
 * commits alone, and a tag like `v4` with an advisory only where no release of that line is sound.
 *
 * An action whose repository is archived is a low finding here, where GitHub is asked: what is found in it from now on
 * gets neither a mend nor, often, an advisory.
 *
 * Sources: https://github.com/advisories?query=type%3Areviewed+ecosystem%3Aactions;
 * https://google.github.io/osv.dev/api/ (`GitHub Actions` has no order of versions there).
 */
export const knownVulnerableAction = defineRule({
  id: 'workflow/known-vulnerable-action',
  title: 'Action has a published advisory, or poses as another',
  severity: 'high',
  rationale:
    'The action runs with the token and secrets of the job, and how to misuse this release of it is published.',
  remedy: 'Move to the release that the advisory names as fixed, pinned to its commit.',
  standards: ['OWASP CICD-SEC-3', 'OpenSSF Scorecard Vulnerabilities', 'NIST SSDF RV.1.1'],
  needs: ['workflows', 'actionAdvisories'],
  applies: ({ workflows }) =>
    workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow or action'
      : true,
  *check({ workflows, actionAdvisories }) {
    const told = new Set<string>()
    const steps = new Map([...allSteps(workflows)].map((placed) => [placed.step.uses, placed]))
    for (const { uses } of allUses(workflows)) {
      const { reference, text } = uses
      if (reference.kind !== 'repository') continue
      const name = `${reference.owner}/${reference.repository}`
      const meant = lookalikeOf(reference.owner, reference.repository)
      if (meant !== null) {
        yield {
          at: locate(text, 0, reference.refStart - 1),
          message: `\`${name}\` is not \`${meant}\`. The names differ by one letter, and whoever registers the misspelt one runs code here.`,
          remedy: `Use \`${meant}\`, pinned to its commit. Where \`${name}\` is meant, say so with a waiver.`,
          evidence: { action: name, resembles: meant },
          key: `lookalike ${name}`,
        }
      }
      for (const advisory of ACTION_ADVISORIES.filter(({ action }) => action === name.toLowerCase())) {
        const why = coveredBy(advisory, uses)
        if (why === null) continue
        for (const id of [advisory.id, ...advisory.aliases]) told.add(idAt(id, uses))
        const placed = steps.get(uses)
        const named = advisory.run !== undefined && placed !== undefined && namesRun(placed, advisory.run)
        yield {
          at: locate(text, reference.refStart, text.value.length),
          message: `\`${name}\` ${why} is covered by ${[advisory.id, ...advisory.aliases].join(' (')}${advisory.aliases.length > 0 ? ')' : ''}: ${advisory.summary}.${named ? ` Here \`${advisory.run}\` names the run, so that it looks for no other.` : ''}`,
          remedy: remedyFor(advisory, name),
          severity: isMalicious(advisory, reference.ref) ? 'critical' : named ? 'medium' : advisory.severity,
          evidence: { advisory: advisory.id, action: name, ref: reference.ref },
          key: `${advisory.id} ${name}@${reference.ref}`,
        }
      }
    }
    for (const match of actionAdvisories.matches) {
      const ids = [match.id, ...match.aliases]
      if (ids.some((id) => told.has(idAt(id, match.uses))) || isAboutMovedTags(match)) continue
      yield published(match)
    }
    for (const undecided of actionAdvisories.undecided) {
      const { uses, problem } = undecided
      if (isAboutMovedTags(undecided)) continue
      yield { unverified: problem, at: locate(uses.text, 0, uses.text.value.length) }
    }
    for (const { uses, name } of actionAdvisories.archived) {
      yield {
        at: locate(uses.text, 0, uses.text.value.length),
        severity: 'low',
        message: `${quoted(name)} is archived. Nobody mends what is found in it from now on.`,
        remedy: 'Move to an action that is maintained, or do its steps in the workflow itself.',
        evidence: { action: name },
        key: `archived ${name}`,
      }
    }
  },
  weighed: weighedByReach,
})

function idAt(id: string, { text }: Uses): string {
  return `${id} ${text.at.path}:${text.at.startLine}:${text.at.startColumn}`
}

/** Who named a commit did not follow the tags that were moved: of such an advisory the malicious commits alone count. */
function isAboutMovedTags({
  id,
  aliases,
  uses: { reference },
}: Pick<ActionMatch, 'id' | 'aliases' | 'uses'>): boolean {
  if (reference.kind !== 'repository' || !isCommitSha(reference.ref)) return false
  return ACTION_ADVISORIES.some(
    (advisory) =>
      advisory.commits.length > 0 &&
      [id, ...aliases].some((one) => one === advisory.id || advisory.aliases.includes(one)),
  )
}

function published({
  uses,
  release,
  id,
  aliases,
  malicious,
  summary,
  severity,
  fixed,
}: ActionMatch): FindingDraft {
  const { text, reference } = uses
  const [name, ref, start] =
    reference.kind === 'repository'
      ? [`${reference.owner}/${reference.repository}`, reference.ref, reference.refStart]
      : [text.value, text.value, 0]
  const cves = aliases.filter((alias) => alias !== id).slice(0, 3)
  const said = summary === '' ? '' : ` ${quoted(summary)}.`
  const mend = fixed.at(-1)
  return {
    at: locate(text, start, text.value.length),
    message: malicious
      ? `${quoted(name)} ${quoted(release)} is malware by ${id}.${said}`
      : `${quoted(name)} ${quoted(release)} is covered by ${id}${cves.length === 0 ? '' : ` (${cves.join(', ')})`}.${said}`,
    remedy:
      malicious || mend === undefined
        ? `No mended release is named: remove ${quoted(name)}${malicious ? ', and change every secret that its runs could see' : ''}.`
        : `Use ${quoted(name)} ${fixed.map(quoted).join(' or ')} or later, pinned to its commit.`,
    severity: malicious ? 'critical' : (severity ?? 'high'),
    evidence: { advisory: id, aliases, action: name, ref, release },
    key: `${id} ${name}@${ref}`,
  }
}

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
