import { parentPort } from 'node:worker_threads'
import type { SbomMaterial } from '../evidence/sbom/input.ts'
import { makeSbom } from '../evidence/sbom.ts'
import '../evidence/sbom/generated/validator.js'

/*
 * The thread that makes the SBOM: told first what it is made from and then of which time it is, it answers once and
 * ends. What goes wrong is thrown, and Node hands it to the thread that asked.
 */
const port = parentPort!
let tell: (time: Date) => void
const time = new Promise<Date>((resolve) => {
  tell = resolve
})
port.on('message', async (message: SbomMaterial | Date) => {
  if (message instanceof Date) {
    tell(message)
    return
  }
  port.postMessage(await makeSbom(message, time))
  port.close()
})
