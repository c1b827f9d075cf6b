/** The first word of a comment, where Dependabot and Renovate look for the version. */
export interface LeadingWord {
  readonly word: string
  /** Offsets in the comment's source, `#` included. */
  readonly start: number
  readonly end: number
  /** Whether it reads as a version whatever tags there are: `v4`, `4.2`. A bare `2` is a word like any other. */
  readonly isVersion: boolean
}

/**
 * What may stand before the version, in the field's use: `# v4`, `#v4`, `# tag=v4`, `# pin@v4`, `# @v4`,
 * `# ratchet:owner/name@v4`.
 * Source: the comment grammars of Renovate's github-actions manager, Ratchet and pinact.
 */
const LEAD =
  /^#+[ \t]*(?:tag[ \t]*=[ \t]*|(?:renovate[ \t]*:[ \t]*)?pin[ \t]*@[ \t]*|ratchet:[\w.-]+(?:\/[\w.-]+)*@|@)?/

/** @param source a comment as it is written, from its `#` on */
export function leadingWord(source: string): LeadingWord | null {
  const start = LEAD.exec(source)?.[0].length ?? 0
  const word = /^[^\s,;)]+/.exec(source.slice(start))?.[0]
  if (start === 0 || word === undefined) return null
  const isVersion = /^v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.-]+)?$/.test(word) && /^v|\./.test(word)
  return { word, start, end: start + word.length, isVersion }
}

/** Whether a comment accepts the mutable reference that it stands beside, in the words of zizmor or Ratchet. */
export function acceptsMutable(comment: string): boolean {
  return /\bzizmor:\s*ignore\[[^\]]*\bunpinned-uses\b[^\]]*\]|\bratchet:exclude\b/.test(comment)
}
