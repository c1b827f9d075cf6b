import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { terminalProgress } from '../../src/cli/progress.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function stream(isTTY: boolean) {
  const written: string[] = []
  return { isTTY, written, write: (text: string) => written.push(text) }
}

describe('progress', () => {
  test('is silent while the run is quick', () => {
    const terminal = stream(true)
    const { progress, clear } = terminalProgress(terminal, false)
    progress('reading')
    vi.advanceTimersByTime(200)
    clear()
    vi.advanceTimersByTime(1000)
    expect(terminal.written).toEqual([])
  })

  test('shows what takes long, also when it began before, and goes away', () => {
    const terminal = stream(true)
    const { progress, clear } = terminalProgress(terminal, false)
    progress('reading')
    vi.advanceTimersByTime(400)
    progress('judging')
    clear()
    expect(terminal.written).toEqual(['\r\u001b[2Kreading …', '\r\u001b[2Kjudging …', '\r\u001b[2K'])
  })

  test.each([
    ['where no terminal is', false, false],
    ['when quiet is asked for', true, true],
  ])('writes nothing %s', (_, isTTY, quiet) => {
    const terminal = stream(isTTY)
    const { progress, clear } = terminalProgress(terminal, quiet)
    progress('reading')
    vi.advanceTimersByTime(1000)
    clear()
    expect(terminal.written).toEqual([])
  })
})
