import { createHash } from 'node:crypto'
import type { Report, RuleResult } from '../../src/evidence/report/model.ts'
import type { RuleDescriptor } from '../../src/evidence/report/sarif.ts'
import type { Finding } from '../../src/findings.ts'
import type { Location, RepositoryPath } from '../../src/location.ts'

/** Text as an attacker would write it into a file name, a job's name or a version. */
export const HOSTILE =
  'evil\n::error file=a,line=1::owned%0A\u001b[2J\u001b]0;title\u0007\u202egpj.exe `code` | <img src=x onerror=alert(1)> [click](https://evil.example) @everyone #1 **bold** <!-- $x$'

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function at(path: string, line: number, column: number, endColumn = column + 5): Location {
  return {
    path: path as RepositoryPath,
    startLine: line,
    startColumn: column,
    endLine: line,
    endColumn,
  }
}

function finding(partial: Partial<Finding> & Pick<Finding, 'ruleId' | 'message'>): Finding {
  return {
    severity: 'high',
    location: null,
    evidence: {},
    remedy: '',
    fingerprint: fingerprint(partial.ruleId + partial.message),
    waiver: null,
    ...partial,
  }
}

function rule(id: string, outcome: RuleResult['outcome'], partial: Partial<RuleResult> = {}): RuleResult {
  return {
    id,
    title: `About ${id}`,
    severity: 'high',
    outcome,
    reason: null,
    durationMs: 1.5,
    findings: 0,
    ...partial,
  }
}

/** One report with everything that a report can hold, hostile text in each place that a repository can fill. */
export const RICH: Report = {
  schemaVersion: 1,
  tool: { name: 'release-guardrail', version: '1.2.3' },
  verdict: 'fail',
  mode: 'release',
  repository: {
    name: 'acme/widget',
    commit: '0123456789abcdef0123456789abcdef01234567',
    ref: 'refs/tags/v1.4.1',
    tag: 'v1.4.1',
  },
  actor: 'a-maintainer',
  runId: '123-1',
  startedAt: '2026-01-02T03:04:05.000Z',
  durationMs: 412.25,
  environment: { os: 'linux x64', node: '20.20.2', git: '2.39.5' },
  policy: {
    path: '.github/release-guardrail.yml',
    origin: 'head',
    sha256: fingerprint('policy'),
    failOn: 'medium',
  },
  coverage: {
    workflows: {
      found: 5,
      read: 3,
      skipped: [
        {
          path: `.github/workflows/${HOSTILE}.yml`,
          reason: 'is not UTF-8: byte 0xff at offset 12',
          kind: 'unread',
        },
        { path: '.github/workflows/vendored.yml', reason: 'copied from upstream', kind: 'excluded' },
      ],
    },
    lockfiles: { found: 2, read: 2, skipped: [] },
  },
  rules: [
    rule('workflow/soft-fail', 'failed', { findings: 2 }),
    rule('workflow/unpinned-uses', 'failed', { findings: 2 }),
    rule('release/tag-version-mismatch', 'failed', { severity: 'critical', findings: 1 }),
    rule('workflow/missing-permissions', 'unverified', {
      severity: 'medium',
      reason: '`.github/workflows/broken.yml` is not UTF-8: save it as UTF-8',
    }),
    rule('tree/dirty', 'passed', { severity: 'critical', reason: '1150 tracked files compared' }),
    rule('tree/submodule', 'not-applicable', { reason: 'the commit has no submodule' }),
    rule('dependency/known-vulnerability', 'failed', { findings: 1 }),
    rule('workflow/missing-timeout', 'failed', { severity: 'low', findings: 1 }),
  ],
  findings: [
    finding({
      ruleId: 'workflow/missing-timeout',
      severity: 'low',
      message: 'Job `build` has no time limit. A hanging step holds the runner for six hours.',
      location: at('.github/workflows/ci.yml', 7, 3),
      remedy: 'Add `timeout-minutes: 15` to the job.',
    }),
    finding({
      ruleId: 'workflow/soft-fail',
      message:
        "pip-audit's failure never reaches the job. `|| { … }` ends with `echo`, so the step succeeds with vulnerabilities found.",
      location: at('.github/workflows/release.yml', 104, 83, 99),
      remedy:
        'Let it fail: remove the block, or end it with `exit 1`. Accept known findings with a waiver instead.',
      evidence: { command: 'pip-audit', shell: { name: 'bash', errexit: true } },
    }),
    finding({
      ruleId: 'workflow/unpinned-uses',
      message: `\`${HOSTILE}\` is not pinned to a full commit SHA. Whoever moves the tag runs code in this job.`,
      location: at(`.github/workflows/${HOSTILE}.yml`, 12, 15),
      remedy:
        '- uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n  with:\n    persist-credentials: false',
      evidence: { ['__proto__']: 'kept', uses: HOSTILE },
    }),
    finding({
      ruleId: 'release/tag-version-mismatch',
      severity: 'critical',
      message:
        'Tag `v1.4.1` names version `1.4.1`, and `package.json` says `1.4.0`. The wrong code would be released.',
      remedy: 'Run `npm version 1.4.1 --no-git-tag-version`, commit, and move the tag.',
    }),
    finding({
      ruleId: 'workflow/unpinned-uses',
      message:
        '`actions/setup-node@v4` is not pinned to a full commit SHA. Whoever moves the tag runs code in this job.',
      location: at('.github/workflows/release.yml', 20, 15),
      remedy: 'Pin it: `actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0`.',
      waiver: 'policy:0',
    }),
    finding({
      ruleId: 'dependency/known-vulnerability',
      severity: 'medium',
      message:
        '`left-align` 1.0.0 is affected by GHSA-xxxx-yyyy-zzzz. 日本語 and e\u0301 are measured by columns.',
      location: at('package-lock.json', 310, 5),
      remedy: 'Update to `1.0.1`.',
    }),
  ],
  waivers: [
    {
      id: 'policy:0',
      rule: 'workflow/unpinned-uses',
      scope: { path: '.github/workflows/release.yml' },
      reason: 'waiting for | the <b>vendor</b>',
      owner: '@release-team',
      expires: '2026-06-30',
      location: at('.github/release-guardrail.yml', 9, 5),
      state: 'valid',
      findings: 1,
    },
    {
      id: `.github/workflows/${HOSTILE}.yml:3`,
      rule: 'workflow/soft-fail',
      scope: {},
      reason: null,
      owner: null,
      expires: null,
      location: at('.github/workflows/ci.yml', 3, 1),
      state: 'incomplete',
      findings: 0,
    },
  ],
  evidence: [
    {
      path: 'sbom.cdx.json',
      mediaType: 'application/vnd.cyclonedx+json',
      bytes: 5120,
      sha256: fingerprint('sbom'),
    },
    { path: 'results.sarif', mediaType: 'application/sarif+json', bytes: 2048, sha256: fingerprint('sarif') },
  ],
}

/** The same release once everything is mended. */
export const CLEAN: Report = {
  ...RICH,
  verdict: 'pass',
  coverage: { workflows: { found: 3, read: 3, skipped: [] } },
  rules: [rule('tree/dirty', 'passed', { reason: '1150 tracked files compared' })],
  findings: [],
  waivers: [],
  evidence: [],
}

export const DESCRIPTORS: readonly RuleDescriptor[] = [
  {
    id: 'workflow/unpinned-uses',
    title: 'Action is not pinned to a full commit SHA',
    severity: 'high',
    rationale: 'A tag can be moved to other code at any time.',
    remedy: 'Pin it to the commit.',
    standards: Array.from({ length: 14 }, (_, index) => `Standard ${index + 1}`),
  },
  {
    id: 'workflow/soft-fail',
    title: 'A failure that cannot reach the verdict',
    severity: 'high',
    rationale: 'A check that cannot fail checks nothing.',
    remedy: 'Let it fail.',
    standards: ['OWASP CICD-SEC-1'],
  },
]
