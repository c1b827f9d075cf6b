import { parse, TomlError } from 'smol-toml'
import { SourceInvalid } from '../../../errors.ts'
import type { Table } from '../shape.ts'

/**
 * A manifest as the tools parse it before they hash it: integers are `bigint`, so that they and floats stay apart.
 * @throws SourceInvalid when it is not TOML
 */
export function exactToml(text: string, path: string): Table {
  try {
    return parse(text.startsWith('\uFEFF') ? text.slice(1) : text, { integersAsBigInt: true })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    throw new SourceInvalid(path, error.message.split('\n')[0]!)
  }
}
