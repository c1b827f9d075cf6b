import type { Location } from '../../location.ts'

/** A parsed JSON or TOML file: plain values, and where each of them stands. */
export interface StructuredDocument {
  /** Objects have no prototype, so `__proto__` and `constructor` are keys like any other. */
  readonly value: unknown
  /**
   * Where a value stands, quotes included; computed only when asked.
   * A TOML table stands at its header. What does not exist stands at the nearest thing around it that does.
   * @param part `key` for the name in front of the value; an array's item has none and answers with itself
   */
  locate(path: readonly (string | number)[], part?: 'key' | 'value'): Location
}

/** Containers nested deeper than this are refused: no manifest or lockfile needs them, and they exhaust the stack. */
export const MAX_DEPTH = 200

/** Whether the value is a table that a parser of this folder made. */
export function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}
