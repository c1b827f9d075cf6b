import { Worker } from 'node:worker_threads'
import type { SbomMaker } from '../context.ts'

/** Makes the SBOM in this thread: for TypeScript sources, which a worker of Node 20 cannot load, and for tiny runs. */
export const sbomHere: SbomMaker = async (material, time) => {
  const { makeSbom } = await import('../evidence/sbom.ts')
  return makeSbom(material, time)
}

/**
 * Makes the SBOM in a thread of its own. The thread starts now, so that its modules are loaded and compiled while this
 * one reads the repository. It never keeps the process alive unless an SBOM has been asked for.
 *
 * An error in that thread is an error of the run; the SBOM is made here only where no thread could be had at all.
 * One SBOM a maker.
 */
export function sbomBeside(): SbomMaker {
  // No file for a worker stands beside the sources.
  if (import.meta.url.endsWith('.ts')) return sbomHere
  let worker: Worker
  try {
    worker = new Worker(new URL('./sbom-worker.js', import.meta.url))
  } catch {
    // Node's permission model refuses threads; what the SBOM says is the same wherever it is made.
    return sbomHere
  }
  return askOnce(worker)
}

/** The maker that asks a worker of `sbom-worker.ts`. */
export function askOnce(worker: Worker): SbomMaker {
  let started = false
  worker.unref()
  worker.once('online', () => {
    started = true
  })
  const answer = new Promise<string>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('messageerror', reject)
    worker.once('error', reject)
    worker.once('exit', (code) =>
      reject(new Error(`the thread that makes the SBOM ended without one (exit code ${code})`)),
    )
  })
  // A run that ends before it asks has its own error to tell.
  answer.catch(() => undefined)
  return async (material, time) => {
    worker.ref()
    try {
      worker.postMessage(material, [])
      worker.postMessage(await time, [])
      return await answer
    } catch (error) {
      // None of the thread's code has run: the machine has no thread or no memory left for one.
      if (!started) return sbomHere(material, time)
      throw error
    } finally {
      worker.unref()
    }
  }
}
