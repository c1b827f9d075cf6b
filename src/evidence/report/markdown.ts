import type { Finding } from '../../findings.ts'
import { escapeMarkdown, markdownBlock, markdownCode, markdownMessage } from '../escape/markdown.ts'
import { count, place, type ReportFacts, reportFacts, verdictSentence } from './facts.ts'
import { splitMessage } from './headline.ts'
import type { Report } from './model.ts'
import { coverageTable, evidenceTable, factsTable, rulesTable, waiversTable } from './tables.ts'

export const VERDICT_WORD = { pass: 'Pass', fail: 'Fail', unverified: 'Unverified' } as const

/**
 * `audit-report.md`: the verdict, then findings, recommendations and risks, then the proof: coverage, rules, waivers,
 * evidence. Text of the repository is escaped throughout; it renders as itself and as nothing else.
 */
export function reportMarkdown(report: Report): string {
  const facts = reportFacts(report)
  const blocks = [
    `# Release audit: ${VERDICT_WORD[report.verdict]}`,
    escapeMarkdown(verdictSentence(report, facts)),
    factsTable(report),
    severityLine(facts),
    '## Findings',
    ...findingsSection(facts),
    '## Recommendations',
    ...recommendations(facts),
    '## Risks',
    ...risks(report, facts),
    '## Coverage',
    coverageTable(report),
    '## Rules',
    rulesTable(report),
    '## Waivers',
    report.waivers.length === 0 ? 'No waiver is in force.' : waiversTable(report),
    '## Evidence',
    report.evidence.length === 0
      ? 'The files beside this report are listed in `SHA256SUMS`.'
      : `${evidenceTable(report)}\n\nEvery file, this one included, is listed in \`SHA256SUMS\`.`,
  ]
  return `${blocks.join('\n\n')}\n`
}

/** `**critical** 1 · **high** 0 …`, open findings only. */
export function severityLine(facts: ReportFacts): string {
  return facts.counts.map(([severity, number]) => `**${severity}** ${number}`).join(' · ')
}

function findingsSection(facts: ReportFacts): readonly string[] {
  const open = [...facts.failing, ...facts.belowThreshold]
  return open.length === 0 ? ['No open finding.'] : open.map(findingBlock)
}

/** One finding as a heading and paragraphs. */
export function findingBlock(finding: Finding): string {
  const { headline, rest } = splitMessage(finding.message)
  const at = place(finding)
  return [
    `### ${finding.severity}: ${markdownMessage(headline)}`,
    `${at === null ? 'No file of the repository is at fault' : markdownCode(at)} · ${markdownCode(finding.ruleId)}`,
    ...(rest === '' ? [] : [markdownMessage(rest)]),
    ...remedyBlocks(finding.remedy),
  ].join('\n\n')
}

/** A remedy of several lines is something to paste: it is kept as it is. */
export function remedyBlocks(remedy: string): readonly string[] {
  if (remedy === '') return []
  if (!remedy.includes('\n')) return [`**Remedy.** ${markdownMessage(remedy)}`]
  return ['**Remedy.**', markdownBlock(remedy)]
}

/** What to do, once for each remedy, worst first, with how many findings it mends. */
function recommendations(facts: ReportFacts): readonly string[] {
  const byRemedy = new Map<string, Finding[]>()
  for (const finding of [...facts.failing, ...facts.belowThreshold]) {
    const key = `${finding.ruleId}\0${finding.remedy}`
    byRemedy.set(key, [...(byRemedy.get(key) ?? []), finding])
  }
  const mends = [...byRemedy.values()].map(([first, ...others]) => {
    const { ruleId, remedy } = first!
    const what = remedy.includes('\n') ? markdownMessage(remedy.split('\n')[0]!) : markdownMessage(remedy)
    return `${markdownCode(ruleId)} (${count(others.length + 1, 'finding')}): ${what || 'see the finding'}`
  })
  const looks = facts.unverified.map(
    (rule) =>
      `${markdownCode(rule.id)} (unverified): ${markdownMessage(rule.reason ?? 'no reason was given')}`,
  )
  const items = [...mends, ...looks]
  return [
    items.length === 0 ? 'Nothing to mend.' : items.map((item, index) => `${index + 1}. ${item}`).join('\n'),
  ]
}

/** What remains uncertain or accepted: unverified rules, gaps, waived findings, findings below the threshold. */
function risks(report: Report, facts: ReportFacts): readonly string[] {
  const items = [
    ...facts.unverified.map(
      (rule) =>
        `${markdownCode(rule.id)} could not be verified: ${markdownMessage(rule.reason ?? 'no reason was given')}`,
    ),
    ...facts.gaps.flatMap(({ source, skipped }) =>
      skipped.map(
        ({ path, reason, kind }) =>
          `${escapeMarkdown(source)}: ${markdownCode(path)} was not read (${kind}): ${markdownMessage(reason)}`,
      ),
    ),
    ...facts.waived.map(({ finding, waiver }) => {
      const at = place(finding)
      const where = at === null ? '' : ` at ${markdownCode(at)}`
      const terms = [
        waiver?.reason ? markdownMessage(waiver.reason) : 'no reason was given',
        `owner ${waiver?.owner ? markdownCode(waiver.owner) : 'unknown'}`,
        `until ${waiver?.expires ? markdownCode(waiver.expires) : 'unknown'}`,
      ]
      return `Waived ${finding.severity} ${markdownCode(finding.ruleId)}${where}: ${markdownMessage(splitMessage(finding.message).headline)} (${terms.join('; ')})`
    }),
    ...(facts.belowThreshold.length === 0
      ? []
      : [
          `${count(facts.belowThreshold.length, 'finding')} below ${markdownCode(report.policy.failOn)} ${facts.belowThreshold.length === 1 ? 'does' : 'do'} not stop a release.`,
        ]),
  ]
  return [items.length === 0 ? 'None known.' : items.map((item) => `- ${item}`).join('\n')]
}
