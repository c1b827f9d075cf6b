import { createHash } from 'node:crypto'
import type { Progress } from '../context.ts'
import type { AuditLog } from '../evidence/audit-log.ts'
import {
  AUDIT_LOG,
  AUDIT_REPORT,
  AUDIT_REPORT_MARKDOWN,
  type EvidenceDraft,
  SARIF,
  SBOM,
} from '../evidence/files.ts'
import { reportJson } from '../evidence/report/json.ts'
import { reportMarkdown } from '../evidence/report/markdown.ts'
import type { EvidenceFile, Report } from '../evidence/report/model.ts'
import { reportSarif } from '../evidence/report/sarif.ts'
import { writeEvidence } from '../evidence/write.ts'
import type { Rule } from '../rules/rule.ts'

/** The report in every format that `--format` prints. */
export interface EvidenceContents {
  readonly json: string
  readonly markdown: string
  readonly sarif: string
}

export interface Evidence {
  readonly report: Report
  readonly contents: EvidenceContents
}

interface Setting {
  readonly rules: readonly Rule[]
  readonly progress: Progress
}

/**
 * Make and write everything that stays behind.
 * The report names each file with its digest, itself and SHA256SUMS excepted; SHA256SUMS covers all.
 * @throws InputError when the folder cannot be written
 * @param sbomText already in the making
 * @throws Error when the SBOM could not be made or is not valid: that is a bug, and no evidence
 */
export async function produceEvidence(
  directory: string,
  draft: Report,
  sbomText: Promise<string>,
  log: AuditLog,
  setting: Setting,
): Promise<Evidence> {
  setting.progress('writing the evidence')
  const sbom = { path: SBOM, mediaType: 'application/vnd.cyclonedx+json', content: await sbomText }
  const sarif = sarifOf(draft, setting)
  const early = [sbom, sarif]
  const written = early.map(described)
  for (const file of written) log.append('evidence-written', { ...file })
  log.append('verdict', { verdict: draft.verdict, findings: draft.findings.length })

  const logFile = { path: AUDIT_LOG, mediaType: 'application/jsonl', content: log.text() }
  const known = { ...draft, evidence: [described(logFile), ...written] }
  const markdown = { path: AUDIT_REPORT_MARKDOWN, mediaType: 'text/markdown', content: reportMarkdown(known) }
  const report = { ...known, evidence: [...known.evidence, described(markdown)].sort(byPath) }
  const json = { path: AUDIT_REPORT, mediaType: 'application/json', content: reportJson(report) }
  await writeEvidence(directory, [...early, logFile, markdown, json])
  return { report, contents: { json: json.content, markdown: markdown.content, sarif: sarif.content } }
}

type TextDraft = EvidenceDraft & { readonly content: string }

function sarifOf(report: Report, setting: Setting): TextDraft {
  return { path: SARIF, mediaType: 'application/sarif+json', content: reportSarif(report, setting.rules) }
}

function described(file: TextDraft): EvidenceFile {
  const bytes = Buffer.from(file.content, 'utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path: file.path, mediaType: file.mediaType, bytes: bytes.length, sha256 }
}

function byPath(a: EvidenceFile, b: EvidenceFile): number {
  return a.path < b.path ? -1 : 1
}
