import type { CommitSha } from '../location.ts'
import { locate } from '../sources/workflows/locate.ts'
import type { LeadingWord } from './comment.ts'
import type { Layout } from './layout.ts'
import type { RepositoryReference, UsesPlace } from './places.ts'

/** Text in place of a stretch of the file. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a place is to say. */
export interface Wanted {
  /** `null` leaves the reference as it is. */
  readonly commit: CommitSha | null
  /** The version for the comment; `null` leaves the comment as it is. */
  readonly version: string | null
  /** The word of the existing comment that the version takes the place of; `null` puts it before the comment. */
  readonly replaces: LeadingWord | null
}

export interface PlaceEdits {
  readonly edits: readonly Edit[]
  /** Why the version could not be written beside the reference; `null` where it was, or none was wanted. */
  readonly omitted: string | null
  /** Why the reference cannot be edited where it stands. */
  readonly problem: string | null
}

/**
 * The edits that make a place say what is wanted, and nothing else.
 * @param reference the place's, of a repository
 */
export function placeEdits(
  place: UsesPlace,
  reference: RepositoryReference,
  wanted: Wanted,
  layout: Layout,
): PlaceEdits {
  const edits: Edit[] = []
  if (wanted.commit !== null) {
    const { text } = place.uses
    const at = locate(text, reference.refStart, text.value.length)
    if (at.startLine !== at.endLine) {
      return { edits: [], omitted: null, problem: 'is written over two lines; write it on one' }
    }
    const start = layout.offset(at.startLine, at.startColumn)
    edits.push({ start, end: layout.offset(at.endLine, at.endColumn), text: wanted.commit })
  }
  const comment = wanted.version === null ? null : commentEdit(place, wanted.version, wanted.replaces, layout)
  if (typeof comment === 'string') return { edits, omitted: comment, problem: null }
  return { edits: comment === null ? edits : [...edits, comment], omitted: null, problem: null }
}

function commentEdit(
  place: UsesPlace,
  version: string,
  replaces: LeadingWord | null,
  layout: Layout,
): Edit | string {
  // The name of a tag or branch can hold characters that change how the line reads.
  if (!/^[\x21-\x7e]+$/.test(version)) return 'its name holds characters that a comment must not'
  if (place.crowded) return 'another action stands on the same line'
  if (place.comment !== null) {
    const start = layout.offset(place.comment.at.startLine, place.comment.at.startColumn)
    return replaces === null
      ? { start, end: start, text: `# ${version} ` }
      : { start: start + replaces.start, end: start + replaces.end, text: version }
  }
  const end = layout.commentEnd(layout.lines.offset(place.uses.text.at), place.line)
  if (end === null) return 'the line is inside a `[…]` or `{…}` that goes on below it'
  return { start: end, end, text: ` # ${version}` }
}

/**
 * A text with edits made; every character outside of them stays.
 * @throws Error when two edits overlap
 */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end < start) throw new Error('two edits overlap')
    parts.push(text.slice(at, start), put)
    at = end
  }
  return parts.join('') + text.slice(at)
}
