import { SourceInvalid } from '../../errors.ts'

/**
 * Split the NUL-terminated answer of a `-z` command.
 * @param where the command, for the error
 * @returns each record as latin1 text, one character a byte
 * @throws SourceInvalid when the last record is cut off
 */
export function nulRecords(output: Buffer, where: string): string[] {
  if (output.length === 0) return []
  if (output.at(-1) !== 0) throw new SourceInvalid(where, 'the answer is cut off')
  return output.toString('latin1', 0, output.length - 1).split('\0')
}
