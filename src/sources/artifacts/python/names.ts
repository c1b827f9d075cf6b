import { pep440 } from '../../../versions/pep440.ts'

/** A project's name as every index knows it. Source: PEP 503, "Normalized Names". */
export function canonicalProject(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}

/** Source: https://packaging.python.org/en/latest/specifications/name-normalization/, "Name format". */
export function isProjectName(name: string): boolean {
  return /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i.test(name)
}

/** Whether two texts name one release of one project, in whatever spelling. */
export function sameRelease(
  one: { readonly name: string; readonly version: string },
  other: { readonly name: string; readonly version: string },
): boolean {
  const version = pep440.canonical(unescaped(one.version))
  return (
    canonicalProject(one.name) === canonicalProject(other.name) &&
    version !== null &&
    version === pep440.canonical(unescaped(other.version))
  )
}

/** In file and folder names a `-` of a version stands as `_`. */
function unescaped(version: string): string {
  return version.replaceAll('_', '-')
}

export interface WheelName {
  readonly name: string
  readonly version: string
  /** `null` where there is none. */
  readonly build: string | null
  /** Every tag that the name stands for, expanded: `py3-none-any`. */
  readonly tags: readonly string[]
}

/**
 * The five or six parts of a wheel's file name.
 * Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 * @returns what is wrong, as the end of a sentence, where it is none
 */
export function wheelName(fileName: string): WheelName | string {
  const parts = fileName.replace(/\.whl$/i, '').split('-')
  if (parts.length !== 5 && parts.length !== 6)
    return `has ${parts.length} parts between its dashes, where five or six are a wheel's name`
  const [name, version] = [parts[0]!, parts[1]!]
  if (name.includes('__') || !/^\w(?:[\w.]*\w)?$/.test(name))
    return `begins with \`${name}\`, which is no project's name`
  if (pep440.canonical(unescaped(version)) === null)
    return `has the version \`${version}\`, which is none of PEP 440`
  const build = parts.length === 6 ? parts[2]! : null
  if (build !== null && !/^\d/.test(build))
    return `has the build tag \`${build}\`, which does not begin with a digit`
  const tags = expandedTags(parts.slice(-3).join('-'))
  if (tags === null) return 'has an empty part in its tags'
  return { name, version, build, tags }
}

/** The largest set of a real wheel has some thirty. */
const MOST_TAGS = 10_000

/**
 * A compressed set of tags, `py2.py3-none-any`, tag by tag. Source: PEP 425, "Compressed Tag Sets".
 * @returns `null` for what is no set of tags, or one beyond reason
 */
export function expandedTags(set: string): string[] | null {
  const parts = set.split('-').map((part) => part.split('.'))
  if (parts.length !== 3 || parts.some((part) => part.includes(''))) return null
  const [pythons, abis, platforms] = parts as [string[], string[], string[]]
  if (pythons.length * abis.length * platforms.length > MOST_TAGS) return null
  return pythons.flatMap((python) =>
    abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)),
  )
}

/**
 * The name and version in a source distribution's file name.
 * Source: PEP 625; older tools wrote the name with dashes, so the last dash counts.
 * @returns `null` for a name that is of no source distribution
 */
export function sdistName(fileName: string): { readonly name: string; readonly version: string } | null {
  const match = /^(.+)-([^-]+)\.tar\.gz$/i.exec(fileName)
  if (match === null || !isProjectName(match[1]!)) return null
  return pep440.canonical(match[2]!) === null ? null : { name: match[1]!, version: match[2]! }
}

/** `name-version` of a folder such as `x-1.0.dist-info` or `x-1.0`, split at its first or last dash. */
export function folderName(folder: string, at: 'first' | 'last'): { name: string; version: string } | null {
  const dash = at === 'first' ? folder.indexOf('-') : folder.lastIndexOf('-')
  return dash <= 0 ? null : { name: folder.slice(0, dash), version: folder.slice(dash + 1) }
}
