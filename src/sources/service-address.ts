import { SourceUnavailable } from '../errors.ts'

/**
 * The address of a web service: its documented one, or the mirror that a variable names.
 * @param variable e.g. `RELEASE_GUARDRAIL_OSV_URL`
 * @param documented without a trailing slash
 * @param source named in the error
 * @returns the address without a trailing slash; it stands in the report as the source
 * @throws SourceUnavailable when the variable is not an https address (http is for this machine alone), or carries credentials
 */
export function serviceAddress(
  env: Readonly<Record<string, string | undefined>>,
  variable: string,
  documented: string,
  source: string,
): string {
  const given = env[variable]?.trim() ?? ''
  if (given === '') return documented
  const address = plainAddress(given)
  if (address !== null) return address
  const { hostname } = new URL(documented)
  throw new SourceUnavailable(
    source,
    `${variable} must be an https address without credentials or query, such as https://${hostname.split('.').at(-2)}.example`,
  )
}

/**
 * An https address (http for this machine alone) without credentials, query and trailing slash.
 * @returns `null` when the text is none
 */
export function plainAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
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
    return null
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}
