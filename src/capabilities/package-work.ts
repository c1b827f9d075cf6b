import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CheckoutFiles, PackageWork } from '../context.ts'
import type { SbomMaterial } from '../evidence/sbom/input.ts'
import { type RepositoryPath, repositoryPath } from '../location.ts'
import type { Exclusion } from '../sources/coverage.ts'
import type { LockfilesModel } from '../sources/lockfiles/model.ts'

/** What the thread is told, in this order; it answers the first and the last, and the last ends it. */
export type PackageRequest =
  | {
      readonly ask: 'lockfiles'
      readonly root: string
      readonly listing: Awaited<ReturnType<CheckoutFiles['listing']>>
      /** The policy's reason by path, for those it leaves out. */
      readonly excluded: ReadonlyMap<RepositoryPath, string>
    }
  /** `sameLockfiles`: the material's lockfiles are the ones that the thread read itself, and stay there. */
  | { readonly ask: 'sbom'; readonly material: SbomMaterial; readonly sameLockfiles: boolean }
  | { readonly ask: 'time'; readonly time: Date }

/** What the thread reads before it is asked, in the hope that the repository begins in this directory. */
export interface LargeLockfiles {
  /** Absolute. */
  readonly directory: string
  readonly paths: readonly RepositoryPath[]
}

/** In the caller's own thread; the libraries of each part are loaded when it is asked for. */
export const packagesHere: PackageWork = {
  lockfiles: async (files, excluded) => {
    const { readLockfiles } = await import('../sources/lockfiles/index.ts')
    return readLockfiles(files, excluded)
  },
  sbom: async (material, time) => {
    const { makeSbom } = await import('../evidence/sbom.ts')
    return makeSbom(material, time)
  },
  end: () => Promise.resolve(),
}

/** Below this a thread costs more than it saves: about 400 locked npm packages. */
const WORTH_A_THREAD = 128 * 1024
/** Where the most packages are locked, if they are many. A guess that is wrong costs time and nothing else. */
const USUAL_LOCKFILES = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'Cargo.lock',
  'Gemfile.lock',
  'composer.lock',
  'packages.lock.json',
  'gradle.lockfile',
  'poetry.lock',
  'uv.lock',
  'pdm.lock',
  'Pipfile.lock',
  'pylock.toml',
].map(repositoryPath)

/**
 * In a thread of its own where the directory holds a large lockfile, else here. The thread starts at once, so that its
 * modules are loaded while the caller's are. An error of the thread is an error of the run, never a missing answer.
 * @param directory absolute
 */
export function packagesBeside(directory: string): PackageWork {
  // No file for a worker stands beside the sources.
  if (import.meta.url.endsWith('.ts')) return packagesHere
  const paths = largeLockfiles(directory)
  if (paths.length === 0) return packagesHere
  let worker: Worker
  try {
    worker = new Worker(new URL('./packages.js', import.meta.url), {
      workerData: { directory, paths } satisfies LargeLockfiles,
    })
  } catch {
    // Node's permission model refuses threads; the answers are the same wherever they are made.
    return packagesHere
  }
  return packagesOf(worker)
}

function largeLockfiles(directory: string): readonly RepositoryPath[] {
  return USUAL_LOCKFILES.filter((name) => {
    const stat = statSync(join(directory, name), { throwIfNoEntry: false })
    return stat?.isFile() === true && stat.size >= WORTH_A_THREAD
  })
}

/** The work as a thread of `src/packages.ts` does it. */
export function packagesOf(worker: Worker): PackageWork {
  const answers = answersOf(worker)
  let read: LockfilesModel | null = null
  let ended: Promise<unknown> | null = null
  const end = async (): Promise<void> => {
    answers.close()
    ended ??= worker.terminate()
    await ended
  }
  const ask = (request: PackageRequest): void => worker.postMessage(request, [])
  return {
    lockfiles: async (files, excluded) => {
      const listing = await files.listing()
      ask({ ask: 'lockfiles', root: files.root, listing, excluded: reasons(listing.keys(), excluded) })
      const answer = answers.next() as Promise<LockfilesModel>
      read = await answers.or(answer, () => packagesHere.lockfiles(files, excluded))
      return read
    },
    sbom: async (material, time) => {
      const sameLockfiles = read !== null && material.lockfiles?.lockfiles === read.lockfiles
      ask({
        ask: 'sbom',
        material: sameLockfiles ? { ...material, lockfiles: null } : material,
        sameLockfiles,
      })
      ask({ ask: 'time', time: await time })
      const made = await answers.or(answers.next() as Promise<string>, () =>
        packagesHere.sbom(material, time),
      )
      // The last that is asked: the thread comes down while the evidence is written.
      void end()
      return made
    },
    end,
  }
}

function reasons(paths: Iterable<RepositoryPath>, excluded: Exclusion): ReadonlyMap<RepositoryPath, string> {
  const found = new Map<RepositoryPath, string>()
  for (const path of paths) {
    const reason = excluded(path)
    if (reason !== null) found.set(path, reason)
  }
  return found
}

interface Answers {
  next(): Promise<unknown>
  /** The answer, or what is done instead where the machine has no thread or no memory left for one. */
  or<T>(answer: Promise<T>, instead: () => Promise<T>): Promise<T>
  close(): void
}

/** The worker's messages in their order. What ends it ends whoever waits, now or later. */
function answersOf(worker: Worker): Answers {
  const arrived: unknown[] = []
  const waiting: {
    readonly resolve: (answer: unknown) => void
    readonly reject: (error: unknown) => void
  }[] = []
  let failed: { readonly error: unknown } | null = null
  let started = false
  const fail = (error: unknown): void => {
    failed ??= { error }
    for (const { reject } of waiting.splice(0)) reject(failed.error)
  }
  worker.once('online', () => {
    started = true
  })
  worker.on('message', (answer: unknown) => {
    const next = waiting.shift()
    if (next === undefined) arrived.push(answer)
    else next.resolve(answer)
  })
  worker.once('messageerror', fail)
  worker.once('error', fail)
  worker.once('exit', (code) => fail(new Error(`the thread that reads packages ended (exit code ${code})`)))
  return {
    next: () =>
      new Promise((resolve, reject) => {
        if (arrived.length > 0) resolve(arrived.shift())
        else if (failed === null) waiting.push({ resolve, reject })
        else reject(failed.error)
      }),
    or: async (answer, instead) => {
      try {
        return await answer
      } catch (error) {
        // Once any of the thread's code has run, its error is the run's.
        if (started) throw error
        return instead()
      }
    },
    close: () => {
      started = true
      fail(new Error('the run has ended'))
    },
  }
}
