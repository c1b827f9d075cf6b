import type { FindingDraft } from '../../findings.ts'
import type { Origin } from '../../sources/github/origin.ts'
import type { Pin } from '../../sources/github/pins.ts'
import { defineRule } from '../rule.ts'
import { quoted } from './pinning/quoted.ts'
import { unseenRepositories } from './pinning/unseen.ts'

/** From so many releases on whose tags name one commit, tags were moved rather than made. */
const MOVED = 3

/**
 * A pinned commit that the named repository has in no branch and no tag: it lives in a fork, whose owner chose the code.
 *
 * GitHub shows every commit of a fork under the name of the original, in `uses:` as in its API, so a full SHA of
 * `actions/checkout` may be a stranger's. In the history of a branch only those can have put it who may push to the
 * repository. A tag proves less: one that is forged, or moved with a stolen token, points at a fork's commit as well. So a
 * commit that a tag alone holds is a low finding (releases are made like that, from a detached commit with the built
 * files), and one that the tags of three releases or more hold is the pattern of tj-actions/changed-files, where
 * every tag was moved to one commit of no branch.
 *
 * A repository that has another name today is a low finding: GitHub forwards the old name until somebody registers it.
 *
 * Sources: Chainguard, "What the fork? Imposter commits in GitHub Actions and CI/CD"; github/gh-actions-lock, which calls
 * a commit reachable by branches alone; https://docs.zizmor.sh/audits/#impostor-commit; CVE-2025-30066.
 */
export const impostorCommit = defineRule({
  id: 'workflow/impostor-commit',
  title: 'Pinned commit does not belong to the repository that is named',
  severity: 'critical',
  rationale:
    'GitHub shows the commits of forks under the name of the original. A pin to one looks like the original and runs what the owner of the fork wrote, with the token and secrets of this pipeline.',
  remedy: 'Pin the commit of a release of the repository itself, and look at how the present one came here.',
  standards: ['OWASP CICD-SEC-3', 'NIST SSDF PW.4.1', 'OpenSSF S2C2F ING-1'],
  needs: ['workflows', 'pinOrigins'],
  options: unseenRepositories.options,
  applies: ({ pinOrigins }) =>
    pinOrigins.coverage.found === 0 ? 'no workflow or action pins a commit of another repository' : true,
  *check({ pinOrigins }, { unseen }) {
    for (const { pin, origin, renamedTo } of pinOrigins.pins) {
      if (unseenRepositories.covers(unseen, pin)) continue
      if (renamedTo !== null) yield renamed(pin, renamedTo)
      if ('problem' in origin) yield { unverified: origin.problem, at: pin.at }
      else {
        const draft = origin.value === null ? unknownCommit(pin) : judged(pin, origin.value)
        if (draft !== null) yield draft
      }
    }
  },
})

function judged(pin: Pin, origin: Origin): FindingDraft | null {
  const { name, commit, evidence } = wordsOf(pin)
  if (origin.kind === 'branch') return null
  if (origin.kind === 'none') {
    return {
      at: pin.at,
      message: `${name} has the commit ${commit} in none of its branches and tags. It is the commit of a fork, which GitHub shows under the name of the original, or one that was taken out of the history: nobody there vouches for the code that runs here.`,
      remedy: remedyFor(pin),
      evidence: { ...evidence, branches: origin.branches, tags: origin.tags },
    }
  }
  const tags = origin.kind === 'tags' ? origin.names : [origin.name]
  const releases = releasesOf(tags)
  if (releases.length >= MOVED) {
    return {
      at: pin.at,
      message: `${name} has the commit ${commit} in no branch, and the tags of ${releases.length} releases name it: ${listed(releases)}. So it was with tj-actions/changed-files, whose tags were all moved to the commit of an attacker.`,
      remedy: remedyFor(pin),
      evidence: { ...evidence, tags },
    }
  }
  const those = tags.length === 1 ? `the tag ${listed(tags)}` : `the tags ${listed(tags)}`
  const held =
    origin.kind === 'tag-history'
      ? `only the history of ${those} holds it`
      : `only ${those} ${tags.length === 1 ? 'names' : 'name'} it`
  return {
    at: pin.at,
    severity: 'low',
    message: `${name} has the commit ${commit} in no branch: ${held}. Releases are made like that at times, and a tag that somebody forged looks the same.`,
    remedy:
      'Look at the commit once: who made it, and what it changes against the branch it was made from. Prefer a release that a branch holds.',
    evidence: { ...evidence, tags },
  }
}

/** A pin still names the same commit; what is written is a name that anybody may take. */
function renamed(pin: Pin, today: string): FindingDraft {
  const { name, evidence } = wordsOf(pin)
  return {
    at: pin.at,
    severity: 'low',
    message: `${name} is called ${quoted(today)} today. GitHub forwards the old name until somebody registers it anew, and then this pin and its next update come from there.`,
    remedy: /^[\w.][\w./-]*$/.test(today)
      ? `Write the name of today: \`uses: ${today}${pin.path === '' ? '' : `/${pin.path}`}@${pin.commit}\`.`
      : 'Write the name of today.',
    evidence: { ...evidence, today },
    key: `renamed ${pin.owner}/${pin.repository}`.toLowerCase(),
  }
}

function unknownCommit(pin: Pin): FindingDraft {
  const { name, commit, evidence } = wordsOf(pin)
  return {
    at: pin.at,
    message: `${name} has no commit ${commit}. Neither it nor a fork of it is known to have one, so what this pin meant cannot be told: it was mistyped, or taken down.`,
    remedy: remedyFor(pin),
    evidence,
  }
}

function wordsOf({ owner, repository, commit }: Pin) {
  const name = `${owner}/${repository}`
  return { name: quoted(name), commit: quoted(commit.slice(0, 12)), evidence: { repository: name, commit } }
}

/**
 * The releases that tags stand for, of the component with most of them: a monorepo tags one commit for each of its
 * packages. Short tags (`v4`) follow a release and are none of their own.
 */
function releasesOf(tags: readonly string[]): readonly string[] {
  const components = new Map<string, string[]>()
  for (const tag of tags) {
    const component = /^(|.*[^\d.v]|.*[^a-z\d.]v)v?\d+\.\d+\.\d+$/i.exec(tag)?.[1]
    if (component !== undefined) components.set(component, [...(components.get(component) ?? []), tag])
  }
  return [...components.values()].reduce((most, one) => (one.length > most.length ? one : most), [])
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(quoted).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}

/** The command is shown only where every part is a plain name: what is pasted must not be able to do more. */
function remedyFor({ owner, repository, path }: Pin): string {
  const name = `${owner}/${repository}`
  const action = path === '' ? name : `${name}/${path}`
  if (!/^[\w.][\w./-]*$/.test(action)) return impostorCommit.remedy
  return `Pin a release of the repository itself: \`uses: ${action}@<commit> # <tag>\`, where \`gh api repos/${name}/commits/<tag> --jq .sha\` prints the commit. Look at how the present one came here, and at what its runs could see.`
}
