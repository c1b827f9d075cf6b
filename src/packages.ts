import { setImmediate as turn } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { listedFiles } from './capabilities/disk-files.ts'
import type { LargeLockfiles, PackageRequest } from './capabilities/package-work.ts'
import { draftSbom, isDraftOf, makeSbom, type SbomDraft } from './evidence/sbom.ts'
import './evidence/sbom/generated/validator.js'
import { optimiseLate } from './short-run.ts'
import { lockfilesAhead, readLockfiles } from './sources/lockfiles/index.ts'
import type { Lockfile, LockfilesModel } from './sources/lockfiles/model.ts'

/*
 * The thread that reads the locked packages and lists them in the SBOM: see capabilities/package-work.ts, which starts
 * it and asks. What goes wrong is thrown, and Node hands it to the thread that asked.
 *
 * It begins before it is asked, while the other thread loads its modules and asks git what the repository holds: reads
 * the large lockfiles, and drafts their part of the SBOM. What turns out otherwise is done again.
 */
// For the whole process: the thread that started this one has loaded what it needs long since.
optimiseLate()

const port = parentPort!
const { directory, paths } = workerData as LargeLockfiles
const ahead = lockfilesAhead(
  listedFiles(directory, () => Promise.resolve(new Map())),
  paths,
)
let read: LockfilesModel | null = null
let draft: SbomDraft | null = null
let tell: (time: Date) => void
const time = new Promise<Date>((resolve) => {
  tell = resolve
})

async function answer(request: PackageRequest): Promise<void> {
  switch (request.ask) {
    case 'lockfiles': {
      const files = listedFiles(request.root, () => Promise.resolve(request.listing))
      read = await readLockfiles(files, (path) => request.excluded.get(path) ?? null, await ahead)
      port.postMessage(read, [])
      drafted(read.lockfiles)
      return
    }
    case 'sbom': {
      const { material, sameLockfiles } = request
      const whole = sameLockfiles ? { ...material, lockfiles: read } : material
      port.postMessage(await makeSbom(whole, time, draft), [])
      return
    }
    case 'time':
      tell(request.time)
  }
}

function drafted(lockfiles: readonly Lockfile[]): void {
  if (draft === null || !isDraftOf(draft, lockfiles)) draft = draftSbom(lockfiles)
}

function thrown(error: unknown): void {
  // Outside of any promise, so that it ends this thread and reaches the one that asked.
  setImmediate(() => {
    throw error
  })
}

port.on('message', (request: PackageRequest) => {
  answer(request).catch(thrown)
})

// Whoever waits for the lockfiles already is answered first.
const lockfiles = [...(await ahead).values()].map(({ lockfile }) => lockfile)
await turn()
if (read === null && lockfiles.length > 0) {
  try {
    drafted(lockfiles)
  } catch {
    // They may be no part of what is judged; if they are, drafting them again tells what is wrong.
  }
}
