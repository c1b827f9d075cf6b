import { expect, onTestFinished, test, vi } from 'vitest'
import { annotate } from '../../src/action/annotations.ts'
import type { Finding } from '../../src/findings.ts'
import { at, CLEAN } from '../evidence/rich-report.ts'

function finding(message: string, line: number, partial: Partial<Finding> = {}): Finding {
  const fixed = {
    ruleId: 'workflow/soft-fail',
    severity: 'high',
    evidence: {},
    remedy: 'Let it fail.',
  } as const
  const fingerprint = `${message}${line}`.padEnd(64, '0')
  return {
    ...fixed,
    message,
    location: at('.github/workflows/ci.yml', line, 5),
    fingerprint,
    waiver: null,
    ...partial,
  }
}

/** What the runner reads of the process that annotates. */
function commandsOf(findings: readonly Finding[]): readonly string[] {
  const written: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
  onTestFinished(() => spy.mockRestore())
  annotate({ ...CLEAN, findings })
  spy.mockRestore()
  return written.join('').split('\n').filter(Boolean)
}

test('each thing is annotated once before any is annotated at a second place', () => {
  const many = Array.from({ length: 12 }, (_, index) => finding('The audit cannot fail.', index + 1))
  const others = [finding('The tests cannot fail.', 90), finding('The build cannot fail.', 91)]
  const commands = commandsOf([...many, ...others])
  expect(commands).toHaveLength(10)
  expect(commands.slice(0, 4).map((command) => /line=(\d+)/.exec(command)![1])).toEqual([
    '1',
    '90',
    '91',
    '2',
  ])
})

test('the worst comes first, and waived findings and those below the threshold are no errors', () => {
  const commands = commandsOf([
    finding('Low.', 1, { severity: 'low' }),
    finding('Waived.', 2, { waiver: 'policy:0' }),
    finding('High.', 3),
    finding('Critical.', 4, { severity: 'critical' }),
  ])
  expect(commands.map((command) => /^::(\w+) .*::(.*)$/.exec(command)!.slice(1).join(' '))).toEqual([
    'error Critical. Let it fail.',
    'error High. Let it fail.',
    'warning Low. Let it fail.',
    'notice Waived: Waived. Let it fail.',
  ])
})
