import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SourceInvalid } from '../../errors.ts'
import type { HiddenChange } from './model.ts'

/**
 * The work tree's own git folder, absolute: `.git`, or what a `.git` file names (linked work trees, submodules).
 * Git itself has opened it by now, or has failed; this only says where it is. Source: gitrepository-layout(5).
 */
export function gitFolder(root: string): string {
  const path = join(root, '.git')
  const stat = guarded('', () => statSync(path, { throwIfNoEntry: false }))
  if (stat?.isDirectory() === true) return guarded('', () => realpathSync.native(path))
  const named = /^gitdir: ([^\n]+)\n*$/.exec(guarded('', () => readFileSync(path, 'utf8')))?.[1]
  if (named === undefined) throw new SourceInvalid('.git', 'is neither a folder nor names one')
  return guarded('', () => realpathSync.native(resolve(root, named)))
}

/**
 * Whether history is cut off.
 * @param common the folder that linked work trees share, where git keeps the list of cuts
 */
export function isShallow(common: string): boolean {
  return lines(common, 'shallow').length > 0
}

/** The folder that linked work trees share: objects, refs, `info/`. */
export function commonFolder(folder: string): string {
  const named = textOf(folder, 'commondir')
  return named === null ? folder : resolve(folder, named.trim())
}

/**
 * What is under way in a repository, by the files that git leaves while it is.
 * @param folder the work tree's own git folder
 */
export function operationsUnderWay(folder: string): string[] {
  const operations: string[] = []
  const has = (name: string): boolean => exists(folder, name)
  if (has('MERGE_HEAD')) operations.push('merge')
  if (has('rebase-merge')) operations.push('rebase')
  if (has('rebase-apply')) operations.push(has('rebase-apply/applying') ? 'am' : 'rebase')
  // A series of picks keeps its list after the one that stopped was committed.
  const series = textOf(folder, 'sequencer/todo')?.trim().split(' ', 1)[0]
  if (has('CHERRY_PICK_HEAD') || series === 'pick' || series === 'p') operations.push('cherry-pick')
  if (has('REVERT_HEAD') || series === 'revert') operations.push('revert')
  if (has('BISECT_LOG')) operations.push('bisect')
  return [...new Set(operations)]
}

/** Grafts, attributes and replaced objects that live beside the commit instead of in it. */
export function hiddenInFolder(common: string): HiddenChange[] {
  const hidden: HiddenChange[] = []
  if (lines(common, 'info/grafts').length > 0) {
    hidden.push({ kind: 'graft', subject: 'info/grafts', detail: 'rewrites the history that git shows' })
  }
  const attributes = lines(common, 'info/attributes').filter((line) => !line.startsWith('#'))
  if (attributes.length > 0) {
    hidden.push({
      kind: 'info-attributes',
      subject: 'info/attributes',
      detail: 'gives files attributes that are not in the commit',
    })
  }
  return hidden
}

function lines(folder: string, name: string): string[] {
  return (textOf(folder, name) ?? '').split('\n').filter((line) => line.trim() !== '')
}

function exists(folder: string, name: string): boolean {
  return guarded(name, () => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined)
}

/** @returns `null` when there is no such file */
function textOf(folder: string, name: string): string | null {
  return exists(folder, name) ? guarded(name, () => readFileSync(join(folder, name), 'latin1')) : null
}

/** Whether a folder has anything in it; `null` when it is not there or is no folder. */
export function isEmptyFolder(path: string): boolean | null {
  const stat = guarded(path, () => lstatSync(path, { throwIfNoEntry: false }))
  return stat?.isDirectory() === true ? guarded(path, () => readdirSync(path).length === 0) : null
}

function guarded<T>(name: string, look: () => T): T {
  try {
    return look()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw new SourceInvalid(join('.git', name), `cannot be looked at (${code})`)
  }
}
