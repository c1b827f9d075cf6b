import { SourceInvalid } from '../../errors.ts'
import { decodeUtf8 } from '../../files/decode.ts'
import type { ArtifactProblem } from './model.ts'

/** A value in a message: one line, of bounded length. */
export function shown(value: string): string {
  const line = JSON.stringify(value).slice(1, -1).replaceAll('`', "'")
  return `\`${line.length > 120 ? `${line.slice(0, 120)}…` : line}\``
}

/**
 * What a parser makes of one member; where it cannot, the problem is noted and nothing is returned, so that the rest
 * of the artefact is still judged.
 * @param kind the problem's word, e.g. `invalid-json`
 */
export function parsedMember<T>(
  bytes: Uint8Array,
  member: string,
  kind: string,
  problems: ArtifactProblem[],
  parse: (text: string, path: string) => T,
): T | null {
  try {
    return parse(decodeUtf8(bytes, member), member)
  } catch (error) {
    if (!(error instanceof SourceInvalid)) throw error
    problems.push({ member, kind, detail: reasonOf(error, member) })
    return null
  }
}

/** The error's own clause: the member is named beside it. */
function reasonOf(error: SourceInvalid, member: string): string {
  if (error.message.includes('is not UTF-8')) return 'is not UTF-8'
  return error.message.startsWith(`${member}: `) ? error.message.slice(member.length + 2) : error.message
}
