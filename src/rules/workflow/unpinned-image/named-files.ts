import type { PipelineWords } from './pipeline-words.ts'

/** Words that say nothing of one folder among many. */
export const COMMON =
  /^(?:tests?|__tests__|e2e|test[-_]?data|(?:test[-_]?)?fixtures|__fixtures__|build|images?|docker|src|data|base|app|server|client|examples?|samples?|demos?|docs?)$/i

/** Folders that are called like a command that builds: the word alone is the command. */
const COMMANDS = /^(?:docker|podman|containers?|compose|build)$/i

/** Whether something that the pipeline names can be this Dockerfile, or what chooses it. */
export function isNamed(path: string, pipeline: PipelineWords): boolean {
  const { paths, words, built, open, composed, composes, all } = pipeline
  if (all) return true
  const parts = path.split('/')
  const name = parts.at(-1)!
  const folders = parts.slice(0, -1)
  const [last] = folders.slice(-1)
  if (!isPlainName(name) && built.has(name)) return true
  if (last !== undefined && !COMMON.test(last) && built.has(last) && isMeant(folders, pipeline)) return true
  if (isNear(folders, pipeline)) return true
  // Where nothing that was read builds, `test` is a word of `go test` and names no folder to build.
  const isAnyBuilt = built.size > 0 || composes
  if (isAnyBuilt && folders.length === 1 && !COMMANDS.test(last!) && words.has(last!)) return true
  for (let start = 0; start < folders.length; start += 1) {
    const tail = folders.slice(start).join('/')
    if (paths.has(`${tail}/${name}`) || (tail.includes('/') && paths.has(tail))) return true
  }
  return folders.some((_, index) => {
    const head = folders.slice(0, index + 1).join('/')
    return open.has(head) || composed.has(head)
  })
}

/** So deep, and the last folder alone says nothing: `success` is a word of many scripts. */
const DEEP = 4

function isMeant(folders: readonly string[], { built, near }: PipelineWords): boolean {
  const above = folders.slice(0, -1).filter((folder) => !COMMON.test(folder))
  return folders.length < DEEP || above.some((folder) => built.has(folder) || near.has(folder))
}

/**
 * Whether anything that was read names a folder, whatever stands before it.
 * @param others folders of the repository, which are meant themselves where one ends like another
 */
export function isNamedFolder(
  folder: string,
  { paths, words }: Pick<PipelineWords, 'paths' | 'words'>,
  others: ReadonlySet<string>,
): boolean {
  const folders = folder.split('/')
  if (folders.length === 1) return words.has(folder)
  return folders.slice(1).some((_, index) => {
    const tail = folders.slice(index).join('/')
    return paths.has(tail) && (index === 0 || !others.has(tail))
  })
}

/** By a file that composes services, or by a name or a folder of which only the run says the rest. */
export function isChosenAtRunTime(path: string, { composes, variants, chosen }: PipelineWords): boolean {
  return composes || chosen || (variants && !isPlainName(path.slice(path.lastIndexOf('/') + 1)))
}

/** The name that builders look for by themselves. */
export function isPlainName(name: string): boolean {
  return /^(?:docker|container)file$/i.test(name)
}

/**
 * The folder itself and one of a name of its own, or all where none has one: what is above may have been gone into. Any
 * folder that is not far above, where a variable stands beside it.
 */
function isNear(folders: readonly string[], { near, around }: PipelineWords): boolean {
  const last = folders.at(-1)
  if (folders.slice(1 - DEEP).some((folder) => around.has(folder))) return true
  if (last === undefined || !near.has(last)) return false
  const telling = folders.filter((folder) => !COMMON.test(folder))
  return telling.length > 0
    ? telling.some((folder) => near.has(folder))
    : folders.every((folder) => near.has(folder))
}
