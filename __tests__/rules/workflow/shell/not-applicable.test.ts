import { expect, test } from 'vitest'
import { repositoryPath } from '../../../../src/location.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { dependencyConfusion } from '../../../../src/rules/workflow/dependency-confusion.ts'
import { excessivePermissions } from '../../../../src/rules/workflow/excessive-permissions.ts'
import { missingPermissions } from '../../../../src/rules/workflow/missing-permissions.ts'
import { staticCloudCredentials } from '../../../../src/rules/workflow/static-cloud-credentials.ts'
import { undefinedReference } from '../../../../src/rules/workflow/undefined-reference.ts'

const rules = [
  dependencyConfusion,
  excessivePermissions,
  missingPermissions,
  staticCloudCredentials,
  undefinedReference,
]
const nothing = {
  workflows: [],
  actions: [],
  supportFiles: [],
  taskFiles: [],
  actionsLock: null,
  hasGoModule: false,
  otherBuilds: [],
}

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s does not apply where there is nothing to read, and does where something could not be read',
  (_, rule) => {
    const none = { ...nothing, coverage: { found: 0, read: 0, skipped: [] } }
    expect(runRule(rule, { workflows: none }).notApplicable).toMatch(/^the repository has no workflow/)
    const path = repositoryPath('.github/workflows/a.yml')
    const skipped = [{ path, reason: 'is not valid YAML', kind: 'unread' as const }]
    const unread = { ...nothing, coverage: { found: 1, read: 0, skipped } }
    expect(runRule(rule, { workflows: unread }).notApplicable).toBeNull()
  },
)
