import { normalizedName } from '../purl.ts'

/** What the name of a wheel or a source distribution says. */
export interface Distribution {
  /** As registries compare it. */
  readonly name: string
  /** As written. */
  readonly version: string
}

/**
 * Read a file's name.
 * Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention and
 * https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name
 * @returns `null` for a file that is neither, and for a source distribution of old times whose name can be cut in
 *   several ways
 */
export function distribution(file: string): Distribution | null {
  const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(file)
  if (wheel !== null) return { name: normalizedName(wheel[1]!), version: wheel[2]!.replaceAll('_', '+') }
  const sdist = /^(.+)-(\d[^-]*)\.(?:tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/.exec(file)
  return sdist === null ? null : { name: normalizedName(sdist[1]!), version: sdist[2]! }
}
