import { pep440 } from '../../../versions/pep440.ts'
import type { LockedPackage } from '../model.ts'
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

/**
 * The packages, with those of their files that bear another package's name or another version: audits judge the
 * entry, and installers take the file.
 */
export function withForeignFiles(packages: readonly LockedPackage[]): readonly LockedPackage[] {
  return packages.map((locked) => {
    const { name, version, source } = locked
    if (source.kind !== 'registry' || version === null) return locked
    const files = [...locked.hashes.map(({ file }) => file ?? ''), ...(locked.filesWithoutHash ?? [])]
    const foreign = [...new Set(files)].filter((file) => isForeign(file, name, version))
    return foreign.length === 0 ? locked : { ...locked, foreignFiles: foreign }
  })
}

function isForeign(file: string, name: string, version: string): boolean {
  const found = distribution(file)
  if (found === null) return false
  if (file.endsWith('.whl')) return found.name !== name || !isSameVersion(found.version, version)
  // old source distributions have dashes anywhere: only what cannot be meant is another's
  const stem = normalizedName(file.replace(/\.(?:tar\.\w+|tgz|zip)$/, ''))
  if (!stem.startsWith(`${name}-`)) return true
  return (
    found.name === name && pep440.canonical(found.version) !== null && !isSameVersion(found.version, version)
  )
}

function isSameVersion(a: string, b: string): boolean {
  // `-` of a version is `_` in a file's name, as `+` was once
  const [wanted, ...found] = [b, a, a.replace('+', '-')].map((one) => pep440.canonical(one) ?? one)
  return found.includes(wanted!)
}
