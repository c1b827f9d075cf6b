import { isSourceError, SourceInvalid } from '../../errors.ts'
import { isRecord, parseJson } from '../advisories/json.ts'
import type { Reply } from './ask.ts'

export interface Digest {
  readonly algorithm: 'sha1' | 'sha256' | 'sha512'
  /** Lower-case hex. */
  readonly value: string
}

/** A file of a published version. */
export interface PublishedFile {
  /** `null` in registries whose versions have one file. */
  readonly name: string | null
  readonly digests: readonly Digest[]
}

export interface PublishedVersion {
  readonly version: string
  readonly publishedAt: string | null
  /** As in `RegistryAnswer`. */
  readonly withdrawn: string | null
  /** `null` where the registry does not tell digests. */
  readonly files: readonly PublishedFile[] | null
}

/** What a registry has of a package. */
export type Publication =
  | { readonly kind: 'known'; readonly versions: readonly PublishedVersion[] }
  /** The registry says that there is no such package. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unanswered'; readonly why: string }

/** An artefact as far as registries are asked about it. */
export interface LocalFile {
  readonly path: string
  /** The file's name. */
  readonly name: string
  digest(algorithm: Digest['algorithm']): Promise<string>
}

/** One registry in its own protocol. Nothing of it throws for expected trouble. */
export interface Registry {
  /** For messages, without credentials. */
  readonly address: string
  versionsOf(name: string): Promise<Publication>
  /** @returns `null` when a "there is no such package" of it may be believed, otherwise why not */
  doubt(name: string): Promise<string | null>
  /** What only a question about the one version tells; asked for a version that is published. */
  detailsOf?(name: string, version: PublishedVersion): Promise<PublishedVersion | { readonly why: string }>
  /** Which of the files the registry knows as this version's, where it lists no digests itself. */
  recognises?(
    name: string,
    version: string,
    file: LocalFile,
  ): Promise<'same' | 'different' | 'unlisted' | { readonly why: string }>
}

/** The text of the registry's answer read as what it should be; anything unexpected is no answer. */
export function understood(reply: Reply, where: string, read: (body: string) => Publication): Publication {
  if (reply.kind !== 'found') return reply
  try {
    return read(reply.body)
  } catch (error) {
    if (!isSourceError(error)) throw error
    return { kind: 'unanswered', why: `its answer to ${where} ${problemOf(error, where)}` }
  }
}

/** A JSON object of the registry. */
export function record(body: string, where: string): Readonly<Record<string, unknown>> {
  const value = parseJson(body, where)
  if (!isRecord(value)) throw malformed(where, 'is no object')
  return value
}

/** The error of an answer that is not what its protocol says. */
export function malformed(where: string, problem: string): SourceInvalid {
  return new SourceInvalid(where, problem)
}

/** A member that must be text. */
export function textOf(value: unknown, where: string, member: string): string {
  if (typeof value !== 'string' || value === '') throw malformed(where, `has no \`${member}\``)
  return value
}

/** A member that must be a list of objects. */
export function recordsOf(
  value: unknown,
  where: string,
  member: string,
): Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value) || !value.every(isRecord)) throw malformed(where, `has no list \`${member}\``)
  return value
}

/** A digest in hex or base64, whichever the length says; `null` when it is none. */
export function digestOf(algorithm: Digest['algorithm'], text: unknown): Digest | null {
  if (typeof text !== 'string') return null
  const bytes = { sha1: 20, sha256: 32, sha512: 64 }[algorithm]
  if (new RegExp(`^[0-9a-f]{${bytes * 2}}$`, 'i').test(text)) return { algorithm, value: text.toLowerCase() }
  const decoded = Buffer.from(text, 'base64')
  return decoded.length === bytes ? { algorithm, value: decoded.toString('hex') } : null
}

export function rfc3339(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value)
    ? value
    : null
}

/** A reason as it is given: text, or the mere fact. */
export function reasonOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return value === true ? '' : null
}

function problemOf(error: Error, where: string): string {
  return error.message.startsWith(`${where}: `) ? error.message.slice(where.length + 2) : error.message
}
