import type { Finding } from '../../findings.ts'
import { escapeMarkdown, htmlMessage, markdownMessage } from '../escape/markdown.ts'
import { count, reportFacts, verdictSentence } from './facts.ts'
import { type Group, groupFindings, groupUnverified } from './groups.ts'
import { splitMessage } from './headline.ts'
import { findingParagraphs, ruleNames, severityLine, VERDICT_WORD } from './markdown.ts'
import type { Report } from './model.ts'
import { coverageTable, factsTable, rulesTable, waiversTable } from './tables.ts'

/** GitHub refuses a step's summary above this many bytes. */
export const SUMMARY_LIMIT = 1024 * 1024

/** So many further places of one finding are named in the summary. */
const PLACES = 20

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
  const unverified = groupUnverified(facts.unverified).map((group) => ({
    text: `- ${ruleNames(group)} unverified: ${markdownMessage(group.first.reason ?? 'no reason was given')}`,
    kind: 'unverified rule',
    number: group.all.length,
  }))
  const open = [...facts.failing, ...facts.belowThreshold]
  const blocks: Block[] = [
    ...unverified,
    ...groupFindings(open).map((group) => ({
      text: foldedFinding(group),
      kind: 'finding',
      number: group.all.length,
    })),
    tableBlock('Rules', rulesTable(report)),
    tableBlock('Coverage', coverageTable(report)),
    ...(report.waivers.length === 0
      ? []
      : [tableBlock(`Waivers (${report.waivers.length})`, waiversTable(report))]),
    tableBlock('Run', factsTable(report)),
  ]
  return fitted(head, blocks, maxBytes)
}

interface Block {
  readonly text: string
  readonly kind: string
  /** How many of its kind it holds. */
  readonly number: number
}

function tableBlock(title: string, table: string): Block {
  return { text: folded(title, table), kind: 'table', number: 1 }
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
  const parts = kinds.map((kind) => {
    const number = missing.reduce((sum, block) => sum + (block.kind === kind ? block.number : 0), 0)
    return count(number, kind)
  })
  return `> **Cut to fit GitHub's limit.** Left out here: ${parts.join(', ')}. \`audit-report.md\` and \`audit-report.json\` in the evidence have everything.`
}

function foldedFinding(group: Group<Finding>): string {
  const { first, all } = group
  const places = all.length === 1 ? '' : ` (${count(all.length, 'place')})`
  const { headline } = splitMessage(first.message)
  return folded(
    `<b>${first.severity}</b> ${htmlMessage(headline)}${places}`,
    findingParagraphs(group, PLACES).join('\n\n'),
  )
}

function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
