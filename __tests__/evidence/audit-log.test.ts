import { describe, expect, test } from 'vitest'
import { createAuditLog, verifyLog } from '../../src/evidence/audit-log.ts'

function sampleLog(): string {
  let now = Date.UTC(2026, 0, 2, 3, 4, 5)
  const log = createAuditLog(() => (now += 10))
  log.append('run-started', { mode: 'release', commit: 'abc' })
  log.append('policy-loaded', { path: 'policies/release.yml' })
  log.append('source-read', { source: 'workflows', found: 3, read: 3, skipped: [] })
  log.append('rule-finished', { rule: 'tree/dirty', outcome: 'passed' })
  log.append('verdict', { verdict: 'pass' })
  return log.text()
}

function edited(change: (lines: string[]) => void): string {
  const lines = sampleLog().trimEnd().split('\n')
  change(lines)
  return lines.map((line) => `${line}\n`).join('')
}

describe('the audit log', () => {
  test('verifies as it was written', () => {
    const log = createAuditLog(() => 0)
    log.append('verdict', { verdict: 'pass' })
    expect(verifyLog(log.text())).toEqual({ ok: true, entries: 1, last: log.last })
    expect(verifyLog(sampleLog())).toMatchObject({ ok: true, entries: 5 })
  })

  test('is canonical JSON in UTC, each line chained to the one before', () => {
    const [first, second] = sampleLog()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(Object.keys(first!)).toEqual(['at', 'commit', 'event', 'hash', 'mode', 'prev', 'seq'])
    expect(first).toMatchObject({ seq: 1, at: '2026-01-02T03:04:05.010Z', prev: '0'.repeat(64) })
    expect(second!.prev).toBe(first!.hash)
  })

  test.each([
    ['an edited field', 4, (lines: string[]) => (lines[3] = lines[3]!.replace('passed', 'failed'))],
    ['a deleted line', 3, (lines: string[]) => lines.splice(2, 1)],
    ['two lines exchanged', 2, (lines: string[]) => ([lines[1], lines[2]] = [lines[2]!, lines[1]!])],
    ['a repeated line', 3, (lines: string[]) => lines.splice(2, 0, lines[1]!)],
    ['a cut end', 4, (lines: string[]) => lines.pop()],
    ['an added field', 1, (lines: string[]) => (lines[0] = lines[0]!.replace('{', '{"a":1,'))],
    ['a blank in the JSON', 1, (lines: string[]) => (lines[0] = lines[0]!.replace(',', ', '))],
    ['a doubled key', 1, (lines: string[]) => (lines[0] = lines[0]!.replace('{', '{"mode":"audit",'))],
    ['a line that is not JSON', 2, (lines: string[]) => (lines[1] = 'passed')],
    ['a line that is no entry', 2, (lines: string[]) => (lines[1] = '{"seq":2}')],
    ['a line after the verdict', 6, (lines: string[]) => lines.push(lines[4]!)],
  ])('%s is found', (_, line, change) => {
    expect(verifyLog(edited(change))).toMatchObject({ ok: false, line })
  })

  test('a file cut within its last line is found', () => {
    expect(verifyLog(sampleLog().slice(0, -1))).toMatchObject({ ok: false, line: 5 })
    expect(verifyLog('')).toMatchObject({ ok: false, line: 1 })
  })

  test('a field named __proto__ is hashed like any other', () => {
    const log = createAuditLog(() => 0)
    log.append('verdict', JSON.parse('{"__proto__": {"polluted": true}}') as Record<string, never>)
    expect(log.text()).toContain('"__proto__":{"polluted":true}')
    expect(verifyLog(log.text()).ok).toBe(true)
    expect(verifyLog(log.text().replace('true', 'null')).ok).toBe(false)
  })

  test('an event cannot replace the fields of the chain', () => {
    const log = createAuditLog(() => 0)
    expect(() => log.append('verdict', { hash: 'x' })).toThrow('hash')
    expect(() => log.append('verdict', { weight: Number.NaN })).toThrow('NaN')
    expect(log.text()).toBe('')
  })
})
