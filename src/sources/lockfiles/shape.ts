import { SourceInvalid } from '../../errors.ts'

/** A JSON or TOML table of which nothing is known yet. */
export type Table = Readonly<Record<string, unknown>>

/** Reads typed values out of untrusted tables; every wrong type is a `SourceInvalid` that names the place. */
export interface Shape {
  table(value: unknown, where: string): Table
  /** `{}` when absent. */
  optionalTable(table: Table, key: string, where: string): Table
  list(value: unknown, where: string): readonly unknown[]
  /** `[]` when absent. */
  optionalList(table: Table, key: string, where: string): readonly unknown[]
  string(table: Table, key: string, where: string): string
  optionalString(table: Table, key: string, where: string): string | undefined
  flag(table: Table, key: string, where: string): boolean
  /** A table of which every value is a string: `{ name: range }`. */
  strings(table: Table, key: string, where: string): readonly (readonly [string, string])[]
  fail(problem: string): never
}

/** @param path named in the errors */
export function shapeOf(path: string): Shape {
  const fail = (problem: string): never => {
    throw new SourceInvalid(path, problem)
  }
  const table = (value: unknown, where: string): Table =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
      ? (value as Table)
      : fail(`${where} is not a table`)
  const list = (value: unknown, where: string): readonly unknown[] =>
    Array.isArray(value) ? (value as readonly unknown[]) : fail(`${where} is not a list`)
  const optionalString = (from: Table, key: string, where: string): string | undefined => {
    const value = own(from, key)
    if (value === undefined || typeof value === 'string') return value
    return fail(`\`${key}\` of ${where} is not a string`)
  }
  const optionalTable = (from: Table, key: string, where: string): Table => {
    const value = own(from, key)
    return value === undefined ? {} : table(value, `\`${key}\` of ${where}`)
  }
  return {
    fail,
    table,
    optionalTable,
    list,
    optionalString,
    optionalList: (from, key, where) => {
      const value = own(from, key)
      return value === undefined ? [] : list(value, `\`${key}\` of ${where}`)
    },
    string: (from, key, where) => {
      const value = optionalString(from, key, where)
      return value === undefined || value === '' ? fail(`${where} has no \`${key}\``) : value
    },
    flag: (from, key, where) => {
      const value = own(from, key)
      if (value === undefined || typeof value === 'boolean') return value === true
      return fail(`\`${key}\` of ${where} is neither true nor false`)
    },
    strings: (from, key, where) =>
      Object.entries(optionalTable(from, key, where)).map(([name, value]) =>
        typeof value === 'string'
          ? ([name, value] as const)
          : fail(`\`${key}.${name}\` of ${where} is not a string`),
      ),
  }
}

function own(table: Table, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
