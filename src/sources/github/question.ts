import { isRecord } from '../advisories/json.ts'
import type { RepositoryName } from './model.ts'

/** The members of an answer's object, not yet understood. */
export type Fields = Readonly<Record<string, unknown>>

/** One question about one repository, as a selection of GraphQL fields. */
export interface Question<T> extends RepositoryName {
  /** Fields of `repository`; each `$name` in it is one of `variables`. */
  readonly select: string
  readonly variables: Readonly<Record<string, string | null>>
  /**
   * What GitHub's answer means.
   * @param repository `data.repository`, which is there
   * @throws Unreadable when a field is not what the schema promises
   */
  read(repository: Fields): T
  /** How heavy the answer is, where an ordinary one counts 1; a query takes up to 60. */
  readonly weight?: number
}

/** An answer that is not what GitHub's schema promises. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** @throws Unreadable when it is no object */
export function object(value: unknown, what: string): Fields {
  if (!isRecord(value)) throw new Unreadable(`${what} is not an object`)
  return value
}

/** @returns `null` for `null`, which GitHub says for what is not there; a field that was not answered at all is no `null` */
export function nullable(value: unknown, what: string): Fields | null {
  return value === null ? null : object(value, what)
}

/** @throws Unreadable when it is no text */
export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Unreadable(`${what} is not text`)
  return value
}

/** @throws Unreadable when it is neither `true` nor `false` */
export function flag(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw new Unreadable(`${what} is not true or false`)
  return value
}

/** The nodes of a connection, none of which may be missing. */
export function nodes(connection: Fields, what: string): readonly Fields[] {
  if (!Array.isArray(connection.nodes)) throw new Unreadable(`${what} has no list of nodes`)
  return connection.nodes.map((node) => object(node, what))
}

/** The cursor of the next page; `null` on the last. */
export function nextPage(connection: Fields, what: string): string | null {
  const { hasNextPage, endCursor } = object(connection.pageInfo, `${what}'s pageInfo`)
  if (!flag(hasNextPage, 'hasNextPage')) return null
  return text(endCursor, 'endCursor')
}
