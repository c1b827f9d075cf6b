import { PackageURL } from 'packageurl-js'
import { publicAddress, relativeReference, wellFormed } from './address.ts'

export interface ParsedPurl {
  readonly text: string
  readonly group: string | null
  readonly name: string
}

/**
 * npm packages and PyPI distributions of which every part stands for itself: nearly all of a lockfile. The library
 * gives exactly these back as they are, and takes a hundred times longer; a test holds both equal.
 */
const PLAIN =
  /^pkg:(?:npm\/(?:%40([a-z0-9][a-z0-9._-]*)\/)?([a-z0-9][a-z0-9._-]*)|pypi\/([a-z0-9][a-z0-9-]*))@[0-9A-Za-z][0-9A-Za-z.-]*$/

/**
 * Parse a package URL and write it in canonical form, without credentials in its qualifiers.
 * @returns `null` where it is not one: nothing invalid is put into the SBOM, the caller says so in a property
 */
export function parsePurl(text: string): ParsedPurl | null {
  const plain = PLAIN.exec(text)
  if (plain !== null) {
    const [, scope, npm, pypi] = plain
    return { text, group: scope === undefined ? null : `@${scope}`, name: npm ?? pypi! }
  }
  let purl: PackageURL
  try {
    purl = PackageURL.fromString(text)
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
  for (const [key, value] of Object.entries(purl.qualifiers ?? {})) {
    if (key.endsWith('_url') && typeof value === 'string') purl.qualifiers![key] = publicAddress(value)
  }
  // Canonical form folds the case of npm names, but JSONStream and jsonstream are two packages: case is kept.
  const canonical = purl.toString()
  const written = canonical.toLowerCase() === text.toLowerCase() ? text : canonical
  return { text: written, group: purl.namespace ?? null, name: purl.name }
}

/**
 * `pkg:github/owner/repo@ref#path`, or `null` where the parts make no package URL. Names on GitHub have no case.
 * Source: package-url/purl-spec, types-doc/github-definition: namespace and name are in lower case.
 */
export function githubPurl(owner: string, repository: string, ref: string, path = ''): ParsedPurl | null {
  return parsePurl(
    `pkg:github/${encoded(owner.toLowerCase())}/${encoded(repository.toLowerCase())}@${encoded(ref)}${path === '' ? '' : `#${relativeReference(path)}`}`,
  )
}

/** A segment of a package URL, whatever text it is made of. */
export function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text))
}
