import { missingLockfile } from '../../../../src/rules/dependency/missing-lockfile.ts'
import { readLockfiles } from '../../../../src/sources/lockfiles/index.ts'
import { readManifests } from '../../../../src/sources/manifests/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(missingLockfile, import.meta.dirname, async (files) => ({
  manifests: await readManifests(files, () => null),
  lockfiles: await readLockfiles(files, () => null),
}))
