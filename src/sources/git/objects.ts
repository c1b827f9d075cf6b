import type { Git } from '../../context.ts'
import { SourceInvalid } from '../../errors.ts'

export interface GitObject {
  readonly type: string
  readonly bytes: Buffer
}

/**
 * Sizes and types of objects by name, in one process.
 * @returns `null` for an object that the repository does not have (a partial clone, a damaged one)
 */
export async function objectSizes(
  git: Git,
  names: readonly string[],
): Promise<Map<string, { readonly type: string; readonly size: number } | null>> {
  const sizes = new Map<string, { type: string; size: number } | null>()
  if (names.length === 0) return sizes
  const { stdout } = await git.run(['cat-file', '--batch-check'], { input: `${names.join('\n')}\n` })
  const lines = stdout.toString('latin1').split('\n')
  names.forEach((name, index) => {
    const header = parseHeader(lines[index] ?? '', name)
    sizes.set(name, header === null ? null : { type: header.type, size: header.size })
  })
  return sizes
}

/**
 * Contents of objects by name, in one process. The caller bounds their total size.
 * @param names object ids or revisions without a newline
 * @returns `null` for an object that the repository does not have
 * @throws SourceInvalid when the answer is cut off or is not what `cat-file --batch` documents
 */
export async function readObjects(
  git: Git,
  names: readonly string[],
): Promise<Map<string, (GitObject & { readonly id: string }) | null>> {
  const objects = new Map<string, (GitObject & { id: string }) | null>()
  if (names.length === 0) return objects
  const { stdout } = await git.run(['cat-file', '--batch'], { input: `${names.join('\n')}\n` })
  let at = 0
  for (const name of names) {
    const end = stdout.indexOf(10, at)
    if (end === -1) throw new SourceInvalid('git cat-file', 'the answer is cut off')
    const header = parseHeader(stdout.toString('latin1', at, end), name)
    at = end + 1
    if (header === null) {
      objects.set(name, null)
      continue
    }
    const bytes = stdout.subarray(at, at + header.size)
    at += header.size
    if (stdout[at] !== 10) throw new SourceInvalid('git cat-file', 'the answer is cut off')
    at++
    objects.set(name, { id: header.id, type: header.type, bytes })
  }
  return objects
}

function parseHeader(line: string, name: string): { id: string; type: string; size: number } | null {
  if (line === `${name} missing`) return null
  const match = /^([0-9a-f]{40}|[0-9a-f]{64}) (blob|tree|commit|tag) (\d+)$/.exec(line)
  if (match === null)
    throw new SourceInvalid('git cat-file', `answered ${JSON.stringify(line.slice(0, 120))}`)
  return { id: match[1]!, type: match[2]!, size: Number(match[3]) }
}
