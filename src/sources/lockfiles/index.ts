import type { Files } from '../../files.ts'
import type { RepositoryPath } from '../../location.ts'
import type { Exclusion, Skipped } from '../coverage.ts'
import { NOTHING_AHEAD, type ReadAhead, readAhead, unchanged } from './ahead.ts'
import { attempt } from './attempt.ts'
import { readBundler } from './bundler/read.ts'
import { readCargo } from './cargo/read.ts'
import { readComposer } from './composer/read.ts'
import { readGo } from './go/read.ts'
import { readGradle } from './gradle/read.ts'
import type { Lockfile, LockfilesModel } from './model.ts'
import { type Format, lockfileKind } from './names.ts'
import { readPnpmLock } from './node/pnpm.ts'
import { readYarn } from './node/yarn.ts'
import { readNpmLock } from './npm/read.ts'
import { readNuget } from './nuget/read.ts'
import { readPdm } from './python/read-pdm.ts'
import { readPipfileLockFile } from './python/read-pipfile-lock.ts'
import { readPoetry } from './python/read-poetry.ts'
import { readPylockFile } from './python/read-pylock.ts'
import { readRequirementsLocks } from './python/read-requirements.ts'
import { readUvLock } from './python/uv.ts'
import { textOf } from './text.ts'

/**
 * Read every lockfile of the repository.
 * A lockfile that cannot be read, and one of a format that is not supported, stands in `coverage.skipped` as `unread`.
 * Requirements files that pin nothing are manifests and are not counted here.
 * @param excluded the policy's exclusions, with their reasons
 * @param ahead what was read before the list was there
 * @throws SourceInvalid only when the files cannot be listed
 */
export async function readLockfiles(
  files: Files,
  excluded: Exclusion,
  ahead: ReadAhead = NOTHING_AHEAD,
): Promise<LockfilesModel> {
  const listed = await files.list()
  const skipped: Skipped[] = []
  const lockfiles: Lockfile[] = []
  const requirements: RepositoryPath[] = []
  for (const path of listed) {
    const kind = lockfileKind(path)
    if (kind === null) continue
    const reason = excluded(path)
    if (reason !== null) skipped.push({ path, reason, kind: 'excluded' })
    else if (path.startsWith('node_modules/') || path.includes('/node_modules/')) {
      const standsIn = 'stands in an installed package, where no package manager reads it'
      skipped.push({ path, reason: standsIn, kind: 'excluded' })
    } else if ('unsupported' in kind.how) {
      skipped.push({ path, reason: unsupported(kind.how.unsupported), kind: 'unread' })
    } else if (kind.how.format === 'requirements') requirements.push(path)
    else {
      const { format } = kind.how
      const outcome = await attempt(
        path,
        async () => (await unchanged(ahead, files, path)) ?? (await READERS[format](files, path)),
      )
      if ('kind' in outcome) skipped.push(outcome)
      else lockfiles.push(outcome)
    }
  }
  const locks = await readRequirementsLocks(files, requirements, excluded)
  lockfiles.push(...locks.lockfiles)
  skipped.push(...locks.skipped)
  lockfiles.sort((a, b) => (a.path < b.path ? -1 : 1))
  skipped.sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    lockfiles,
    loose: locks.loose,
    unread: skipped.flatMap(({ path, kind }) => {
      const ecosystem = lockfileKind(path as RepositoryPath)?.ecosystem ?? null
      return ecosystem === null ? [] : [{ path: path as RepositoryPath, ecosystem, kind }]
    }),
    coverage: { found: lockfiles.length + skipped.length, read: lockfiles.length, skipped },
  }
}

const READERS: Readonly<
  Record<Exclude<Format, 'requirements'>, (files: Files, path: RepositoryPath) => Promise<Lockfile>>
> = {
  bundler: readBundler,
  cargo: readCargo,
  composer: readComposer,
  go: readGo,
  gradle: readGradle,
  nuget: readNuget,
  'package-lock': readNpmLock,
  pdm: readPdm,
  pipenv: readPipfileLockFile,
  pnpm: async (files, path) => readPnpmLock(await textOf(files, path), path),
  poetry: readPoetry,
  pylock: readPylockFile,
  yarn: readYarn,
  uv: async (files, path) => readUvLock(await textOf(files, path), path),
}

/** Read lockfiles of these names before the list of the repository's files is there; for `readLockfiles`. */
export function lockfilesAhead(files: Files, paths: readonly RepositoryPath[]): Promise<ReadAhead> {
  return readAhead(files, paths, (path) => {
    const how = lockfileKind(path)?.how
    return how === undefined || 'unsupported' in how || how.format === 'requirements'
      ? null
      : READERS[how.format]
  })
}

function unsupported(tool: string): string {
  return `${tool} lockfiles are not supported yet; exclude it in the policy with a reason, and check its packages by other means`
}
