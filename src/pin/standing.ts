import type { Waiver } from '../policy/model.ts'
import { allowedRepository } from '../rules/workflow/pinning/allowed-repository.ts'
import { isLocked, isSlsaGenerator } from '../rules/workflow/pinning/exempt.ts'
import type { ActionsLock } from '../sources/workflows/model.ts'
import { acceptsMutable } from './comment.ts'
import type { RepositoryReference, UsesPlace } from './places.ts'

/** What the repository itself accepts as mutable. */
export interface Accepted {
  /** `allow` of workflow/unpinned-uses. */
  readonly allow: readonly string[]
  /** Sound inline waivers of workflow/unpinned-uses. */
  readonly waivers: readonly Waiver[]
  readonly lock: ActionsLock | null
}

/** What can be said of a `uses:` without asking anybody. */
export type Standing =
  /** Of this commit, or an image. */
  | { readonly kind: 'none' }
  | { readonly kind: 'pinned' | 'mutable'; readonly reference: RepositoryReference }
  | { readonly kind: 'exempt'; readonly why: string }
  | { readonly kind: 'left'; readonly why: string; readonly mend: string }

export function standing(place: UsesPlace, accepted: Accepted): Standing {
  const { reference, text } = place.uses
  if (reference.kind === 'local' || reference.kind === 'docker') return { kind: 'none' }
  if (text.expressions.length > 0 || text.value.includes('${{')) {
    return {
      kind: 'left',
      why: 'is an expression, which GitHub does not take here.',
      mend: 'write the reference out',
    }
  }
  if (reference.kind === 'invalid') {
    return {
      kind: 'left',
      why: `${reference.problem}.`,
      mend: 'write `owner/repository@ref`, and run `pin` again',
    }
  }
  const problem = unaskable(reference)
  if (problem !== null)
    return { kind: 'left', why: problem, mend: 'write `owner/repository@ref` on one line' }
  if (/^[0-9a-f]{40}$/i.test(reference.ref)) return { kind: 'pinned', reference }
  const why = exemption(place, reference, accepted)
  if (why !== null) return { kind: 'exempt', why }
  return refIsInput(reference) ?? unlocked(place, accepted) ?? { kind: 'mutable', reference }
}

function exemption(place: UsesPlace, reference: RepositoryReference, accepted: Accepted): string | null {
  const { file, comment, calledByJob, uses } = place
  if (calledByJob && isSlsaGenerator(reference))
    return 'refuses to be called by a SHA, and verifies its own tag'
  if (file.kind === 'workflow' && isLocked(reference, file, accepted.lock)) return 'is locked by actions.lock'
  if (accepted.allow.some((entry) => allowedRepository.covers(entry, reference))) {
    return 'is allowed by the policy to keep its ref'
  }
  if (comment !== null && acceptsMutable(comment.text)) return 'is accepted by the comment beside it'
  const line = uses.text.at.startLine
  const isWaived = accepted.waivers.some(
    ({ at, scope: { lines } }) =>
      at.path === file.path && lines !== undefined && lines[0] <= line && line <= lines[1],
  )
  return isWaived ? 'is waived in place' : null
}

/** A workflow that GitHub reads through its lockfile: a reference that is missing there belongs there. */
function unlocked({ file }: UsesPlace, { lock }: Accepted): Standing | null {
  if (file.kind !== 'workflow' || lock?.workflows.has(file.path) !== true) return null
  return {
    kind: 'left',
    why: 'is not in actions.lock, although the lockfile names its workflow.',
    mend: 'renew the lockfile, or take the workflow out of it and run `pin` again',
  }
}

/**
 * rust-toolchain's branches are its input (`@stable`), and are rebased: a commit of one is garbage within weeks.
 * Source: dtolnay/rust-toolchain, README, "Choice of full-length commit SHA".
 */
function refIsInput({ owner, repository, ref }: RepositoryReference): Standing | null {
  if (`${owner}/${repository}`.toLowerCase() !== 'dtolnay/rust-toolchain' || /^v\d/.test(ref)) return null
  return {
    kind: 'left',
    why: 'names the toolchain by a branch that is rebased, so that its commits do not last.',
    mend: `write \`dtolnay/rust-toolchain@v1\` with the input \`toolchain: ${/^[\w.-]+$/.test(ref) ? ref : 'stable'}\`, and run \`pin\` again`,
  }
}

/** Git's own rules for names of refs (git-check-ref-format), and GitHub's for owners and repositories. */
function unaskable({ owner, repository, ref }: RepositoryReference): string | null {
  if (
    !/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(owner) ||
    !/^[\w.-]+$/.test(repository) ||
    /^\.+$/.test(repository)
  ) {
    return 'names no repository that GitHub could have.'
  }
  if (/[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|\.lock$/u.test(ref))
    return 'names no ref that git could have.'
  return null
}
