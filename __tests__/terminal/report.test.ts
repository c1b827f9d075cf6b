import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/evidence/report/model.ts'
import { terminalWidth, wantsColour } from '../../src/terminal/colour.ts'
import { renderReport } from '../../src/terminal/report.ts'
import { displayWidth, padded } from '../../src/terminal/width.ts'
import { CLEAN, RICH } from '../evidence/rich-report.ts'

const directory = 'release-guardrail-evidence/123-1'
const SGR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')

function words(text: string): string {
  return text.replaceAll(SGR, '').replaceAll('`', '').replaceAll(/\s+/g, ' ')
}

describe('the report in a terminal', () => {
  test.each([80, 120])('golden at %i columns', async (width) => {
    const text = renderReport(RICH, { colour: false, width, directory })
    await expect(text).toMatchFileSnapshot(`golden/report-${width}.golden.txt`)
  })

  test('golden with colours, everything shown', async () => {
    const text = renderReport(RICH, { colour: true, width: 100, verbose: true, directory })
    await expect(text.replaceAll('\u001b', '\\e')).toMatchFileSnapshot('golden/colour.golden.txt')
  })

  test('golden of a pass', async () => {
    await expect(renderReport(CLEAN, { colour: false, width: 80, directory })).toMatchFileSnapshot(
      'golden/pass.golden.txt',
    )
  })

  test('quiet is the verdict and what stops the release', () => {
    const text = renderReport(RICH, { colour: false, width: 80, quiet: true, directory })
    expect(text).toMatch(/^FAIL {8}Release v1\.4\.1 must not go out/)
    expect(text).toContain('workflow/soft-fail')
    expect(text).toContain('unverified  workflow/missing-permissions')
    expect(text).not.toContain('workflow/missing-timeout')
    expect(text).not.toContain(directory)
    expect(renderReport(CLEAN, { colour: false, width: 80, quiet: true }).split('\n').length).toBeLessThan(4)
  })

  test('colours change no character of the text but backticks', () => {
    const plain = renderReport(RICH, { colour: false, width: 200, directory })
    const colour = renderReport(RICH, { colour: true, width: 200, directory })
    expect(words(colour)).toBe(words(plain))
    expect(colour).not.toBe(plain)
  })

  test('lines keep within the width, but for single words, places and what is to be pasted', () => {
    for (const width of [40, 60, 80, 120]) {
      const text = renderReport(RICH, { colour: false, width, directory })
      for (const line of text.split('\n')) {
        const words = line.slice(12).trim().split(' ')
        const isProse = /^ {12}\S/.test(line) && words.length > 1 && !line.includes('evil')
        if (isProse) expect(displayWidth(line), line).toBeLessThanOrEqual(width)
      }
    }
  })

  test('a release that is only unverified says so first, with the cause', () => {
    const report: Report = {
      ...RICH,
      verdict: 'unverified',
      findings: [],
      rules: RICH.rules.filter((rule) => rule.outcome === 'unverified'),
    }
    const text = renderReport(report, { colour: false, width: 80 })
    expect(text).toMatch(/^UNVERIFIED {2}Release v1\.4\.1 must not go out: 1 rule could not be verified\./)
    expect(text).toContain('is not UTF-8: save it as UTF-8')
  })

  test('outside a release nothing speaks of going out', () => {
    const report: Report = { ...RICH, mode: 'pull-request', repository: { ...RICH.repository, tag: null } }
    expect(renderReport(report, { colour: false, width: 120 })).toMatch(
      /^FAIL {8}This commit does not pass: 4 findings/,
    )
    expect(renderReport({ ...CLEAN, mode: 'audit' }, { colour: false, width: 120 })).toMatch(
      /^PASS {8}This commit passes: 1 rule passed/,
    )
  })

  test('whatever the repository says, a terminal has nothing to obey but our colours', () => {
    const odd = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(odd, odd, odd, fc.boolean(), (path, message, remedy, colour) => {
        const finding = RICH.findings[1]!
        const report: Report = {
          ...RICH,
          findings: [
            { ...finding, message, remedy, location: { ...finding.location!, path: path as never } },
          ],
          coverage: { [path]: { found: 1, read: 0, skipped: [{ path, reason: message, kind: 'unread' }] } },
          repository: { ...RICH.repository, name: path, tag: message },
        }
        const text = renderReport(report, { colour, width: 80, directory: path, verbose: true })
        expect(text.replaceAll(SGR, '').replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      }),
      { numRuns: 300 },
    )
  })
})

describe('colours', () => {
  test.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: false }, {}, false],
    [{}, {}, false],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{ isTTY: false }, { FORCE_COLOR: '1' }, true],
    [{ isTTY: false }, { FORCE_COLOR: '' }, true],
    [{ isTTY: true }, { FORCE_COLOR: '0' }, false],
    [{ isTTY: false }, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('stream %j with %j: %j', (stream, env, expected) => {
    expect(wantsColour(stream, env)).toBe(expected)
  })
})

test('widths are those of the terminal within what is readable', () => {
  expect(
    [undefined, 20, 80, 300].map((columns) => terminalWidth(columns === undefined ? {} : { columns })),
  ).toEqual([100, 40, 80, 120])
  expect(['abc', '日本', 'e\u0301', '🙂', ''].map(displayWidth)).toEqual([3, 4, 1, 2, 0])
  expect(padded('日', 4)).toBe('日  ')
})
