import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { askOnce, sbomBeside, sbomHere } from '../../src/capabilities/sbom-maker.ts'
import { sbomMaterial } from '../../src/evidence/sbom/material.ts'
import { sbomTime } from '../../src/evidence/sbom/time.ts'
import { at } from '../evidence/rich-report.ts'
import { input, job, locked, lockfile, step, uses, workflow, workflows } from '../evidence/sbom/models.ts'

const given = input([lockfile([locked({ name: 'left-align', version: '1.0.0' })])])
const material = sbomMaterial(given)
const time = (): Promise<Date> => Promise.resolve(sbomTime(given))

/** A thread that runs this text; the bundle's own cannot be loaded from TypeScript. */
function thread(code: string): Worker {
  return new Worker(`const { parentPort: port } = require('node:worker_threads'); ${code}`, { eval: true })
}

describe('the SBOM made in a thread', () => {
  test('is what the thread answers to the material and the time that follows it', async () => {
    const seen = `const seen = []; port.on('message', (m) => {
      seen.push(m); if (seen.length === 2) { port.postMessage(JSON.stringify(seen)); port.close() } })`
    const made = askOnce(thread(seen))(material, pause(20, sbomTime(given)))
    expect(JSON.parse(await made)).toEqual(JSON.parse(JSON.stringify([material, sbomTime(given)])))
  })

  test("fails with the thread's own error", async () => {
    const throws = `port.on('message', async () => { throw new RangeError('two components share a reference') })`
    await expect(askOnce(thread(throws))(material, time())).rejects.toThrow(
      'two components share a reference',
    )
  })

  test('fails when the thread breaks before it is asked, and nobody hears of it until then', async () => {
    const broken = askOnce(thread(`throw new Error('a module is missing')`))
    await pause(200)
    await expect(broken(material, time())).rejects.toThrow('a module is missing')
  })

  test.each([0, 1])('fails when the thread ends with code %i and no SBOM', async (code) => {
    const ends = `port.on('message', () => process.exit(${code}))`
    await expect(askOnce(thread(ends))(material, time())).rejects.toThrow(
      `the thread that makes the SBOM ended without one (exit code ${code})`,
    )
  })

  test('fails with the error of the time, whatever the thread does', async () => {
    const waits = `port.on('message', () => {})`
    const late = pause(20).then(() => Promise.reject(new Error('SOURCE_DATE_EPOCH is "now"')))
    await expect(askOnce(thread(waits))(material, late)).rejects.toThrow('SOURCE_DATE_EPOCH is "now"')
  })

  test('is made here where no thread could be started', async () => {
    const { EventEmitter } = await import('node:events')
    const stillborn = Object.assign(new EventEmitter(), { ref() {}, unref() {}, postMessage() {} })
    const maker = askOnce(stillborn as unknown as Worker)
    stillborn.emit('error', Object.assign(new Error('no thread'), { code: 'ERR_WORKER_INIT_FAILED' }))
    expect(await maker(material, time())).toBe(await sbomHere(material, time()))
  })
})

test('sources make the SBOM where they are', () => {
  expect(sbomBeside()).toBe(sbomHere)
})

test('what goes to the thread holds what the pipeline runs, and no text of the workflows', () => {
  const where = at('.github/workflows/release.yml', 9, 9)
  const release = workflow(where.path, [job('build', { steps: [step(uses('acme/setup@v1', where))] })])
  const sent = sbomMaterial({ ...given, workflows: workflows([release]) })
  expect(structuredClone(sent)).toEqual(sent)
  expect(sent.pipeline).toMatchObject({
    workflows: [{ name: 'Release', uses: [{ text: 'acme/setup@v1', at: where, symbol: 'build' }] }],
  })
  expect(JSON.stringify(sent.pipeline)).not.toMatch(/"(?:segments|expressions|ast|steps)"/)
})
