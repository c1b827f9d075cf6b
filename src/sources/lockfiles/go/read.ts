import { SourceInvalid } from '../../../errors.ts'
import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import { parseGoMod } from '../../structured/go-mod.ts'
import type { Lockfile } from '../model.ts'
import { siblingText, textOf } from '../text.ts'
import { readGoSum } from './go-sum.ts'

/**
 * Read a go.sum with the go.mod of its folder, which alone says which of its versions are in use. In a workspace
 * (go.work) the repository's other modules are taken from their folders.
 * @throws SourceInvalid as `readGoSum`, and for a go.sum without a go.mod
 */
export async function readGo(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const mod = await siblingText(files, path, 'go.mod')
  if (mod === null)
    throw new SourceInvalid(path, 'stands without a go.mod, which says what of it is in use; commit both')
  const lines = parseGoMod(mod.text, mod.path)
  return readGoSum(await textOf(files, path), path, lines, await workspaceModules(files, path))
}

/** Module paths of a workspace, each with its folder relative to the lockfile's. */
async function workspaceModules(files: Files, path: RepositoryPath): Promise<ReadonlyMap<string, string>> {
  const modules = new Map<string, string>()
  const listed = await files.list()
  const folder = folderOf(path)
  const work = listed
    .filter((file) => /(?:^|\/)go\.work$/.test(file) && isWithin(folder, folderOf(file)))
    .sort((a, b) => b.length - a.length)[0]
  if (work === undefined) return modules
  const used = parseGoMod(await textOf(files, work), work).filter(({ directive }) => directive === 'use')
  const folders = new Set(used.flatMap(({ words }) => words.map((word) => joined(folderOf(work), word))))
  for (const file of listed) {
    if (!/(?:^|\/)go\.mod$/.test(file) || !folders.has(folderOf(file))) continue
    const name = parseGoMod(await textOf(files, file), file).find(({ directive }) => directive === 'module')
    if (name !== undefined) modules.set(name.words[0]!, relative(folder, folderOf(file)))
  }
  return modules
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

function isWithin(folder: string, of: string): boolean {
  return of === '' || folder === of || folder.startsWith(`${of}/`)
}

function joined(base: string, path: string): string {
  const parts = base === '' ? [] : base.split('/')
  for (const step of path.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.' && step !== '') parts.push(step)
  }
  return parts.join('/')
}

function relative(from: string, to: string): string {
  const [left, right] = [from === '' ? [] : from.split('/'), to === '' ? [] : to.split('/')]
  let common = 0
  while (common < left.length && left[common] === right[common]) common += 1
  return [...left.slice(common).map(() => '..'), ...right.slice(common)].join('/')
}
