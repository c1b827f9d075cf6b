import type { Member } from '../../../sources/artifacts/model.ts'
import type { CommittedFile } from '../../../sources/git/committed-files.ts'

/**
 * Whether a packaged file is the commit's: byte for byte, or in the form that the commit's own attributes ask for when
 * it is checked out (`eol`, `ident`, Git LFS) or exported (`export-subst`). Sources: gitattributes(5).
 */
export function isSame(member: Member, file: CommittedFile, head: string): boolean {
  if (member.blob === null) return false
  return (
    member.blob === file.blob ||
    file.checkedOut.includes(member.blob) ||
    (file.lfs !== null && file.lfs === member.sha256) ||
    isExported(member.text, file, head)
  )
}

/**
 * `$Format:…$` replaced as `git archive` does, and everything around it unchanged. What stands for the commit's id has
 * to be the commit's; the other placeholders tell names and dates, on one line.
 */
function isExported(text: string | null, file: CommittedFile, head: string): boolean {
  if (!file.exportSubst || file.text === null || text === null) return false
  const pieces = file.text.split(/\$Format:([^$\n]*)\$/)
  if (pieces.length === 1) return false
  let pattern = '^'
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0) pattern += escaped(piece)
    else if (piece === '%H') pattern += escaped(head)
    else if (piece === '%h') pattern += `(?:${prefixes(head).join('|')})`
    else pattern += '[^$\\n]*'
  }
  return new RegExp(`${pattern}$`, 'u').test(text)
}

function prefixes(head: string): string[] {
  return Array.from({ length: head.length - 6 }, (_, index) => head.slice(0, head.length - index))
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

/**
 * Whether an installed script is the commit's but for its first line, which a build replaces by `#!python`.
 * Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/, "Recommended installer
 * features".
 */
export function isSameScript(member: Member, file: CommittedFile): boolean {
  if (member.text === null || file.text === null) return false
  if (!/^#!python[w]?(?: [^\n]*)?\n/.test(member.text) || !/^#!.*python[^\n]*\n/.test(file.text)) return false
  return restOf(member.text) === restOf(file.text)
}

function restOf(text: string): string {
  return text.slice(text.indexOf('\n') + 1)
}
