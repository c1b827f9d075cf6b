import { byCodeUnit } from './canonical-json.ts'

export interface Checksum {
  readonly path: string
  /** 64 hex digits. */
  readonly sha256: string
}

/**
 * `SHA256SUMS` as `sha256sum --check` of GNU coreutils reads it: digest, two blanks, name. A name with a backslash,
 * line feed or carriage return is escaped, and a backslash stands before its digest.
 * Source: the coreutils manual, "md5sum invocation".
 */
export function checksumsText(files: readonly Checksum[]): string {
  return files
    .toSorted((a, b) => byCodeUnit(a.path, b.path))
    .map(({ path, sha256 }) => {
      const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
      return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`
    })
    .join('')
}

/**
 * Read a `SHA256SUMS` back.
 * @throws Error with the number of the first line that is not a checksum, or names a file a second time
 */
export function readChecksums(text: string): readonly Checksum[] {
  if (!text.endsWith('\n')) throw new Error('SHA256SUMS is cut off: its last line has no end')
  const seen = new Set<string>()
  return text
    .slice(0, -1)
    .split('\n')
    .map((line, index) => {
      const match = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line)
      if (match === null) throw new Error(`SHA256SUMS line ${index + 1} is not a checksum`)
      const [, escaped, sha256, name] = match as unknown as [string, string, string, string]
      const path = escaped === '' ? name : name.replaceAll(/\\([\\nr])/g, (_, c: string) => UNESCAPED[c]!)
      if (seen.has(path)) throw new Error(`SHA256SUMS line ${index + 1} names ${JSON.stringify(path)} again`)
      seen.add(path)
      return { path, sha256 }
    })
}

const UNESCAPED: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' }
