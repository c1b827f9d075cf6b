import { unguardedRelease } from '../../../../src/rules/workflow/unguarded-release.ts'
import { readManifests } from '../../../../src/sources/manifests/index.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(unguardedRelease, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
  manifests: await readManifests(files, () => null),
}))
