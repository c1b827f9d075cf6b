import { createHash } from 'node:crypto'
import * as v from 'valibot'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { InputError } from '../errors.ts'
import { decodeUtf8 } from '../files/decode.ts'
import { type Location, type RepositoryPath, repositoryPath } from '../location.ts'
import type { PolicyFile, policySchema } from './schema.ts'

/** A policy file that fits the schema, with the places of its parts. */
export interface ReadPolicy {
  readonly path: string
  readonly sha256: string
  readonly content: PolicyFile
  /** Where the value at a path of keys and indexes stands. */
  readonly locate: (keys: readonly (string | number)[]) => Location
}

const MAX_BYTES = 1024 * 1024

/**
 * Read one policy file.
 * @param path as users name it; used in messages and locations
 * @throws InputError with path, line and the allowed values when the file is not a policy
 */
export function readPolicyFile(
  bytes: Uint8Array,
  path: string,
  schema: ReturnType<typeof policySchema>,
): ReadPolicy {
  if (bytes.length > MAX_BYTES)
    throw new InputError(`${path}: is larger than ${MAX_BYTES} bytes; no policy needs that`)
  const text = asInputError(() => decodeUtf8(bytes, path))
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
  })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0])
    throw new InputError(`${path}:${line}:${col}: ${sayYamlProblem(problem)}`)
  }
  const locate = (keys: readonly (string | number)[]): Location => locationOf(document, lines, path, keys)
  const value = asInputError(() => toPlain(document, path))
  const result = v.safeParse(schema, value, { abortPipeEarly: true })
  if (!result.success) throw new InputError(describeIssue(result.issues[0], path, locate, schema))
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), content: result.output, locate }
}

function sayYamlProblem(problem: YAMLError): string {
  if (problem.code === 'RESOURCE_EXHAUSTION') return 'nests deeper than any policy needs'
  if (problem.code === 'MULTIPLE_DOCS') return 'a second YAML document starts here; a policy is one document'
  return problem.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
}

function toPlain(document: Document.Parsed, path: string): unknown {
  if (document.contents === null)
    throw new InputError(`${path}:1:1: is empty; write \`extends: release\`, or remove the file`)
  // A policy has no use for aliases, and without them there are no cycles and no bombs.
  if (hasAlias(document)) throw new InputError(`${path}: uses a YAML alias (\`*name\`); write the value out`)
  return document.toJS({ maxAliasCount: 0 })
}

function hasAlias(document: Document.Parsed): boolean {
  let found = false
  visit(document, {
    Alias: () => {
      found = true
      return visit.BREAK
    },
  })
  return found
}

function asInputError<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError((error as Error).message)
  }
}

function describeIssue(
  issue: v.BaseIssue<unknown>,
  path: string,
  locate: ReadPolicy['locate'],
  schema: v.GenericSchema,
): string {
  // A union reports the whole value; the deepest issue of the branch that came furthest says more.
  const branch = deepestIssue(issue)
  const keys = [...(issue.path ?? []), ...(branch === issue ? [] : (branch.path ?? []))].map(
    (item) => item.key as string | number,
  )
  const at = locate(keys)
  const name = keys.length === 0 ? 'the policy' : keys.join('.')
  return `${path}:${at.startLine}:${at.startColumn}: ${name}: ${sayIssue(branch, allowedKeys(schema, keys.slice(0, -1)))}`
}

/** The keys that the schema has at a place; empty where it is not a map with fixed keys. */
function allowedKeys(schema: v.GenericSchema, keys: readonly (string | number)[]): readonly string[] {
  let here: unknown = schema
  for (const key of keys) here = child(unwrap(here), key)
  const { entries } = unwrap(here) as { entries?: object }
  return entries === undefined ? [] : Object.keys(entries)
}

function unwrap(schema: unknown): object {
  let here = schema as { wrapped?: unknown; pipe?: unknown[]; options?: unknown[] }
  for (;;) {
    if (here.wrapped !== undefined) here = here.wrapped as typeof here
    else if (here.pipe !== undefined && here.pipe[0] !== here) here = here.pipe[0] as typeof here
    else if (Array.isArray(here.options) && typeof here.options.at(-1) === 'object')
      here = here.options.at(-1) as typeof here
    else return here
  }
}

function child(schema: object, key: string | number): unknown {
  const { entries, item } = schema as { entries?: Record<string, unknown>; item?: unknown }
  return (typeof key === 'number' ? item : entries?.[key]) ?? {}
}

function deepestIssue(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const deeper = (issue.issues ?? []).filter((inner) => (inner.path ?? []).length > 0)
  return deeper.sort((a, b) => b.path!.length - a.path!.length)[0] ?? issue
}

function sayIssue(issue: v.BaseIssue<unknown>, known: readonly string[]): string {
  if (issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected === 'never') {
    if (Array.isArray(issue.path?.at(-1)?.input)) return 'stands in a list where a map is needed'
    return `is not known here; known are: ${known.join(', ')}`
  }
  if (issue.kind === 'schema' && issue.type === 'strict_object' && issue.received === 'undefined')
    return 'is missing'
  if (issue.kind === 'schema' && issue.type === 'undefined') return issue.message
  if (issue.kind === 'schema' && issue.expected !== null && issue.type !== 'union') {
    const allowed = issue.expected.replace(/^\(|\)$/g, '').replaceAll('"', '')
    return `must be ${allowed.includes(' | ') ? `one of ${allowed.split(' | ').join(', ')}` : allowed}, not ${issue.received.replaceAll('"', '')}`
  }
  return issue.message
}

function locationOf(
  document: Document.Parsed,
  lines: LineCounter,
  path: string,
  keys: readonly (string | number)[],
): Location {
  for (let length = keys.length; length >= 0; length--) {
    const range = rangeOf(document, keys.slice(0, length))
    if (range !== null) {
      const start = lines.linePos(range[0])
      const end = lines.linePos(range[1])
      return {
        path: locationPath(path),
        startLine: start.line,
        startColumn: start.col,
        endLine: end.line,
        endColumn: end.col,
      }
    }
  }
  return { path: locationPath(path), startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
}

/** The key where the value hangs in a map, the item itself in a list. */
function rangeOf(
  document: Document.Parsed,
  keys: readonly (string | number)[],
): readonly [number, number] | null {
  const last = keys.at(-1)
  const parent = keys.length < 2 ? document.contents : document.getIn(keys.slice(0, -1), true)
  if (typeof last === 'string' && isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last)
    if (pair !== undefined && isScalar(pair.key) && pair.key.range)
      return [pair.key.range[0], pair.key.range[1]]
  }
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true)
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : null
}

function locationPath(path: string): RepositoryPath {
  // A policy outside the repository is named as the user named it.
  return /^(?:[/\\]|[A-Za-z]:|.*\.\.)/.test(path) ? (path as RepositoryPath) : repositoryPath(path)
}
