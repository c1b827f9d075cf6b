import { assert, asyncProperty, configureGlobal, constantFrom, nat, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SourceInvalid } from '../../../../src/errors.ts'
import { INFO, METADATA, readSdistOf, readWheelOf } from './built.ts'

// The same changes on every run: what a random one finds elsewhere becomes a case of its own.
configureGlobal({ seed: 20_261_122 })

const SOUND: Readonly<Record<string, string>> = {
  METADATA: METADATA.replace(
    '\n\n',
    '\nRequires-Dist: tide>=1; extra == "a"\nLicense-Expression: MIT\nProject-URL: A, x\n\n',
  ),
  WHEEL: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
  'entry_points.txt': '[console_scripts]\ncalm = calm_sea.cli:main\n',
  'top_level.txt': 'calm_sea\n',
}

describe('whatever a file of the metadata says', () => {
  test('it is judged, or refused with one line', async () => {
    await assert(
      asyncProperty(
        constantFrom(...Object.keys(SOUND)),
        nat(400),
        nat(40),
        string({ unit: 'binary', maxLength: 60 }),
        async (file, at, cut, put) => {
          const sound = SOUND[file]!
          const text = sound.slice(0, at) + put + sound.slice(at + cut)
          const wheel = await readWheelOf({ [`${INFO}/${file}`]: text })
          return wheel.format === 'wheel'
        },
      ),
      { numRuns: 400, seed: 7 },
    )
  })

  test('so is RECORD', async () => {
    await assert(
      asyncProperty(nat(400), nat(40), string({ unit: 'binary', maxLength: 60 }), async (at, cut, put) => {
        const record = (text: string): string => text.slice(0, at) + put + text.slice(at + cut)
        try {
          const wheel = await readWheelOf({}, { record })
          return wheel.format === 'wheel'
        } catch (error) {
          return error instanceof SourceInvalid && !error.message.includes('\n')
        }
      }),
      { numRuns: 400, seed: 7 },
    )
  })
})

test('what would cost more than it tells is judged in no time', async () => {
  const started = performance.now()
  const tags = `Tag: ${'a.'.repeat(5000)}a-${'b.'.repeat(5000)}b-${'c.'.repeat(5000)}c\n`
  const lines = (line: string): string => METADATA.replace('\n\n', `\n${line.repeat(30_000)}\n`)
  const wheels = [
    readWheelOf({ [`${INFO}/WHEEL`]: `Wheel-Version: 1.0\nRoot-Is-Purelib: true\n${tags}` }),
    readWheelOf({ [`${INFO}/METADATA`]: lines('Project-URL: A, x\n') }),
    readWheelOf({ [`${INFO}/METADATA`]: lines('License-File: x\n') }),
    readSdistOf({ 'PKG-INFO': lines('License-File: x\n') }),
    readWheelOf({
      [`${INFO}/METADATA`]: METADATA.replace('markdown', 'x-rst').concat(`\`a${' '.repeat(200_000)}\`_`),
    }),
  ]
  for (const wheel of await Promise.all(wheels)) expect(wheel.metadata.length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(15_000)
})
