import { SourceInvalid } from '../../../errors.ts'
import { type CommitSha, commitSha, isCommitSha } from '../../../location.ts'

/** An annotated tag, taken apart as git does before it verifies one. */
export interface TagObject {
  readonly object: CommitSha
  /** `commit` nearly always; a tag can name a tag. */
  readonly type: string
  /** The name that is written inside, which a ref of any name can point to. */
  readonly name: string
  /** The bytes that the signature is over. */
  readonly payload: Buffer
  readonly signature: { readonly kind: 'ssh' | 'openpgp' | 'x509'; readonly text: string } | null
}

const STARTS: readonly (readonly [line: string, kind: NonNullable<TagObject['signature']>['kind']])[] = [
  ['-----BEGIN PGP SIGNATURE-----', 'openpgp'],
  ['-----BEGIN PGP MESSAGE-----', 'openpgp'],
  ['-----BEGIN SSH SIGNATURE-----', 'ssh'],
  ['-----BEGIN SIGNED MESSAGE-----', 'x509'],
]

/**
 * Parse the bytes of a tag object. The signature begins with the last line that could begin one; all before it is signed.
 * Source: https://git-scm.com/docs/gitformat-signature; git's `parse_signed_buffer` in gpg-interface.c.
 * @param id named in errors
 * @throws SourceInvalid when a header is missing, twice or unknown
 */
export function parseTagObject(bytes: Buffer, id: string): TagObject {
  const malformed = (what: string): SourceInvalid =>
    new SourceInvalid(`the tag object ${id.slice(0, 12)}`, what)
  const text = bytes.toString('latin1')
  const end = text.indexOf('\n\n')
  const headers = (end === -1 ? text.replace(/\n$/, '') : text.slice(0, end)).split('\n')
  const known = new Map<string, string>()
  for (const line of headers) {
    const [, name, value] = /^([a-z0-9-]+) (.*)$/s.exec(line) ?? []
    if (name === undefined || !['object', 'type', 'tag', 'tagger'].includes(name))
      throw malformed('has a header that is not known')
    if (known.has(name)) throw malformed(`has the header \`${name}\` twice`)
    known.set(name, value!)
  }
  const [object, type, name] = ['object', 'type', 'tag'].map((key) => known.get(key))
  if (object === undefined || !isCommitSha(object) || type === undefined || name === undefined)
    throw malformed('lacks a header')
  const start = signatureStart(text)
  return {
    object: commitSha(object),
    type,
    name: Buffer.from(name, 'latin1').toString('utf8'),
    payload: start === null ? bytes : bytes.subarray(0, start.at),
    signature: start === null ? null : { kind: start.kind, text: text.slice(start.at) },
  }
}

function signatureStart(text: string): { at: number; kind: 'ssh' | 'openpgp' | 'x509' } | null {
  let found: { at: number; kind: 'ssh' | 'openpgp' | 'x509' } | null = null
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1) {
    const kind = STARTS.find(([line]) => text.startsWith(line, at))?.[1]
    if (kind !== undefined) found = { at, kind }
    if (!text.includes('\n', at)) break
  }
  return found
}
