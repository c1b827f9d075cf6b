import { lockfileOutOfSync } from '../../../../src/rules/dependency/lockfile-out-of-sync.ts'
import { readLockfiles } from '../../../../src/sources/lockfiles/index.ts'
import { readManifests } from '../../../../src/sources/manifests/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(lockfileOutOfSync, import.meta.dirname, async (files) => ({
  manifests: await readManifests(files, () => null),
  lockfiles: await readLockfiles(files, () => null),
}))
