import type { Finding } from '../../findings.ts'
import { escapeMarkdown, markdownBlock, markdownCode, markdownMessage } from '../escape/markdown.ts'
import { count, place, type ReportFacts, reportFacts, verdictSentence } from './facts.ts'
import { type Group, groupFindings, groupGaps, groupUnverified } from './groups.ts'
import { splitMessage } from './headline.ts'
import type { Report, RuleResult } from './model.ts'
import { coverageTable, evidenceTable, factsTable, gapPaths, rulesTable, waiversTable } from './tables.ts'

export const VERDICT_WORD = { pass: 'Pass', fail: 'Fail', unverified: 'Unverified' } as const

/**
 * `audit-report.md`: the verdict, then findings, recommendations and risks, then the proof: coverage, rules, waivers,
 * the run, evidence. Text of the repository is escaped throughout; it renders as itself and as nothing else.
 */
export function reportMarkdown(report: Report): string {
  const facts = reportFacts(report)
  const blocks = [
    `# Release audit: ${VERDICT_WORD[report.verdict]}`,
    escapeMarkdown(verdictSentence(report, facts)),
    subjectLine(report),
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
    '## Run',
    factsTable(report),
    '## Evidence',
    report.evidence.length === 0
      ? 'The files beside this report are listed in `SHA256SUMS`.'
      : `${evidenceTable(report)}\n\nEvery file, this one included, is listed in \`SHA256SUMS\`.`,
  ]
  return `${blocks.join('\n\n')}\n`
}

/** What was judged, in one line. */
function subjectLine({ repository: { name, commit, tag } }: Report): string {
  return `${markdownCode(name)} at ${markdownCode(commit)}${tag === null ? '' : `, tag ${markdownCode(tag)}`}`
}

/** `**critical** 1 · **high** 0 …`, open findings only. */
export function severityLine(facts: ReportFacts): string {
  return facts.counts.map(([severity, number]) => `**${severity}** ${number}`).join(' · ')
}

function findingsSection(facts: ReportFacts): readonly string[] {
  const open = [...facts.failing, ...facts.belowThreshold]
  return open.length === 0 ? ['No open finding.'] : groupFindings(open).map(findingBlock)
}

/** One finding, or several that say the same, as a heading and paragraphs. */
function findingBlock(group: Group<Finding>): string {
  const { headline } = splitMessage(group.first.message)
  const title = `### ${group.first.severity}: ${markdownMessage(headline)}`
  return [title, ...findingParagraphs(group, Number.POSITIVE_INFINITY)].join('\n\n')
}

/**
 * Where it is, why it matters, how it is mended, and the further places of what stands in several.
 * @param places how many further places to name; the others are counted
 */
export function findingParagraphs({ first, all }: Group<Finding>, places: number): readonly string[] {
  const { rest } = splitMessage(first.message)
  const others = all.slice(1)
  const further = others.slice(0, places).map((finding) => `- ${placeCode(finding)}`)
  const left = others.length - further.length
  if (left > 0) further.push(`- and ${count(left, 'more place')}, each in \`audit-report.md\``)
  return [
    `${placeCode(first)} · ${markdownCode(first.ruleId)}`,
    ...(rest === '' ? [] : [markdownMessage(rest)]),
    ...remedyBlocks(first.remedy),
    ...(others.length === 0
      ? []
      : [`**Also at ${count(others.length, 'other place')}.**`, further.join('\n')]),
  ]
}

function placeCode(finding: Finding): string {
  const at = place(finding)
  return at === null ? 'No file of the repository is at fault' : markdownCode(at)
}

/** A remedy of several lines is something to paste: it is kept as it is. */
function remedyBlocks(remedy: string): readonly string[] {
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
  const looks = groupUnverified(facts.unverified).map(
    (group) =>
      `${ruleNames(group)} (unverified): ${markdownMessage(group.first.reason ?? 'no reason was given')}`,
  )
  const items = [...mends, ...looks]
  return [
    items.length === 0 ? 'Nothing to mend.' : items.map((item, index) => `${index + 1}. ${item}`).join('\n'),
  ]
}

/** The rules that share a cause. */
export function ruleNames({ all }: Group<RuleResult>): string {
  return all.map(({ id }) => markdownCode(id)).join(', ')
}

/** What remains uncertain or accepted: unverified rules, gaps, waived findings, findings below the threshold. */
function risks(report: Report, facts: ReportFacts): readonly string[] {
  const items = [
    ...groupUnverified(facts.unverified).map(
      (group) =>
        `${ruleNames(group)} could not be verified: ${markdownMessage(group.first.reason ?? 'no reason was given')}`,
    ),
    ...groupGaps(facts.gaps).map(
      (gap) =>
        `${escapeMarkdown(gap.sources.join(', '))}: ${gapPaths(gap)} ${gap.paths.length === 1 ? 'was' : 'were'} not read (${gap.kind}): ${markdownMessage(gap.reason)}`,
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
