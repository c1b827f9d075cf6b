import { describe, expect, test } from 'vitest'
import { reportMarkdown } from '../../../src/evidence/report/markdown.ts'
import type { Report } from '../../../src/evidence/report/model.ts'
import { jobSummary } from '../../../src/evidence/report/summary.ts'
import type { Finding } from '../../../src/findings.ts'
import { renderReport } from '../../../src/terminal/report.ts'
import { at, CLEAN, RICH } from '../rich-report.ts'

const PLACES = Array.from({ length: 30 }, (_, index) => `.github/workflows/service-${10 + index}.yml`)

function unpinned(path: string, line: number, waiver: string | null = null): Finding {
  return {
    ruleId: 'workflow/unpinned-uses',
    severity: 'high',
    message: '`actions/checkout@v4` is not pinned to a commit. Whoever moves it runs code here.',
    location: at(path, line, 15),
    evidence: {},
    remedy: 'Pin it.',
    fingerprint: `${path}${line}`.padEnd(64, '0'),
    waiver,
  }
}

function reportOf(findings: readonly Finding[], rules: Report['rules'] = CLEAN.rules): Report {
  return { ...CLEAN, verdict: 'fail', findings, rules }
}

describe('what reads the same in several places', () => {
  const report = reportOf(PLACES.map((path) => unpinned(path, 8)))

  test('stands once in a terminal, with its first places and the number of the others', () => {
    const text = renderReport(report, { colour: false, width: 100 })
    expect(text.match(/is not pinned/g)).toHaveLength(1)
    expect(text).toContain('30 findings at or above')
    expect(text.match(/service-\d+\.yml:8:15/g)).toHaveLength(5)
    expect(text).toContain('and 25 more places, each in audit-report.md')
    expect(text).toContain('findings    30 high')
  })

  test('stands with each place where all is asked for, and in the Markdown report', () => {
    const verbose = renderReport(report, { colour: false, width: 100, verbose: true })
    const markdown = reportMarkdown(report)
    for (const path of PLACES) {
      expect(verbose).toContain(`${path}:8:15`)
      expect(markdown).toContain(`\`${path}:8:15\``)
    }
    expect(markdown).toContain('**Also at 29 other places.**')
    expect(`${verbose}${markdown}`).not.toContain('more place')
  })

  test('is folded once in the job summary, and counted whole where it is cut', () => {
    const summary = jobSummary(report)
    expect(summary.match(/<summary><b>high/g)).toHaveLength(1)
    expect(summary).toContain('is not pinned to a commit. (30 places)</summary>')
    expect(summary).toContain('- and 9 more places, each in `audit-report.md`')
    expect(jobSummary(report, 800)).toContain('Left out here: 30 findings')
  })

  test('is one only when severity, rule, message and remedy are the same', () => {
    const one = unpinned('a.yml', 1)
    const others: Finding[] = [
      { ...one, severity: 'low' },
      { ...one, ruleId: 'workflow/unpinned-image' },
      { ...one, message: '`actions/checkout@v3` is not pinned to a commit.' },
      { ...one, remedy: 'Remove it.' },
    ]
    const text = renderReport(reportOf([one, ...others]), { colour: false, width: 100 })
    expect(text.match(/is not pinned/g)).toHaveLength(5)
    expect(text).not.toContain('Also:')
  })

  test('a list that is longer by one is not cut', () => {
    const six = reportOf(PLACES.slice(0, 6).map((path) => unpinned(path, 8)))
    const text = renderReport(six, { colour: false, width: 100 })
    expect(text.match(/service-\d+\.yml:8:15/g)).toHaveLength(6)
    expect(text).not.toContain('more place')
  })
})

test('findings that one waiver excuses stand once, with its terms', () => {
  const waiver = RICH.waivers.find(({ state }) => state === 'valid')!
  const findings = [3, 5, 7].map((line) => unpinned('.github/workflows/ci.yml', line, waiver.id))
  const report: Report = { ...CLEAN, findings, waivers: [waiver] }
  const text = renderReport(report, { colour: false, width: 200 })
  expect(text.match(/^waived /gm)).toHaveLength(1)
  expect(text.match(/ci\.yml:[357]:15/g)).toHaveLength(3)
  expect(text.match(/owner @release-team/g)).toHaveLength(1)
})

test('rules that cannot be verified for one reason stand under it together', () => {
  const rule = {
    ...CLEAN.rules[0]!,
    outcome: 'unverified' as const,
    reason: 'advisories: no answer within 30 s',
  }
  const rules = [
    { ...rule, id: 'dependency/known-vulnerability' },
    { ...rule, id: 'dependency/malicious-package' },
    { ...rule, id: 'tree/dirty', reason: 'git: not found' },
  ]
  const skipped = [{ path: 'advisories', reason: rule.reason, kind: 'unread' as const }]
  const report: Report = {
    ...reportOf([], rules),
    verdict: 'unverified',
    coverage: { advisories: { found: 1, read: 0, skipped } },
  }
  const text = renderReport(report, { colour: false, width: 100 })
  expect(text).toContain('3 rules could not be verified')
  expect(text).toContain(
    `unverified  dependency/known-vulnerability, dependency/malicious-package\n            ${rule.reason}\n`,
  )
  expect(text.match(/no answer within/g)).toHaveLength(1)
  expect(jobSummary(report)).toContain(
    '- `dependency/known-vulnerability`, `dependency/malicious-package` unverified: advisories: no answer',
  )
})

test('a long report ends with its verdict, a short one has it once', () => {
  const many = PLACES.map((path, index) => ({ ...unpinned(path, 8), remedy: `Pin it, ${index}.` }))
  const long = renderReport(reportOf(many), { colour: false, width: 100, quiet: true })
  expect(long.match(/^FAIL /gm)).toHaveLength(2)
  expect(long.trimEnd().split('\n').at(-1)).toMatch(/^FAIL /)
  const short = renderReport(reportOf(many.slice(0, 2)), { colour: false, width: 100 })
  expect(short.match(/^FAIL /gm)).toHaveLength(1)
})

describe('what was not read for one reason', () => {
  const skipped = (kind: 'excluded' | 'unread', reason: string, paths: readonly string[]) =>
    paths.map((path) => ({ path, reason, kind }))
  const excluded = skipped('excluded', 'fixtures, never released', PLACES)
  const report: Report = {
    ...CLEAN,
    coverage: {
      workflows: {
        found: 60,
        read: 20,
        skipped: [
          ...excluded,
          ...skipped(
            'unread',
            'is not UTF-8',
            PLACES.slice(0, 10).map((path) => `${path}.new`),
          ),
        ],
      },
      lockfiles: { found: 30, read: 0, skipped: excluded },
    },
  }

  test('is counted where the policy excludes it, and named where it could not be read', () => {
    const text = renderReport(report, { colour: false, width: 100 })
    expect(text).toContain(
      'excluded    30 files  workflows, lockfiles\n            fixtures, never released\n',
    )
    expect(text).toMatch(/^unread {6}\.github\/workflows\/service-10\.yml\.new {2}workflows$/m)
    expect(text.match(/\.new/g)).toHaveLength(5)
    expect(text).toContain('and 5 more files, each in audit-report.json')
    const verbose = renderReport(report, { colour: false, width: 100, verbose: true })
    for (const path of PLACES) expect(verbose.split(/\s+/)).toContain(path)
  })

  test('is one row of the coverage and one risk', () => {
    const markdown = reportMarkdown(report)
    expect(markdown).toContain(
      '- workflows, lockfiles: 30 files were not read (excluded): fixtures, never released\n',
    )
    expect(markdown).toContain('| lockfiles | 30 | 0 | 30 files (excluded): fixtures, never released |')
    expect(markdown.match(/service-1\d\.yml\.new/g)).toHaveLength(10)
    expect(markdown).toContain('and 5 more files (unread): is not UTF-8')
  })
})
