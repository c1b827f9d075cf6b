import { createHash } from 'node:crypto'
import { isTable } from '../../structured/document.ts'
import { parseYamlTexts } from '../../structured/yaml.ts'
import { algorithmNamed } from '../checksums/algorithm.ts'
import { parsedMember, shown } from '../metadata-member.ts'
import type { ArtifactProblem } from '../model.ts'
import { refuseDepth } from './gemspec-yaml.ts'

/** The parts of a gem that its checksums speak for. */
const PARTS = ['metadata.gz', 'data.tar.gz']

/**
 * Verifies `checksums.yaml`: algorithms, and under each the digests of the gem's parts.
 * Source: `Gem::Package#verify_checksums`.
 * @param chunksOf the bytes of a part; `null` where there is none
 */
export function judgeChecksums(
  bytes: Buffer,
  member: string,
  chunksOf: (part: string) => Iterable<Uint8Array> | null,
  problems: ArtifactProblem[],
): void {
  const note = (kind: string, detail: string): void => {
    problems.push({ member, kind, detail })
  }
  const value = parsedMember(bytes, member, 'invalid-checksums', problems, (text, path) => {
    refuseDepth(text, path)
    return parseYamlTexts(text, path)
  })?.value
  if (value === undefined) return
  if (!isTable(value)) {
    note('invalid-checksums', 'is no table of algorithms')
    return
  }
  const strong = new Set<string>()
  for (const [word, digests] of Object.entries(value)) {
    const algorithm = algorithmNamed(word)
    if (algorithm === null || !isTable(digests)) {
      note('invalid-checksums', `has ${shown(word)}, which is no known algorithm with its digests`)
      continue
    }
    for (const [part, digest] of Object.entries(digests)) {
      const chunks = chunksOf(part)
      if (chunks === null) {
        note('listed-missing', `has a digest of ${shown(part)}, which is not in the gem`)
        continue
      }
      const stated = textOfScalar(digest)
      if (stated === null) {
        note('invalid-checksums', `has a digest of ${shown(part)} that is no text`)
        continue
      }
      const hash = createHash(algorithm.hash)
      for (const chunk of chunks) hash.update(chunk)
      const actual = hash.digest('hex')
      if (stated.toLowerCase() !== actual) {
        note('digest-mismatch', `gives ${algorithm.name} ${shown(stated)} for ${part}, which has ${actual}`)
      } else if (!algorithm.isWeak) strong.add(part)
    }
  }
  for (const part of PARTS) {
    if (
      !strong.has(part) &&
      chunksOf(part) !== null &&
      !problems.some(({ kind }) => kind === 'digest-mismatch')
    ) {
      note('weak-digest', `has no digest of ${part} that cannot be made for other bytes`)
    }
  }
}

/** YAML takes a digest without quotes for a number, now and then. */
function textOfScalar(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null
}
