import { SourceUnavailable } from '../../errors.ts'

/** The service's documented address. https://google.github.io/osv.dev/api/ */
const OSV = 'https://api.osv.dev'
const VARIABLE = 'RELEASE_GUARDRAIL_OSV_URL'

/**
 * Where the OSV API is asked: osv.dev, or the mirror that RELEASE_GUARDRAIL_OSV_URL names.
 * @returns the address without a trailing slash; it stands in the report as the source
 * @throws SourceUnavailable when the variable is not an https address (http is for this machine alone), or carries credentials
 */
export function apiAddress(env: Readonly<Record<string, string | undefined>>): string {
  const given = env[VARIABLE]?.trim() ?? ''
  if (given === '') return OSV
  const url = URL.canParse(given) ? new URL(given) : null
  const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url?.hostname ?? '')
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback)
  if (
    url === null ||
    !secure ||
    url.username !== '' ||
    url.password !== '' ||
    url.search !== '' ||
    url.hash !== ''
  ) {
    throw new SourceUnavailable(
      'advisories',
      `${VARIABLE} must be an https address without credentials or query, such as https://osv.example`,
    )
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}
