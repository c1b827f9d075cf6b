import type { CommitSha, Location } from '../location.ts'

/** What became of one reference. */
export type Outcome =
  /** Rewritten, or would be. */
  | 'changed'
  /** It could be resolved, and stays because its file does. */
  | 'held'
  /** Pinned already, and its comment agrees. */
  | 'settled'
  /** Mutable, and meant to be. */
  | 'exempt'
  /** Somebody has to look at it: it stays as it is. */
  | 'left'
  /** It could not be resolved: its file stays as it is. */
  | 'refused'
  /** Pinned; its comment was not compared. */
  | 'unasked'

export interface PlaceReport {
  readonly at: Location
  /** `uses:` as written. */
  readonly uses: string
  readonly outcome: Outcome
  /** The new commit; `null` where the reference stays. */
  readonly commit: CommitSha | null
  /** The version that is written beside it; `null` where none is. */
  readonly version: string | null
  /** Why; one or two sentences that follow the reference. Empty where nothing needs saying. */
  readonly why: string
  readonly mend: string
}

/** An image by a mutable tag: listed, never rewritten. */
export interface ImageReport {
  readonly at: Location
  readonly image: string
}

export interface FileReport {
  readonly path: string
  /** `changed`: written, or would be; `refused`: it could not be done, and nothing of it was. */
  readonly outcome: 'changed' | 'unchanged' | 'refused'
  /** Why it was refused as a whole; `null` where its references say it. */
  readonly problem: string | null
  readonly places: readonly PlaceReport[]
  readonly images: readonly ImageReport[]
  /** The text before and after, without byte-order mark; equal where nothing changes. */
  readonly before: string
  readonly after: string
}

export interface PinReport {
  readonly files: readonly FileReport[]
  /** Files that the policy excludes. */
  readonly excluded: readonly { readonly path: string; readonly reason: string }[]
  /** Why comments were not compared; `null` where they were. */
  readonly unasked: string | null
  /** Whether it was chosen that nobody is asked: then it is no failure that nobody was. */
  readonly offline: boolean
}

/**
 * 0: everything that can be pinned is. 1: with `check`, something would change; else something is left for people.
 * 2: something could not be read, resolved or written.
 */
export function exitCode({ files, unasked, offline }: PinReport, check: boolean): 0 | 1 | 2 {
  const places = files.flatMap((file) => file.places)
  const isPartial = places.some(
    ({ outcome, why }) => outcome === 'unasked' && (why !== '' || (unasked !== null && !offline)),
  )
  if (isPartial || files.some(({ outcome }) => outcome === 'refused')) return 2
  if (places.some(({ outcome }) => outcome === 'left')) return 1
  return check && files.some(({ outcome }) => outcome === 'changed') ? 1 : 0
}
