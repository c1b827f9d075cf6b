import { createHash } from 'node:crypto'
import type { Progress, RunFacts } from '../context.ts'
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
import type { ModelName, Models } from '../models.ts'
import type { Rule } from '../rules/rule.ts'
import { TOOL_VERSION } from '../version.ts'
import type { SourceReader } from './sources.ts'

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
  readonly facts: RunFacts
  readonly rules: readonly Rule[]
  readonly progress: Progress
  readonly sourceDateEpoch: string | undefined
}

/**
 * Make and write everything that stays behind.
 * The report names each file with its digest, itself and SHA256SUMS excepted; SHA256SUMS covers all.
 * @throws InputError when the folder cannot be written
 * @throws Error when the SBOM is not valid: that is a bug, and no evidence
 */
export async function produceEvidence(
  directory: string,
  draft: Report,
  reader: SourceReader,
  log: AuditLog,
  setting: Setting,
): Promise<Evidence> {
  setting.progress('writing the evidence')
  const sbom = await sbomOf(reader, setting)
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

/** A source that could not be read leaves its part out, and the SBOM says that it is incomplete. */
async function sbomOf(reader: SourceReader, setting: Setting): Promise<TextDraft> {
  const { buildSbom, validateSbom } = await import('../evidence/sbom.ts')
  const git = await readOrNull(reader, 'git')
  const { json } = buildSbom({
    lockfiles: await readOrNull(reader, 'lockfiles'),
    manifests: await readOrNull(reader, 'manifests'),
    workflows: await readOrNull(reader, 'workflows'),
    run: setting.facts,
    committedAt: git?.committedAt ?? null,
    sourceDateEpoch: setting.sourceDateEpoch,
    toolVersion: TOOL_VERSION,
  })
  const problems = await validateSbom(json)
  if (problems.length > 0)
    throw new Error(`the SBOM is not valid CycloneDX: ${problems.slice(0, 3).join('; ')}`)
  return { path: SBOM, mediaType: 'application/vnd.cyclonedx+json', content: json }
}

async function readOrNull<N extends ModelName>(reader: SourceReader, name: N): Promise<Models[N] | null> {
  const loaded = await reader.load(name)
  return 'error' in loaded ? null : loaded.model
}

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
