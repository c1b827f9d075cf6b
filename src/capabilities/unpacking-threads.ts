import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Unpacked, UnpackingThreads, UnpackJob } from '../sources/artifacts/archive/unpacking.ts'

/** What a thread is asked; it answers in the same order. */
export type UnpackingRequest =
  | { readonly id: number; readonly ask: 'unpack'; readonly job: UnpackJob }
  | { readonly id: number; readonly ask: 'sha256'; readonly descriptor: number; readonly size: number }

export type UnpackingAnswer =
  | {
      readonly id: number
      readonly unpacked: (Unpacked & { readonly framed: Uint8Array<ArrayBuffer> }) | null
    }
  | { readonly id: number; readonly sha256: string | null }

/** More do not help: the thread that reads the file and judges its members is the bottleneck then. */
const MOST_THREADS = 4
/** Hashing a byte costs about a fifth of unpacking one. */
const HASHED_TO_UNPACKED = 5

/**
 * Threads of the machine's other cores, started at once.
 * @returns `null` where there are none: the answers are the same wherever they are made
 */
export function unpackingThreads(): UnpackingThreads | null {
  // No file for a worker stands beside the sources.
  if (import.meta.url.endsWith('.ts')) return null
  return threadsOf(() => new Worker(new URL('./unpacking.js', import.meta.url)))
}

/** @returns `null` where no thread can be started */
export function threadsOf(
  start: () => Worker,
  count = Math.min(MOST_THREADS, availableParallelism()),
): UnpackingThreads | null {
  const threads: Thread[] = []
  try {
    while (threads.length < count) threads.push(new Thread(start()))
  } catch {
    // Node's permission model refuses threads, or the machine has none left; those that are there do.
  }
  if (threads.length === 0) return null
  const ask = async (
    weight: number,
    request: Asked,
    given: ArrayBuffer[],
  ): Promise<UnpackingAnswer | null> => {
    const thread = threads
      .filter(({ isAlive }) => isAlive)
      .reduce<Thread | null>((one, other) => (one !== null && one.weight <= other.weight ? one : other), null)
    return thread === null ? null : thread.ask(weight, request, given)
  }
  return {
    async unpack(job) {
      const weight = job.sizes.reduce((all, size) => all + size, 0)
      const answer = await ask(weight, { ask: 'unpack', job }, [job.framed.buffer])
      return answer !== null && 'unpacked' in answer ? answer.unpacked : null
    },
    async sha256(descriptor, size) {
      const answer = await ask(size / HASHED_TO_UNPACKED, { ask: 'sha256', descriptor, size }, [])
      return answer !== null && 'sha256' in answer ? answer.sha256 : null
    },
    async end() {
      await Promise.all(threads.map((thread) => thread.end()))
    },
  }
}

type Asked = UnpackingRequest extends infer One ? (One extends unknown ? Omit<One, 'id'> : never) : never

/** One thread, with what it was asked and has not answered. */
class Thread {
  readonly #worker: Worker
  readonly #waiting = new Map<
    number,
    { readonly weight: number; readonly resolve: (answer: UnpackingAnswer | null) => void }
  >()
  #asked = 0
  weight = 0
  isAlive = true

  constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (answer: UnpackingAnswer) => this.#answered(answer.id, answer))
    // Out of memory, a file of the bundle that is missing: what it was asked is done elsewhere.
    for (const event of ['error', 'messageerror', 'exit']) worker.once(event, () => this.#fail())
  }

  ask(weight: number, request: Asked, given: ArrayBuffer[]): Promise<UnpackingAnswer | null> {
    this.#asked += 1
    const id = this.#asked
    return new Promise((resolve) => {
      this.#waiting.set(id, { weight, resolve })
      this.weight += weight
      this.#worker.postMessage({ ...request, id }, given)
    })
  }

  async end(): Promise<void> {
    this.#fail()
    await this.#worker.terminate()
  }

  #answered(id: number, answer: UnpackingAnswer | null): void {
    const waiting = this.#waiting.get(id)
    if (waiting === undefined) return
    this.#waiting.delete(id)
    this.weight -= waiting.weight
    waiting.resolve(answer)
  }

  #fail(): void {
    this.isAlive = false
    for (const id of this.#waiting.keys()) this.#answered(id, null)
  }
}
