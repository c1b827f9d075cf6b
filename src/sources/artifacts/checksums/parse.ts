import { shown } from '../metadata-member.ts'
import { type Algorithm, algorithmNamed, algorithmOfFileName, algorithmOfLength } from './algorithm.ts'

export interface Listed {
  readonly name: string
  readonly algorithm: Algorithm
  /** Lower-case hex. */
  readonly digest: string
}

export interface ParsedChecksums {
  readonly listed: readonly Listed[]
  /** One clause each, with the stable word in front. */
  readonly problems: readonly { readonly kind: string; readonly detail: string }[]
  /** Whether it lists files, as opposed to one digest for the file beside it. */
  readonly isList: boolean
}

/** `digest  name` and `digest *name`, with coreutils' escape in front. */
const GNU = /^(\\?)([0-9A-Fa-f]{32,128}) [ *](.+)$/
/** The same as people write it by hand, with one blank or a tab. */
const LOOSE = /^(\\?)([0-9A-Fa-f]{32,128})[ \t]+\*?(.+)$/
/** `SHA256 (name) = digest`, and OpenSSL's `SHA2-256(name)= digest`. */
const BSD = /^(\\?)([A-Za-z][A-Za-z0-9/-]{0,15}) ?\((.+)\) ?= ?([0-9A-Fa-f]{32,128})$/
const BARE = /^[0-9A-Fa-f]{32,128}$/

/**
 * Reads a checksum file as coreutils' `--check` does, and as people write them besides: GNU and BSD lines, OpenSSL's,
 * or one digest alone for the file whose name this one has with an extension.
 * Source: https://www.gnu.org/software/coreutils/manual/html_node/md5sum-invocation.html.
 * @param fileName of the checksum file
 */
export function parseChecksums(text: string, fileName: string): ParsedChecksums {
  const problems: { kind: string; detail: string }[] = []
  const byName = algorithmOfFileName(fileName)
  const listed = new Map<string, Listed>()
  let isList = false
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '')
    if (line.trim() === '' || line.startsWith('#')) continue
    const read = readLine(line.trimEnd(), fileName, byName)
    if (typeof read === 'string') {
      problems.push({ kind: 'unreadable-line', detail: `line ${index + 1} ${read}` })
      continue
    }
    isList ||= read.name !== subjectOf(fileName)
    const key = `${read.algorithm.name} ${read.name}`
    const before = listed.get(key)
    if (before !== undefined && before.digest !== read.digest) {
      problems.push({
        kind: 'contradiction',
        detail: `gives two ${read.algorithm.name} digests for ${shown(read.name)}`,
      })
    }
    listed.set(key, read)
  }
  if (listed.size === 0 && problems.length === 0)
    problems.push({ kind: 'empty-list', detail: 'lists nothing' })
  return { listed: [...listed.values()], problems, isList }
}

/** @returns why not, as the end of a sentence */
function readLine(line: string, fileName: string, byName: Algorithm | null): Listed | string {
  const bsd = BSD.exec(line)
  if (bsd !== null) {
    const [, mark, word, name, digest] = bsd as unknown as [string, string, string, string, string]
    const algorithm = algorithmNamed(word)
    if (algorithm === null) return `names the algorithm ${shown(word)}, which is not known here`
    return listedAs(unescaped(name, mark), digest, algorithm)
  }
  if (BARE.test(line)) {
    const name = subjectOf(fileName)
    if (name === null) return 'is a digest without a file name'
    return listedAs(name, line, byName ?? algorithmOfLength(line.length))
  }
  const gnu = GNU.exec(line) ?? LOOSE.exec(line)
  if (gnu === null) return 'is no checksum'
  const [, mark, digest, name] = gnu as unknown as [string, string, string, string]
  return listedAs(unescaped(name, mark), digest, byName ?? algorithmOfLength(digest.length))
}

function listedAs(name: string, digest: string, algorithm: Algorithm | null): Listed | string {
  if (algorithm === null) return `has a digest of ${digest.length} hex digits, which no known algorithm has`
  if (algorithm.hexDigits !== digest.length) {
    return `has a digest of ${digest.length} hex digits where ${algorithm.name} has ${algorithm.hexDigits}`
  }
  return { name, algorithm, digest: digest.toLowerCase() }
}

/** coreutils writes backslash, line feed and carriage return escaped, and says so in front of the line. */
function unescaped(name: string, mark: string): string {
  if (mark === '') return name
  return name.replaceAll(/\\([\\nr])/g, (_, letter: string) => ({ '\\': '\\', n: '\n', r: '\r' })[letter]!)
}

/** The file for which `x.sha256` stands; `null` for a list's own name. */
export function subjectOf(fileName: string): string | null {
  const stem = fileName.replace(
    /\.(?:sha-?(?:1|224|256|384|512)|sha3-(?:256|512)|md5|b2|checksum)(?:sums?)?(?:\.txt)?$/i,
    '',
  )
  return stem === fileName || stem === '' ? null : stem
}
