import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listedFiles } from '../../src/capabilities/disk-files.ts'
import { packagesBeside, packagesHere, packagesOf } from '../../src/capabilities/package-work.ts'
import type { PackageWork } from '../../src/context.ts'
import { sbomMaterial } from '../../src/evidence/sbom/material.ts'
import { sbomTime } from '../../src/evidence/sbom/time.ts'
import type { RepositoryPath } from '../../src/location.ts'
import { at } from '../evidence/rich-report.ts'
import { input, job, locked, lockfile, step, uses, workflow, workflows } from '../evidence/sbom/models.ts'
import { testRepository } from '../support/repository.ts'

const given = input([lockfile([locked({ name: 'left-align', version: '1.0.0' })])])
const material = sbomMaterial(given)
const time = (): Promise<Date> => Promise.resolve(sbomTime(given))

/** The work of a thread that runs this text; the bundle's own cannot be loaded from TypeScript. */
function thread(code: string): PackageWork {
  const worker = new Worker(`const { parentPort: port } = require('node:worker_threads'); ${code}`, {
    eval: true,
  })
  const work = packagesOf(worker)
  onTestFinished(() => work.end())
  return work
}

const ECHO = `port.on('message', (m) => port.postMessage(m))`

describe('packages in a thread', () => {
  const files = listedFiles('/checkout', () =>
    Promise.resolve(new Map([['a/yarn.lock', ['a/yarn.lock']]] as [RepositoryPath, string[]][])),
  )

  test('the thread is told the root, the list, and what the policy leaves out', async () => {
    const told = await thread(ECHO).lockfiles(files, (path) => (path.startsWith('a/') ? 'vendored' : null))
    expect(told).toEqual({
      ask: 'lockfiles',
      root: '/checkout',
      listing: new Map([['a/yarn.lock', ['a/yarn.lock']]]),
      excluded: new Map([['a/yarn.lock', 'vendored']]),
    })
  })

  test('the SBOM is what it answers to the material and the time that follows', async () => {
    const seen = `const seen = []; port.on('message', (m) => {
      seen.push(m); if (seen.length === 2) port.postMessage(JSON.stringify(seen)) })`
    const made = thread(seen).sbom(material, pause(20, sbomTime(given)))
    expect(JSON.parse(await made)).toEqual(
      JSON.parse(
        JSON.stringify([
          { ask: 'sbom', material, sameLockfiles: false },
          { ask: 'time', time: sbomTime(given) },
        ]),
      ),
    )
  })

  test('lockfiles that the thread read itself are not sent back to it', async () => {
    const reads = `const seen = []; port.on('message', (m) => {
      seen.push(m)
      if (m.ask === 'lockfiles') port.postMessage({ lockfiles: [], coverage: { found: 0, read: 0, skipped: [] } })
      if (m.ask === 'time') port.postMessage(JSON.stringify(seen[1])) })`
    const work = thread(reads)
    const lockfiles = await work.lockfiles(files, () => null)
    const made = await work.sbom(sbomMaterial({ ...given, lockfiles }), time())
    expect(JSON.parse(made)).toMatchObject({ sameLockfiles: true, material: { lockfiles: null } })
  })

  test("the thread's own error is the run's", async () => {
    const work = thread(
      `port.on('message', () => { throw new RangeError('two components share a reference') })`,
    )
    await expect(work.sbom(material, time())).rejects.toThrow('two components share a reference')
  })

  test('a thread that breaks before it is asked tells whoever asks then', async () => {
    const work = thread(`throw new Error('a module is missing')`)
    await pause(200)
    await expect(work.sbom(material, time())).rejects.toThrow('a module is missing')
  })

  test.each([0, 1])('a thread that ends with code %i and no answer is an error', async (code) => {
    const work = thread(`port.on('message', () => process.exit(${code}))`)
    await expect(work.lockfiles(files, () => null)).rejects.toThrow(
      `the thread that reads packages ended (exit code ${code})`,
    )
  })

  test('an error of the time is an error of the SBOM, whatever the thread does', async () => {
    const late = pause(20).then(() => Promise.reject(new Error('SOURCE_DATE_EPOCH is "now"')))
    await expect(thread(`port.on('message', () => {})`).sbom(material, late)).rejects.toThrow(
      'SOURCE_DATE_EPOCH is "now"',
    )
  })

  test('a list that cannot be made is the error that it was', async () => {
    const unlisted = listedFiles('/checkout', () => Promise.reject(new Error('git exited 128')))
    await expect(thread(ECHO).lockfiles(unlisted, () => null)).rejects.toThrow('git exited 128')
  })

  test('nothing is waited for once the run has ended', async () => {
    const work = thread(`port.on('message', () => {})`)
    const asked = work.lockfiles(files, () => null)
    asked.catch(() => undefined)
    await pause(20)
    await work.end()
    await expect(asked).rejects.toThrow('the run has ended')
  })

  test('where no thread could be started the work is done here', async () => {
    const stillborn = Object.assign(new EventEmitter(), { postMessage() {}, terminate() {} })
    const work = packagesOf(stillborn as unknown as Worker)
    stillborn.emit('error', Object.assign(new Error('no thread'), { code: 'ERR_WORKER_INIT_FAILED' }))
    expect(await work.sbom(material, time())).toBe(await packagesHere.sbom(material, time()))
  })
})

test('sources do the work where they are', () => {
  expect(packagesBeside(testRepository({ 'yarn.lock': '#'.repeat(1 << 18) }).root)).toBe(packagesHere)
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
