import { isSourceError } from '../../errors.ts'
import { grammarFor } from '../../versions/grammar.ts'
import type { Artifact } from '../artifacts/model.ts'
import type { AskedVersion, ByteComparison } from './model.ts'
import { canonicalName } from './names.ts'
import type { LocalFile, PublishedVersion, Registry } from './registry.ts'

/** A named artefact, with what its bytes hash to. */
export interface BuiltFile extends LocalFile {
  readonly artifact: Pick<Artifact, 'ecosystem' | 'claims'>
}

/**
 * The artefacts of the asked version against what was published under it. A file that was not published yet is the rest
 * of an upload that broke off; none of them published at all is another build.
 */
export async function comparedBytes(
  registry: Registry,
  asked: AskedVersion,
  published: PublishedVersion,
  artifacts: () => Promise<readonly BuiltFile[]>,
): Promise<ByteComparison> {
  let files: readonly BuiltFile[]
  try {
    files = (await artifacts()).filter((file) => isOf(file, asked))
  } catch (error) {
    if (!isSourceError(error)) throw error
    return { kind: 'unknown', why: error.message }
  }
  if (files.length === 0) return { kind: 'no-artifacts' }
  const same: string[] = []
  const different: string[] = []
  for (const file of files) {
    const found = await recognised(registry, asked, published, file)
    if (typeof found !== 'string') return { kind: 'unknown', why: found.why }
    if (found === 'same') same.push(file.path)
    if (found === 'different') different.push(file.path)
  }
  if (different.length > 0) return { kind: 'different', artifacts: different }
  return same.length > 0
    ? { kind: 'same', artifacts: same }
    : { kind: 'different', artifacts: files.map(({ path }) => path) }
}

/**
 * Of a Go module, whose upload is the tag itself: the time that a module proxy gives a version is that of its commit.
 * Source: https://go.dev/ref/mod#goproxy-protocol, `Time` of `.info`.
 */
export function comparedCommit({ publishedAt }: PublishedVersion, committedAt: string): ByteComparison {
  if (publishedAt === null) return { kind: 'unknown', why: 'the proxy does not tell the time of its commit' }
  return Math.trunc(Date.parse(publishedAt) / 1000) === Math.trunc(Date.parse(committedAt) / 1000)
    ? { kind: 'same', artifacts: [] }
    : { kind: 'different', artifacts: [] }
}

async function recognised(
  registry: Registry,
  { name }: AskedVersion,
  published: PublishedVersion,
  file: BuiltFile,
): Promise<'same' | 'different' | 'unlisted' | { readonly why: string }> {
  const { files, version } = published
  if (files === null) {
    if (registry.recognises !== undefined) return registry.recognises(name, version, file)
    return { why: 'the registry does not tell what its files hash to' }
  }
  let namesake = false
  for (const { name: listed, digests } of files) {
    for (const { algorithm, value } of digests) if ((await file.digest(algorithm)) === value) return 'same'
    if (listed !== null && listed !== file.name) continue
    if (digests.length === 0)
      return { why: `the registry does not tell what ${listed ?? 'its file'} hashes to` }
    namesake = true
  }
  return namesake ? 'different' : 'unlisted'
}

/** By what the artefact says of itself; the part behind the group is enough for Maven. */
function isOf({ artifact }: BuiltFile, { ecosystem, format, name, version }: AskedVersion): boolean {
  if (artifact.ecosystem !== ecosystem) return false
  const grammar = grammarFor({ ecosystem, format })
  const canonical = (text: string): string => canonicalName(ecosystem, text)
  const names = [canonical(name), canonical(name.slice(name.lastIndexOf(':') + 1))]
  const key = (text: string): string => grammar.canonical(text) ?? text
  return artifact.claims.some(
    (claim) =>
      claim.name !== null &&
      names.includes(canonical(claim.name)) &&
      (claim.version === null || key(claim.version) === key(version)),
  )
}
