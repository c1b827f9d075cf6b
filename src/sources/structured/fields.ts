import { SourceInvalid } from '../../errors.ts'
import type { Location } from '../../location.ts'
import { isTable, type StructuredDocument } from './document.ts'

export type FieldPath = readonly (string | number)[]

/**
 * Typed access to a parsed file. Absent fields are `null`; a field of another type than asked for is refused,
 * because a tool may coerce it into something that the gate did not see.
 */
export interface Fields {
  at(field: FieldPath, part?: 'key' | 'value'): Location
  has(field: FieldPath): boolean
  /** Whether the field is there and of this kind, for fields that may be of several. */
  is(field: FieldPath, kind: 'text' | 'table' | 'list'): boolean
  /** @throws SourceInvalid as do all of these, when the field is there and of another type */
  text(field: FieldPath): string | null
  flag(field: FieldPath): boolean | null
  table(field: FieldPath): Readonly<Record<string, unknown>> | null
  list(field: FieldPath): readonly unknown[] | null
  texts(field: FieldPath): readonly string[] | null
  /** The error to throw for a field that cannot be used. */
  wrong(field: FieldPath, what: string): SourceInvalid
}

/**
 * @param path of the file, for errors
 * @throws SourceInvalid when the file is not an object at its top
 */
export function fields(document: StructuredDocument, path: string): Fields {
  const wrong = (field: FieldPath, what: string): SourceInvalid => {
    const { startLine, startColumn } = document.locate(field)
    const name = field.length === 0 ? 'the file' : `\`${oneLine(field.join('.'))}\``
    return new SourceInvalid(path, `${startLine}:${startColumn}: ${name} ${what}`)
  }
  const get = <T>(field: FieldPath, is: (value: unknown) => value is T, expected: string): T | null => {
    const value = valueAt(document.value, field)
    if (value === undefined) return null
    if (!is(value)) throw wrong(field, `is ${kindOf(value)} and should be ${expected}`)
    return value
  }
  if (!isTable(document.value)) throw wrong([], `is ${kindOf(document.value)} and should be an object`)
  return {
    at: (field, part) => document.locate(field, part),
    has: (field) => valueAt(document.value, field) !== undefined,
    is: (field, kind) => KINDS[kind](valueAt(document.value, field)),
    text: (field) => get(field, isString, 'a string'),
    flag: (field) => get(field, isBoolean, '`true` or `false`'),
    table: (field) => get(field, isTable, 'a table'),
    list: (field) => get(field, isArray, 'a list'),
    texts(field) {
      const list = get(field, isArray, 'a list of strings')
      const odd = list?.findIndex((item) => !isString(item)) ?? -1
      if (odd !== -1) throw wrong([...field, odd], `is ${kindOf(list![odd])} and should be a string`)
      return list as readonly string[] | null
    },
    wrong,
  }
}

function valueAt(root: unknown, field: FieldPath): unknown {
  let value = root
  for (const step of field) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step]
    else if (isTable(value)) value = value[step]
    else return undefined
  }
  return value
}

function kindOf(value: unknown): string {
  if (value === null) return '`null`'
  if (Array.isArray(value)) return 'a list'
  if (isTable(value)) return 'a table'
  return typeof value === 'object' ? 'a date' : `a ${typeof value}`
}

function oneLine(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text).slice(1, -1)
}

const isString = (value: unknown): value is string => typeof value === 'string'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isArray = (value: unknown): value is unknown[] => Array.isArray(value)
const KINDS = { text: isString, table: isTable, list: isArray }
