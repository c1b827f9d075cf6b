import type { GlobalAdvisory } from './github-server.ts'

/** An advisory of GitHub's REST API with everything that it always has. */
export function globalAdvisory(
  id: string,
  name: string,
  range: string | null,
  more: Partial<GlobalAdvisory> = {},
): GlobalAdvisory {
  const url = `https://github.example/advisories/${id}`
  return {
    ghsa_id: id,
    cve_id: null,
    url,
    html_url: url,
    repository_advisory_url: null,
    summary: `a hole in ${name}`,
    description: null,
    type: 'reviewed',
    severity: 'high',
    source_code_location: null,
    identifiers: [{ type: 'GHSA', value: id }],
    references: null,
    published_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    github_reviewed_at: '2026-01-01T00:00:00Z',
    nvd_published_at: null,
    withdrawn_at: null,
    vulnerabilities: [
      {
        package: { ecosystem: 'actions', name },
        vulnerable_version_range: range,
        first_patched_version: null,
        vulnerable_functions: null,
      },
    ],
    cvss: null,
    cwes: null,
    credits: null,
    ...more,
  }
}

/** What every GitHub knows: see src/sources/github/global-advisories.ts. */
export const KNOWN = globalAdvisory('GHSA-mrrh-fwg8-r2c3', 'tj-actions/changed-files', '<= 45.0.7', {
  cve_id: 'CVE-2025-30066',
})
