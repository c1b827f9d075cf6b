import type { Finding } from '../../findings.ts'
import { escapeMarkdown, htmlMessage, markdownCode, markdownMessage } from '../escape/markdown.ts'
import { count, place, reportFacts, verdictSentence } from './facts.ts'
import { splitMessage } from './headline.ts'
import { remedyBlocks, severityLine, VERDICT_WORD } from './markdown.ts'
import type { Report } from './model.ts'
import { coverageTable, factsTable, rulesTable, waiversTable } from './tables.ts'

/** GitHub refuses a step's summary above this many bytes. */
export const SUMMARY_LIMIT = 1024 * 1024

/** Kept free for the note that says what was cut. */
const NOTE_BYTES = 512

/**
 * The job summary: verdict and counts, then each finding folded, then the tables folded.
 * It is made of whole blocks and measured in bytes; when the next block does not fit, it and all after it are left out
 * and a note counts what is missing. So no tag stays open and no character or escape is cut in two.
 * @param maxBytes upper limit of the result's length in UTF-8; below about 2 KB only the verdict is left
 */
export function jobSummary(report: Report, maxBytes: number = SUMMARY_LIMIT): string {
  const facts = reportFacts(report)
  const head = [
    `## release-guardrail: ${VERDICT_WORD[report.verdict]}`,
    escapeMarkdown(verdictSentence(report, facts)),
    severityLine(facts),
  ].join('\n\n')
  const unverified = facts.unverified.map(
    (rule) =>
      `- ${markdownCode(rule.id)} unverified: ${markdownMessage(rule.reason ?? 'no reason was given')}`,
  )
  const open = [...facts.failing, ...facts.belowThreshold]
  const blocks: Block[] = [
    ...unverified.map((text) => ({ text, kind: 'unverified rule' })),
    ...open.map((finding) => ({ text: foldedFinding(finding), kind: 'finding' })),
    { text: folded('Rules', rulesTable(report)), kind: 'table' },
    { text: folded('Coverage', coverageTable(report)), kind: 'table' },
    ...(report.waivers.length === 0
      ? []
      : [
          {
            text: folded(`Waivers (${report.waivers.length})`, waiversTable(report)),
            kind: 'table',
          },
        ]),
    { text: folded('Run', factsTable(report)), kind: 'table' },
  ]
  return fitted(head, blocks, maxBytes)
}

interface Block {
  readonly text: string
  readonly kind: string
}

function fitted(head: string, blocks: readonly Block[], maxBytes: number): string {
  const whole = [head, ...blocks.map((block) => block.text)].join('\n\n')
  if (bytes(whole) + 1 <= maxBytes) return `${whole}\n`
  const kept = [head]
  let size = bytes(head)
  let index = 0
  for (; index < blocks.length; index++) {
    const next = bytes(blocks[index]!.text) + 2
    if (size + next + NOTE_BYTES > maxBytes) break
    kept.push(blocks[index]!.text)
    size += next
  }
  kept.push(cutNote(blocks.slice(index)))
  const text = `${kept.join('\n\n')}\n`
  if (bytes(text) <= maxBytes) return text
  const least = `${head.split('\n\n')[0]!}\n`
  return bytes(least) <= maxBytes ? least : ''
}

function cutNote(missing: readonly Block[]): string {
  const kinds = [...new Set(missing.map((block) => block.kind))]
  const parts = kinds.map((kind) => count(missing.filter((block) => block.kind === kind).length, kind))
  return `> **Cut to fit GitHub's limit.** Left out here: ${parts.join(', ')}. \`audit-report.md\` and \`audit-report.json\` in the evidence have everything.`
}

function foldedFinding(finding: Finding): string {
  const { headline, rest } = splitMessage(finding.message)
  const at = place(finding)
  return folded(
    `<b>${finding.severity}</b> ${htmlMessage(headline)}`,
    [
      `${at === null ? 'No file of the repository is at fault' : markdownCode(at)} · ${markdownCode(finding.ruleId)}`,
      ...(rest === '' ? [] : [markdownMessage(rest)]),
      ...remedyBlocks(finding.remedy),
    ].join('\n\n'),
  )
}

function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
