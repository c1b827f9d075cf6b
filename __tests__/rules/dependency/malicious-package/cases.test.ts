import { describe, expect, test } from 'vitest'
import { maliciousPackage } from '../../../../src/rules/dependency/malicious-package.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { advisedFiles } from '../../../support/advised-files.ts'
import { advisoryModels, manifest, matched } from '../../../support/advisory-models.ts'
import { locked } from '../../../support/locked-packages.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

const rule = maliciousPackage

/** From files, through the readers, against the local database in fixtures/advisories. */
ruleCases(rule, import.meta.dirname, advisedFiles)

describe('fires', () => {
  test.each(['runtime', 'development', 'optional'] as const)('critically on a %s dependency', (scope) => {
    const when = { runtime: 'at run time', development: 'for development', optional: 'optionally' }[scope]
    const evil = locked('chalk@5.6.1', { scope })
    const match = matched(evil, 'MAL-2025-46969', {
      aliases: ['GHSA-2v46-p5h4-248w', 'MAL-2025-46969'],
      malicious: true,
      summary: 'Malicious code in chalk (npm)',
      severity: null,
    })
    const answer = runRule(rule, advisoryModels({ packages: [evil], matches: [match] }))
    expect(rule.severity).toBe('critical')
    expect(answer.unverified).toEqual([])
    expect(answer.findings).toHaveLength(1)
    const [finding] = answer.findings
    // Not graded by the advisory: malware is never less than the rule's own severity.
    expect(finding!.severity).toBeUndefined()
    expect(finding).toMatchObject({
      at: evil.at,
      message: `\`chalk@5.6.1\` is reported as malware by MAL-2025-46969: Malicious code in chalk (npm). It is a direct dependency, used ${when}. Installing it is enough to run it.`,
      remedy:
        'Remove `chalk@5.6.1` from `package-lock.json` or lock a version from before the attack, and rotate the credentials of every machine that installed it. Only a waiver for `MAL-2025-46969` excuses a false report.',
      evidence: { advisory: 'MAL-2025-46969', package: 'chalk@5.6.1', scope },
      key: 'MAL-2025-46969 pkg:npm/chalk@5.6.1 package-lock.json',
    })
  })

  test('also where no graph tells who brings it in', () => {
    const evil = locked('evil@1.0.0', { direct: false, dependencies: null })
    const models = advisoryModels({
      packages: [evil],
      matches: [matched(evil, 'MAL-1', { malicious: true })],
    })
    expect(runRule(rule, models).findings[0]!.message).toBe(
      '`evil@1.0.0` is reported as malware by MAL-1. It is used at run time; `package-lock.json` does not say what brings it in. Installing it is enough to run it.',
    )
  })
})

describe('stays silent', () => {
  test('about vulnerabilities, which have their own rule', () => {
    const lodash = locked('lodash@4.17.15')
    const models = advisoryModels({
      packages: [lodash],
      matches: [matched(lodash, 'GHSA-x', { severity: 'critical' })],
    })
    expect(runRule(rule, models)).toEqual({ notApplicable: null, findings: [], unverified: [] })
  })

  test('where there is nothing to look up, with the reason', () => {
    expect(runRule(rule, advisoryModels({})).notApplicable).toBe(
      'no manifest declares a dependency, and no lockfile locks one',
    )
  })
})

test('is unverified where nothing could be looked up, and where a package has no registry identity', () => {
  const fork = locked('fork@1.0.0', { source: { kind: 'url', url: 'https://files.example/fork.tgz' } })
  const models = advisoryModels({
    packages: [fork],
    unqueried: [{ package: fork, reason: 'it comes from a bare URL' }],
    manifests: [manifest('pyproject.toml', 'PyPI', '>=1')],
  })
  expect(runRule(rule, models).unverified.map(({ unverified }) => unverified.split(':')[0])).toEqual([
    '`pyproject.toml` declares dependencies, and no lockfile locks any PyPI package',
    'No advisory database can answer for `fork@1.0.0` in `package-lock.json`',
  ])
})
