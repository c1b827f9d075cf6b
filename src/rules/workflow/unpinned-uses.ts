import * as v from 'valibot'
import type { FindingDraft } from '../../findings.ts'
import { locate } from '../../sources/workflows/locate.ts'
import type { ActionReference, Text, Uses } from '../../sources/workflows/model.ts'
import { allUses } from '../../sources/workflows/walk.ts'
import { defineRule } from '../rule.ts'
import { allowedRepository } from './pinning/allowed-repository.ts'
import { isLocked, isLockedThrough, isSlsaGenerator } from './pinning/exempt.ts'
import { fetchedActions, fetchedFinding } from './pinning/fetched-action.ts'
import { quoted } from './pinning/quoted.ts'
import { weighedByReach } from './reach/weighed.ts'

type RepositoryReference = Extract<ActionReference, { kind: 'repository' }>

const options = v.strictObject({
  /** Actions that may keep tags: `owner/repo`, `owner/repo/path` or `owner/*`; whole names, in any case. */
  allow: v.optional(v.array(allowedRepository.entry), []),
})

/**
 * A `uses:` that is not a full commit SHA: 40 hex digits in either case, nothing before or after.
 * Source: GitHub, "Security hardening for GitHub Actions", using third-party actions; the tj-actions/changed-files
 * compromise of March 2025, where every tag was moved. The grammar is the runner's, see `readActionReference`.
 */
export const unpinnedUses = defineRule({
  id: 'workflow/unpinned-uses',
  title: 'Action is not pinned to a full commit SHA',
  severity: 'high',
  rationale:
    'A tag or branch can be moved to other code at any time, and that code then runs in the pipeline with its token and secrets. Only a full commit SHA names the code itself.',
  remedy: 'Pin the action: `uses: owner/repository@<40 hex digits of the commit> # <version>`.',
  standards: [
    'OWASP CICD-SEC-3',
    'OpenSSF Scorecard Pinned-Dependencies',
    'CIS Software Supply Chain 3.1',
    'NIST SSDF PW.4.4',
    'OpenSSF S2C2F ING-1',
  ],
  needs: ['workflows'],
  options,
  applies: ({ workflows }) => {
    const [first] = allUses(workflows)
    return first === undefined ? 'no workflow or action of this repository uses another' : true
  },
  *check({ workflows }, { allow }) {
    const seen = new Set<Text>()
    for (const { file, job, uses } of allUses(workflows)) {
      const { reference } = uses
      // Images are judged by workflow/unpinned-image; local references are this very commit, but for those below.
      if (reference.kind === 'local' || reference.kind === 'docker') continue
      const calledByJob = job !== null && job.uses === uses
      if (reference.kind === 'repository' && uses.text.expressions.length === 0) {
        if (/^[0-9a-f]{40}$/i.test(reference.ref)) continue
        if (allow.some((entry) => allowedRepository.covers(entry, reference))) continue
        if (calledByJob && isSlsaGenerator(reference)) continue
        if (
          file.kind === 'workflow'
            ? isLocked(reference, file, workflows.actionsLock)
            : isLockedThrough(reference, file, workflows)
        )
          continue
      }
      // An anchored step is written once, however many jobs use it.
      if (!seen.has(uses.text)) yield finding(uses)
      seen.add(uses.text)
    }
    for (const fetched of fetchedActions(workflows)) {
      if (isAllowed(fetched.checkout?.repository, allow)) continue
      if (!seen.has(fetched.uses.text)) yield fetchedFinding(fetched)
      seen.add(fetched.uses.text)
    }
  },
  weighed: weighedByReach,
})

function isAllowed(name: string | undefined, allow: readonly string[]): boolean {
  const [owner, repository] = name?.split('/') ?? []
  if (owner === undefined || repository === undefined) return false
  return allow.some((entry) => allowedRepository.covers(entry, { owner, repository, path: '' }))
}

function finding({ text, reference }: Uses): FindingDraft {
  const shown = quoted(text.value)
  const evidence = { uses: text.value }
  const whole = locate(text, 0, text.value.length)
  if (text.expressions.length > 0) {
    return {
      at: whole,
      message: `${shown} is an expression. GitHub takes none in \`uses\`, and no reader can tell what would run.`,
      evidence,
    }
  }
  if (reference.kind !== 'repository') {
    const problem = reference.kind === 'invalid' ? reference.problem : 'is not a reference'
    return {
      at: whole,
      message: `${shown} ${problem}. The runner refuses it, and nothing says which code was meant.`,
      evidence,
    }
  }
  return {
    at: locate(text, reference.refStart, text.value.length),
    message: `${shown} is not pinned to a commit. ${mutability(reference.ref)}`,
    remedy: remedyFor(reference),
    evidence: { ...evidence, ref: reference.ref },
  }
}

function mutability(ref: string): string {
  const shown = quoted(ref)
  if (/^[0-9a-f]{7,39}$/i.test(ref)) {
    return `${shown} is an abbreviated SHA: a branch or tag of that name, or a second commit that begins so, takes its place.`
  }
  if (/^[0-9a-f]{64}$/i.test(ref)) {
    return `${shown} has 64 hex digits; commits on GitHub have 40, so it is the name of a branch or tag.`
  }
  if (/[0-9a-f]{40}/i.test(ref)) {
    return `${shown} contains a SHA and is none: it is the name of a branch or tag, which its owner can move.`
  }
  return `${shown} is a tag or branch; whoever moves it runs code here with this pipeline's token and secrets.`
}

/** The command is shown only where every part is a plain name: what is pasted must not be able to do more. */
function remedyFor({ owner, repository, path, ref }: RepositoryReference): string {
  const name = `${owner}/${repository}`
  const action = path === '' ? name : `${name}/${path}`
  if (![action, ref].every((part) => /^[\w.][\w./+-]*$/.test(part))) return unpinnedUses.remedy
  return `Pin it: \`uses: ${action}@<commit> # ${ref}\`, where \`gh api repos/${name}/commits/${ref} --jq .sha\` prints the commit.`
}
