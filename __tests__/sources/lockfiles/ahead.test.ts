import { describe, expect, test } from 'vitest'
import { SourceInvalid } from '../../../src/errors.ts'
import type { Files } from '../../../src/files.ts'
import type { RepositoryPath } from '../../../src/location.ts'
import { lockfilesAhead, readLockfiles } from '../../../src/sources/lockfiles/index.ts'

const LOCK = 'package-lock.json' as RepositoryPath

function npmLock(version: string): string {
  const packages = {
    '': { name: 'app', dependencies: { a: '^1.0.0' } },
    'node_modules/a': { version, integrity: `sha512-${'A'.repeat(86)}==` },
  }
  return JSON.stringify({ name: 'app', lockfileVersion: 3, packages })
}

function filesOf(given: Readonly<Record<string, string>>): Files {
  return {
    list: () => Promise.resolve(Object.keys(given).sort() as RepositoryPath[]),
    read: (path) =>
      path in given
        ? Promise.resolve(Buffer.from(given[path]!))
        : Promise.reject(new SourceInvalid(path, 'is not in the repository')),
  }
}

const versions = ({ lockfiles }: Awaited<ReturnType<typeof readLockfiles>>) =>
  lockfiles.flatMap(({ packages }) => packages.map(({ version }) => version))

describe('lockfiles that are read ahead of the list', () => {
  test('an unchanged one is not read twice', async () => {
    const files = filesOf({ [LOCK]: npmLock('1.0.0') })
    const ahead = await lockfilesAhead(files, [LOCK])
    const { lockfiles } = await readLockfiles(files, () => null, ahead)
    expect(lockfiles[0]).toBe(ahead.get(LOCK)!.lockfile)
    expect(lockfiles).toEqual((await readLockfiles(files, () => null)).lockfiles)
  })

  test('one that changed since is read as it is now', async () => {
    const ahead = await lockfilesAhead(filesOf({ [LOCK]: npmLock('1.0.0') }), [LOCK])
    const now = await readLockfiles(filesOf({ [LOCK]: npmLock('1.0.1') }), () => null, ahead)
    expect(versions(now)).toEqual(['1.0.1'])
  })

  test('one that became unreadable since is unread', async () => {
    const ahead = await lockfilesAhead(filesOf({ [LOCK]: npmLock('1.0.0') }), [LOCK])
    const gone: Files = {
      ...filesOf({}),
      list: () => Promise.resolve([LOCK]),
    }
    const { coverage, lockfiles } = await readLockfiles(gone, () => null, ahead)
    expect(lockfiles).toEqual([])
    expect(coverage.skipped).toEqual([{ path: LOCK, reason: 'is not in the repository', kind: 'unread' }])
  })

  test('one that the repository does not list, or the policy excludes, counts for nothing', async () => {
    const files = filesOf({ [LOCK]: npmLock('1.0.0') })
    const ahead = await lockfilesAhead(files, [LOCK])
    const unlisted = await readLockfiles(filesOf({}), () => null, ahead)
    expect(unlisted).toMatchObject({ lockfiles: [], coverage: { found: 0, read: 0 } })
    const excluded = await readLockfiles(files, () => 'vendored', ahead)
    expect(excluded.lockfiles).toEqual([])
    expect(excluded.coverage.skipped).toEqual([{ path: LOCK, reason: 'vendored', kind: 'excluded' }])
  })

  test('what is broken is told in its turn, in the words of its reader', async () => {
    const files = filesOf({ [LOCK]: '{"lockfileVersion": 3' })
    const ahead = await lockfilesAhead(files, [LOCK])
    expect(ahead.size).toBe(0)
    const { coverage } = await readLockfiles(files, () => null, ahead)
    expect(coverage.skipped).toEqual([
      {
        path: LOCK,
        reason: 'is not valid JSON; it may be truncated or hold merge-conflict markers',
        kind: 'unread',
      },
    ])
  })

  test('a lockfile that is read together with other files waits for the list', async () => {
    const files = filesOf({
      'yarn.lock': '# yarn lockfile v1\n\n\na@^1.0.0:\n  version "1.0.0"\n',
      'package.json': '{"name": "app", "dependencies": {"a": "^1.0.0"}}',
      'node_modules/x': '',
    })
    const paths = ['yarn.lock', 'requirements.txt', 'bun.lock', 'absent/uv.lock'] as RepositoryPath[]
    const ahead = await lockfilesAhead(files, paths)
    expect([...ahead.keys()]).toEqual([])
    expect(versions(await readLockfiles(files, () => null, ahead))).toEqual(['1.0.0'])
  })
})
