import { describe, expect, test } from 'vitest'
import { judge, osvDatabase, rulesThat } from '../support/gate.ts'
import { testRepository } from '../support/repository.ts'

/**
 * September 2025: chalk 5.6.1 and debug 4.4.2 were published with a wallet stealer; July 2025: eslint-config-prettier
 * 10.1.7; November 2025: Shai-Hulud. Each is a `MAL-` or malware advisory today: who has one locked must not release.
 */
const MALWARE = {
  id: 'MAL-2025-46969',
  aliases: ['GHSA-2v46-p5h4-248w'],
  summary: 'Malicious code in chalk',
  affected: [{ package: { ecosystem: 'npm', name: 'chalk' }, versions: ['5.6.1'] }],
}
const INTEGRITY = `sha512-${'k'.repeat(86)}==`

function widget(version: string, scope: object = {}) {
  const dependencies = { chalk: '^5.0.0' }
  return testRepository({
    'package.json': JSON.stringify({ name: 'widget', version: '1.0.0', dependencies }),
    'package-lock.json': JSON.stringify({
      name: 'widget',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'widget', version: '1.0.0', dependencies },
        'node_modules/chalk': { version, integrity: INTEGRITY, ...scope },
      },
    }),
  })
}

describe('chalk and debug, September 2025', () => {
  test('a locked malicious version stops the run as critical', async () => {
    const report = await judge(widget('5.6.1').root, { advisories: osvDatabase(MALWARE) })
    expect(report.verdict).toBe('fail')
    expect(report.findings).toMatchObject([
      {
        ruleId: 'dependency/malicious-package',
        severity: 'critical',
        location: { path: 'package-lock.json' },
      },
    ])
  })

  test('also where no threshold would: fail-on critical, development only', async () => {
    const report = await judge(widget('5.6.1', { dev: true }).root, {
      advisories: osvDatabase(MALWARE),
      failOn: 'critical',
    })
    expect(report.verdict).toBe('fail')
  })

  test('is excused by nothing but its own id', async () => {
    const repository = widget('5.6.1')
    const waiver = (scope: string) =>
      `waivers: [{rule: dependency/malicious-package, ${scope}, reason: false report, owner: me, expires: "2999-01-01"}]`
    const verdict = async (scope: string) => {
      repository.write('.github/release-guardrail.yml', waiver(scope))
      return (await judge(repository.root, { advisories: osvDatabase(MALWARE) })).verdict
    }
    expect(await verdict('path: package-lock.json')).toBe('fail')
    expect(await verdict('package: chalk@5.6.1')).toBe('fail')
    expect(await verdict('advisory: MAL-2025-0001')).toBe('fail')
    expect(await verdict('advisory: MAL-2025-46969')).toBe('pass')
  })

  test('the version before it passes', async () => {
    const report = await judge(widget('5.6.0').root, { advisories: osvDatabase(MALWARE) })
    expect(rulesThat(report, 'failed')).toEqual([])
    expect(report.verdict).toBe('pass')
  })
})
