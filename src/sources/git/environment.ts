import { join, resolve } from 'node:path'
import { hostileKey, samePlace } from './configuration.ts'
import type { HiddenChange } from './model.ts'

/** Variables that make git answer about something else than the checked-out repository. Source: git(1), "Environment". */
const REDIRECTING: Readonly<Record<string, string>> = {
  GIT_OBJECT_DIRECTORY: 'takes the objects from another folder',
  GIT_ALTERNATE_OBJECT_DIRECTORIES: 'adds objects from another folder',
  GIT_COMMON_DIR: 'takes refs and objects from another folder',
  GIT_NAMESPACE: 'shows other refs than the repository has',
  GIT_REPLACE_REF_BASE: 'replaces objects by others',
  GIT_GRAFT_FILE: 'rewrites the history that git shows',
  GIT_SHALLOW_FILE: 'rewrites the history that git shows',
  GIT_ATTR_SOURCE: 'takes attributes from another tree than the commit',
  GIT_EXEC_PATH: 'makes git run other programs than its own',
  GIT_EXTERNAL_DIFF: 'makes git run another program to compare files',
  GIT_CONFIG: 'takes the configuration from another file',
}

/**
 * Variables of this run that would have changed git's answers. They have no effect on this gate, which drops them;
 * but every other step of the release runs with them. Values are never shown, they can carry credentials.
 * @param folder the repository's own folder, absolute; a git hook rightly points there
 */
export function hostileEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
  folder: string,
): HiddenChange[] {
  const hidden: HiddenChange[] = []
  const add = (subject: string, detail: string): void => {
    hidden.push({ kind: 'environment', subject, detail })
  }
  for (const [name, detail] of Object.entries(REDIRECTING)) {
    if (env[name]) add(name, detail)
  }
  const elsewhere = (value: string | undefined, places: readonly string[]): boolean =>
    value !== undefined &&
    value !== '' &&
    !places.some((place) => samePlaceOrName(resolve(root, value), place))
  if (elsewhere(env.GIT_DIR, [folder, join(root, '.git')]))
    add('GIT_DIR', 'makes git answer from another repository')
  if (elsewhere(env.GIT_WORK_TREE, [root])) add('GIT_WORK_TREE', 'makes git look at another folder')
  if (elsewhere(env.GIT_INDEX_FILE, [join(folder, 'index'), join(root, '.git', 'index')])) {
    add('GIT_INDEX_FILE', 'makes git use another index')
  }
  for (const [name, key, value] of environmentSettings(env)) {
    const detail =
      key === null ? "changes git's configuration in a way that cannot be read" : settingDetail(key, value)
    if (detail !== null) add(key === null ? name : `${name}: ${printable(key)}`, detail)
  }
  return hidden
}

function settingDetail(key: string, value: string): string | null {
  if (/^core\.excludesfile$/i.test(key))
    return value === '' ? null : 'makes git pass over files by patterns that are not in the commit'
  if (/^core\.worktree$/i.test(key)) return 'makes git look at another folder'
  if (/^include(?:if\..*)?\.path$/is.test(key)) return 'adds configuration from another file'
  return hostileKey(key, value)
}

/** Settings given by GIT_CONFIG_COUNT and by GIT_CONFIG_PARAMETERS; the key is `null` where it cannot be read. */
function environmentSettings(
  env: Readonly<Record<string, string | undefined>>,
): [name: string, key: string | null, value: string][] {
  const settings: [string, string | null, string][] = []
  const count = env.GIT_CONFIG_COUNT
  if (count) {
    const readable = /^\d{1,4}$/.test(count) ? Number(count) : -1
    if (readable === -1) settings.push(['GIT_CONFIG_COUNT', null, ''])
    for (let at = 0; at < readable; at++) {
      settings.push([
        `GIT_CONFIG_KEY_${at}`,
        env[`GIT_CONFIG_KEY_${at}`] ?? null,
        env[`GIT_CONFIG_VALUE_${at}`] ?? '',
      ])
    }
  }
  const parameters = env.GIT_CONFIG_PARAMETERS
  if (parameters) {
    // Written by git itself for its children: 'key'='value' since 2.31, 'key=value' before.
    const pattern = /'([^'=]+)(?:'='|=)((?:[^']|'\\'')*)'|'([^'=]+)'=?/g
    for (const match of parameters.matchAll(pattern)) {
      settings.push(['GIT_CONFIG_PARAMETERS', match[1] ?? match[3] ?? null, match[2] ?? 'true'])
    }
    if (parameters.replaceAll(pattern, '').trim() !== '') settings.push(['GIT_CONFIG_PARAMETERS', null, ''])
  }
  return settings
}

function samePlaceOrName(one: string, other: string): boolean {
  return one === other || samePlace(one, other)
}

function printable(key: string): string {
  return JSON.stringify(key.slice(0, 100)).slice(1, -1)
}
