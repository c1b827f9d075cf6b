import { realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import type { Git } from '../../context.ts'
import { SourceInvalid, SourceUnavailable } from '../../errors.ts'
import type { HiddenChange } from './model.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Setting {
  /** As git prints it: section and name in lower case, the part between as written. */
  readonly key: string
  readonly value: string
}

export interface Settings {
  /** Of `.git/config`, `config.worktree` and what these include. */
  readonly own: readonly Setting[]
  /** Of this user: what other git commands on this machine honour and this gate does not. */
  readonly user: readonly Setting[]
}

/** The settings that stand in files, asked of git in one process where the user has one file. */
export async function readSettings(git: Git, env: Environment): Promise<Settings> {
  const files = userFiles(env).filter(isFile)
  const own: Setting[] = []
  const user: Setting[] = []
  for (const file of files.slice(0, -1)) {
    const { stdout } = await git.run(['config', '--file', file, '--list', '-z', '--includes'])
    user.push(...textFields(stdout).map(setting))
  }
  const last = files.at(-1)
  const { stdout } = await git.run(
    ['config', '--list', '--show-scope', '-z', '--includes'],
    last === undefined ? {} : { env: { GIT_CONFIG_GLOBAL: last } },
  )
  const fields = textFields(stdout)
  if (fields.length % 2 !== 0) throw new SourceInvalid('git config', 'answered in an unknown form')
  for (let at = 0; at < fields.length; at += 2) {
    if (fields[at] === 'local' || fields[at] === 'worktree') own.push(setting(fields[at + 1]!))
    else if (fields[at] === 'global') user.push(setting(fields[at + 1]!))
  }
  return { own, user }
}

/** The excludes file that the user's own git reads, absolute; `null` when there is none on disk. */
export function userExcludes(settings: readonly Setting[], root: string, env: Environment): string | null {
  const named = settings.findLast(({ key }) => key === 'core.excludesfile')?.value
  const home = env.HOME ?? homedir()
  let file = named
  if (named === undefined) file = join(env.XDG_CONFIG_HOME || join(home, '.config'), 'git', 'ignore')
  else if (named.startsWith('~/')) file = join(home, named.slice(2))
  else if (named !== '' && !isAbsolute(named)) file = resolve(root, named)
  return file !== undefined && file !== '' && isFile(file) ? file : null
}

/**
 * Settings by which a repository hides changes from git, changes what git answers, or runs a program.
 * @param folder the repository's own folder (`.git`), absolute
 */
export function hostileSettings(settings: readonly Setting[], root: string, folder: string): HiddenChange[] {
  const hidden: HiddenChange[] = []
  // The last one of a key holds, as for git.
  for (const { key, value } of new Map(settings.map((one) => [one.key, one])).values()) {
    const change = judged(key, value, root, folder)
    if (change !== null) hidden.push(change)
  }
  return hidden
}

/** The same question for a setting whose place is not the repository's file (the environment). */
export function hostileKey(key: string, value: string): string | null {
  return judged(lowerKey(key), value, '', '')?.detail ?? null
}

const TRUSTED_LFS: Readonly<Record<string, RegExp>> = {
  clean: /^git-lfs clean -- %f$/,
  smudge: /^git-lfs smudge (?:--skip )?-- %f$/,
  process: /^git-lfs filter-process(?: --skip)?$/,
}

function judged(key: string, value: string, root: string, folder: string): HiddenChange | null {
  const hostile = (detail: string, kind: HiddenChange['kind'] = 'configuration'): HiddenChange => ({
    kind,
    subject: key,
    detail,
  })
  const filter = /^filter\.(.+)\.(clean|smudge|process)$/s.exec(key)
  if (filter !== null) {
    const [, name, part] = filter as unknown as [string, string, string]
    if (value === '' || (name === 'lfs' && TRUSTED_LFS[part]?.test(value) === true)) return null
    return hostile('runs a program that can change every file it is asked to check out or add', 'filter')
  }
  if (/^submodule\..+\.ignore$/s.test(key) || key === 'diff.ignoresubmodules') {
    return value === 'none'
      ? null
      : hostile(`tells git to pass over changes in submodules (\`${word(value)}\`)`)
  }
  switch (key) {
    case 'core.worktree':
      return samePlace(resolve(folder, value), root)
        ? null
        : hostile(
            'makes git look at another folder than the one that would be released',
            'worktree-elsewhere',
          )
    case 'core.fsmonitor':
      // `true` is git's own daemon; anything else is a program that tells git which files to look at.
      return asBoolean(value) === null
        ? hostile('names a program that tells git which files have changed')
        : null
    case 'core.ignorestat':
      return asBoolean(value) === false ? null : hostile('makes git believe that files never change')
    case 'core.trustctime':
      return asBoolean(value) === false ? hostile('makes git miss a change that keeps size and time') : null
    case 'core.checkstat':
      return value === 'minimal' ? hostile('makes git miss a change that keeps size and time') : null
    case 'core.filemode':
      return process.platform !== 'win32' && asBoolean(value) === false
        ? hostile('makes git miss changes of the executable bit')
        : null
    case 'core.symlinks':
      return process.platform !== 'win32' && asBoolean(value) === false
        ? hostile('makes git accept a file in place of a symbolic link')
        : null
    case 'core.sparsecheckout':
      return asBoolean(value) === false
        ? null
        : hostile('keeps files of the commit off the disk', 'sparse-checkout')
    case 'core.attributesfile':
      return value === '' ? null : hostile('gives files attributes that are not in the commit')
    case 'core.bare':
      return asBoolean(value) === false ? null : hostile('says that this work tree is none')
    case 'status.showuntrackedfiles':
      return value === 'no' || asBoolean(value) === false ? hostile('hides untracked files') : null
    default:
      return null
  }
}

/** Git's booleans; `null` for any other word. Source: git-config(1), "Values". */
export function asBoolean(value: string): boolean | null {
  if (/^(?:true|yes|on|[1-9]\d*)$/i.test(value)) return true
  return /^(?:false|no|off|0*)$/i.test(value) ? false : null
}

function userFiles(env: Environment): string[] {
  if (env.GIT_CONFIG_GLOBAL !== undefined) return env.GIT_CONFIG_GLOBAL === '' ? [] : [env.GIT_CONFIG_GLOBAL]
  const home = env.HOME ?? env.USERPROFILE
  if (home === undefined) return []
  return [join(env.XDG_CONFIG_HOME || join(home, '.config'), 'git', 'config'), join(home, '.gitconfig')]
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOTDIR' || code === 'EACCES') return false
    throw new SourceUnavailable('git', `the user's git configuration cannot be looked at (${code})`)
  }
}

function textFields(stdout: Buffer): string[] {
  if (stdout.length === 0) return []
  if (stdout.at(-1) !== 0) throw new SourceInvalid('git config', 'the answer is cut off')
  return stdout.toString('utf8', 0, stdout.length - 1).split('\0')
}

function setting(field: string): Setting {
  const cut = field.indexOf('\n')
  // A key without `=` is true, as for git.
  return cut === -1
    ? { key: field, value: 'true' }
    : { key: field.slice(0, cut), value: field.slice(cut + 1) }
}

function lowerKey(key: string): string {
  const first = key.indexOf('.')
  const last = key.lastIndexOf('.')
  if (first === -1) return key.toLowerCase()
  return key.slice(0, first).toLowerCase() + key.slice(first, last) + key.slice(last).toLowerCase()
}

function word(value: string): string {
  return JSON.stringify(value.slice(0, 40)).slice(1, -1)
}

/** Whether both paths are one folder on disk. */
export function samePlace(one: string, other: string): boolean {
  try {
    return realpathSync.native(one) === realpathSync.native(other)
  } catch {
    // A folder that is not there is another one than the root, which is.
    return false
  }
}
