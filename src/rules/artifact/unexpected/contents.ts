import { KNOWN_FORMS } from '../../../secrets/forms.ts'
import { isTestFolder, PRIVATE_KEYS, type Unwanted } from './names.ts'

const TOKENS: Unwanted = {
  kind: 'tokens',
  what: 'files with credentials in them',
  why: 'Whoever downloads the package has them; take them back now, wherever they are valid.',
}

const MAPS: Unwanted = {
  kind: 'source-maps',
  what: 'source maps with the sources in them',
  why: 'They publish the original code, comments included, also of what was never meant to be shipped.',
}

/** PKCS #1, PKCS #8, SEC 1, OpenSSH and PGP (RFC 7468, RFC 4880), with a body: a mere mention is no key. */
const PRIVATE_KEY =
  /-----BEGIN (?:(?:RSA|DSA|EC|OPENSSH|ENCRYPTED) )?PRIVATE KEY(?: BLOCK)?-----\s+(?:[A-Za-z-]+: [^\n]*\n|\s)*[A-Za-z0-9+/=]{40,}|-----BEGIN PGP PRIVATE KEY BLOCK-----/

const token = new RegExp(KNOWN_FORMS, 'g')

/**
 * What a member is by its text, where that has no business in a package.
 * @param path below the package's root
 * @param text `null` where it was not kept: too large, or not text
 */
export function unwantedByContent(path: string, text: string | null): Unwanted | null {
  const parts = path.split('/')
  if (isSourceMap(path, text)) return MAPS
  if (text === null) return null
  if (hasInlineMap(path, text)) return MAPS
  if (isTestFolder(parts.slice(0, -1))) return null
  if (PRIVATE_KEY.test(text)) return PRIVATE_KEYS
  return hasToken(text) ? TOKENS : null
}

/**
 * Forms that are more than a form: a JSON web token is no credential for ever, Google's browser keys are meant to be
 * seen, and `pypi-` begins many a name, but a token goes on as its macaroon does.
 */
function hasToken(text: string): boolean {
  for (const [found] of text.matchAll(token)) {
    if (!/^(?:eyJ|AIza|pypi-(?!AgE))/.test(found) && isNoExample(found)) return true
  }
  return false
}

function isNoExample(found: string): boolean {
  // `ghp_xxxxxxxx`, `AKIAIOSFODNN7EXAMPLE`: what documentation shows in place of one
  return !/example|xxxx|0123456|abcdef/i.test(found) && new Set(found.slice(4)).size > 8
}

/** A map too large to be kept as text is one that holds sources: mappings alone are small beside their script. */
function isSourceMap(path: string, text: string | null): boolean {
  if (!/\.map$/i.test(path)) return false
  if (text === null) return /\.(?:[cm]?[jt]sx?|css)\.map$/i.test(path)
  return holdsSources(text)
}

function holdsSources(json: string): boolean {
  const at = json.indexOf('"sourcesContent"')
  // `"sourcesContent":[null,null]` holds none
  return at !== -1 && /^"sourcesContent"\s*:\s*\[[\s,]*(?:null[\s,]*)*"/.test(json.slice(at))
}

function hasInlineMap(path: string, text: string): boolean {
  if (!/\.(?:[cm]?js|css)$/i.test(path)) return false
  const body =
    /[#@] sourceMappingURL=data:application\/json;(?:charset=[^;,]+;)?base64,([A-Za-z0-9+/=]+)/.exec(
      text,
    )?.[1]
  return body !== undefined && holdsSources(decodeBase64(body))
}

function decodeBase64(text: string): string {
  return new TextDecoder().decode(
    Uint8Array.from(atob(text.replaceAll(/=+$/g, '')), (letter) => letter.charCodeAt(0)),
  )
}
