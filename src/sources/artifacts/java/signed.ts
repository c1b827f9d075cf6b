import { createHash } from 'node:crypto'
import { shown } from '../metadata-member.ts'
import type { ArtifactProblem, Member } from '../model.ts'
import { type JarManifest, parseManifest, type Section } from './manifest.ts'

/** Digest attributes by their word, the strongest first. */
const DIGESTS = [
  ['sha-512', 'sha512'],
  ['sha-384', 'sha384'],
  ['sha-256', 'sha256'],
  ['sha3-256', 'sha3-256'],
  ['sha-224', 'sha224'],
  ['sha1', 'sha1'],
  ['sha-1', 'sha1'],
  ['sha', 'sha1'],
  ['md5', 'md5'],
] as const

export interface WrittenDigest {
  readonly hash: string
  readonly base64: string
  readonly isWeak: boolean
}

/** The strongest digest that a section has of something: of the entry (`-Digest`), of the manifest (`-Digest-Manifest`). */
export function strongestDigest({ attributes }: Section, suffix: string): WrittenDigest | null {
  for (const [word, hash] of DIGESTS) {
    const base64 = attributes.get(`${word}-digest${suffix}`)
    if (base64 !== undefined)
      return { hash, base64: base64.trim(), isWeak: hash === 'sha1' || hash === 'md5' }
  }
  return null
}

/** What a signed jar consists of. Names are compared without regard to case, as Java does. */
const SIGNATURE_FILE = /^META-INF\/[^/]+\.SF$/i
const BLOCK = /^META-INF\/[^/]+\.(?:RSA|DSA|EC)$/i
export const SIGNATURE_PART = /^META-INF\/(?:[^/]+\.(?:SF|RSA|DSA|EC)|SIG-[^/]*)$/i

/**
 * Judges a jar's digests: each section's against its entry, each signature file's against the manifest. That the
 * signature block is the signer's takes his certificate and is not asked.
 * Source: https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html#signed-jar-file; JDK `SignatureFileVerifier`.
 * @param digestOf an entry's digest in base64; `null` where it was too large to be taken
 * @param signatureFile the bytes of a signature file
 */
export function judgeDigests(
  members: readonly Member[],
  manifest: JarManifest,
  manifestBytes: Buffer,
  digestOf: (path: string, hash: string) => string | null,
  signatureFile: (path: string) => Buffer | null,
  problems: ArtifactProblem[],
): void {
  const files = new Map(members.filter(({ type }) => type === 'file').map((member) => [member.path, member]))
  const digested = new Set<string>()
  for (const section of manifest.sections) {
    const written = strongestDigest(section, '')
    if (written === null || section.name === null) continue
    const member = files.get(section.name)
    if (member === undefined) {
      problems.push({
        member: section.name,
        kind: 'digest-of-nothing',
        detail: 'has a digest in the manifest and is not in the archive',
      })
      continue
    }
    digested.add(section.name)
    judgeEntry(member, written, digestOf, problems)
  }
  const signatures = [...files.keys()].filter((path) => SIGNATURE_FILE.test(path))
  for (const path of signatures) {
    const own = signatureFile(path)
    if (own !== null) judgeSignatureFile(path, own, files, manifest, manifestBytes, problems)
  }
  const blocks = [...files.keys()].filter((path) => BLOCK.test(path))
  for (const path of blocks) {
    if (!signatures.some((one) => stem(one) === stem(path)))
      problems.push({
        member: path,
        kind: 'signature-parts',
        detail: 'signs a signature file that is not there',
      })
  }
  if (signatures.length === 0) return
  for (const path of files.keys()) {
    if (path.toUpperCase() === 'META-INF/MANIFEST.MF' || SIGNATURE_PART.test(path) || digested.has(path))
      continue
    problems.push({ member: path, kind: 'unsigned-entry', detail: 'is in a signed archive and not signed' })
  }
}

function judgeEntry(
  { path, sha256 }: Member,
  { hash, base64, isWeak }: WrittenDigest,
  digestOf: (path: string, hash: string) => string | null,
  problems: ArtifactProblem[],
): void {
  const actual =
    hash === 'sha256' ? Buffer.from(sha256 ?? '', 'hex').toString('base64') : digestOf(path, hash)
  if (actual === null) {
    problems.push({
      member: path,
      kind: 'digest-unread',
      detail: `has a ${hash} digest and is too large to be held against it`,
    })
  } else if (actual !== base64) {
    problems.push({
      member: path,
      kind: 'digest-mismatch',
      detail: `has the ${hash} ${actual}, and the manifest says ${shown(base64)}`,
    })
  } else if (isWeak) {
    problems.push({
      member: path,
      kind: 'weak-digest',
      detail: `has no digest but ${hash}, of which other bytes can be made`,
    })
  }
}

/** The entries whose digest is another than the SHA-256 that the archive's reader has taken. */
export function otherDigests(manifest: JarManifest): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const section of manifest.sections) {
    const written = strongestDigest(section, '')
    if (written !== null && section.name !== null && written.hash !== 'sha256')
      found.set(section.name, written.hash)
  }
  return found
}

function stem(path: string): string {
  return path.slice(0, path.lastIndexOf('.')).toUpperCase()
}

function judgeSignatureFile(
  path: string,
  own: Buffer,
  files: ReadonlyMap<string, Member>,
  manifest: JarManifest,
  bytes: Buffer,
  problems: ArtifactProblem[],
): void {
  const note = (kind: string, detail: string): void => {
    problems.push({ member: path, kind, detail })
  }
  if (![...files.keys()].some((other) => BLOCK.test(other) && stem(other) === stem(path))) {
    note('signature-parts', 'has no signature block beside it, so that nothing is signed')
  }
  const signature = parseManifest(own, path, problems)
  const whole = strongestDigest(signature.main, '-manifest')
  if (whole?.isWeak === true) note('weak-digest', `has no digest of the manifest but ${whole.hash}`)
  if (whole !== null && matches(whole, bytes)) return
  const main = strongestDigest(signature.main, '-manifest-main-attributes')
  if (whole === null && main === null && signature.sections.length === 0) {
    note('signature-digest', 'has no digest of the manifest')
    return
  }
  if (main !== null && !matches(main, bytes.subarray(manifest.main.start, manifest.main.end))) {
    note('signature-digest', "has another digest than that of the manifest's main section")
  }
  const signed = new Set<string>()
  for (const section of signature.sections) {
    const digest = strongestDigest(section, '')
    const of = manifest.sections.find(({ name }) => name === section.name)
    if (digest === null || section.name === null) continue
    signed.add(section.name)
    if (of === undefined || !matches(digest, bytes.subarray(of.start, of.end))) {
      note(
        'signature-digest',
        `has another digest than that of the manifest's section for ${shown(section.name)}`,
      )
    }
  }
  for (const { name } of manifest.sections) {
    if (name !== null && !signed.has(name))
      note('signature-digest', `does not speak for ${shown(name)}, which the manifest lists`)
  }
}

function matches({ hash, base64 }: WrittenDigest, bytes: Uint8Array): boolean {
  return createHash(hash).update(bytes).digest('base64') === base64
}
