import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/evidence/report/model.ts'
import { MAX_RESULTS, reportSarif } from '../../../src/evidence/report/sarif.ts'
import { CLEAN, DESCRIPTORS, RICH } from '../rich-report.ts'

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const fits = ajv.compile(
  JSON.parse(readFileSync(new URL('../fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8')) as object,
)

interface Run {
  readonly tool: { driver: { rules: { id: string; properties: { tags: string[] } }[] } }
  readonly results: {
    ruleId: string
    ruleIndex: number
    level: string
    partialFingerprints: { primaryLocationLineHash: string }
    locations: { physicalLocation: { artifactLocation: { uri: string } } }[]
    suppressions?: { kind: string; justification: string }[]
  }[]
  readonly invocations: {
    executionSuccessful: boolean
    exitCode: number
    toolExecutionNotifications: { level: string; message: { text: string } }[]
  }[]
}

function run(report: Report): Run {
  const log = JSON.parse(reportSarif(report, DESCRIPTORS)) as { runs: [Run] }
  expect(fits(log), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true)
  return log.runs[0]
}

describe('results.sarif', () => {
  test('golden', async () => {
    const pretty = JSON.stringify(JSON.parse(reportSarif(RICH, DESCRIPTORS)), null, 2)
    await expect(`${pretty}\n`).toMatchFileSnapshot('golden/results.golden.sarif')
  })

  test('a clean run is valid, successful and empty', () => {
    const { results, invocations } = run(CLEAN)
    expect(results).toEqual([])
    expect(invocations).toMatchObject([
      { executionSuccessful: true, exitCode: 0, toolExecutionNotifications: [] },
    ])
  })

  test('each result points at its own rule, and each rule keeps at most ten tags', () => {
    const { results, tool } = run(RICH)
    for (const result of results) expect(tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId)
    for (const rule of tool.driver.rules) expect(rule.properties.tags.length).toBeLessThanOrEqual(10)
    expect(Math.max(...tool.driver.rules.map((rule) => rule.properties.tags.length))).toBe(10)
  })

  test('an odd file name is a relative reference that decodes to itself', () => {
    const { results } = run(RICH)
    const uris = results.map((result) => result.locations[0]!.physicalLocation.artifactLocation.uri)
    for (const uri of uris) expect(uri).toMatch(/^[\w.!~*'()%/-]+$/)
    expect(uris.map(decodeURIComponent)).toContain(RICH.findings[2]!.location!.path)
  })

  test('a waived finding is suppressed with its terms', () => {
    const waived = run(RICH).results.filter((result) => result.suppressions !== undefined)
    expect(waived).toHaveLength(1)
    expect(waived[0]!.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'waiting for | the <b>vendor</b> Owner: @release-team. Holds until 2026-06-30.',
      },
    ])
  })

  test('an unverified rule and an unread file are errors of a run that did not succeed', () => {
    const [invocation] = run(RICH).invocations
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 1 })
    const errors = invocation!.toolExecutionNotifications.filter(({ level }) => level === 'error')
    expect(errors.map(({ message }) => message.text.slice(0, 60))).toEqual([
      'workflow/missing-permissions could not be verified: `.github',
      expect.stringContaining('workflows: .github/workflows/evil'),
    ])
  })

  test('two findings with one fingerprint stay two alerts', () => {
    const twice: Report = { ...RICH, findings: [RICH.findings[1]!, RICH.findings[1]!] }
    const hashes = run(twice).results.map((result) => result.partialFingerprints.primaryLocationLineHash)
    expect(hashes.map((hash) => hash.slice(-2))).toEqual([':1', ':2'])
  })

  test('over the limit the worst are kept and the rest is counted', () => {
    const findings = Array.from({ length: MAX_RESULTS + 7 }, (_, index) => ({
      ...RICH.findings[index % RICH.findings.length]!,
      fingerprint: index.toString(16).padStart(64, '0'),
    }))
    const text = reportSarif({ ...RICH, findings }, DESCRIPTORS)
    expect(gzipSync(text).byteLength).toBeLessThan(10_000_000)
    const [sarif] = (JSON.parse(text) as { runs: [Run] }).runs
    expect(sarif.results).toHaveLength(MAX_RESULTS)
    expect(sarif.results.at(-1)!.level).toBe('note')
    expect(sarif.results[0]!.level).toBe('error')
    expect(sarif.invocations[0]!.toolExecutionNotifications[0]!.message.text).toContain(
      '7 findings more than',
    )
  })
})
