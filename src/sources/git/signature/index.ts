import type { Git, OpenPgpVerification, VerifyOpenPgp } from '../../../context.ts'
import { isSourceError, SourceInvalid } from '../../../errors.ts'
import { objectSizes, readObjects } from '../objects.ts'
import { formatOf, objectId } from '../proof.ts'
import { type SshVerification, verifySshSignature } from './sshsig.ts'
import { parseTagObject } from './tag-object.ts'

/** Who signed the tag under release, as far as the tag itself and given keys can tell. */
export type TagSignature =
  | { readonly kind: 'absent' }
  | { readonly kind: 'lightweight' }
  /** The object is not what git makes, or not what its id says. */
  | { readonly kind: 'broken'; readonly why: string }
  | {
      readonly kind: 'annotated'
      /** The name that is written inside the tag. */
      readonly name: string
      readonly signature:
        | null
        | { readonly format: 'ssh'; readonly result: SshVerification }
        | { readonly format: 'openpgp'; readonly result: OpenPgpVerification }
        | { readonly format: 'x509' }
    }

/** Real tags have some kilobytes; longer ones are not read. */
const MOST_BYTES = 1024 * 1024

/**
 * Verify the signature of a tag as `git verify-tag` does, without its configuration: SSH signatures in-process, OpenPGP
 * ones by a gpg that knows nothing but the given keys.
 * @param tag without `refs/tags/`
 * @param keys armoured OpenPGP public keys
 */
export async function readTagSignature(
  git: Git,
  tag: string,
  openPgp: VerifyOpenPgp,
  keys: readonly string[],
): Promise<TagSignature> {
  const { code, stdout } = await git.run(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `refs/tags/${tag}`],
    {
      okCodes: [0, 1],
    },
  )
  if (code !== 0) return { kind: 'absent' }
  const id = stdout.toString('utf8').trim()
  const size = (await objectSizes(git, [id])).get(id)
  if (size?.type !== 'tag') return { kind: 'lightweight' }
  try {
    if (size.size > MOST_BYTES)
      throw new SourceInvalid(`the tag object ${id.slice(0, 12)}`, `has ${size.size} bytes`)
    const bytes = (await readObjects(git, [id])).get(id)?.bytes
    if (bytes === undefined || objectId('tag', bytes, formatOf(id)) !== id)
      throw new SourceInvalid(`the tag object ${id.slice(0, 12)}`, 'does not hash to its own name')
    const { name, payload, signature } = parseTagObject(bytes, id)
    if (signature === null) return { kind: 'annotated', name, signature }
    if (signature.kind === 'x509') return { kind: 'annotated', name, signature: { format: 'x509' } }
    if (signature.kind === 'ssh') {
      return {
        kind: 'annotated',
        name,
        signature: { format: 'ssh', result: verifySshSignature(signature.text, payload) },
      }
    }
    return {
      kind: 'annotated',
      name,
      signature: { format: 'openpgp', result: await openPgp({ signature: signature.text, payload, keys }) },
    }
  } catch (error) {
    if (!isSourceError(error)) throw error
    return { kind: 'broken', why: error.message }
  }
}
