import { missingIntegrity } from '../../../../src/rules/dependency/missing-integrity.ts'
import { readLockfiles } from '../../../../src/sources/lockfiles/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(missingIntegrity, import.meta.dirname, async (files) => ({
  lockfiles: await readLockfiles(files, () => null),
}))
