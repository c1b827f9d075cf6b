import { serviceAddress } from '../service-address.ts'

/**
 * Where the OSV API is asked: osv.dev, or the mirror that RELEASE_GUARDRAIL_OSV_URL names.
 * Source of the address: https://google.github.io/osv.dev/api/
 * @throws SourceUnavailable when the variable names no address that is asked
 */
export function apiAddress(env: Readonly<Record<string, string | undefined>>): string {
  return serviceAddress(env, 'RELEASE_GUARDRAIL_OSV_URL', 'https://api.osv.dev', 'advisories')
}
