import { parentPort } from 'node:worker_threads'
import type { UnpackingAnswer, UnpackingRequest } from './capabilities/unpacking-threads.ts'
import { fileSha256, unpackJob } from './sources/artifacts/archive/unpacking.ts'

/*
 * A thread that unpacks and hashes what large artefacts hold: see capabilities/unpacking-threads.ts, which starts it
 * and asks.
 */
const port = parentPort!

port.on('message', (request: UnpackingRequest) => {
  const { id } = request
  if (request.ask === 'sha256') {
    port.postMessage({ id, sha256: fileSha256(request.descriptor, request.size) } satisfies UnpackingAnswer)
    return
  }
  const { framed } = request.job
  const unpacked = unpackJob(request.job)
  const answer: UnpackingAnswer = { id, unpacked: unpacked && { ...unpacked, framed } }
  const given = unpacked?.contents ? [framed.buffer, unpacked.contents.buffer] : [framed.buffer]
  port.postMessage(answer, unpacked === null ? [] : given)
})
