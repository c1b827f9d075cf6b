import { basename, dirname } from 'node:path'
import { SourceInvalid } from '../../../errors.ts'
import { type ArtifactFile, bareArtifact, type FileFormat } from '../format.ts'
import { shown } from '../metadata-member.ts'
import type { Artifact, ArtifactProblem, SpokenFor } from '../model.ts'
import { boundDigests } from './bundle.ts'
import { judgedChecksums, textOf } from './index.ts'
import { digestBeside, leadsAway } from './neighbours.ts'
import { cleartext, signatureKind } from './signature-text.ts'

const NAME =
  /\.(?:asc|sig|sign|minisig|sigstore|sigstore\.json|sigstore\.bundle|cosign\.bundle|cosign\.sig|p7s|intoto\.jsonl?|att|attestation\.jsonl?)$/i

/**
 * A detached signature, Sigstore bundle or in-toto attestation. It must be one, the file that it is over must lie
 * beside it, and a digest that it binds must be that file's. Whether the signer is the right one is not asked: that
 * takes keys and identities, which no artefact can tell of itself.
 */
export const SIGNATURE: FileFormat = {
  format: 'signature',
  matches: (name) => NAME.test(name),
  async read(file) {
    if (file.bytes > MAX_BYTES)
      throw new SourceInvalid(file.path, `is ${file.bytes} bytes, far beyond any signature`)
    const bytes = Buffer.from(file.source.bytes(0, file.bytes))
    if (/^\s*\{/.test(bytes.toString('latin1', 0, 64))) return bundle(file)
    const kind = signatureKind(bytes)
    const signed = file.name.replace(NAME, '')
    if (kind === 'OpenPGP cleartext') {
      // The list that it is over stands in it: `SHASUMS256.txt.asc`.
      const list = judgedChecksums({ ...file, name: signed }, cleartext(bytes))
      return list
    }
    const integrity: ArtifactProblem[] = []
    if (kind === null) {
      integrity.push({ member: null, kind: 'not-a-signature', detail: 'is no signature of a known kind' })
    }
    return { ...signature(file, integrity), speaksFor: present(file, signed, integrity) }
  },
}

const MAX_BYTES = 16 * 1024 * 1024

function signature(file: ArtifactFile, integrity: readonly ArtifactProblem[]): Artifact {
  return { ...bareArtifact(file, 'signature'), integrity }
}

/** The file that has the signature's name without its extension. */
function present(file: ArtifactFile, signed: string, integrity: ArtifactProblem[]): SpokenFor[] {
  if (digestBeside(dirname(file.file), signed, 'sha256') !== null) {
    return [{ name: signed, algorithm: 'signature', digest: null }]
  }
  integrity.push({
    member: null,
    kind: 'signed-missing',
    detail: `is over ${shown(signed)}, which is no file beside it`,
  })
  return []
}

function bundle(file: ArtifactFile): Artifact {
  const integrity: ArtifactProblem[] = []
  const note = (kind: string, detail: string): void => {
    integrity.push({ member: null, kind, detail })
  }
  const bound = boundOf(file)
  if (bound === null || typeof bound === 'string') {
    note('not-a-signature', bound ?? 'is JSON and binds no SHA-256 digest of a file')
    return signature(file, integrity)
  }
  const signed = file.name.replace(NAME, '')
  const folder = dirname(file.file)
  const actual = digestBeside(folder, signed, 'sha256')
  const speaksFor = bound.flatMap(({ name, sha256 }): SpokenFor[] => {
    const subject = sha256 === actual || name === null ? signed : basename(name)
    return [{ name: subject, algorithm: 'SHA-256', digest: sha256 }]
  })
  for (const { name, digest } of speaksFor) {
    if (name === signed && actual !== null) continue
    const beside = leadsAway(name) === null ? digestBeside(folder, name, 'sha256') : null
    if (beside !== null && beside !== digest) {
      note('digest-mismatch', `binds SHA-256 ${digest} to ${shown(name)}, and the file has ${beside}`)
    }
  }
  if (actual !== null && !bound.some(({ sha256 }) => sha256 === actual)) {
    note('digest-mismatch', `binds SHA-256 ${bound[0]!.sha256}, and ${shown(signed)} has ${actual}`)
  } else if (actual === null && bound.every(({ name }) => name === null)) {
    note('signed-missing', `is over ${shown(signed)}, which is no file beside it`)
  }
  return { ...signature(file, integrity), speaksFor }
}

function boundOf(file: ArtifactFile): ReturnType<typeof boundDigests> | string {
  try {
    return boundDigests(textOf(file) ?? '', file.path)
  } catch (error) {
    if (!(error instanceof SourceInvalid)) throw error
    return `is no whole bundle: ${error.message.replace(`${file.path}: `, '')}`
  }
}
