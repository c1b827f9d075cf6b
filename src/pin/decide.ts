import { type CommitSha, commitSha } from '../location.ts'
import { type LeadingWord, leadingWord } from './comment.ts'
import type { Wanted } from './edit.ts'
import type { DatedCommit, Meanings, Tag } from './resolver.ts'
import { isAged, type PinSettings } from './settings.ts'
import { newest } from './update.ts'
import {
  highest,
  isGreater,
  isOf,
  majorLine,
  type Release,
  releases,
  type VersionTag,
  versionTag,
} from './version-tag.ts'

/** What is to become of one reference. */
export type Decision =
  /** Pinned, with a comment that is true or with none to be had. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'change'; readonly wanted: Wanted; readonly note: string | null }
  /** It stays as it is, and somebody has to look at it. */
  | { readonly kind: 'left'; readonly why: string; readonly mend: string }
  /** It could not be resolved: its file is not written. */
  | { readonly kind: 'refused'; readonly why: string }

const SETTLED: Decision = { kind: 'settled' }

/**
 * A reference by tag, branch or abbreviated SHA becomes the commit that it stands for, with the full version beside it.
 * @param ref as written after `@`
 * @param comment the source of the comment on its line, from `#` on
 */
export function decideMutable(
  ref: string,
  comment: string | null,
  meanings: Meanings,
  tags: readonly Tag[],
  settings: PinSettings,
): Decision {
  const { tag, branch } = meanings
  if (tag !== null && branch !== null && tag.commit !== branch.commit) {
    return {
      kind: 'refused',
      why: 'is both a tag and a branch, at different commits; write `refs/tags/…` or the commit that is meant',
    }
  }
  const found = tag ?? branch ?? meanings.commit
  if (found === null) return { kind: 'refused', why: 'names no tag, branch or commit there' }
  const name = ref.replace(/^refs\/(?:tags|heads)\//, '')
  if (tag !== null) return byTag(name, tag, comment, tags, settings)
  if (!isAged(found.date, settings)) return tooYoung(name, found, settings)
  if (branch !== null) {
    const note = "is a branch: it stays at today's commit until somebody moves it"
    return change(found.commit, name, comment, [name], tags, note)
  }
  return byCommit(found.commit, comment, tags)
}

function byTag(
  name: string,
  tag: DatedCommit,
  comment: string | null,
  tags: readonly Tag[],
  settings: PinSettings,
): Decision {
  const read = versionTag(name)
  const here = releases(tags).filter(({ commit }) => commit === tag.commit)
  const line = read ?? { ...NO_LINE, name }
  const current =
    read?.version == null
      ? highest(
          here.filter((release) => isOf(line, release)),
          read?.letter,
        )
      : null
  const version = read?.version ?? current?.read.version ?? null
  const candidates = releases(tags).filter((release) =>
    isOf(settings.update ? majorLine(line) : line, release),
  )
  const set = (to: DatedCommit, said: string): Decision =>
    change(to.commit, said, comment, [name], tags, null)

  if (settings.update && read !== null) {
    const best = newest(candidates, version, settings)
    if (best !== null && (version === null || isGreater(best.read.version, version)))
      return set(best, best.name)
  }
  // The list knows the day of a tag's release, too.
  const listed = tags.find((one) => one.name === name && one.commit === tag.commit)
  if (isAged((current ?? listed ?? tag).date, settings)) return set(tag, current?.name ?? name)
  // A moving tag has moved to something too young: the line's newest that is old enough takes its place.
  const older = read === null || read.version !== null ? null : newest(candidates, version, settings)
  return older === null ? tooYoung(name, current ?? listed ?? tag, settings) : set(older, older.name)
}

/** An abbreviated SHA: there is no version unless a tag says so, and a comment may already lie. */
function byCommit(commit: CommitSha, comment: string | null, tags: readonly Tag[]): Decision {
  const word = comment === null ? null : leadingWord(comment)
  const claim = word === null ? null : claimOf(word, commit, tags)
  if (claim?.lies === true) return liar(word!, commit, claim)
  const known = claim === null ? bestAt(commit, tags) : null
  if (known === null) return { kind: 'change', wanted: { commit, version: null, replaces: null }, note: null }
  return change(commit, known.name, comment, [], tags, null)
}

/**
 * A full SHA stays unless an update is asked for. Its comment is compared with the repository's tags: a floating or
 * missing one is completed, one that names another commit is reported and never quietly made right.
 * @param comment the source of the comment on its line, from `#` on
 */
export function decidePinned(
  ref: string,
  comment: string | null,
  tags: readonly Tag[],
  settings: PinSettings,
): Decision {
  const sha = commitSha(ref)
  const word = comment === null ? null : leadingWord(comment)
  const claim = word === null ? null : claimOf(word, sha, tags)
  const current = claim === null ? bestAt(sha, tags) : claim.release
  if (settings.update) {
    const moved = updated(word, claim, current, comment, tags, settings)
    if (moved !== null) return moved
  }
  if (claim?.lies === true) return liar(word!, sha, claim)
  if (current === null) return SETTLED
  if (comment === null) return change(null, current.name, null, [], tags, null)
  if (claim === null || word === null || claim.isFull) return SETTLED
  return change(null, current.name, comment, [], tags, null)
}

function updated(
  word: LeadingWord | null,
  claim: Claim | null,
  current: Release | null,
  comment: string | null,
  tags: readonly Tag[],
  settings: PinSettings,
): Decision | null {
  const from = current?.read ?? (word === null || claim === null ? null : versionTag(word.word))
  if (from === null) return null
  const candidates = releases(tags).filter((release) => isOf(majorLine(from), release))
  const best = newest(candidates, from.version, settings)
  if (best === null) return null
  const note = claim?.lies === true ? `its comment said ${word!.word}, which was not this commit` : null
  if (current !== null && !isGreater(best.read.version, current.read.version)) {
    // Already the newest; only a comment that lies about it is worth a word.
    return note === null ? null : change(null, current.name, comment, [], tags, note)
  }
  return change(best.commit, best.name, comment, [], tags, note)
}

/** What the version beside a SHA says, held against the tags. */
interface Claim {
  readonly lies: boolean
  /** The release that the commit is; `null` where no full version stands for it. */
  readonly release: Release | null
  /** The word names a whole version, or a tag that is all there is. */
  readonly isFull: boolean
  /** The commit that the claimed tag is. */
  readonly other: CommitSha | null
}

/** @returns `null` where the word is no version and no tag: a remark, which claims nothing */
function claimOf(word: LeadingWord, sha: CommitSha, tags: readonly Tag[]): Claim | null {
  const read = versionTag(word.word)
  const named = tags.filter(({ name }) => name === word.word || isSpelling(name, read))
  if (!word.isVersion && named.length === 0) return null
  const here = releases(tags).filter(({ commit }) => commit === sha)
  const ofLine = read === null ? here : here.filter((release) => sameLine(read, release))
  const release = highest(ofLine) ?? highest(here.filter(({ read: { component } }) => component === ''))
  const isTrue = named.some(({ commit }) => commit === sha)
  if (isTrue)
    return { lies: false, release, isFull: read?.version != null || ofLine.length === 0, other: null }
  // `# v4` stays true of v4.1.0 after the tag moved on.
  if (read !== null && read.version === null && ofLine.length > 0) {
    return { lies: false, release: highest(ofLine), isFull: false, other: null }
  }
  return { lies: true, release, isFull: false, other: named[0]?.commit ?? null }
}

/** Whether a tag is a version in another spelling: with or without `v`, with a component that the comment leaves out. */
function isSpelling(name: string, read: VersionTag | null): boolean {
  if (read === null) return false
  const tag = versionTag(name)
  return (
    tag !== null &&
    tag.version === read.version &&
    tag.numbers.join('.') === read.numbers.join('.') &&
    (read.component === '' || tag.component === read.component)
  )
}

function sameLine(read: VersionTag, release: Release): boolean {
  return isOf(read.component === '' ? { ...read, component: release.read.component } : read, release)
}

/** The version of a commit that nobody names: of the repository as a whole, else of its only component there. */
function bestAt(sha: CommitSha, tags: readonly Tag[]): Release | null {
  const here = releases(tags).filter(({ commit }) => commit === sha)
  const whole = here.filter(({ read }) => read.component === '')
  if (whole.length > 0) return highest(whole)
  return new Set(here.map(({ read }) => read.component)).size === 1 ? highest(here) : null
}

const NO_LINE: VersionTag = { name: '', component: '', letter: 'v', numbers: [], version: null }

function change(
  commit: CommitSha | null,
  version: string,
  comment: string | null,
  synonyms: readonly string[],
  tags: readonly Tag[],
  note: string | null,
): Decision {
  const word = comment === null ? null : leadingWord(comment)
  const isVersion =
    word !== null &&
    (word.isVersion || synonyms.includes(word.word) || tags.some(({ name }) => name === word.word))
  const replaces = isVersion ? word : null
  const isSaid = replaces !== null && replaces.word === version
  return { kind: 'change', wanted: { commit, version: isSaid ? null : version, replaces }, note }
}

function liar(word: LeadingWord, sha: CommitSha, { other, release }: Claim): Decision {
  const truth = release === null ? '' : ` This commit is ${release.name}.`
  const claimed = other === null ? 'which is no tag there' : `which is ${other.slice(0, 12)}`
  return {
    kind: 'left',
    why: `is pinned to ${sha.slice(0, 12)}, and its comment says ${word.word}, ${claimed}.${truth}`,
    mend: 'look at what that commit is before trusting either; `pin --update` sets both to the newest version',
  }
}

function tooYoung(name: string, { date }: DatedCommit, { cooldownDays }: PinSettings): Decision {
  const since = date === null ? 'bears no date' : `is of ${date.slice(0, 10)}`
  return {
    kind: 'left',
    why: `\`${name}\` ${since}, and nothing of its line is ${cooldownDays} days old.`,
    mend: 'wait, or name an older version',
  }
}
