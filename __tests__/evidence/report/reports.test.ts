import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { reportJsonSchema } from '../../../scripts/report-json-schema.ts'
import { reportJson } from '../../../src/evidence/report/json.ts'
import { reportMarkdown } from '../../../src/evidence/report/markdown.ts'
import type { Report } from '../../../src/evidence/report/model.ts'
import { reportSchema } from '../../../src/evidence/report/schema.ts'
import { jobSummary, SUMMARY_LIMIT } from '../../../src/evidence/report/summary.ts'
import { CLEAN, HOSTILE, RICH } from '../rich-report.ts'

const schemaUrl = new URL('../../../docs/audit-report.schema.json', import.meta.url)
const ajv = new Ajv({ strict: true, allowUnionTypes: true })
addFormats.default(ajv)
const fits = ajv.compile(JSON.parse(readFileSync(schemaUrl, 'utf8')) as object)

describe('audit-report.json', () => {
  test('golden', async () => {
    await expect(reportJson(RICH)).toMatchFileSnapshot('golden/audit-report.golden.json')
  })

  test('fits its published schema and the reader', () => {
    for (const report of [RICH, CLEAN]) {
      const value: unknown = JSON.parse(reportJson(report))
      expect(fits(value), JSON.stringify(fits.errors)).toBe(true)
      expect(v.is(reportSchema, value)).toBe(true)
    }
  })

  test('the schema is strict', () => {
    const value = JSON.parse(reportJson(CLEAN)) as Record<string, unknown>
    expect(fits({ ...value, extra: 1 })).toBe(false)
    expect(fits({ ...value, verdict: 'passed' })).toBe(false)
    expect(fits({ ...value, tool: { ...(value.tool as object), url: 'x' } })).toBe(false)
    const { policy: _, ...without } = value
    expect(fits(without)).toBe(false)
  })

  test('the published schema is the one that the code makes', () => {
    expect(readFileSync(schemaUrl, 'utf8')).toBe(reportJsonSchema())
  })

  test('the order in which a run found things does not show', () => {
    const shuffled: Report = {
      ...RICH,
      findings: RICH.findings.toReversed(),
      rules: RICH.rules.toReversed(),
      waivers: RICH.waivers.toReversed(),
      environment: Object.fromEntries(Object.entries(RICH.environment).toReversed()),
      coverage: Object.fromEntries(Object.entries(RICH.coverage).toReversed()),
    }
    expect(reportJson(shuffled)).toBe(reportJson(RICH))
  })

  test('a key named __proto__ stays a key', () => {
    const read = JSON.parse(reportJson(RICH)) as { findings: { evidence: object }[] }
    expect(read.findings.some(({ evidence }) => Object.hasOwn(evidence, '__proto__'))).toBe(true)
  })
})

describe('audit-report.md', () => {
  test('golden', async () => {
    await expect(reportMarkdown(RICH)).toMatchFileSnapshot('golden/audit-report.golden.md')
    await expect(reportMarkdown(CLEAN)).toMatchFileSnapshot('golden/clean.golden.md')
  })

  test('every row of every table has as many cells as its head', () => {
    const tables = reportMarkdown(RICH)
      .split('\n\n')
      .filter((block) => block.startsWith('| '))
    expect(tables.length).toBeGreaterThanOrEqual(5)
    for (const table of tables) {
      const cells = table.split('\n').map((row) => row.replaceAll(/\\./g, '').split('|').length)
      expect(new Set(cells).size, table).toBe(1)
    }
  })

  test('no line is made of repository text alone', () => {
    const outside = reportMarkdown(RICH).replaceAll(/```text\n[\s\S]*?\n```/g, '')
    expect(outside).not.toMatch(/^::error/m)
    expect(outside).not.toContain(HOSTILE)
    expect(outside).not.toContain('<img')
    expect(outside).not.toContain('<!--')
  })
})

describe('the job summary', () => {
  test('golden', async () => {
    await expect(jobSummary(RICH)).toMatchFileSnapshot('golden/summary.golden.md')
  })

  const many: Report = {
    ...RICH,
    findings: Array.from({ length: 5000 }, (_, index) => ({
      ...RICH.findings[index % RICH.findings.length]!,
      waiver: null,
      message: `Nummer ${index} — 日本語 \`${HOSTILE}\` ist nicht fest. ${'é'.repeat(index % 50)}`,
    })),
  }

  test('stays under the limit in bytes, says what was cut, and leaves no tag open', () => {
    for (const limit of [SUMMARY_LIMIT, 200_000, 5_000, 3_000, 2_000, 1_500]) {
      const text = jobSummary(many, limit)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit)
      expect(text).toContain('release-guardrail: Fail')
      expect(text).toContain("Cut to fit GitHub's limit")
      for (const tag of ['details', 'summary', 'code', 'b']) {
        const opened = text.match(new RegExp(`<${tag}>`, 'g'))?.length ?? 0
        const closed = text.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0
        expect(opened, tag).toBe(closed)
      }
      expect(text).not.toContain('\ufffd')
    }
  })

  test('counts exactly what it left out', () => {
    const text = jobSummary(many, 100_000)
    const shown = text.match(/<details><summary><b>/g)!.length
    expect(text).toContain(`${5000 - shown} findings`)
  })

  test('at the smallest sizes the verdict is what is left', () => {
    expect(jobSummary(many, 100)).toBe('## release-guardrail: Fail\n')
    expect(jobSummary(many, 5)).toBe('')
  })

  test('what fits is not cut', () => {
    const whole = jobSummary(RICH)
    expect(whole).not.toContain('Cut to fit')
    expect(jobSummary(RICH, Buffer.byteLength(whole))).toBe(whole)
    expect(jobSummary(RICH, Buffer.byteLength(whole) - 1)).toContain('Cut to fit')
  })
})
