import { dirname } from 'node:path'
import { SourceInvalid } from '../../../errors.ts'
import { decodeUtf8 } from '../../../files/decode.ts'
import { type ArtifactFile, bareArtifact, type FileFormat } from '../format.ts'
import { shown } from '../metadata-member.ts'
import type { Artifact, ArtifactProblem } from '../model.ts'
import { plainName } from '../plain/file-name.ts'
import { UNSUPPORTED } from './algorithm.ts'
import { digestBeside, leadsAway } from './neighbours.ts'
import { type Listed, parseChecksums, subjectOf } from './parse.ts'

const LIST =
  /^(?:.*[^A-Za-z0-9])?(?:(?:sha-?(?:1|224|256|384|512)?|sha3-(?:256|512)|md5|b2|b3|blake2b|blake3)sums?|shasums(?:1|224|256|384|512)|checksums?)(?:[-_.]?(?:sha-?)?(?:1|224|256|384|512|md5))?(?:\.txt)?$/i
const ONE = /\.(?:sha-?(?:1|224|256|384|512)|sha3-(?:256|512)|md5|b2|b3|checksum)(?:sums?)?(?:\.txt)?$/i
/** A list of a hundred thousand files is 10 MB. */
const MAX_BYTES = 16 * 1024 * 1024

/**
 * A checksum file: every file that it lists must lie beside it and have that digest. What it does not list, and whether
 * weak digests stand alone, can only be told with the other artefacts: see together.ts.
 */
export const CHECKSUMS: FileFormat = {
  format: 'checksums',
  matches: (name) => LIST.test(name) || ONE.test(name),
  async read(file) {
    return judgedChecksums(file, textOf(file))
  },
}

/**
 * @param text the list, without what may be signed around it
 * @throws SourceInvalid for an algorithm that cannot be computed here, and a listed file that cannot be read
 */
export function judgedChecksums(file: ArtifactFile, text: string | null): Artifact {
  const integrity: ArtifactProblem[] = []
  const note = (kind: string, detail: string): void => {
    integrity.push({ member: null, kind, detail })
  }
  const unsupported = UNSUPPORTED.exec(file.name)
  if (unsupported !== null)
    throw new SourceInvalid(file.path, `holds ${unsupported[1]!} sums, which are not read here`)
  const parsed = text === null ? null : parseChecksums(text, file.name)
  if (parsed === null) note('not-text', 'is not UTF-8 text, so that no tool checks anything by it')
  for (const { kind, detail } of parsed?.problems ?? []) note(kind, detail)
  for (const one of parsed?.listed ?? []) judgeListed(one, file, note)
  const stem = (subjectOf(file.name) ?? file.name)
    .replace(/\.txt$/i, '')
    .replace(/[-_.](?:sha\d*sums?|checksums?).*$/i, '')
  const named = plainName(stem.replace(/\.(?:tar\.(?:gz|xz|bz2|zst)|tgz|zip|jar|whl|gem|crate|nupkg)$/i, ''))
  return {
    ...bareArtifact(file, 'checksums'),
    claims: named === null ? [] : [{ where: 'file name', ...named }],
    integrity,
    speaksFor: (parsed?.listed ?? []).map(({ name, algorithm, digest }) => ({
      name,
      algorithm: algorithm.name,
      digest,
    })),
  }
}

function judgeListed(
  { name, algorithm, digest }: Listed,
  file: ArtifactFile,
  note: (kind: string, detail: string) => void,
): void {
  const away = leadsAway(name)
  if (away !== null) {
    note('path-traversal', away)
    return
  }
  const actual = digestBeside(dirname(file.file), name, algorithm.hash)
  if (actual === null) note('listed-missing', `lists ${shown(name)}, which is no file beside it`)
  else if (actual !== digest) {
    note(
      'digest-mismatch',
      `gives ${algorithm.name} ${digest} for ${shown(name)}, and the file has ${actual}`,
    )
  }
}

/** The text; `null` where it is none (UTF-16 of a Windows shell, a binary file under that name). */
export function textOf(file: ArtifactFile): string | null {
  if (file.bytes > MAX_BYTES)
    throw new SourceInvalid(file.path, `is ${file.bytes} bytes, far beyond any checksum file`)
  try {
    const text = decodeUtf8(file.source.bytes(0, file.bytes), file.path)
    return text.includes('\0') ? null : text
  } catch (error) {
    if (error instanceof SourceInvalid) return null
    throw error
  }
}
