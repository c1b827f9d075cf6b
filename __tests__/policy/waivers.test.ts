import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/findings.ts'
import { repositoryPath, wholeFile } from '../../src/location.ts'
import { inlineWaivers } from '../../src/policy/inline.ts'
import { fits, isExpired, isInForce, policyWaiver } from '../../src/policy/waivers.ts'
import { RULES } from '../../src/rules/index.ts'
import { readWorkflows } from '../../src/sources/workflows/index.ts'
import { memoryFiles } from '../support/memory-files.ts'

const PATH = '.github/workflows/release.yml'
const WHOLE = { reason: 'accepted', owner: '@team', expires: '2027-01-31' }
const at = wholeFile(repositoryPath('.github/release-guardrail.yml'))
const waive = (fields: object) =>
  policyWaiver({ rule: 'workflow/unpinned-uses', ...WHOLE, ...fields }, 0, at, RULES)

function finding(more: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'workflow/unpinned-uses',
    severity: 'high',
    message: 'm',
    location: { path: repositoryPath(PATH), startLine: 7, startColumn: 9, endLine: 7, endColumn: 12 },
    evidence: {},
    remedy: 'r',
    fingerprint: 'f'.repeat(64),
    waiver: null,
    ...more,
  }
}

describe('a waiver is incomplete', () => {
  test.each([
    ['without a reason', { path: PATH, reason: undefined }, 'the reason is missing'],
    ['without an owner', { path: PATH, owner: undefined }, 'the owner is missing'],
    ['without an expiry', { path: PATH, expires: undefined }, 'the expiry date is missing'],
    [
      'with a path that is negated',
      { path: '!docs/a.yml' },
      'its path `!docs/a.yml` says what it does not cover; name what it covers',
    ],
    [
      'with a date that does not exist',
      { path: PATH, expires: '2027-02-30' },
      '`2027-02-30` is not a date of the form YYYY-MM-DD',
    ],
    [
      'with a date in words',
      { path: PATH, expires: 'next year' },
      '`next year` is not a date of the form YYYY-MM-DD',
    ],
    ['without a scope', {}, 'its scope is wider than the rule allows: name its path or fingerprint'],
    ['over the whole repository', { path: '**' }, 'its path `**` covers the whole repository'],
    [
      'over the whole repository in other words',
      { path: '{*,**/*}' },
      'its path `{*,**/*}` covers the whole repository',
    ],
    [
      'for a rule that does not exist',
      { rule: 'workflow/nothing', path: PATH },
      'there is no rule `workflow/nothing`',
    ],
    [
      'for a rule about the policy',
      { rule: 'policy/expired-waiver', path: PATH },
      'rules about the policy itself cannot be waived',
    ],
    [
      'for malware by its path',
      { rule: 'dependency/malicious-package', path: 'package-lock.json' },
      'its scope is wider than the rule allows: name its advisory',
    ],
    [
      'for all advisories of a package',
      { rule: 'dependency/known-vulnerability', package: 'left-pad' },
      'its scope is wider than the rule allows: name its advisory or fingerprint',
    ],
  ])('%s', (_, fields, problem) => {
    expect(waive(fields).problems).toEqual([problem])
    expect(isInForce(waive(fields), '2026-11-22')).toBe(false)
  })

  test.each([{ path: PATH }, { fingerprint: 'f'.repeat(64) }, { path: '**', fingerprint: 'f'.repeat(64) }])(
    'but not with %j',
    (scope) => {
      expect(waive(scope).problems).toEqual([])
    },
  )
})

test('a waiver holds through its last day and not a day longer', () => {
  const waiver = waive({ path: PATH })
  expect([isExpired(waiver, '2027-01-31'), isExpired(waiver, '2027-02-01')]).toEqual([false, true])
  expect([isInForce(waiver, '2027-01-31'), isInForce(waiver, '2027-02-01')]).toEqual([true, false])
})

describe('a waiver fits', () => {
  test.each([
    [{ path: PATH }, {}, true],
    [{ path: '.github/**' }, {}, true],
    [{ path: 'github/**' }, {}, false],
    [{ path: PATH }, { location: null }, false],
    [{ path: PATH }, { ruleId: 'workflow/unpinned-image' }, false],
    [{ fingerprint: 'f'.repeat(64) }, {}, true],
    [{ fingerprint: 'e'.repeat(64) }, {}, false],
    [{ path: PATH, fingerprint: 'e'.repeat(64) }, {}, false],
    [{ advisory: 'GHSA-1' }, { evidence: { advisory: 'GHSA-1', aliases: [] } }, true],
    [{ advisory: 'CVE-1' }, { evidence: { advisory: 'GHSA-1', aliases: ['CVE-1'] } }, true],
    [{ advisory: 'GHSA' }, { evidence: { advisory: 'GHSA-1', aliases: ['CVE-1'] } }, false],
    [{ package: '@a/b' }, { evidence: { package: '@a/b@1.0.0' } }, true],
    [{ package: '@a/b@1.0.0' }, { evidence: { package: '@a/b@1.0.0' } }, true],
    [{ package: '@a' }, { evidence: { package: '@a/b@1.0.0' } }, false],
  ])('%j against %j: %s', (scope, more, expected) => {
    expect(fits(waive(scope), finding(more))).toBe(expected)
  })
})

describe('inline waivers', () => {
  const read = async (text: string) =>
    inlineWaivers(await readWorkflows(memoryFiles({ [PATH]: text }), () => null), RULES)
  const workflow = (step: string) =>
    `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n${step}`
  const FIELDS = 'reason="known and accepted" owner=@team expires=2027-01-31'

  test('stand in one file by the thousand, and are read in linear time', async () => {
    const mark = `# release-guardrail: waive workflow/unpinned-uses ${FIELDS}`
    const stacked = `      ${mark}\n`.repeat(4000)
    const model = await readWorkflows(
      memoryFiles({ [PATH]: workflow(`${stacked}${`      - uses: a/b@v1 ${mark}\n`.repeat(4000)}`) }),
      () => null,
    )
    const started = process.cpuUsage()
    expect(inlineWaivers(model, RULES)).toHaveLength(8000)
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1000).toBeLessThan(2000)
  })

  test('behind code cover that line', async () => {
    const [waiver] = await read(
      workflow(
        `      - name: x\n        uses: a/b@v1 # release-guardrail: waive workflow/unpinned-uses ${FIELDS}\n`,
      ),
    )
    expect(waiver).toMatchObject({
      rule: 'workflow/unpinned-uses',
      reason: 'known and accepted',
      owner: '@team',
      expires: '2027-01-31',
      scope: { lines: [8, 8] },
      problems: [],
    })
  })

  test('above a step cover the step', async () => {
    const [waiver] = await read(
      workflow(
        `      # release-guardrail: waive workflow/soft-fail ${FIELDS}\n      - name: x\n        run: |\n          pip-audit || true\n      - run: pip-audit || true\n`,
      ),
    )
    expect(waiver!.scope.lines).toEqual([8, 10])
  })

  test('above a `parallel` group cover the group, above a step in it that step', async () => {
    const mark = `# release-guardrail: waive workflow/soft-fail ${FIELDS}`
    const waivers = await read(
      workflow(
        `      ${mark}\n      - parallel:\n          ${mark}\n          - name: x\n            run: a\n          - run: b\n      - run: c\n`,
      ),
    )
    expect(waivers.map(({ scope }) => scope.lines)).toEqual([
      [8, 12],
      [10, 11],
    ])
  })

  test('above a step that waits cover that step', async () => {
    const waivers = await read(
      workflow(
        `      - {id: a, run: a, background: true}\n      # release-guardrail: waive workflow/soft-fail ${FIELDS}\n      - name: x\n        wait: a\n        continue-on-error: true\n      - run: c\n`,
      ),
    )
    expect(waivers.map(({ scope }) => scope.lines)).toEqual([[9, 11]])
  })

  test('above a line inside a step cover that line, or the script that it opens', async () => {
    const step = `      - name: x\n        # release-guardrail: waive workflow/soft-fail ${FIELDS}\n        run: |\n          a\n          b\n        env: {}\n`
    expect((await read(workflow(step)))[0]!.scope.lines).toEqual([9, 11])
  })

  test('stacked above one line all speak of it', async () => {
    const mark = (rule: string) => `      # release-guardrail: waive ${rule} ${FIELDS}\n`
    const waivers = await read(
      workflow(`${mark('workflow/soft-fail')}${mark('workflow/unpinned-uses')}      - uses: a/b@v1\n`),
    )
    expect(waivers.map((waiver) => waiver.scope.lines)).toEqual([
      [9, 9],
      [9, 9],
    ])
  })

  test.each([
    ['ignore', 'it does not read `waive <rule> reason="…" owner=… expires=YYYY-MM-DD`'],
    ['waive workflow/soft-fail because I said so', '`because I said so` is not understood'],
    ['waive workflow/soft-fail reason="a" reason="b"', '`reason="b"` is not understood'],
    ['waive workflow/soft-fail owner=@a expires=2027-01-01', 'the reason is missing'],
    ['waive workflow/soft-fail reason="" owner=@a expires=2027-01-01', 'the reason is missing'],
  ])('that are malformed excuse nothing: %s', async (text, problem) => {
    const [waiver] = await read(workflow(`      - uses: a/b@v1 # release-guardrail: ${text}\n`))
    expect(waiver!.problems.join('\n')).toContain(problem)
  })

  test('are not made by a string, only by a comment', async () => {
    expect(
      await read(
        workflow(
          `      - run: |\n          # release-guardrail: waive workflow/soft-fail ${FIELDS}\n          pip-audit || true\n`,
        ),
      ),
    ).toEqual([])
  })

  test('do not reach into another file', async () => {
    const [waiver] = await read(
      workflow(`      - uses: a/b@v1 # release-guardrail: waive workflow/unpinned-uses ${FIELDS}\n`),
    )
    const line = { startLine: 7, startColumn: 9, endLine: 7, endColumn: 12 }
    expect(fits(waiver!, finding({ location: { path: repositoryPath(PATH), ...line } }))).toBe(true)
    expect(
      fits(waiver!, finding({ location: { path: repositoryPath('.github/workflows/other.yml'), ...line } })),
    ).toBe(false)
  })
})
