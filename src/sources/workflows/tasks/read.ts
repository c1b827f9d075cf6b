import { isSourceError } from '../../../errors.ts'
import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import type { Exclusion } from '../../coverage.ts'
import { makefileSettings, readMakefile } from './makefile.ts'
import type { TaskFile } from './model.ts'
import { readPackageScripts } from './package-scripts.ts'

/** Programs that run a package's scripts; `run-s`, `concurrently` and the like are called by such a script. */
const PACKAGE_RUNNERS = /\b(?:npm|pnpm|yarn|bun|lerna|turbo)\b|\bnode --run\b/
const MAKE = /\bg?make\b/

/**
 * The files whose tasks the given scripts may run: none is opened where nobody calls npm, make or one of their kin.
 * They are opened on the way to what a step runs, so one that cannot be read is no gap by itself: it bears its error.
 * @param texts of all scripts that pipelines may run
 */
export async function readTaskFiles(
  files: Files,
  paths: readonly RepositoryPath[],
  texts: readonly string[],
  excluded: Exclusion,
  decode: (bytes: Uint8Array, path: RepositoryPath) => string,
): Promise<readonly TaskFile[]> {
  const runsMake = texts.some((text) => MAKE.test(text))
  // A recipe may run npm, and a package's script make: whoever calls one of them can reach the other.
  const runsPackages = runsMake || texts.some((text) => PACKAGE_RUNNERS.test(text))
  if (!runsPackages) return []
  const found: TaskFile[] = []
  const makefiles = new Map<RepositoryPath, string>()
  for (const path of paths) {
    const kind = taskKind(path)
    if (kind === null || excluded(path) !== null) continue
    try {
      const text = decode(await files.read(path), path)
      if (kind === 'makefile') makefiles.set(path, text)
      else found.push(readPackageScripts(text, path))
    } catch (error) {
      if (!isSourceError(error)) throw error
      found.push({ path, kind, tasks: [], packageName: null, includes: [], error: error.message })
    }
  }
  return [...found, ...readMakefiles(makefiles)]
}

/** Files that include each other, however far, are read with each other's settings. */
function readMakefiles(texts: ReadonlyMap<RepositoryPath, string>): readonly TaskFile[] {
  const settings = new Map([...texts].map(([path, text]) => [path, makefileSettings(text, path)]))
  const groups = new Map<RepositoryPath, Set<RepositoryPath>>(
    [...texts.keys()].map((path) => [path, new Set([path])]),
  )
  for (const [path, { includes }] of settings) {
    for (const included of includes.flatMap((name) =>
      [...texts.keys()].filter((one) => mayBe(one, name, path)),
    )) {
      const group = new Set([...groups.get(path)!, ...groups.get(included)!])
      for (const member of group) groups.set(member, group)
    }
  }
  return [...texts].map(([path, text]) =>
    readMakefile(
      text,
      path,
      [...groups.get(path)!].map((member) => settings.get(member)!),
    ),
  )
}

/** Where make runs is not known here: the include may be meant from any folder above the file. */
function mayBe(path: string, name: string, from: string): boolean {
  const plain = name.replace(/^(?:\.\/)+/, '')
  const folders = from.split('/').slice(0, -1)
  return folders.length === 0
    ? path === plain
    : [...folders.keys(), folders.length].some(
        (count) => path === [...folders.slice(0, count), plain].join('/'),
      )
}

function taskKind(path: RepositoryPath): TaskFile['kind'] | null {
  if (/(?:^|\/)node_modules\//.test(path)) return null
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === 'package.json') return 'package-json'
  return /^(?:GNUmakefile|[Mm]akefile)(?:\..+)?$|\.mk$/.test(name) ? 'makefile' : null
}
