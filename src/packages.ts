import { parentPort } from 'node:worker_threads'
import { listedFiles } from './capabilities/disk-files.ts'
import type { PackageRequest } from './capabilities/package-work.ts'
import { makeSbom } from './evidence/sbom.ts'
import './evidence/sbom/generated/validator.js'
import { optimiseLate } from './short-run.ts'
import { readLockfiles } from './sources/lockfiles/index.ts'
import type { LockfilesModel } from './sources/lockfiles/model.ts'

/*
 * The thread that reads the locked packages and lists them in the SBOM: see capabilities/package-work.ts, which starts
 * it and asks. What goes wrong is thrown, and Node hands it to the thread that asked.
 */
// For the whole process: the thread that started this one has loaded what it needs long since.
optimiseLate()

const port = parentPort!
let read: LockfilesModel | null = null
let tell: (time: Date) => void
const time = new Promise<Date>((resolve) => {
  tell = resolve
})

async function answer(request: PackageRequest): Promise<void> {
  switch (request.ask) {
    case 'lockfiles': {
      const files = listedFiles(request.root, () => Promise.resolve(request.listing))
      read = await readLockfiles(files, (path) => request.excluded.get(path) ?? null)
      port.postMessage(read, [])
      return
    }
    case 'sbom': {
      const { material, sameLockfiles } = request
      port.postMessage(await makeSbom(sameLockfiles ? { ...material, lockfiles: read } : material, time), [])
      return
    }
    case 'time':
      tell(request.time)
  }
}

port.on('message', (request: PackageRequest) => {
  // Rethrown outside of the promise, so that it ends this thread and reaches the one that asked.
  answer(request).catch((error: unknown) =>
    setImmediate(() => {
      throw error
    }),
  )
})
