import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { COLUMNS, demoPicture } from '../../scripts/generate/demo-picture.ts'
import { terminalPicture } from '../../scripts/generate/terminal-picture.ts'
import { demo } from '../../src/cli/demo.ts'

test('docs/demo.svg shows what the demo prints', async () => {
  const output = await demoOutput()
  await expect(demoPicture(output)).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/demo.svg'))
})

test('a demo that prints something else is not drawn', async () => {
  const output = await demoOutput()
  expect(() => demoPicture(output.replace('2. ', ''))).toThrow('two runs')
  expect(() => demoPicture(output.replaceAll('soft-fail', 'x'))).toThrow('no longer finds')
})

describe('a picture of a terminal', () => {
  test('sets each run to its columns, in its colour', () => {
    const picture = terminalPicture('t', ['\u001b[1m\u001b[31mFAIL  \u001b[39m\u001b[22mplain <b>'], 20)
    expect(picture.match(/<text.*<\/text>/g)).toEqual([
      '<text x="20" y="34" textLength="33.6" fill="#ff7b72" font-weight="600">FAIL</text>',
      '<text x="70.4" y="34" textLength="75.6" fill="#c9d1d9">plain &lt;b&gt;</text>',
    ])
  })

  test('refuses a sequence that it has no meaning for', () => {
    expect(() => terminalPicture('t', ['\u001b[7mx'], 20)).toThrow('sequence 7')
  })
})

async function demoOutput(): Promise<string> {
  let text = ''
  const write = (part: string): boolean => {
    text += part
    return true
  }
  const stdout = { isTTY: true, columns: COLUMNS, write }
  const env = { ...process.env, FORCE_COLOR: '1' }
  expect(await demo(true, { stdout, env } as unknown as NodeJS.Process)).toBe(0)
  const folder = /evidence are in (.*)$/m.exec(text)![1]!
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return text
}
