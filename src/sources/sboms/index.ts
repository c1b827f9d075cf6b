import { createHash } from 'node:crypto'
import { closeSync, type Dirent, fstatSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isSourceError, SourceInvalid, SourceUnavailable } from '../../errors.ts'
import { decodeUtf8 } from '../../files/decode.ts'
import { MAX_TEXT_BYTES } from '../../files.ts'
import type { ArtifactsModel } from '../artifacts/model.ts'
import type { Skipped } from '../coverage.ts'
import { openRegular } from '../git/blob.ts'
import { readCycloneDx } from './cyclonedx.ts'
import type { SbomDocument, SbomHash, SbomsModel } from './model.ts'

const NAME = /\.cdx\.json$|(?:^|[/\\])bom\.json$/i

/** What node:crypto calls the algorithms of CycloneDX; the weak ones bind nothing. */
const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['SHA-256', 'sha256'],
  ['SHA-384', 'sha384'],
  ['SHA-512', 'sha512'],
  ['SHA3-256', 'sha3-256'],
  ['SHA3-384', 'sha3-384'],
  ['SHA3-512', 'sha3-512'],
])

/**
 * The SBOMs that come with the artefacts: named among them, lying beside one of them (`*.cdx.json`, `bom.json`), or
 * packed into one (PEP 770). Each is held against the bytes of the artefacts here, because other digests than SHA-256
 * are to be had from the file alone.
 * @param root absolute; the artefacts' paths are relative to it or absolute
 */
export function readSboms(root: string, { artifacts }: ArtifactsModel): SbomsModel {
  const documents: SbomDocument[] = []
  const skipped: Skipped[] = []
  const digests = digester(root)
  const take = (path: string, inside: string | null, text: () => string): void => {
    try {
      const { subject, components } = readCycloneDx(text(), path)
      const others = artifacts.filter(
        (artifact) => artifact.format !== 'oci-layout' && !NAME.test(artifact.path),
      )
      const bound = others
        .map((artifact) => artifact.path)
        .filter((one) => subject !== null && digests.has(one, subject.hashes))
      documents.push({ path, inside, subject, bound, components })
    } catch (error) {
      if (!isSourceError(error)) throw error
      const reason = error.message.startsWith(`${path}: `)
        ? error.message.slice(path.length + 2)
        : error.message
      skipped.push({ path, reason, kind: 'unread' })
    }
  }
  for (const path of sbomsBeside(
    root,
    artifacts.map((artifact) => artifact.path),
  )) {
    take(path, null, () => textOf(resolve(root, path), path))
  }
  for (const artifact of artifacts) {
    for (const { path, text } of artifact.members) {
      if (!/\.dist-info\/sboms\/[^/]+\.cdx\.json$/.test(path)) continue
      take(`${artifact.path}: ${path}`, artifact.path, () => {
        if (text === null) throw new SourceInvalid(path, 'is too large to be read')
        return text
      })
    }
  }
  return {
    documents,
    coverage: { found: documents.length + skipped.length, read: documents.length, skipped },
  }
}

/** In the folders of the artefacts, each once, sorted. */
function sbomsBeside(root: string, paths: readonly string[]): string[] {
  const folders = new Set(paths.map((path) => dirname(resolve(root, path))))
  const found = new Set<string>()
  for (const folder of folders) {
    for (const entry of listed(folder, root)) {
      if (entry.isFile() && NAME.test(entry.name)) found.add(shown(root, join(folder, entry.name)))
    }
  }
  return [...found].sort()
}

function listed(folder: string, root: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown trouble'
    throw new SourceUnavailable('sboms', `${shown(root, folder) || '.'} cannot be listed: ${code}`)
  }
}

function shown(root: string, absolute: string): string {
  const path = relative(root, absolute)
  return (path === '..' || path.startsWith(`..${sep}`) ? absolute : path).split(sep).join('/')
}

function textOf(absolute: string, path: string): string {
  const file = opened(absolute, path)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile() || stat.size > MAX_TEXT_BYTES)
      throw new SourceInvalid(path, 'is no file that can be read')
    return decodeUtf8(readFileSync(file), path)
  } finally {
    closeSync(file)
  }
}

/** Each file is hashed once for each algorithm that somebody names. */
function digester(root: string): { has(path: string, hashes: readonly SbomHash[]): boolean } {
  const known = new Map<string, string>()
  const digest = (path: string, algorithm: string): string => {
    const key = `${algorithm} ${path}`
    const found = known.get(key) ?? digestOf(resolve(root, path), path, algorithm)
    known.set(key, found)
    return found
  }
  return {
    has(path, hashes) {
      const strong = hashes.flatMap(({ algorithm, digest: wanted }) => {
        const name = ALGORITHMS.get(algorithm)
        return name === undefined ? [] : [{ name, wanted }]
      })
      return strong.length > 0 && strong.every(({ name, wanted }) => digest(path, name) === wanted)
    },
  }
}

/** @throws SourceInvalid where the file system refuses */
function opened(absolute: string, path: string): number {
  try {
    return openRegular(absolute)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown trouble'
    throw new SourceInvalid(path, `cannot be opened: ${code}`)
  }
}

const chunk = Buffer.allocUnsafe(1024 * 1024)

function digestOf(file: string, path: string, algorithm: string): string {
  const descriptor = opened(file, path)
  try {
    const hash = createHash(algorithm)
    for (;;) {
      const read = readSync(descriptor, chunk, 0, chunk.length, null)
      if (read === 0) return hash.digest('hex')
      hash.update(chunk.subarray(0, read))
    }
  } finally {
    closeSync(descriptor)
  }
}
