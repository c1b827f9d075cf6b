import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { visible } from './escape/control.ts'

export const LOCK_NAME = '.release-guardrail.lock'

/**
 * Run `work` as the only one that writes into the folder.
 * A lock left by a process of this machine that no longer lives is taken over; any other is respected.
 * @param shown the folder as the user named it
 * @throws InputError when another run holds the folder
 */
export async function withLock<T>(folder: string, shown: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, LOCK_NAME)
  await acquire(lock, shown)
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function acquire(lock: string, shown: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = await open(lock, 'wx', 0o644)
      try {
        await handle.writeFile(`${process.pid} ${hostname()}\n`)
      } finally {
        await handle.close()
      }
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (!(await isAbandoned(lock))) break
    await takeAway(lock)
  }
  throw new InputError(
    `another run is writing into \`${visible(shown)}\`: give each run its own folder; if none is under way, remove \`${LOCK_NAME}\` there`,
  )
}

async function isAbandoned(lock: string): Promise<boolean> {
  let text: string
  try {
    text = await readFile(lock, 'utf8')
  } catch (error) {
    // Released between our attempt and this look.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
    throw error
  }
  const [pid, host] = text.trimEnd().split(' ')
  if (host !== hostname() || pid === undefined || !/^[1-9][0-9]*$/.test(pid)) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Of several that find the same abandoned lock, the rename lets one win. */
async function takeAway(lock: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`
  try {
    await rename(lock, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  await rm(aside, { force: true })
}
