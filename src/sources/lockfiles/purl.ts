/**
 * A package URL, built without the library's validation: 20,000 of them in milliseconds. A test holds it equal to the
 * library's. Source: the purl specification, https://github.com/package-url/purl-spec
 * @param name the ecosystem's full name (`@scope/name` for npm, any spelling for PyPI)
 * @param qualifiers empty values are left out; keys are lower case already
 */
export function purlOf(
  type: 'npm' | 'pypi' | 'cargo' | 'golang' | 'composer' | 'gem' | 'nuget' | 'maven',
  name: string,
  version: string | null,
  qualifiers?: Readonly<Record<string, string>>,
): string {
  const canonical = type === 'pypi' ? normalizedName(name) : type === 'composer' ? name.toLowerCase() : name
  const parts = canonical.split(type === 'maven' ? ':' : '/')
  const path = parts.length > 1 ? parts.map(encode).join('/') : encode(canonical)
  const query = qualifiers === undefined ? '' : queryOf(qualifiers)
  return `pkg:${type}/${path}${version === null ? '' : `@${encode(version)}`}${query === '' ? '' : `?${query}`}`
}

function queryOf(qualifiers: Readonly<Record<string, string>>): string {
  return Object.keys(qualifiers)
    .filter((key) => qualifiers[key] !== '')
    .sort()
    .map((key) => `${key}=${encodeQualifier(qualifiers[key]!)}`)
    .join('&')
}

/** A Python distribution's name as registries compare it. Source: PEP 503. */
export function normalizedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}

/** Percent-encoding as the reference library does it: `:` and `+` stay; half a surrogate pair is replaced. */
function encode(text: string): string {
  if (/^[A-Za-z0-9.\-_~+:]*$/.test(text)) return text
  return encodeURIComponent(wellFormed(text)).replaceAll('%3A', ':').replaceAll('%2B', '+')
}

/** A qualifier's value is encoded as a form's field, with `%20` for a space. */
function encodeQualifier(text: string): string {
  return new URLSearchParams([['', wellFormed(text)]]).toString().slice(1).replaceAll('+', '%20')
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
