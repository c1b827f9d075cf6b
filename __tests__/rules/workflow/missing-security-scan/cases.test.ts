import { missingSecurityScan } from '../../../../src/rules/workflow/missing-security-scan.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { ruleCases } from '../../../support/rule-cases.ts'

ruleCases(missingSecurityScan, import.meta.dirname, async (files) => ({
  workflows: await readWorkflows(files, () => null),
}))
