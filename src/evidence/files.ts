/** A file of evidence before it is on disk. */
export interface EvidenceDraft {
  /** A plain file name; evidence has no folders. */
  readonly path: string
  readonly mediaType: string
  readonly content: string | Uint8Array
}

export const AUDIT_REPORT = 'audit-report.json'
export const AUDIT_REPORT_MARKDOWN = 'audit-report.md'
export const SARIF = 'results.sarif'
export const SBOM = 'sbom.cdx.json'
export const AUDIT_LOG = 'audit-log.jsonl'
export const CHECKSUMS = 'SHA256SUMS'

/** Every name that a run writes; a folder that holds anything else is not an evidence folder. */
export const EVIDENCE_NAMES: ReadonlySet<string> = new Set([
  AUDIT_REPORT,
  AUDIT_REPORT_MARKDOWN,
  SARIF,
  SBOM,
  AUDIT_LOG,
  CHECKSUMS,
])
