import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Files } from '../../../../src/files.ts'
import { missingLockfile } from '../../../../src/rules/dependency/missing-lockfile.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { readLockfiles } from '../../../../src/sources/lockfiles/index.ts'
import { readManifests } from '../../../../src/sources/manifests/index.ts'
import { caseFiles, ruleCases } from '../../../support/rule-cases.ts'

const models = async (files: Files) => ({
  manifests: await readManifests(files, () => null),
  lockfiles: await readLockfiles(files, () => null),
})

ruleCases(missingLockfile, import.meta.dirname, models)

test.each([
  ['npm', 'Run `npm install --package-lock-only` and commit'],
  ['npm-nested-below-another-lock', 'Run `npm install --package-lock-only` in `tools` and commit'],
])('%s: the remedy says where to type it', async (name, start) => {
  const files = caseFiles(join(import.meta.dirname, 'fires', name))
  const { findings } = runRule(missingLockfile, await models(files))
  expect(findings).toHaveLength(1)
  expect(findings[0]!.remedy).toMatch(new RegExp(`^${start}`))
})
