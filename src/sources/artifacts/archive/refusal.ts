import { SourceInvalid } from '../../../errors.ts'
import { printable } from '../../advisories/json.ts'

/** An archive that is not read any further, in one line; names of members in it are foreign text. */
export function refusal(path: string, problem: string): SourceInvalid {
  return new SourceInvalid(path, printable(problem, 400))
}
